/** Which organisation a request is about, and whether its caller may do this there (section 4 of the behaviour specification). */
import * as apiKeyRows from '#db/mightykey/api-keys.ts'
import { asOrgId, nowhere, type OrgId } from '#db/mightykey/ids.ts'
import * as memberRows from '#db/mightykey/memberships.ts'
import * as sessionRows from '#db/mightykey/sessions.ts'
import { fail } from '#domain/mightykey/errors.ts'
import { isAtLeast, permissionOf, type Role } from '#domain/mightykey/roles.ts'
import type { Caller, Identity } from '#domain/mightykey/system.ts'
import { isMutation } from '#server/auth/same-origin.ts'
import type { Route } from '#server/contract.ts'
import type { Database, Reader } from '#server/database.ts'
import { isUuid } from '#server/ids.ts'

interface Request {
  identity: Identity
  route: Pick<Route, 'operationId' | 'method'>
  path: Readonly<Record<string, unknown>>
  header: Readonly<Record<string, unknown>>
  db: Reader
}

/**
 * The caller, with the organisation and the role they act in. Refuses with 403 whoever may not do this, before any other id is looked at,
 * with 404 whoever names an organisation they do not belong to, and with 401 a key whose user has left.
 */
export async function admit(request: Request): Promise<Caller> {
  const permission = permissionOf(request.route.operationId)
  if (permission.of === 'self') return admitSelf(request)
  if (permission.of === 'public') throw new Error(`${request.route.operationId} is public, there is nobody to admit`)
  const standing = permission.of === 'named' ? await namedStanding(request) : await currentStanding(request)
  const role = standing.role as Role
  if (!isAtLeast(role, permission.role) || isFrozen(standing, request)) throw fail('forbidden')
  return toCaller(request.identity, standing.orgId, role)
}

const toCaller = (identity: Identity, orgId: OrgId, role: Role): Caller => ({
  userId: identity.userId,
  orgId,
  role,
  livemode: identity.kind === 'session' || identity.livemode,
  credential: identity,
})

/** A suspended organisation can be looked at, and nothing in it changed. */
const isFrozen = (standing: memberRows.StandingRow, { route }: Request): boolean =>
  standing.suspendedAt !== null && isMutation(route.method)

/** Operations about the caller themselves. A key is always about its organisation too. */
async function admitSelf(request: Request): Promise<Caller> {
  const { identity, db } = request
  if (identity.kind === 'key') {
    const standing = await memberRows.find(db, identity.orgId, identity.userId)
    if (!standing) throw fail('unauthorized')
    if (isFrozen(standing, request)) throw fail('forbidden')
  }
  return toCaller(identity, nowhere, 'viewer')
}

async function namedStanding({ identity, path, db }: Request): Promise<memberRows.StandingRow> {
  const org = asOrgId(String(path.id).toLowerCase())
  const isReachable = identity.kind === 'session' || identity.orgId === org
  const standing = isReachable ? await memberRows.find(db, org, identity.userId) : undefined
  if (!standing) throw fail('not_found')
  return standing
}

async function currentStanding({ identity, header, db }: Request): Promise<memberRows.StandingRow> {
  const wanted = header['x-organization-id']
  if (identity.kind === 'key') {
    if (wanted !== undefined && String(wanted).toLowerCase() !== identity.orgId) throw fail('forbidden')
    const standing = await memberRows.find(db, identity.orgId, identity.userId)
    if (!standing) throw fail('unauthorized')
    return standing
  }
  const standing =
    wanted === undefined
      ? await memberRows.findPreferred(db, identity.activeOrg, identity.userId)
      : await findWanted(db, String(wanted), identity.userId)
  if (!standing) throw fail('forbidden')
  return standing
}

const findWanted = async (db: Reader, id: string, userId: string): Promise<memberRows.StandingRow | undefined> =>
  isUuid(id) ? await memberRows.find(db, asOrgId(id), userId) : undefined

/** Questions that are being asked, by what they ask: the streams of one session ask together, and the answer is one. */
const asking = new WeakMap<Database, Map<string, Promise<boolean>>>()

/** Whether a caller admitted before would still be: the membership is there, and the session or key is good. For streams. */
export function isStillAdmitted(database: Database, caller: Caller): Promise<boolean> {
  const { credential, orgId, userId } = caller
  const questions = asking.get(database) ?? new Map<string, Promise<boolean>>()
  asking.set(database, questions)
  const question = [orgId, userId, credential.kind === 'key' ? credential.keyId : credential.sessionId].join(' ')
  const asked = questions.get(question) ?? ask(database, caller).finally(() => questions.delete(question))
  questions.set(question, asked)
  return asked
}

const ask = (database: Database, { credential, orgId, userId }: Caller): Promise<boolean> =>
  database.read(async (db) => {
    if (!(await memberRows.find(db, orgId, userId))) return false
    if (credential.kind === 'key') return await apiKeyRows.isUsable(db, orgId, credential.keyId)
    return await sessionRows.isLive(db, credential.sessionId)
  })
