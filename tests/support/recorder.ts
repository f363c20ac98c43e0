/**
 * Set up before every test file: each answer that any HTTP client of this process gets from a mounted system is written down for the
 * coverage matrix. Node tells of them on its diagnostics channels, so neither fetch nor the SDKs have to be wrapped.
 */
import { subscribe } from 'node:diagnostics_channel'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { systems } from '#generated/systems.ts'
import { type Contract, declaredAnswer, matchOperation, readContracts } from '#scripts/contract/documents.ts'
import { openRecorder } from '#scripts/contract/recorder.ts'
import { projectRoot } from '#server/migrations.ts'

const loaded = new Map<string, Contract | undefined>()
/** Read with the first answer of its system: most test files ask one, or none. */
function contractOf(path: string): Contract | undefined {
  const api = systems.find(({ mount, base }) => path.startsWith(`${mount}${base}/`))?.api
  if (api !== undefined && !loaded.has(api)) loaded.set(api, readContracts(projectRoot, [api])[0])
  return api === undefined ? undefined : loaded.get(api)
}
const recorder = openRecorder(projectRoot, 'tests')

/** What the channel `undici:request:headers` carries, as far as it is read here. */
interface FetchMessage {
  request: { method: string; path: string; origin: string | URL }
  response: { statusCode: number; headers: (Buffer | string)[] }
}

subscribe('undici:request:headers', (message) => {
  const { request, response } = message as FetchMessage
  note(request.method, String(request.origin), request.path, response.statusCode, rawHeader(response.headers))
})

subscribe('http.client.response.finish', (message) => {
  const { request, response } = message as { request: ClientRequest; response: IncomingMessage }
  const origin = `http://${request.getHeader('host')}`
  note(request.method, origin, request.path, response.statusCode ?? 0, response.headers['content-type'] ?? '')
})

function rawHeader(headers: (Buffer | string)[]): string {
  const at = headers.findIndex((item, index) => index % 2 === 0 && String(item).toLowerCase() === 'content-type')
  return at < 0 ? '' : String(headers[at + 1])
}

function note(method: string, origin: string, target: string, status: number, contentType: string): void {
  if (!/^https?:\/\/(127\.0\.0\.1|localhost)(:|$)/.test(origin)) return
  const path = target.split('?')[0]!
  const contract = contractOf(path)
  const operation = contract && matchOperation(contract, method, path.slice(contract.prefix.length))
  if (!contract || !operation) return
  const media = contentType.split(';')[0]!.trim().toLowerCase()
  const declared = declaredAnswer(operation, status)
  if (declared) noteDeclared(contract.api, operation.id, declared, media)
  // 501 exists only while an operation is not built.
  else if (status !== 501) {
    recorder.record({ api: contract.api, operation: operation.id, status: String(status), media }, true)
  }
}

function noteDeclared(
  api: string,
  operation: string,
  declared: NonNullable<ReturnType<typeof declaredAnswer>>,
  media: string,
): void {
  const medias = Object.keys(declared.response.content)
  if (medias.length > 0 && !medias.includes(media)) return
  recorder.record({ api, operation, status: declared.key, media: medias.length === 0 ? '-' : media })
}
