import { type Command, Option } from 'commander'
import * as apiKeyRows from '#db/mightykey/api-keys.ts'
import type { OrgId } from '#db/mightykey/ids.ts'
import * as memberRows from '#db/mightykey/memberships.ts'
import { record } from '#domain/mightykey/audit.ts'
import { operator, organizationNamed, userNamed } from '#domain/mightykey/operator/lookup.ts'
import { isOnlyOwner, type Role, roles } from '#domain/mightykey/roles.ts'
import type { EventPayloads } from '#domain/mightykey/system.ts'
import type { Writer } from '#server/database.ts'
import type { Jobs } from '#server/jobs/jobs.ts'
import { createEvents } from '#server/outbox.ts'
import type { Kernel, OperatorResult, OperatorRun } from '#server/system.ts'

interface MemberOptions {
  org: string
  user: string
}

/** `accord mightykey member add|remove|list` */
export function addMemberCommands(program: Command, run: OperatorRun): void {
  const member = program.command('member').description('who belongs to an organisation, and as what')
  member
    .command('add')
    .description('add a registered user to an organisation, or change the role of a member')
    .requiredOption('--org <id or slug>', 'the organisation')
    .requiredOption('--user <id or e-mail>', 'the user')
    .addOption(new Option('--role <role>', 'what they may do').choices(roles).default('member'))
    .action((options: MemberOptions & { role: Role }) => run((kernel) => add(kernel, options)))
  member
    .command('remove')
    .description('remove a member and revoke their keys of this organisation')
    .requiredOption('--org <id or slug>', 'the organisation')
    .requiredOption('--user <id or e-mail>', 'the member')
    .action((options: MemberOptions) => run((kernel) => remove(kernel, options)))
  member
    .command('list')
    .description('list the members of an organisation')
    .requiredOption('--org <id or slug>', 'the organisation')
    .action((options: { org: string }) => run((kernel) => list(kernel, options.org)))
}

function add({ database, jobsIn, now }: Kernel, options: MemberOptions & { role: Role }): Promise<OperatorResult> {
  return database.write(async (db) => {
    const { org, row: organization } = await organizationNamed(db, options.org)
    const user = await userNamed(db, options.user)
    const { role } = options
    const members = await memberRows.lockRoles(db, org)
    const before = members.find((member) => member.userId === user.id)
    const json = { organizationId: org, userId: user.id, email: user.email, role }
    if (before) {
      if (role !== 'owner') assertOwnerRemains(members, user)
      await memberRows.setRole(db, org, user.id, role)
      await note(db, org, 'member.role_set', user.id, now(), { from: before.role, to: role })
      return { text: `${user.email} is now ${role} of ${organization.slug}`, json }
    }
    await memberRows.insert(db, org, user.id, role, now())
    await note(db, org, 'member.added', user.id, now(), { role })
    await announce(db, jobsIn(db), org, 'member.invited', { userId: user.id, email: user.email, role })
    const seats = `${members.length + 1} of ${organization.max_seats} seats are taken`
    return { text: `${user.email} belongs to ${organization.slug} as ${role}; ${seats}`, json }
  })
}

function remove({ database, jobsIn, now }: Kernel, options: MemberOptions): Promise<OperatorResult> {
  return database.write(async (db) => {
    const { org, row: organization } = await organizationNamed(db, options.org)
    const user = await userNamed(db, options.user)
    assertOwnerRemains(await memberRows.lockRoles(db, org), user)
    const role = await memberRows.remove(db, org, user.id)
    if (role === undefined) throw new Error(`${user.email} does not belong to ${organization.slug}`)
    const revokedKeys = await apiKeyRows.revokeAll(db, org, now(), user.id)
    await note(db, org, 'member.removed', user.id, now(), { role, revokedKeys })
    await announce(db, jobsIn(db), org, 'member.removed', { userId: user.id, email: user.email, role: role as Role })
    return {
      text: `${user.email} no longer belongs to ${organization.slug}; keys revoked: ${revokedKeys}`,
      json: { organizationId: org, userId: user.id, email: user.email, role, revokedKeys },
    }
  })
}

async function list({ database }: Kernel, idOrSlug: string): Promise<OperatorResult> {
  const rows = await database.read(async (db) => {
    const { org } = await organizationNamed(db, idOrSlug)
    return memberRows.list(db, org)
  })
  const members = rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }))
  return {
    text: members.map(({ userId, role, email }) => `${userId}  ${role}  ${email}`).join('\n'),
    json: { members },
  }
}

/** An organisation without an owner could be deleted by nobody. */
function assertOwnerRemains(
  members: readonly { userId: string; role: string }[],
  user: { id: string; email: string },
): void {
  if (!isOnlyOwner(members, user.id)) return
  throw new Error(
    `${user.email} is the only owner; make somebody else one first: accord mightykey member add --role owner`,
  )
}

const note = (
  db: Writer,
  org: OrgId,
  action: 'member.added' | 'member.role_set' | 'member.removed',
  userId: string,
  at: Date,
  metadata: Record<string, unknown>,
): Promise<void> => record(db, operator(org), { action, targetType: 'member', targetId: userId, metadata }, at)

async function announce<Type extends 'member.invited' | 'member.removed'>(
  db: Writer,
  jobs: Jobs,
  org: OrgId,
  type: Type,
  payload: EventPayloads[Type],
): Promise<void> {
  const { events, flush } = createEvents<EventPayloads>(db, jobs, 'mightykey', org)
  events.emit(type, payload)
  await flush()
}
