/** The stateful mock as HTTP servers, one port per contract, all in this process. */
import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { MockContract } from '../../sdk/runtime/mock/contract.ts'
import { createMock, type State, serve } from '../../sdk/runtime/mock/mock.ts'
import { createState, type StateOptions } from '../../sdk/runtime/mock/stateful.ts'
import type { MockPlace, Mocks, RunningMock } from './systems.ts'

export interface StatefulOptions extends StateOptions {
  /** Folder with redocly.yaml. */
  root: string
  host: string
  /** Told one line per request. */
  log?: ((api: string, line: string) => void) | undefined
}

/** `POST` here, with `{ "seed", "items" }` or nothing, and the mock has forgotten everything. */
export const resetPath = '/_mock/reset'

/** How many items a collection may begin with: each is made when it is first asked for. */
export const mostItems = 1000

/** Starts one server per place and resolves when all of them listen. Rejects, with none left listening, when one cannot. */
export async function startStateful(places: readonly MockPlace[], options: StatefulOptions): Promise<Mocks> {
  const servers: Server[] = []
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map(close))
  }
  try {
    const running: RunningMock[] = []
    for (const place of places) {
      const server = await serverOf(place, options)
      servers.push(server)
      await listen(server, place, options.host)
      running.push({ ...place, url: `http://${options.host}:${place.port}` })
    }
    return { running, failed: new Promise(() => undefined), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function close(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve()
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

async function serverOf({ api }: MockPlace, { root, seed, items, log }: StatefulOptions): Promise<Server> {
  const file = join(root, 'sdk', api, 'src', 'mock', 'contract.ts')
  if (!existsSync(file)) throw new Error(`${api}: ${file} is missing; run npm run generate`)
  const { contract } = (await import(pathToFileURL(file).href)) as { contract: MockContract }
  const state = createState(contract, { seed, items })
  const answer = serve(contract, createMock(contract, { seed }, state))
  return createServer(async (incoming, outgoing) => {
    // The Fetch API knows no such request.
    if (incoming.method === 'TRACE' || incoming.method === 'CONNECT') {
      outgoing.writeHead(405).end()
      return
    }
    try {
      const request = toRequest(incoming)
      const response = (await own(request, state)) ?? (await answer(request))
      log?.(api, `${incoming.method} ${incoming.url} ${response.status}`)
      await send(response, incoming, outgoing)
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      log?.(api, `${incoming.method} ${incoming.url} failed: ${text}`)
      outgoing.writeHead(500, { 'content-type': 'application/json' })
      outgoing.end(JSON.stringify({ error: `The mock failed: ${text}` }))
    }
  })
}

/** Waits until the server listens. Rejects with a sentence when the port is taken. */
function listen(server: Server, { api, port }: MockPlace, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `port ${port} is taken by another program; stop it, or choose other ports with --port`
      reject(new Error(`${api}: ${error.code === 'EADDRINUSE' ? taken : error.message}`))
    })
    server.listen(port, host, resolve)
  })
}

function toRequest(incoming: IncomingMessage): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headersDistinct)) {
    for (const one of value ?? []) headers.append(name, one)
  }
  const method = incoming.method === 'HEAD' ? 'GET' : (incoming.method ?? 'GET')
  const body = ['GET', 'OPTIONS'].includes(method) ? null : Readable.toWeb(incoming)
  return new Request(`http://mock${incoming.url}`, {
    method,
    headers,
    body: body as ReadableStream | null,
    duplex: 'half',
  } as RequestInit)
}

/** What the mock answers beside the contract: the reset, and what a browser asks before a request from another origin. */
async function own(request: Request, state: State): Promise<Response | undefined> {
  if (request.method === 'OPTIONS' && request.headers.has('access-control-request-method')) {
    const allowed = request.headers.get('access-control-request-headers') ?? '*'
    const headers = {
      'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers': allowed,
    }
    return new Response(null, { status: 204, headers })
  }
  if (request.method !== 'POST' || new URL(request.url).pathname !== resetPath) return undefined
  const options = resetOptions(await request.text())
  if (!options) {
    const error = `${resetPath} takes { "seed": text or number, "items": 0 to ${mostItems} } or nothing`
    return Response.json({ error }, { status: 400 })
  }
  state.reset(options)
  return new Response(null, { status: 204 })
}

const resetBody = z.strictObject({
  seed: z.union([z.string(), z.number()]).optional(),
  items: z.int().min(0).max(mostItems).optional(),
})

/** How the mock is to begin again, or undefined for a body that does not say it. */
function resetOptions(text: string): StateOptions | undefined {
  try {
    return resetBody.safeParse(text === '' ? {} : JSON.parse(text)).data
  } catch {
    return undefined
  }
}

async function send(response: Response, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const headers = Object.fromEntries(response.headers)
  const origin = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' }
  // Nobody reads the rest of a body that was too long.
  const close = incoming.complete || response.status !== 413 ? {} : { connection: 'close' }
  outgoing.writeHead(response.status, { ...headers, ...origin, ...close })
  const body = incoming.method === 'HEAD' ? null : Buffer.from(await response.arrayBuffer())
  outgoing.end(body)
}
