/** Compares one operation in two documents: parameters, body, answers, security, names. */
import { classOf, type FindingClass, type Findings } from '#scripts/contract/against/findings.ts'
import { type Comparison, compareSchemas } from '#scripts/contract/against/schemas.ts'
import { compareSecurity } from '#scripts/contract/against/security.ts'
import {
  asList,
  asObject,
  type JsonObject,
  type Located,
  member,
  members,
  type Side,
} from '#scripts/contract/against/side.ts'
import { brief } from '#scripts/contract/json.ts'

export interface Pair {
  old: Located
  next: Located
}

/** What the comparison of one operation shares. `flipped`: a webhook or callback, whose request is what the server says. */
export interface OperationRun {
  old: Side
  next: Side
  same: Comparison['same']
  findings: Findings
  operation: string
  flipped: boolean
  seen: Set<string>
}

type Sent = 'request' | 'response'

const directionOf = (run: OperationRun, sent: Sent): Sent =>
  run.flipped ? (sent === 'request' ? 'response' : 'request') : sent

function add(run: OperationRun, kind: FindingClass, sent: Sent, rule: string, path: string, text: string): void {
  run.findings.add({ class: kind, direction: directionOf(run, sent), rule, path, text }, run.operation)
}

function compareAt(run: OperationRun, sent: Sent, pair: Pair): void {
  const { value: old } = pair.old
  const { value: next } = pair.next
  if (old === undefined && next === undefined) return
  const free = (located: Located): Located => (located.value === undefined ? { ...located, value: {} } : located)
  compareSchemas({ ...run, direction: directionOf(run, sent) }, [free(pair.old)], [free(pair.next)])
}

/** `parents` are the path items, whose parameters belong to each of their operations. */
export function compareOperation(run: OperationRun, operation: Pair, parents: Pair): void {
  compareParameters(run, operation, parents)
  compareBody(run, { old: member(operation.old, 'requestBody'), next: member(operation.next, 'requestBody') })
  compareAnswers(run, { old: member(operation.old, 'responses'), next: member(operation.next, 'responses') })
  compareSecurity(run, operation)
  compareNames(run, operation)
}

type Parameters = Map<string, Located>

/** By place and name; an operation's own ones replace those of its path. Names of headers have no case. */
function parametersOf(side: Side, operation: Located, parent: Located): Parameters {
  const parameters: Parameters = new Map()
  for (const list of [member(parent, 'parameters'), member(operation, 'parameters')]) {
    for (const [index] of asList(list.value).entries()) {
      const resolved = side.resolve(member(list, index))
      const { in: place, name } = asObject(resolved.value)
      parameters.set(`${place} ${place === 'header' ? String(name).toLowerCase() : name}`, resolved)
    }
  }
  return parameters
}

function compareParameters(run: OperationRun, operation: Pair, parents: Pair): void {
  const old = parametersOf(run.old, operation.old, parents.old)
  const next = parametersOf(run.next, operation.next, parents.next)
  const added = new Map([...next].filter(([key]) => !old.has(key)))
  for (const [key, parameter] of old) {
    const other = next.get(key)
    if (other) compareParameter(run, key, { old: parameter, next: other })
    else reportLost(run, key, parameter, added)
  }
  for (const [key, parameter] of added) {
    const must = asObject(parameter.value).required === true
    const [kind, rule] = must
      ? (['breaking', 'required-parameter-added'] as const)
      : (['non-breaking', 'parameter-added'] as const)
    add(run, kind, 'request', rule, parameter.at, `parameter ${key} is new${must ? ' and required' : ''}`)
  }
}

function reportLost(run: OperationRun, key: string, parameter: Located, added: Parameters): void {
  const name = key.slice(key.indexOf(' ') + 1)
  const moved = [...added].find(([other]) => other.slice(other.indexOf(' ') + 1).toLowerCase() === name.toLowerCase())
  if (!moved) {
    add(run, 'breaking', 'request', 'parameter-removed', parameter.at, `parameter ${key} is gone`)
    return
  }
  added.delete(moved[0])
  add(run, 'breaking', 'request', 'parameter-moved', `${moved[1].at}/in`, `parameter ${key} → ${moved[0]}`)
}

function compareParameter(run: OperationRun, key: string, pair: Pair): void {
  const [old, next] = [asObject(pair.old.value), asObject(pair.next.value)]
  compareRequired(run, 'request', `parameter ${key}`, pair)
  for (const keyword of ['style', 'explode', 'allowReserved'] as const) {
    const [before, after] = [written(old, keyword), written(next, keyword)]
    if (before === after) continue
    add(run, 'breaking', 'request', 'parameter-style', `${pair.next.at}/${keyword}`, `${keyword}: ${before} → ${after}`)
  }
  compareDeprecation(run, 'request', pair)
  compareText(run, 'request', pair, ['description', 'example', 'examples'])
  compareAt(run, 'request', { old: member(pair.old, 'schema'), next: member(pair.next, 'schema') })
  if (old.content !== undefined || next.content !== undefined) {
    compareContent(run, 'request', { old: member(pair.old, 'content'), next: member(pair.next, 'content') })
  }
}

/** The values that hold where a parameter does not say one. */
function written(parameter: JsonObject, keyword: 'style' | 'explode' | 'allowReserved'): unknown {
  const style = parameter.style ?? (parameter.in === 'query' || parameter.in === 'cookie' ? 'form' : 'simple')
  const byDefault = { style, explode: style === 'form', allowReserved: false }
  return parameter[keyword] ?? byDefault[keyword]
}

function compareRequired(run: OperationRun, sent: Sent, what: string, pair: Pair): void {
  const [was, is] = [asObject(pair.old.value).required === true, asObject(pair.next.value).required === true]
  if (was === is) return
  const move = is ? 'narrowed' : 'widened'
  const text = `${what} is ${is ? 'required now' : 'no longer required'}`
  const at = asObject(pair.next.value).required === undefined ? pair.next.at : `${pair.next.at}/required`
  add(run, classOf(move, directionOf(run, sent)), sent, is ? 'required-added' : 'required-removed', at, text)
}

function compareBody(run: OperationRun, pair: Pair): void {
  const [had, has] = [pair.old.value !== undefined, pair.next.value !== undefined]
  if (had && has) compareBodies(run, { old: run.old.resolve(pair.old), next: run.next.resolve(pair.next) })
  else if (had) add(run, 'breaking', 'request', 'body-removed', pair.old.at, 'the request has no body any more')
  else if (has) {
    const must = asObject(run.next.resolve(pair.next).value).required === true
    const text = `the request has a body now${must ? ', which is required' : ''}`
    add(run, must ? 'breaking' : 'non-breaking', 'request', 'body-added', pair.next.at, text)
  }
}

function compareBodies(run: OperationRun, pair: Pair): void {
  compareRequired(run, 'request', 'the body', pair)
  compareText(run, 'request', pair, ['description'])
  compareContent(run, 'request', { old: member(pair.old, 'content'), next: member(pair.next, 'content') })
}

/** Media types are compared without their parameters' case; the schema of each that is in both is followed. */
function compareContent(run: OperationRun, sent: Sent, pair: Pair): void {
  const byMedia = (located: Located) => new Map(members(located).map(([name, one]) => [name.toLowerCase(), one]))
  const [old, next] = [byMedia(pair.old), byMedia(pair.next)]
  for (const [media, one] of old) {
    const other = next.get(media)
    if (!other) add(run, 'breaking', sent, 'media-type-removed', one.at, `media type ${media} is gone`)
    else compareMedia(run, sent, { old: one, next: other })
  }
  for (const [media, one] of next) {
    if (old.has(media)) continue
    add(run, 'non-breaking', sent, 'media-type-added', one.at, `media type ${media} is new`)
  }
}

function compareMedia(run: OperationRun, sent: Sent, pair: Pair): void {
  for (const keyword of ['schema', 'x-event-schema', 'itemSchema']) {
    compareAt(run, sent, { old: member(pair.old, keyword), next: member(pair.next, keyword) })
  }
  if (!run.same(asObject(pair.old.value).encoding, asObject(pair.next.value).encoding)) {
    add(
      run,
      'breaking',
      sent,
      'encoding-changed',
      `${pair.next.at}/encoding`,
      'the encoding of the parts is another one',
    )
  }
  compareText(run, sent, pair, ['example', 'examples'])
}

function compareAnswers(run: OperationRun, pair: Pair): void {
  const [old, next] = [new Map(members(pair.old)), new Map(members(pair.next))]
  for (const [status, answer] of old) {
    const other = next.get(status)
    if (other) compareAnswer(run, status, { old: run.old.resolve(answer), next: run.next.resolve(other) })
    else add(run, 'breaking', 'response', 'status-removed', answer.at, `status ${status} is gone`)
  }
  for (const [status, answer] of next) {
    if (old.has(status) || status.startsWith('x-')) continue
    // Clients must expect errors that they do not know; a success that they do not know has data they cannot read.
    const kind = /^[123]|default/.test(status) ? 'breaking' : 'non-breaking'
    add(run, kind, 'response', 'status-added', answer.at, `status ${status} is new`)
  }
}

function compareAnswer(run: OperationRun, status: string, pair: Pair): void {
  compareText(run, 'response', pair, ['description'])
  compareContent(run, 'response', { old: member(pair.old, 'content'), next: member(pair.next, 'content') })
  const headersOf = (located: Located) =>
    new Map(members(member(located, 'headers')).map(([name, one]) => [name.toLowerCase(), one]))
  const [old, next] = [headersOf(pair.old), headersOf(pair.next)]
  for (const [name, header] of old) {
    const other = next.get(name)
    if (other) compareHeader(run, name, { old: run.old.resolve(header), next: run.next.resolve(other) })
    else add(run, 'breaking', 'response', 'header-removed', header.at, `header ${name} of ${status} is gone`)
  }
  for (const [name, header] of next) {
    if (!old.has(name))
      add(run, 'non-breaking', 'response', 'header-added', header.at, `header ${name} of ${status} is new`)
  }
}

function compareHeader(run: OperationRun, name: string, pair: Pair): void {
  compareRequired(run, 'response', `header ${name}`, pair)
  compareDeprecation(run, 'response', pair)
  compareText(run, 'response', pair, ['description', 'example', 'examples'])
  compareAt(run, 'response', { old: member(pair.old, 'schema'), next: member(pair.next, 'schema') })
}

function compareDeprecation(run: OperationRun, sent: Sent, pair: Pair): void {
  const [was, is] = [asObject(pair.old.value).deprecated === true, asObject(pair.next.value).deprecated === true]
  if (was === is) return
  const [rule, text] = is ? ['deprecated', 'is deprecated now'] : ['deprecation-withdrawn', 'is no longer deprecated']
  const at = asObject(pair.next.value).deprecated === undefined ? pair.next.at : `${pair.next.at}/deprecated`
  add(run, 'non-breaking', sent, rule, at, text)
}

function compareText(run: OperationRun, sent: Sent, pair: Pair, keywords: readonly string[]): void {
  for (const keyword of keywords) {
    if (run.same(asObject(pair.old.value)[keyword], asObject(pair.next.value)[keyword])) continue
    const at = asObject(pair.next.value)[keyword] === undefined ? pair.next.at : `${pair.next.at}/${keyword}`
    add(run, 'annotation', sent, 'words', at, `${keyword} is another one`)
  }
}

/** What clients call an operation: its id and first tag name the SDK's method and resource. */
function compareNames(run: OperationRun, pair: Pair): void {
  const [old, next] = [asObject(pair.old.value), asObject(pair.next.value)]
  const names = (operation: JsonObject) => ({
    operationId: operation.operationId,
    'tags/0': asList(operation.tags)[0],
    'x-accord/method': asObject(operation['x-accord']).method,
  })
  const [before, after] = [names(old), names(next)]
  for (const key of Object.keys(before) as (keyof typeof before)[]) {
    if (before[key] === after[key]) continue
    const text = `${key}: ${brief(before[key] ?? 'none')} → ${brief(after[key] ?? 'none')}`
    add(run, 'breaking', 'request', key === 'operationId' ? 'operation-id' : 'sdk-name', `${pair.next.at}/${key}`, text)
  }
  compareClamp(run, pair)
  compareDeprecation(run, 'request', pair)
  compareText(run, 'request', pair, ['summary', 'description', 'externalDocs'])
  const { method: _, clamp: __, ...rest } = asObject(old['x-accord'])
  const { method: ___, clamp: ____, ...others } = asObject(next['x-accord'])
  if (run.same(rest, others)) return
  add(
    run,
    'annotation',
    'request',
    'operation-metadata',
    `${pair.next.at}/x-accord`,
    `x-accord: ${brief(rest)} → ${brief(others)}`,
  )
}

/** A clamped parameter takes any number; one that is no longer clamped refuses those beyond its bounds. */
function compareClamp(run: OperationRun, pair: Pair): void {
  const clamped = (located: Located) => new Set(asList(asObject(asObject(located.value)['x-accord']).clamp))
  const [old, next] = [clamped(pair.old), clamped(pair.next)]
  const path = `${pair.next.at}/x-accord/clamp`
  for (const name of old.difference(next))
    add(run, 'breaking', 'request', 'clamp-removed', path, `${name} is refused beyond its bounds now`)
  for (const name of next.difference(old))
    add(run, 'non-breaking', 'request', 'clamp-added', path, `${name} is clamped now`)
}
