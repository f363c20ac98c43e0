/** User journeys as Arazzo documents, run by `redocly respect`, which checks each answer against the contract as well. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Contract } from '#scripts/contract/documents.ts'
import type { Target } from '#scripts/contract/targets.ts'

/** The journey of a system, or undefined when it has none. */
export function journeyFile(root: string, api: string): string | undefined {
  const file = join(root, 'tests/journeys', `${api}.arazzo.yaml`)
  return existsSync(file) ? file : undefined
}

export interface JourneyResult {
  passed: boolean
  /** What redocly printed. */
  output: string
}

const journey = z.object({
  workflows: z.array(z.object({ inputs: z.object({ properties: z.record(z.string(), z.unknown()) }).optional() })),
})

/** Of what there is, what the journey asks for. */
function declaredInputs(file: string, values: Record<string, string>): Record<string, string> {
  const { workflows } = journey.parse(parse(readFileSync(file, 'utf8')))
  const asked = new Set(workflows.flatMap(({ inputs }) => Object.keys(inputs?.properties ?? {})))
  return Object.fromEntries(Object.entries(values).filter(([name]) => asked.has(name)))
}

/** Runs the journey of a system as a new user, or with a demo key where nobody can register. Throws when it has none. */
export async function runJourney(root: string, contract: Contract, target: Target): Promise<JourneyResult> {
  const file = journeyFile(root, contract.api)
  if (!file) throw new Error(`There is no journey of ${contract.api}; write tests/journeys/${contract.api}.arazzo.yaml`)
  const inputs = declaredInputs(file, {
    ...target.demo(contract),
    email: `journey-${randomBytes(6).toString('hex')}@example.com`,
    password: randomBytes(16).toString('hex'),
    twoWeeksAgo: new Date(Date.now() - 14 * 86_400_000).toISOString(),
  })
  const args = [join(root, 'node_modules/@redocly/cli/bin/cli.js'), 'respect', file]
  args.push('--server', `${contract.api}=${target.base(contract)}`)
  for (const [name, value] of Object.entries(inputs)) args.push('--input', `${name}=${value}`)
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' }
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
  const [code] = (await once(child, 'close')) as [number | null]
  return { passed: code === 0, output: Buffer.concat(chunks).toString('utf8') }
}
