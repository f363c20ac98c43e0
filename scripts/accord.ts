/** `npm run accord -- <command>`: see `--help`. With a server running on the embedded database, the server runs the command. */
import { systems } from '#generated/systems.ts'
import { readConfig } from '#server/config.ts'
import { createLogger } from '#server/logger.ts'
import { projectRoot } from '#server/migrations.ts'
import { localOperator } from '#server/operator/local.ts'
import { runProgram } from '#server/operator/program.ts'
import { definedSystems, loadDefinition } from '#server/process/definitions.ts'
import type { Output } from '#server/process/operator-socket.ts'
import { scaffoldCommand } from './scaffold.ts'

const request = { args: process.argv.slice(2), directory: process.cwd() }
const output: Output = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
}
const apis = definedSystems(
  projectRoot,
  systems.map(({ api }) => api),
)
const definitions = await Promise.all(apis.map((api) => loadDefinition(projectRoot, api)))
const operator = localOperator({
  readConfig: () => readConfig(process.env),
  definitions,
  log: createLogger({ level: 'warn' }),
  request,
  output,
})
const exitCode = await runProgram(operator, request, output, (program) => program.addCommand(scaffoldCommand()))
process.exitCode = operator.forwardedExit() ?? exitCode
