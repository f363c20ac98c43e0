/** What happens to accounts in one transaction: signing up, signing in, a new password. */
import * as creditRows from '#db/mightykey/credits.ts'
import { asOrgId, type OrgId } from '#db/mightykey/ids.ts'
import * as memberRows from '#db/mightykey/memberships.ts'
import * as orgRows from '#db/mightykey/organizations.ts'
import * as tokenRows from '#db/mightykey/reset-tokens.ts'
import * as sessionRows from '#db/mightykey/sessions.ts'
import * as userRows from '#db/mightykey/users.ts'
import { record } from '#domain/mightykey/audit.ts'
import { fail } from '#domain/mightykey/errors.ts'
import { defaultOrgName } from '#domain/mightykey/organizations.ts'
import { type NewSession, openSession } from '#domain/mightykey/sessions.ts'
import { insertExactly, insertNumbered, toSlug } from '#domain/mightykey/slugs.ts'
import { emailKey } from '#domain/mightykey/users.ts'
import { hashToken } from '#server/crypto/tokens.ts'
import type { Writer } from '#server/database.ts'
import { randomSuffix, uuid } from '#server/ids.ts'

export interface NewOrganization {
  name: string
  /** Taken as it is, or refused; derived from the name when absent. */
  slug?: string | undefined
  maxSeats: number
  createdBy: string
}

/** An organisation with its maker as owner and an empty ledger. */
export async function createOrganization(
  db: Writer,
  org: NewOrganization,
  now: Date,
): Promise<orgRows.OrganizationRow> {
  const store = {
    insert: (slug: string) => orgRows.insert(db, { ...org, id: asOrgId(uuid()), slug, createdAt: now }),
    highestSuffix: (stem: string) => orgRows.highestSuffix(db, stem),
  }
  const row =
    org.slug === undefined
      ? await insertNumbered(toSlug(org.name) || `org-${randomSuffix(6)}`, store)
      : await insertExactly(org.slug, store)
  await memberRows.insert(db, asOrgId(row.id), org.createdBy, 'owner', now)
  return row
}

export interface SignUp {
  email: string
  passwordHash: string
  name: string
  orgName?: string | undefined
  /** Credits given once, to the first organisation. */
  grant: string
  maxSeats: number
  /** Null for what happens at the command line. */
  ip: string | null
}

export interface SignedUp {
  user: userRows.UserRow
  organization: orgRows.OrganizationRow
}

/** The user, their organisation, its ownership and the grant; all or nothing. Refuses an address that is taken. */
export async function signUp(db: Writer, request: SignUp, session: NewSession | null, now: Date): Promise<SignedUp> {
  const user = await userRows.insert(db, {
    id: uuid(),
    email: request.email.trim(),
    emailKey: emailKey(request.email),
    name: request.name,
    passwordHash: request.passwordHash,
    createdAt: now,
  })
  if (!user) throw fail('email_taken')
  const organization = await createOrganization(
    db,
    { name: request.orgName ?? defaultOrgName(request.name), maxSeats: request.maxSeats, createdBy: user.id },
    now,
  )
  const orgId = asOrgId(organization.id)
  await creditRows.post(db, orgId, {
    id: uuid(),
    type: 'signup_grant',
    amount: request.grant,
    description: 'Credits for signing up',
    createdAt: now,
  })
  if (session) await openSession(db, session, { userId: user.id, activeOrg: orgId }, now)
  const actor = { userId: user.id, orgId, ip: request.ip }
  await record(db, actor, { action: 'user.registered', targetType: 'user', targetId: user.id }, now)
  await record(db, actor, { action: 'organization.created', targetType: 'organization', targetId: orgId }, now)
  return { user, organization }
}

export interface SignIn {
  user: userRows.UserRow
  /** The same password with today's parameters, where they have changed. */
  newHash: string | null
  session: NewSession
  /** Null for what happens at the command line. */
  ip: string | null
}

/**
 * Opens a session for a user whose password was verified. The user's row is held, and must still have the hash that was verified: a
 * password that was reset meanwhile must not leave a session behind.
 */
export async function signIn(db: Writer, { user, newHash, session, ip }: SignIn, now: Date): Promise<void> {
  if (!(await userRows.holdUnchanged(db, user.id, user.password_hash))) throw fail('invalid_credentials')
  if (newHash !== null) await userRows.setHash(db, user.id, newHash)
  const activeOrg = (await orgRows.newestOfUser(db, user.id)) ?? null
  await openSession(db, session, { userId: user.id, activeOrg }, now)
  const actor = { userId: user.id, orgId: activeOrg, ip }
  await record(db, actor, { action: 'user.logged_in', targetType: 'user', targetId: user.id }, now)
}

/** Notes a login that failed; of an account that does not exist as well, so that both cost the same. */
export function recordFailedLogin(db: Writer, userId: string | null, ip: string, now: Date): Promise<void> {
  const nobody = { userId: null, orgId: null, ip }
  return record(db, nobody, { action: 'user.login_failed', targetType: 'user', targetId: userId }, now)
}

/** Ends a session. Refuses one that was ended a moment ago. */
export async function signOut(
  db: Writer,
  session: { sessionId: string; userId: string; activeOrg: OrgId | null },
  ip: string,
  now: Date,
): Promise<void> {
  const { sessionId, userId, activeOrg } = session
  if (!(await sessionRows.remove(db, sessionId))) throw fail('unauthorized')
  const actor = { userId, orgId: activeOrg, ip }
  await record(db, actor, { action: 'user.logged_out', targetType: 'user', targetId: userId }, now)
}

/** Uses the token up, sets the password and ends every session; API keys stay. Refuses a token that is unknown, used or expired. */
export async function resetPassword(
  db: Writer,
  reset: { token: string; passwordHash: string; ip: string },
  now: Date,
): Promise<void> {
  const userId = await tokenRows.take(db, hashToken(reset.token), now)
  if (userId === undefined) throw fail('invalid_token')
  await userRows.setPassword(db, userId, reset.passwordHash, now)
  await sessionRows.removeAll(db, userId)
  await tokenRows.removeAll(db, userId)
  const actor = { userId, orgId: null, ip: reset.ip }
  await record(db, actor, { action: 'user.password_reset', targetType: 'user', targetId: userId }, now)
}
