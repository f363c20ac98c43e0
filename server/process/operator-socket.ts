/**
 * Operator commands while a server holds the embedded database: `accord` sends its arguments to the server, which runs the same program with
 * its own kernel and sends back what it prints. One JSON object a line, both ways. Only the owner of the process may connect (mode 0600).
 */
import { chmodSync, rmSync } from 'node:fs'
import { createConnection, createServer, type Socket } from 'node:net'
import { z } from 'zod'

const requestSchema = z.object({ args: z.array(z.string()), directory: z.string() })
const answerSchema = z.union([
  z.object({ stream: z.enum(['stdout', 'stderr']), text: z.string() }),
  z.object({ exit: z.int() }),
])

type Answer = z.output<typeof answerSchema>

/** Where a command prints to. */
export interface Output {
  out(text: string): void
  err(text: string): void
}

export interface OperatorRequest {
  args: string[]
  /** The working directory of whoever typed the command: relative file names are meant from there. */
  directory: string
}

/** Runs one command line and resolves with its exit code. */
export type OperatorProgram = (request: OperatorRequest, output: Output) => Promise<number>

/** Listens for commands until it is closed. A socket file that a dead process left behind is replaced: the caller holds the directory's lock. */
export async function serveOperator(path: string, program: OperatorProgram): Promise<AsyncDisposable> {
  if (process.platform !== 'win32') rmSync(path, { force: true })
  const running = new Map<Socket, Promise<void>>()
  /** Connected, and silent so far. */
  const silent = new Set<Socket>()
  const server = createServer((socket) => {
    silent.add(socket)
    running.set(
      socket,
      answer(socket, (request, output) => {
        silent.delete(socket)
        return program(request, output)
      }),
    )
    socket.once('close', () => {
      silent.delete(socket)
      running.delete(socket)
    })
  })
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  // The file is made with the mask, so nobody else can connect before chmod either.
  const mask = process.umask(0o177)
  server.listen(path, resolve)
  process.umask(mask)
  await promise
  if (process.platform !== 'win32') chmodSync(path, 0o600)
  return {
    async [Symbol.asyncDispose]() {
      const closed = Promise.withResolvers<void>()
      server.close(() => closed.resolve())
      for (const socket of silent) socket.destroy()
      await Promise.all(running.values())
      for (const socket of running.keys()) socket.destroy()
      await closed.promise
    },
  }
}

async function answer(socket: Socket, program: OperatorProgram): Promise<void> {
  const send = (message: Answer) => {
    if (socket.writable) socket.write(`${JSON.stringify(message)}\n`)
  }
  const output: Output = {
    out: (text) => send({ stream: 'stdout', text }),
    err: (text) => send({ stream: 'stderr', text }),
  }
  // A client that goes away does not stop its command; there is just nobody to tell.
  socket.on('error', () => socket.destroy())
  try {
    const request = requestSchema.parse(JSON.parse(await firstLine(socket)))
    send({ exit: await program(request, output) })
  } catch (error) {
    output.err(`${error instanceof Error ? error.message : String(error)}\n`)
    send({ exit: 1 })
  }
  socket.end()
}

/** Calls back for each whole line; a line holds no line break because JSON escapes it. */
function onLines(socket: Socket, take: (line: string) => void): void {
  let rest = ''
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    for (const line of parts) take(line)
  })
}

function firstLine(socket: Socket): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  onLines(socket, resolve)
  socket.once('close', () => reject(new Error('The connection closed before a command came')))
  return promise
}

/** Undefined for what is not JSON, which no schema accepts. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Nobody takes commands at the socket. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError'
}

/** Sends a command to the server at `path`, prints what it prints, and resolves with its exit code. */
export async function forwardToServer(path: string, request: OperatorRequest, output: Output): Promise<number> {
  const socket = createConnection(path)
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  socket.once('connect', () => socket.write(`${JSON.stringify(request)}\n`))
  socket.once('error', (cause) =>
    reject(
      new NoAnswerError(
        `The server that holds the data directory does not answer on ${path}: is it starting or stopping?`,
        {
          cause,
        },
      ),
    ),
  )
  socket.once('close', () => reject(new Error('The server went away before the command ended')))
  onLines(socket, (line) => {
    const { data: message, error } = answerSchema.safeParse(parseJson(line))
    if (!message) reject(new Error('The server answers in another way than this version', { cause: error }))
    else if ('exit' in message) resolve(message.exit)
    else if (message.stream === 'stdout') output.out(message.text)
    else output.err(message.text)
  })
  try {
    return await promise
  } finally {
    socket.destroy()
  }
}
