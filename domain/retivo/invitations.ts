import * as accountRows from '#db/retivo/accounts.ts'
import type { TenantId } from '#db/retivo/ids.ts'
import * as invitationRows from '#db/retivo/invitations.ts'
import * as memberRows from '#db/retivo/members.ts'
import * as tenantRows from '#db/retivo/tenants.ts'
import { record } from '#domain/retivo/audit.ts'
import { fail, refuse } from '#domain/retivo/errors.ts'
import { assertMemberFits } from '#domain/retivo/plans.ts'
import type { Role } from '#domain/retivo/roles.ts'
import type { Services } from '#domain/retivo/services.ts'
import type { Caller } from '#domain/retivo/system.ts'
import { isLastAdmin, maxEmailLength } from '#domain/retivo/team.ts'
import type { components } from '#generated/retivo/types.ts'
import type { WriteScope } from '#server/contract.ts'
import { hashToken } from '#server/crypto/tokens.ts'
import type { Writer } from '#server/database.ts'
import { randomId, uuid } from '#server/ids.ts'

type Schemas = components['schemas']
type Scope = Pick<WriteScope<'retivo'>, 'db' | 'jobs'>

const validDays = 7

export const toInvitation = (row: invitationRows.InvitationRow, now: Date): Schemas['Invitation'] => ({
  id: row.id,
  email: row.email,
  role: row.role as Role,
  expires_at: row.expires_at.toISOString(),
  created_at: row.created_at.toISOString(),
  expired: row.expires_at <= now,
})

/** Where an invitation is accepted. */
export const acceptUrl = (appUrl: string, token: string): string => `${appUrl}/invite?token=${token}`

/**
 * Invites somebody, in place of an invitation of theirs that waits. Refuses what the plan has no room for, and who is a member already. The
 * mail's token is made by the job that sends it; where no mail can be sent it is made here and shown to whoever invites.
 */
export async function invite(
  { db, jobs }: Scope,
  tenant: TenantId,
  invited: { email: string; role: Role },
  by: { actor: string; now: Date },
  { mailer, appUrl }: Pick<Services, 'mailer' | 'appUrl'>,
): Promise<Schemas['CreatedInvitation']> {
  const { role } = invited
  const email = invited.email.toLowerCase()
  if (email.length > maxEmailLength)
    throw refuse('email', `email has ${email.length} characters; at most ${maxEmailLength} are allowed`)
  const { plan_tier: tier } = await tenantRows.hold(db, tenant)
  const members = await memberRows.list(db, tenant)
  const waiting = (await invitationRows.list(db, tenant)).filter(
    (row) => row.expires_at > by.now && row.email !== email,
  )
  assertMemberFits(tier, members.length + waiting.length)
  if (members.some((member) => member.email === email)) throw fail('already_member')
  await invitationRows.removePending(db, tenant, email)
  const token = randomId()
  const row = await invitationRows.insert(db, tenant, {
    id: uuid(),
    email,
    role,
    tokenHash: hashToken(token),
    invitedBy: by.actor,
    createdAt: by.now,
    expiresAt: new Date(by.now.getTime() + validDays * 86_400_000),
  })
  const event = { action: 'member.invited', target: `invitation ${row.id}`, data: { role } }
  await record(db, tenant, by.actor, event, by.now)
  if (mailer.kind === 'none') {
    return { ...toInvitation(row, by.now), token, accept_url: acceptUrl(appUrl(), token) }
  }
  await jobs.add('retivo.send-invitation', { tenantId: tenant, invitationId: row.id })
  return toInvitation(row, by.now)
}

/**
 * Makes the invited person a member. Whoever has the token may say so, with any credential, unless that is somebody else's: then, as for a
 * token nobody has, there is no such invitation.
 */
export async function accept(
  db: Writer,
  token: string,
  caller: Caller,
  now: Date,
): Promise<{ tenantId: TenantId; role: string }> {
  const found = await invitationRows.findByToken(db, hashToken(token.toLowerCase()))
  if (!found || !(await mayBe(db, caller, found.email))) throw fail('invitation_invalid')
  const { tenantId: tenant, email } = found
  await tenantRows.hold(db, tenant)
  const row = await invitationRows.hold(db, tenant, found.id)
  if (!row) throw fail('invitation_invalid')
  if (row.accepted_at !== null) throw fail('invitation_accepted')
  if (row.expires_at <= now) throw fail('invitation_expired')
  const account = await accountRows.ensure(db, { id: uuid(), email, name: null, createdAt: now })
  await join(db, tenant, { accountId: account.id, role: row.role }, now)
  await invitationRows.markAccepted(db, tenant, row.id, now)
  await record(db, tenant, email, { action: 'invitation.accepted', target: `invitation ${row.id}` }, now)
  return { tenantId: tenant, role: row.role }
}

/** A credential of nobody in particular may be anybody's. */
async function mayBe(db: Writer, { accountId }: Caller, email: string): Promise<boolean> {
  if (accountId === null) return true
  return (await accountRows.find(db, accountId))?.email === email
}

/** Whoever became a member since they were invited gets the role of the invitation, unless that left the team without an admin. */
async function join(
  db: Writer,
  tenant: TenantId,
  { accountId, role }: { accountId: string; role: string },
  now: Date,
): Promise<void> {
  const team = await memberRows.list(db, tenant)
  const member = team.find((one) => one.accountId === accountId)
  if (member && role !== 'admin' && isLastAdmin(team, member.id)) throw fail('last_admin')
  await memberRows.upsert(db, tenant, { id: uuid(), accountId, role, createdAt: now })
}
