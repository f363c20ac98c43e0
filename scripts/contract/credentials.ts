/** Who asks: the headers of a right, a wrong and no credential, made as the plan of the system says. */
import type { Answer } from '#scripts/contract/answer-check.ts'
import type { Contract, Operation } from '#scripts/contract/documents.ts'
import { jsonIn, valueAt } from '#scripts/contract/json.ts'
import type { CredentialSource, Plan } from '#scripts/contract/plan.ts'
import type { Target } from '#scripts/contract/targets.ts'
import { Unavailable } from '#scripts/contract/unavailable.ts'

export type CredentialKind = 'right' | 'none' | 'wrong'

export interface Credentials {
  /** Headers that say who asks. Throws {@link Unavailable} for `right` when no credential is to be had. */
  headersFor(operation: Operation, kind: CredentialKind): Promise<Record<string, string>>
}

/** Well-formed, and nobody's. */
const wrongSecret = 'wrong-0123456789abcdefghijklmnopqrstuvwxyz'

/** Credentials for one contract and target, each made once. `run` performs an operation that gives one. */
export function createCredentials(
  contract: Contract,
  target: Target,
  plan: Plan,
  run: (operationId: string) => Promise<Answer>,
): Credentials {
  const known = new Map<string, Promise<string | undefined>>()

  async function obtain(source: CredentialSource): Promise<string | undefined> {
    if ('demo' in source) return target.demo(contract)[source.demo]
    const answer = await run(source.operation)
    if ('at' in source) return String(valueAt(jsonIn(answer.body), source.at) ?? '') || undefined
    return cookieIn(answer, source.cookie)
  }

  async function secretOf(scheme: string, own: boolean): Promise<string | undefined> {
    if (target.kind === 'mock') return 'any-credential'
    const source = plan.credentials[scheme]
    if (!source) return undefined
    if (own) return await obtain(source)
    const secret = known.get(scheme) ?? obtain(source)
    known.set(scheme, secret)
    return await secret
  }

  /** The first alternative for which all secrets are to be had. */
  async function right(operation: Operation, alternatives: string[][]): Promise<Record<string, string>> {
    if (Object.keys(target.headers).length > 0) return target.headers
    const own = plan.operations[operation.id]?.ownCredential === true
    for (const schemes of alternatives) {
      const secrets = await Promise.all(schemes.map((scheme) => secretOf(scheme, own)))
      const found = secrets.filter((secret) => secret !== undefined)
      if (found.length === schemes.length) return headersOf(contract, schemes, found)
    }
    const wanted = operation.security.map((schemes) => schemes.join(' and ')).join(' or ')
    throw new Unavailable(`needs a credential for ${wanted}`)
  }

  return {
    async headersFor(operation, kind) {
      const isPublic = operation.security.length === 0 || operation.security.some((schemes) => schemes.length === 0)
      if (kind === 'none' || isPublic) return {}
      const scheme = plan.operations[operation.id]?.scheme
      const alternatives = operation.security.filter((schemes) => scheme === undefined || schemes.includes(scheme))
      if (kind === 'right') return await right(operation, alternatives)
      const schemes = alternatives[0] ?? []
      return headersOf(
        contract,
        schemes,
        schemes.map(() => wrongSecret),
      )
    },
  }
}

function headersOf(contract: Contract, schemes: readonly string[], secrets: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [index, scheme] of schemes.entries()) {
    const { type, in: place, name = '' } = contract.securitySchemes[scheme] ?? { type: 'http' as const }
    const secret = secrets[index] ?? ''
    if (type === 'http') headers.authorization = `Bearer ${secret}`
    else if (place === 'cookie') headers.cookie = `${name}=${secret}`
    else headers[name.toLowerCase()] = secret
  }
  return headers
}

function cookieIn(answer: Answer, wanted: string): string | undefined {
  const pairs = (answer.headers['set-cookie'] ?? []).map((line) => line.split(';')[0]!.split('='))
  return pairs.find(([name]) => name === wanted)?.[1]
}
