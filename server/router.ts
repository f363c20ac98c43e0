/**
 * Compiled routing: a map of the concrete paths and a trie of the templates, built once from `generated/<api>/routes.ts`.
 *
 * Rules (contracts/audit.md section 3): a concrete path always beats a template, also for a method it does not have, which is then 405;
 * among templates the one with the earliest literal segment that knows the method wins. HEAD is answered by GET. Segments are
 * percent-decoded before they are compared; a segment that does not decode matches nothing. Trailing slashes are ignored, as
 * openapi-backend does by default; empty segments match nothing.
 */
export interface Routable {
  /** Upper case. */
  readonly method: string
  /** With `{name}` segments, without mount and base. */
  readonly path: string
}

export interface Match<Operation> {
  operation: Operation
  /** Decoded, by name. Shared and empty where the path has no template. */
  params: Readonly<Record<string, string>>
}

export interface Router<Operation extends Routable> {
  /** The operation for a path without query, or undefined: {@link Router.allowed} then tells 404 from 405. */
  match(method: string, path: string): Match<Operation> | undefined
  /** The methods a path answers, sorted, HEAD included where GET is; empty for an unknown path. */
  allowed(path: string): string[]
}

interface Endpoint<Operation> {
  operation: Operation
  names: readonly string[]
}

type Endpoints<Operation> = Map<string, Endpoint<Operation>>

interface Node<Operation> {
  literals: Map<string, Node<Operation>>
  template: Node<Operation> | undefined
  endpoints: Endpoints<Operation> | undefined
}

const noParams: Readonly<Record<string, string>> = Object.freeze({})

const createNode = <Operation>(): Node<Operation> => ({
  literals: new Map(),
  template: undefined,
  endpoints: undefined,
})

/** Builds the router. Throws when two operations answer the same method on paths that no request can tell apart. */
export function createRouter<Operation extends Routable>(operations: readonly Operation[]): Router<Operation> {
  const concrete = new Map<string, Endpoints<Operation>>()
  const root = createNode<Operation>()
  for (const operation of operations) {
    const endpoints = operation.path.includes('{') ? insert(root, operation.path) : concreteAt(concrete, operation.path)
    addEndpoint(endpoints, operation)
  }
  return {
    match: (method, path) => match(concrete, root, method, path),
    allowed: (path) => allowed(concrete, root, path),
  }
}

const isTemplate = (segment: string): boolean => segment.startsWith('{')

function concreteAt<Operation>(concrete: Map<string, Endpoints<Operation>>, path: string): Endpoints<Operation> {
  const key = withoutTrailingSlashes(path)
  const endpoints: Endpoints<Operation> = concrete.get(key) ?? new Map()
  concrete.set(key, endpoints)
  return endpoints
}

function insert<Operation>(root: Node<Operation>, path: string): Endpoints<Operation> {
  let node = root
  for (const segment of path.slice(1).split('/')) node = child(node, segment)
  node.endpoints ??= new Map()
  return node.endpoints
}

function child<Operation>(node: Node<Operation>, segment: string): Node<Operation> {
  if (isTemplate(segment)) {
    node.template ??= createNode()
    return node.template
  }
  const next = node.literals.get(segment) ?? createNode<Operation>()
  node.literals.set(segment, next)
  return next
}

function addEndpoint<Operation extends Routable>(endpoints: Endpoints<Operation>, operation: Operation): void {
  const { method, path } = operation
  const other = endpoints.get(method)
  if (other) throw new Error(`${method} ${path} and ${method} ${other.operation.path} answer the same requests`)
  const names = path
    .split('/')
    .filter(isTemplate)
    .map((segment) => segment.slice(1, -1))
  endpoints.set(method, { operation, names })
}

function withoutTrailingSlashes(path: string): string {
  let end = path.length
  while (end > 1 && path.charCodeAt(end - 1) === 47) end--
  return end === path.length ? path : path.slice(0, end)
}

/** Decoded segments, or undefined when one of them is not valid percent-encoded UTF-8. */
function decodeSegments(path: string): string[] | undefined {
  const segments = path.slice(1).split('/')
  if (!path.includes('%')) return segments
  try {
    return segments.map(decodeURIComponent)
  } catch {
    // A malformed escape names nothing that could exist: the caller answers 404.
    return undefined
  }
}

function match<Operation>(
  concrete: Map<string, Endpoints<Operation>>,
  root: Node<Operation>,
  method: string,
  received: string,
): Match<Operation> | undefined {
  const path = withoutTrailingSlashes(received)
  let endpoints = concrete.get(path)
  if (!endpoints) {
    const segments = decodeSegments(path)
    if (!segments) return undefined
    endpoints = concreteDecoded(concrete, path, segments)
    if (!endpoints) return walk(root, segments, 0, [], method)
  }
  const endpoint = find(endpoints, method)
  return endpoint && { operation: endpoint.operation, params: noParams }
}

/** A literal may arrive percent-encoded; an encoded slash is part of its segment and cannot make two of it. */
function concreteDecoded<Operation>(
  concrete: Map<string, Endpoints<Operation>>,
  path: string,
  segments: string[],
): Endpoints<Operation> | undefined {
  if (!path.includes('%') || segments.some((segment) => segment.includes('/'))) return undefined
  return concrete.get(`/${segments.join('/')}`)
}

const find = <Operation>(endpoints: Endpoints<Operation>, method: string): Endpoint<Operation> | undefined =>
  endpoints.get(method) ?? (method === 'HEAD' ? endpoints.get('GET') : undefined)

function walk<Operation>(
  node: Node<Operation>,
  segments: readonly string[],
  depth: number,
  values: string[],
  method: string,
): Match<Operation> | undefined {
  if (depth === segments.length) return atEnd(node, values, method)
  const segment = segments[depth] as string
  const literal = node.literals.get(segment)
  const found = literal && walk(literal, segments, depth + 1, values, method)
  if (found || !node.template || segment === '') return found
  values.push(segment)
  const templated = walk(node.template, segments, depth + 1, values, method)
  values.pop()
  return templated
}

function atEnd<Operation>(node: Node<Operation>, values: string[], method: string): Match<Operation> | undefined {
  const endpoint = node.endpoints && find(node.endpoints, method)
  if (!endpoint) return undefined
  const params: Record<string, string> = {}
  for (let i = 0; i < values.length; i++) params[endpoint.names[i] as string] = values[i] as string
  return { operation: endpoint.operation, params }
}

function allowed<Operation>(
  concrete: Map<string, Endpoints<Operation>>,
  root: Node<Operation>,
  received: string,
): string[] {
  const path = withoutTrailingSlashes(received)
  const segments = decodeSegments(path)
  if (!segments) return []
  const endpoints = concrete.get(path) ?? concreteDecoded(concrete, path, segments)
  const methods = new Set(endpoints ? endpoints.keys() : methodsBelow(root, segments, 0))
  if (methods.has('GET')) methods.add('HEAD')
  return [...methods].sort()
}

function methodsBelow<Operation>(node: Node<Operation>, segments: readonly string[], depth: number): string[] {
  if (depth === segments.length) return [...(node.endpoints?.keys() ?? [])]
  const segment = segments[depth] as string
  const literal = node.literals.get(segment)
  return [
    ...(literal ? methodsBelow(literal, segments, depth + 1) : []),
    ...(node.template && segment !== '' ? methodsBelow(node.template, segments, depth + 1) : []),
  ]
}
