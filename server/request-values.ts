/** What a request brings: its parameters and its body, read as the contract types them and held against it. */
import type { Validate } from '#server/contract.ts'
import { checkEncoding, hasBody, readBytes } from '#server/http/body.ts'
import { declaredMedia, isJsonMedia, isUtf8Charset, parseMediaType } from '#server/http/content-type.ts'
import { decodeBody } from '#server/http/decode.ts'
import type { Exchange } from '#server/http/exchange.ts'
import { violation } from '#server/http/field-names.ts'
import { UnreadableParameter, type Values } from '#server/http/parameters.ts'
import type { Operation } from '#server/operation.ts'
import type { SystemDefinition } from '#server/system.ts'

/** A path parameter that violates its schema names an object that cannot exist. */
export function readPath(exchange: Exchange, operation: Operation, definition: SystemDefinition<string>): void {
  const read = operation.readers.path
  if (!read) return
  try {
    exchange.pathValues = read(exchange.params)
  } catch (error) {
    if (error instanceof UnreadableParameter) throw definition.errors.fail('not_found')
    throw error
  }
  const check = operation.validators.path
  if (!check || check(exchange.pathValues)) return
  const { field, message } = violation(check.errors, 'path')
  throw definition.pathViolation?.(operation.route, field, message) ?? definition.errors.fail('not_found')
}

/** Waits for the body and decodes it. Throws what a body that cannot be read is refused with. */
export async function readBody(
  exchange: Exchange,
  operation: Operation,
  definition: SystemDefinition<string>,
): Promise<void> {
  const declared = operation.route.body
  if (!declared) return
  const fail = definition.errors.fail
  if (hasBody(exchange.req)) {
    const media = bodyMedia(exchange, declared.media, fail)
    const bytes = await readBytes(exchange.req, operation.bodyLimit, fail)
    if (bytes.length > 0) {
      exchange.bodyMedia = media
      exchange.body = declared.raw ? bytes : decodeBody(media, bytes, fail)
    }
  }
  if (declared.raw) exchange.body ??= noBytes
  else if (definition.normalise) exchange.body = definition.normalise(operation.route, exchange.body)
}

const noBytes = Buffer.alloc(0)

type Fail = SystemDefinition<string>['errors']['fail']

/** An operation that takes everything also takes what is not named. */
const anyMedia = '*/*'

function bodyMedia(exchange: Exchange, declared: readonly string[], fail: Fail): string {
  const header = exchange.req.headers['content-type']
  const received = header === undefined ? undefined : parseMediaType(header)
  const media = received ? declaredMedia(declared, received) : declared.find((one) => one === anyMedia)
  if (media === undefined) {
    const found = header === undefined ? 'no Content-Type' : `Content-Type ${header}`
    throw fail('unsupported_media_type', `The request has ${found}; send ${declared.join(' or ')}`)
  }
  if (isJsonMedia(media) && !isUtf8Charset(received?.charset)) {
    throw fail('unsupported_media_type', `The charset ${received?.charset} is not supported; send JSON as UTF-8`)
  }
  checkEncoding(exchange.req, fail)
  return media
}

/** Reads the parameters and validates them and the body; false with `exchange.violation` set. Coerces and sets defaults in the parameter values. */
export function validate(exchange: Exchange, definition: SystemDefinition<string>): boolean {
  const operation = exchange.operation as Operation
  const { readers, validators } = operation
  try {
    if (readers.query) {
      const values = readers.query(exchange.queryText)
      exchange.queryValues = definition.normaliseQuery?.(operation.route, values) ?? values
      if (!holds(exchange, validators.query, exchange.queryValues, 'query')) return false
    }
    if (readers.header) {
      exchange.headerValues = readers.header(exchange.headers)
      if (!holds(exchange, validators.header, exchange.headerValues, 'headers')) return false
    }
    if (readers.cookie) {
      exchange.cookieValues = readers.cookie(exchange.info.cookies)
      if (!holds(exchange, validators.cookie, exchange.cookieValues, 'cookies')) return false
    }
  } catch (error) {
    if (!(error instanceof UnreadableParameter)) throw error
    exchange.violation = { field: error.parameter, message: error.message }
    return false
  }
  return operation.route.body === null || validateBody(exchange, operation)
}

function holds(exchange: Exchange, check: Validate | undefined, values: Values, whole: string): boolean {
  if (check && !check(values)) {
    exchange.violation = violation(check.errors, whole)
    return false
  }
  // `1e400` is coerced to Infinity, which passes as an integer and then no column can hold.
  const endless = Object.keys(values).find((name) => values[name] === Infinity || values[name] === -Infinity)
  if (endless === undefined) return true
  exchange.violation = { field: endless, message: `${endless} must be a finite number` }
  return false
}

function validateBody(exchange: Exchange, operation: Operation): boolean {
  const { body } = exchange
  const declared = operation.route.body
  if (!declared || declared.raw) return true
  if (body === undefined) {
    if (!declared.required) return true
    exchange.violation = { field: 'body', message: 'body is required' }
    return false
  }
  const check = operation.validators.body?.[exchange.bodyMedia ?? (declared.media[0] as string)]
  if (!check || check(body)) return true
  exchange.violation = violation(check.errors, 'body')
  return false
}
