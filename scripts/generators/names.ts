/** How a tag, a system or an operation is spelt in each room. The SDKs, the handlers and `operations.md` all use these rules. */
import { RefusedContract } from './refusals.ts'

const wordPattern = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g

/** `Provider Keys`, `provider-keys` and `providerKeys` → `['provider', 'keys']`. */
export const words = (text: string): string[] => (text.match(wordPattern) ?? []).map((word) => word.toLowerCase())

const uncapital = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** File name of a noun: `Provider Keys` → `provider-keys`. */
export const kebabCase = (text: string): string => words(text).join('-')

/** Type name: `Provider Keys` → `ProviderKeys`. */
export const pascalCase = (text: string): string => words(text).map(capital).join('')

/** Constant and resource name: `Provider Keys` → `providerKeys`. */
export const camelCase = (text: string): string => uncapital(pascalCase(text))

const reserved = new Set(
  (
    'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in ' +
    'instanceof new null return super switch this throw true try typeof var void while with let static yield await implements interface ' +
    'package private protected public arguments eval'
  ).split(' '),
)

/** The constant a handler file exports for its tag; `Export` is `exportHandlers`, because `export` cannot be a constant. */
export const handlersConstant = (tag: string): string => {
  const name = camelCase(tag)
  return reserved.has(name) ? `${name}Handlers` : name
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1)
  return word
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/(?:s|x|ch|sh)$/.test(word)) return `${word}es`
  return `${word}s`
}

/** The resource's words with its last one as written, in the singular and in the plural. */
function forms(resource: string[]): string[][] {
  const head = resource.slice(0, -1)
  const last = resource.at(-1) ?? ''
  return [...new Set([last, singular(last), plural(last)])].map((word) => [...head, word])
}

function indexOfRun(haystack: readonly string[], needle: readonly string[]): number {
  for (let at = 0; at + needle.length <= haystack.length; at++) {
    if (needle.every((word, offset) => haystack[at + offset] === word)) return at
  }
  return -1
}

/** What remains keeps its own capitals: `rotateAgentAPIKey` of `agents` is `rotateAPIKey`. */
function shortName(operationId: string, resource: string[]): string {
  const parts: string[] = operationId.match(wordPattern) ?? []
  const all = parts.map((part) => part.toLowerCase())
  for (const form of forms(resource)) {
    const at = indexOfRun(all, form)
    if (at === -1) continue
    const [first = '', ...rest] = [...parts.slice(0, at), ...parts.slice(at + form.length)]
    const name = [/[a-z]/.test(first) ? uncapital(first) : first.toLowerCase(), ...rest].join('')
    return /^[a-z][A-Za-z0-9]*$/.test(name) ? name : operationId
  }
  return operationId
}

export interface NamedOperation {
  operationId: string
  tag: string
  /** `x-accord.method`. */
  sdkMethod?: string | undefined
}

export interface SdkName {
  resource: string
  method: string
}

/**
 * The SDK name of every operation of one system, by operationId. The resource is the tag; the method is the operationId with the
 * resource's singular or plural removed once where what remains is an identifier no other operation of the resource has, else the
 * operationId; `x-accord.method` overrides. Throws when an override takes another operation's name.
 */
export function sdkNames(operations: readonly NamedOperation[]): Map<string, SdkName> {
  const byResource = Map.groupBy(operations, (operation) => camelCase(operation.tag))
  const names = new Map<string, SdkName>()
  for (const [resource, members] of byResource) {
    const wanted = members.map((one) => one.sdkMethod ?? shortName(one.operationId, words(one.tag)))
    const counts = Map.groupBy(wanted, (name) => name)
    members.forEach((one, index) => {
      const name = wanted[index] as string
      const taken = (counts.get(name)?.length ?? 0) > 1
      if (taken && one.sdkMethod !== undefined) {
        throw new RefusedContract(
          `${one.operationId}: x-accord.method "${name}" is the name of another operation of ${resource}; choose another`,
        )
      }
      names.set(one.operationId, { resource, method: taken ? one.operationId : name })
    })
  }
  return names
}
