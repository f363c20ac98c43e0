/** The installed command-line tools, started with this Node instead of through a shell, so that they are found however a script is started. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const packages = join(import.meta.dirname, '..', 'node_modules')

const entries = {
  biome: '@biomejs/biome/bin/biome',
  depcruise: 'dependency-cruiser/bin/dependency-cruiser.mjs',
  redocly: '@redocly/cli/bin/cli.js',
  /** The native compiler: the same verdict as TypeScript 5.9 in a tenth of its time. */
  tsc: 'typescript-native/bin/tsc',
} as const

export type Tool = keyof typeof entries

/** The script of a tool. */
const toolPath = (tool: Tool): string => join(packages, entries[tool])

export interface ToolResult {
  code: number
  /** Both streams, in the order they came. */
  output: string
}

const quiet = { NO_COLOR: '1', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }

/** Runs a Node script to its end in `cwd`, with `nodeOptions`. Rejects when it cannot be started. */
export function runScript(
  script: string,
  args: readonly string[],
  cwd: string,
  nodeOptions: readonly string[] = [],
): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeOptions, script, ...args], { cwd, env: { ...process.env, ...quiet } })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    }
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Runs an installed tool to its end in `cwd`. */
export const runTool = (tool: Tool, args: readonly string[], cwd: string): Promise<ToolResult> =>
  runScript(toolPath(tool), args, cwd)
