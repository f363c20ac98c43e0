/**
 * Where Prism 5 differs from the contracts or from any server, and why. The runner uses the list to know which cases mean nothing against
 * a mock; the three-way comparison prints it as the explanation of each difference.
 */
import type { ContractCase } from '#scripts/contract/cases.ts'
import { bodyMedia, isJson } from '#scripts/contract/requests.ts'

export interface PrismDifference {
  /** Why Prism answers otherwise. */
  reason: string
  applies(item: ContractCase): boolean
}

const isValid = (item: ContractCase): boolean => item.kind === 'valid' || item.kind === 'valid-optional'

const bodyIs = (item: ContractCase, value: unknown): boolean =>
  item.parts.body !== undefined && 'value' in item.parts.body && item.parts.body.value === value

const answerMedias = (item: ContractCase): string[] =>
  Object.entries(item.operation.responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, response]) => Object.keys(response.content))

const prismDifferences: readonly PrismDifference[] = [
  { reason: 'Prism knows no objects, so no id is unknown', applies: (item) => item.kind === 'unknown-id' },
  { reason: 'Prism takes any credential', applies: (item) => item.kind === 'wrong-credential' },
  { reason: 'Prism knows no tenants', applies: (item) => item.kind === 'variant' },
  { reason: 'Prism has no size limit', applies: (item) => item.kind === 'too-large' },
  { reason: 'Prism remembers no idempotency keys', applies: (item) => item.kind === 'key-reused' },
  {
    reason: 'Prism never answers a request whose JSON body cannot be parsed',
    applies: (item) =>
      item.kind === 'malformed' &&
      item.parts.body !== undefined &&
      'text' in item.parts.body &&
      item.parts.body.text !== '',
  },
  {
    reason: 'Prism reads the JSON body null as no body, which is right where the body is optional',
    applies: (item) => item.kind === 'violation' && item.operation.body?.required === false && bodyIs(item, null),
  },
  {
    reason: 'Prism does not bring numbers into range (x-accord.clamp)',
    applies: (item) =>
      item.place === 'query' && item.kind === 'violation' && item.expected.some((status) => status < 300),
  },
  {
    reason: 'Prism answers an event stream with the one text "string"',
    applies: (item) =>
      isValid(item) &&
      answerMedias(item).every((media) => media === 'text/event-stream') &&
      answerMedias(item).length > 0,
  },
  {
    reason: 'Prism reads no form bodies with types',
    applies: (item) =>
      item.place === 'body' && item.kind === 'violation' && !isJson(bodyMedia(item.operation)?.[0] ?? ''),
  },
]

/** Why a case means nothing against Prism; undefined when it does. */
export function beyondPrism(item: ContractCase): string | undefined {
  return prismDifferences.find((difference) => difference.applies(item))?.reason
}

/** Prism answers an invalid request with the first of 422 and 400 that the contract declares; it has no 404 of its own. */
export function expectedOfPrism(item: ContractCase): readonly number[] {
  const refused = item.kind === 'required' || item.kind === 'violation' || item.kind === 'malformed'
  return refused && item.expected.length > 0 ? [...new Set([...item.expected, 400, 404, 422])] : item.expected
}
