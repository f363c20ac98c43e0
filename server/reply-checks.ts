/** In tests and development: every reply is what the contract declares, or the request fails with a log line that says where it is not. */
import type { Reply, Route } from '#server/contract.ts'
import { violation } from '#server/http/field-names.ts'
import type { Operation } from '#server/operation.ts'

/** A handler or an envelope answered something the contract does not declare. It becomes a 500; the text is for the log. */
export class ContractViolation extends Error {
  override name = 'ContractViolation'
}

/** Throws a {@link ContractViolation} naming operation and field when status, media type, body or headers are not declared. */
export function checkReply(operation: Operation, reply: Reply): void {
  const declaredAs = declaredStatus(operation.route, reply.status)
  const where = `${operation.operationId} answered ${reply.status}`
  if (declaredAs === undefined) {
    const known = Object.keys(operation.route.responses).join(', ')
    throw new ContractViolation(`${where}, which its contract does not declare (it declares ${known})`)
  }
  const validators = operation.replyValidators?.[declaredAs]
  checkMedia(operation.route, declaredAs, reply, where)
  if (validators?.headers && !validators.headers(lowerCase(reply.headers))) {
    throw new ContractViolation(`${where}: header ${violation(validators.headers.errors, 'headers').message}`)
  }
  const media = reply.media ?? jsonOf(operation.route, declaredAs)
  const validate = media === undefined ? undefined : validators?.body?.[media]
  // Checked as it is sent: dates are text, absent members are absent.
  const sent: unknown = reply.body === undefined ? undefined : asSent(reply.body)
  if (validate && sent !== notChecked && !validate(sent)) {
    const { message } = violation(validate.errors, 'body')
    throw new ContractViolation(`${where}: ${message}`)
  }
}

/** The response that a status falls under: itself, its class (`4XX`) or `default`. */
export function declaredStatus(route: Route, status: number): string | undefined {
  const candidates = [String(status), `${Math.floor(status / 100)}XX`, `${Math.floor(status / 100)}xx`, 'default']
  return candidates.find((candidate) => candidate in route.responses)
}

const withoutParameters = (media: string): string => (media.split(';')[0] as string).trim().toLowerCase()

const jsonOf = (route: Route, status: string): string | undefined =>
  route.responses[status]?.media.find((media) => /[/+]json$/.test(withoutParameters(media)))

function checkMedia(route: Route, status: string, reply: Reply, where: string): void {
  const declared = route.responses[status]?.media ?? []
  if (reply.body === undefined) {
    if (declared.length > 0) throw new ContractViolation(`${where} without the body its contract declares`)
    return
  }
  // The contract leaves some answers of systems that are not built yet without a body.
  if (declared.length === 0) throw new ContractViolation(`${where} with a body its contract does not declare`)
  const found = reply.media
  if (found === undefined ? jsonOf(route, status) !== undefined : declared.includes(found)) return
  throw new ContractViolation(
    `${where} as ${found ?? 'application/json'}; its contract declares ${declared.join(', ')}`,
  )
}

const lowerCase = (headers: Reply['headers']): Record<string, unknown> =>
  Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]))

const notChecked = Symbol('bytes and streams')

function asSent(body: unknown): unknown {
  if (typeof body === 'string') return body
  if (body instanceof Uint8Array || (typeof body === 'object' && body !== null && Symbol.asyncIterator in body)) {
    return notChecked
  }
  return JSON.parse(JSON.stringify(body))
}
