/** Compares two versions of a contract and says what a client of the old one would notice. */
import { type Finding, Findings } from '#scripts/contract/against/findings.ts'
import { compareOperation, type OperationRun } from '#scripts/contract/against/operations.ts'
import { compareSchemes } from '#scripts/contract/against/security.ts'
import {
  asList,
  asObject,
  createSameness,
  createSide,
  type Located,
  member,
  members,
  type Side,
} from '#scripts/contract/against/side.ts'
import { joinPointer } from '#scripts/contract/json.ts'

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']

/** All differences between two OpenAPI 3.1 documents, breaking ones first. Throws for a `$ref` of the new one that leads nowhere. */
export function compareContracts(old: unknown, next: unknown): Finding[] {
  const [before, after] = [createSide(old, true), createSide(next)]
  const findings = new Findings()
  const run: Run = { old: before, next: after, same: createSameness(before, after), findings }
  comparePaths(run, 'paths', false)
  comparePaths(run, 'webhooks', true)
  compareSchemes(before, after, findings)
  compareServers(run)
  compareWords(run)
  return findings.all
}

type Run = Pick<OperationRun, 'old' | 'next' | 'same' | 'findings'>

/** `/runs/{id}` and `/runs/{runId}` are the same address. */
const addressOf = (path: string): string => path.replaceAll(/\{[^}]*\}/g, '{}')

const itemsOf = (side: Side, section: 'paths' | 'webhooks'): Map<string, Located & { path: string }> =>
  new Map(
    members({ at: `/${section}`, value: side.document[section] }).map(([path, item]) => [
      addressOf(path),
      { ...side.resolve(item), path },
    ]),
  )

function comparePaths(run: Run, section: 'paths' | 'webhooks', flipped: boolean): void {
  const [old, next] = [itemsOf(run.old, section), itemsOf(run.next, section)]
  for (const [address, item] of old) {
    const other = next.get(address)
    if (!other) reportGone(run, item)
    else compareItem(run, item, other, flipped)
  }
  for (const [address, item] of next) if (!old.has(address)) reportNew(run, item, item.path, methodsOf(item))
}

const methodsOf = (item: Located): string[] => methods.filter((method) => asObject(item.value)[method] !== undefined)

function reportGone(run: Run, item: Located & { path: string }): void {
  for (const method of methodsOf(item)) {
    const operation = `${method.toUpperCase()} ${item.path}`
    const text = `${operation} is gone with its path`
    run.findings.add({ class: 'breaking', direction: 'request', rule: 'path-removed', path: item.at, text }, operation)
  }
}

function reportNew(run: Run, item: Located, path: string, names: readonly string[]): void {
  for (const method of names) {
    const operation = `${method.toUpperCase()} ${path}`
    const text = `${operation} is new`
    const place = joinPointer(item.at, method)
    run.findings.add(
      { class: 'non-breaking', direction: 'request', rule: 'operation-added', path: place, text },
      operation,
    )
  }
}

function compareItem(
  run: Run,
  old: Located & { path: string },
  next: Located & { path: string },
  flipped: boolean,
): void {
  // Typed clients name the parameters of a path.
  const renamed = old.path !== next.path
  if (renamed) {
    const text = `${old.path} → ${next.path}`
    run.findings.add({ class: 'breaking', direction: 'request', rule: 'path-renamed', path: next.at, text })
  }
  const added = methodsOf(next).filter((method) => !methodsOf(old).includes(method))
  reportNew(run, next, next.path, added)
  for (const method of methodsOf(old)) {
    const pair = { old: member(old, method), next: member(next, method) }
    const operation = `${method.toUpperCase()} ${old.path}`
    if (pair.next.value === undefined) {
      const text = `${operation} is gone`
      run.findings.add(
        { class: 'breaking', direction: 'request', rule: 'operation-removed', path: pair.old.at, text },
        operation,
      )
    } else if (renamed || !isSame(run, old, next, method)) {
      compareOperation({ ...run, operation, flipped, seen: new Set() }, pair, { old, next })
    }
  }
  compareCallbacks(run, old, next)
}

/** An operation with all that it refers to and inherits. Most operations of a contract stay the same. */
function isSame(run: Run, old: Located, next: Located, method: string): boolean {
  const all = (side: Side, item: Located) => {
    const { [method]: operation, parameters } = asObject(item.value)
    return [operation, parameters, asObject(operation).security ?? side.document.security]
  }
  return run.same(all(run.old, old), all(run.next, next))
}

function compareCallbacks(run: Run, old: Located, next: Located): void {
  for (const method of methodsOf(old)) {
    const after = member(member(next, method), 'callbacks')
    for (const [name, callback] of members(member(member(old, method), 'callbacks'))) {
      const other = member(after, name)
      if (other.value === undefined) {
        const text = `callback ${name} is gone`
        run.findings.add({
          class: 'breaking',
          direction: 'response',
          rule: 'callback-removed',
          path: callback.at,
          text,
        })
        continue
      }
      const [before, resolved] = [run.old.resolve(callback), run.next.resolve(other)]
      for (const [path, item] of members(before)) {
        const nextItem = member(resolved, path)
        if (nextItem.value === undefined) reportGone(run, { ...item, path })
        else compareItem(run, { ...item, path }, { ...nextItem, path }, true)
      }
    }
  }
}

/** An address that is gone no longer answers those who use it. */
function compareServers(run: Run): void {
  const urls = (side: Side) => asList(side.document.servers).map((server) => String(asObject(server).url))
  const [old, next] = [urls(run.old), urls(run.next)]
  for (const url of old.filter((one) => !next.includes(one))) {
    const text = `server ${url} is gone`
    run.findings.add({ class: 'breaking', direction: 'request', rule: 'server-removed', path: '/servers', text })
  }
  for (const url of next.filter((one) => !old.includes(one))) {
    const text = `server ${url} is new`
    run.findings.add({ class: 'non-breaking', direction: 'request', rule: 'server-added', path: '/servers', text })
  }
}

function compareWords(run: Run): void {
  for (const key of ['openapi', 'info', 'tags', 'externalDocs']) {
    if (run.same(run.old.document[key], run.next.document[key])) continue
    const text = `${key} is another one`
    run.findings.add({ class: 'annotation', direction: 'both', rule: 'words', path: `/${key}`, text })
  }
}
