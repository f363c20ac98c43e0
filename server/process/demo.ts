/** Demo data, made once per system, and the file that keeps its credentials for the developer and for tools. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import * as seedRows from '#db/shared/seeds.ts'
import type { RunningKernel } from '#server/process/kernel.ts'

const demoSchema = z.object({ systems: z.record(z.string(), z.record(z.string(), z.string())) })

/** System → base URL and what logs in there. */
export type Demo = z.output<typeof demoSchema>

export const demoFile = (dataDir: string): string => join(dataDir, 'demo.json')

/**
 * Makes the demo data of every system that has some and was not seeded before, and writes `demo.json` (0600) with the base URLs of this
 * start. Returns what the file says.
 */
export async function seedDemo(running: RunningKernel, baseUrls: Readonly<Record<string, string>>): Promise<Demo> {
  const { kernel, definitions } = running
  const file = demoFile(kernel.config.dataDir)
  const known = readDemo(file)
  // Of systems that this start leaves out (--only) the credentials stay.
  const demo: Demo = { systems: { ...known.systems } }
  for (const definition of definitions) {
    const made = await kernel.database.write(async (db) => {
      if (!definition.seed || !(await seedRows.claim(db, definition.api))) return undefined
      return await definition.seed({ db, now: kernel.now(), config: kernel.config })
    })
    const credentials = made ?? known.systems[definition.api] ?? {}
    demo.systems[definition.api] = { ...credentials, baseUrl: baseUrls[definition.api] ?? '' }
  }
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 })
  renameSync(unfinished, file)
  return demo
}

/** Nothing when there is no file: the passwords in it exist nowhere else, and without it the demo data is just data. */
function readDemo(file: string): Demo {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { systems: {} }
    throw error
  }
  const parsed = demoSchema.safeParse(JSON.parse(text))
  if (parsed.success) return parsed.data
  throw new Error(`${file} is not what a server of this version writes: move it away and start again`)
}
