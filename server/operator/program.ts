/**
 * The command line `accord`, the same program in two places: in its own process, and in a server that holds the embedded database and gets
 * the arguments through its socket. {@link Operator} is the difference between the two.
 */
import { Command, CommanderError } from 'commander'
import type { Config } from '#server/config.ts'
import { addDatabaseCommands } from '#server/operator/database-commands.ts'
import { addDoctorCommand } from '#server/operator/doctor.ts'
import { addKernelCommands } from '#server/operator/kernel-commands.ts'
import { addStatusCommand } from '#server/operator/status.ts'
import type { RunningKernel, Store } from '#server/process/kernel.ts'
import type { OperatorRequest, Output } from '#server/process/operator-socket.ts'
import type { OperatorResult, OperatorRun, SystemDefinition } from '#server/system.ts'

export interface Operator {
  /** Read when a command needs it: `--help` works with any configuration. */
  config(): Config
  /**
   * Runs `work` on the kernel: the server's, or one that is opened for this command. `runJobs` says that due jobs are to run meanwhile.
   * Undefined when a server ran the whole command instead.
   */
  withKernel(work: Work<RunningKernel>, options?: { runJobs?: boolean }): Promise<OperatorResult | undefined>
  /** The same with the database alone, whatever its schema. */
  withStore(work: Work<Store>): Promise<OperatorResult | undefined>
  /** The same, and refused while a server uses the database. */
  alone(work: Work<Store>): Promise<OperatorResult | undefined>
  definitions: readonly SystemDefinition<string>[]
}

export type Work<On> = (on: On) => Promise<OperatorResult>

/** What commands are written with. */
export interface CommandTools {
  operator: Operator
  /** Relative file names are meant from here. */
  directory: string
  /** Prints a result as `--json` asks for; nothing for undefined. */
  print(result: OperatorResult | undefined): void
  /** The command did its work and has bad news: its exit code is 1. */
  fail(): void
}

/** Runs one command line; resolves with its exit code. `extra` adds commands that only make sense in a checkout. */
export async function runProgram(
  operator: Operator,
  request: OperatorRequest,
  output: Output,
  extra: (program: Command) => void = () => {},
): Promise<number> {
  let exitCode = 0
  const program = new Command('accord')
    .description('Operator commands. They talk to the running server, or open the database themselves when none runs.')
    .option('--json', 'text goes to standard error, and the last line of standard output is one JSON object')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: output.out, writeErr: output.err })
    .showHelpAfterError('(add --help for what there is)')
  const tools: CommandTools = {
    operator,
    directory: request.directory,
    print(result) {
      if (result) printResult(result, program.opts<{ json?: true }>().json === true, output)
    },
    fail() {
      exitCode = 1
    },
  }
  addStatusCommand(program, tools)
  addDoctorCommand(program, tools)
  addDatabaseCommands(program, tools)
  addKernelCommands(program, tools)
  addSystemCommands(program, tools, output)
  extra(program)
  try {
    await program.parseAsync(request.args, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode
    const text = describe(error)
    output.err(`${forTerminal(text)}\n`)
    if (request.args.includes('--json')) output.out(`${JSON.stringify({ error: text })}\n`)
    return 1
  }
}

function addSystemCommands(program: Command, { operator, print, directory }: CommandTools, output: Output): void {
  const progress = (text: string) => output.err(`${text}\n`)
  const run: OperatorRun = async (work, options) =>
    print(
      await operator.withKernel(
        ({ kernel, queue }) => work(kernel, { directory, progress, tick: () => queue.tick() }),
        options,
      ),
    )
  for (const definition of operator.definitions) {
    if (!definition.commands) continue
    const command = program.command(definition.api).description(`commands of ${definition.api}`)
    definition.commands(command, run)
  }
}

/** Results quote what anybody wrote: what would tell a terminal to do something is shown as a mark. */
const forTerminal = (text: string): string => text.replaceAll(/(?![\n\t])\p{Cc}|\p{Bidi_Control}/gu, '\ufffd')

function printResult(result: OperatorResult, asJson: boolean, output: Output): void {
  const text = forTerminal(result.text)
  if (asJson) {
    if (text !== '') output.err(`${text}\n`)
    output.out(`${JSON.stringify(result.json)}\n`)
  } else output.out(`${text}\n`)
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}\n  because: ${describe(error.cause)}` : error.message
}
