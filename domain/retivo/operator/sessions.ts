import { type Command, Option } from 'commander'
import * as accountRows from '#db/retivo/accounts.ts'
import { asTenantId, type TenantId } from '#db/retivo/ids.ts'
import * as memberRows from '#db/retivo/members.ts'
import * as sessionRows from '#db/retivo/sessions.ts'
import { makeSessionToken } from '#domain/retivo/api-keys.ts'
import { operator, record } from '#domain/retivo/audit.ts'
import { emailNamed, tenantNamed } from '#domain/retivo/operator/lookup.ts'
import { type Role, roles } from '#domain/retivo/roles.ts'
import { hashToken } from '#server/crypto/tokens.ts'
import type { Writer } from '#server/database.ts'
import { uuid } from '#server/ids.ts'
import type { Kernel, OperatorResult, OperatorRun } from '#server/system.ts'

const validDays = 30

interface CreateOptions {
  email: string
  tenant?: string
  role?: Role
  name?: string
}

/** `accord retivo session create|list|revoke` */
export function addSessionCommands(program: Command, run: OperatorRun): void {
  const session = program.command('session').description('give people sessions, list and end them')
  session
    .command('create')
    .description(`give somebody a session of ${validDays} days, whose token is shown once`)
    .requiredOption('--email <address>', 'the person')
    .option('--tenant <id or slug>', 'the team they act in; without it they may only accept an invitation')
    .addOption(new Option('--role <role>', 'makes them a member of the team in that role first').choices(roles))
    .option('--name <text>', 'what a person nobody knows yet is called')
    .action((options: CreateOptions) => run((kernel) => create(kernel, options)))
  session
    .command('list')
    .description('list the sessions of a team')
    .requiredOption('--tenant <id or slug>', 'the tenant')
    .action((options: { tenant: string }) => run((kernel) => list(kernel, options.tenant)))
  session
    .command('revoke')
    .description('end a session at once')
    .argument('<id>', 'the id that create and list show')
    .action((id: string) => run((kernel) => revoke(kernel, id)))
}

function create({ database, now }: Kernel, options: CreateOptions): Promise<OperatorResult> {
  const email = emailNamed(options.email)
  if (options.role !== undefined && options.tenant === undefined) {
    throw new Error('--role is given without --tenant: a role is one in a team')
  }
  return database.write(async (db) => {
    const at = now()
    const account = await accountRows.ensure(db, { id: uuid(), email, name: options.name ?? null, createdAt: at })
    const named = options.tenant === undefined ? undefined : await tenantNamed(db, options.tenant)
    if (named) await ensureMember(db, named.tenant, { accountId: account.id, email, role: options.role }, at)
    const token = makeSessionToken()
    const session = {
      id: uuid(),
      accountId: account.id,
      tenantId: named?.tenant ?? null,
      tokenHash: hashToken(token),
      createdAt: at,
      expiresAt: new Date(at.getTime() + validDays * 86_400_000),
    }
    await sessionRows.insert(db, session)
    const place = named ? ` in ${named.row.slug}` : ''
    return {
      text: `A session of ${email}${place}. Its token is not shown again:\n${token}`,
      json: {
        id: session.id,
        account_id: account.id,
        tenant_id: session.tenantId,
        email,
        expires_at: session.expiresAt.toISOString(),
        token,
      },
    }
  })
}

async function ensureMember(
  db: Writer,
  tenant: TenantId,
  person: { accountId: string; email: string; role: Role | undefined },
  now: Date,
): Promise<void> {
  const { accountId, email, role } = person
  const isMember = (await memberRows.list(db, tenant)).some((member) => member.accountId === accountId)
  if (role === undefined) {
    if (isMember) return
    throw new Error(
      `${email} does not belong to this team; --role makes them a member, and accord retivo tenant list shows the teams`,
    )
  }
  const id = await memberRows.upsert(db, tenant, { id: uuid(), accountId, role, createdAt: now })
  await record(db, tenant, operator, { action: 'member.added', target: `member ${id}`, data: { role } }, now)
}

async function list({ database }: Kernel, name: string): Promise<OperatorResult> {
  const rows = await database.read(async (db) => {
    const { tenant } = await tenantNamed(db, name)
    return await sessionRows.list(db, tenant)
  })
  const sessions = rows.map(({ id, email, createdAt, expiresAt }) => ({
    id,
    email,
    created_at: createdAt.toISOString(),
    expires_at: expiresAt.toISOString(),
  }))
  return {
    text: sessions.map((one) => `${one.id}  ${one.email}  until ${one.expires_at}`).join('\n') || 'No sessions',
    json: { sessions },
  }
}

function revoke({ database, now }: Kernel, id: string): Promise<OperatorResult> {
  return database.write(async (db) => {
    const row = await sessionRows.remove(db, id)
    if (!row) throw new Error(`There is no session with the id "${id}"; accord retivo session list shows them`)
    if (row.tenant_id !== null) {
      const event = { action: 'session.revoked', target: `session ${row.id}` }
      await record(db, asTenantId(row.tenant_id), operator, event, now())
    }
    return { text: 'The session has ended', json: { id: row.id } }
  })
}
