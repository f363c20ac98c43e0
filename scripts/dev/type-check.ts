import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { hash } from '../generators/cache.ts'
import { runTool } from '../tools.ts'

/** A place that does not fit the contract, or does not compile for another reason. */
export interface Misfit {
  path: string
  line: number
  column: number
  /** First line of what the compiler says, with its code. */
  message: string
}

const pattern = /^(.+?)\((\d+),(\d+)\): error (TS\d+: .*)$/

/** The compiler's messages, handlers first: they are what a changed contract breaks. */
export function readMisfits(output: string): Misfit[] {
  const found = output.split('\n').flatMap((line): Misfit[] => {
    const [, path, row, column, message] = pattern.exec(line) ?? []
    if (path === undefined || message === undefined) return []
    return [{ path: path.replaceAll('\\', '/'), line: Number(row), column: Number(column), message }]
  })
  const rank = ({ path }: Misfit) => Number(!path.startsWith('handlers/'))
  return found.sort((a, b) => rank(a) - rank(b))
}

/**
 * Checks the types of the project in `root`; remembers between runs what it knows, so that a second run takes a fraction of the first.
 * Throws when the compiler fails without naming a place.
 */
export async function typeCheck(root: string): Promise<Misfit[]> {
  const folder = join(root, 'node_modules', '.cache', 'accord-dev')
  mkdirSync(folder, { recursive: true })
  const memory = join(folder, `${hash(root).slice(0, 16)}.tsbuildinfo`)
  const options = ['--noEmit', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', memory]
  const { code, output } = await runTool('tsc', [...options, '-p', '.'], root)
  const misfits = readMisfits(output)
  if (code !== 0 && misfits.length === 0) throw new Error(`The type checker failed: ${output.trim()}`)
  return misfits
}
