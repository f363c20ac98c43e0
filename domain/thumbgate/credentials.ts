/** Who presents a key (step 3 of a request), what a key may be used for (step 4), and whose data it works on (step 8). */
import * as apiKeyRows from '#db/thumbgate/api-keys.ts'
import * as demoRows from '#db/thumbgate/demo-admin.ts'
import { installation } from '#db/thumbgate/ids.ts'
import { fingerprintOf, isKey } from '#domain/thumbgate/api-keys.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import { appendFunnelEvent } from '#domain/thumbgate/funnel.ts'
import type { Caller, Identity } from '#domain/thumbgate/system.ts'
import { type Config, ConfigError } from '#server/config.ts'
import type { RequestInfo, Route } from '#server/contract.ts'
import { equalSecrets, hashToken } from '#server/crypto/tokens.ts'
import type { Database } from '#server/database.ts'
import type { SecurityHandler } from '#server/system.ts'

type Judge = Parameters<SecurityHandler<Identity>>[0]

/** `Authorization: Bearer`, which decides alone where it is there. */
export const bearerAuth: SecurityHandler<Identity> = (input) => identify(input)

/** `x-api-key`, read only where `Authorization` carries no bearer token. */
export const apiKey: SecurityHandler<Identity> = async (input) =>
  bearerOf(input.request) === undefined ? await identify(input) : null

/** The key of a request as it was presented, from whichever header counts. */
export const presentedKey = (request: Pick<RequestInfo, 'headers'>): string =>
  bearerOf(request) ?? one(request.headers['x-api-key']) ?? ''

const bearerOf = ({ headers }: Pick<RequestInfo, 'headers'>): string | undefined =>
  /^bearer (.*)$/i.exec(one(headers.authorization) ?? '')?.[1]?.trim() || undefined

const one = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : value?.[0]

async function identify({ value, route, database, config, now }: Judge): Promise<Identity | null> {
  const { adminKey, operatorKey } = config.thumbgate
  if (adminKey !== undefined && equalSecrets(value, adminKey)) return { kind: 'admin' }
  // Everywhere else it is as unknown as any other text.
  if (operatorKey !== undefined && equalSecrets(value, operatorKey)) return mayRead(route) ? { kind: 'operator' } : null
  if (isKey(value)) return await useKey(value, database, now)
  return (await isDemoAdmin(value, database, config)) ? { kind: 'admin' } : null
}

const mayRead = ({ operationId }: Route): boolean => operationId === 'getBillingSummary'

/** Every request is metered, whatever it will be answered: so this is committed before its own scope opens. */
function useKey(key: string, database: Database, now: Date): Promise<Identity | null> {
  const keySha256 = hashToken(key)
  return database.write(async (db) => {
    const used = await apiKeyRows.takeUse(db, keySha256)
    if (!used) return null
    const { customerId, installId, usageCount } = used
    if (usageCount === 1) {
      const evidence = fingerprintOf(keySha256)
      await appendFunnelEvent(
        db,
        { stage: 'activation', event: 'api_key_first_usage', evidence, customerId, installId },
        now,
      )
    }
    return { kind: 'customer', customerId, keySha256 }
  })
}

/** The key that came with the demo data; worthless as soon as one is configured, or demo data is not wanted. */
const isDemoAdmin = async (value: string, database: Database, config: Config): Promise<boolean> =>
  hasDemoAdmin(config) && (await database.read((db) => demoRows.holds(db, hashToken(value))))

const hasDemoAdmin = (config: Config): boolean => config.demo && config.thumbgate.adminKey === undefined

/** Throws a ConfigError where nobody could be the admin. */
export function assertServable(config: Config): void {
  const { adminKey, insecure } = config.thumbgate
  if (adminKey !== undefined || insecure || config.demo || config.env === 'test') return
  throw new ConfigError(
    'ACCORD_THUMBGATE_API_KEY is not set: ThumbGate needs the key of its admin (or serve another system alone with --only)',
  )
}

/** In insecure mode everybody is the admin, with or without a key. */
export const everybody = (config: Config): Identity | undefined =>
  config.thumbgate.insecure ? { kind: 'admin' } : undefined

const adminOnly = new Set(['provisionBillingKey', 'advanceWorkflowSprintLead', 'getBillingSummary'])

/** What each kind of key may be used for. */
export function permit(identity: Identity, { operationId }: Route): void {
  // A known key, but one without an account that usage could be counted on.
  if (identity.kind === 'admin' && operationId === 'getBillingUsage') {
    throw fail('unauthorized', 'Only the key of a customer has usage; the admin key has no account')
  }
  if (identity.kind === 'customer' && adminOnly.has(operationId)) {
    throw fail('forbidden', 'This operation takes the admin key')
  }
}

/** The caller a key stands for. */
export const toCaller = (identity: Identity): Caller =>
  identity.kind === 'customer'
    ? {
        kind: 'customer',
        customerId: identity.customerId,
        fingerprint: fingerprintOf(identity.keySha256),
        keySha256: identity.keySha256,
      }
    : { kind: identity.kind, customerId: installation, fingerprint: null, keySha256: null }
