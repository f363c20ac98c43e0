import { type Command, Option } from 'commander'
import * as apiKeyRows from '#db/retivo/api-keys.ts'
import { asTenantId, type Mode, type TenantId } from '#db/retivo/ids.ts'
import * as memberRows from '#db/retivo/members.ts'
import { makeKey, modes } from '#domain/retivo/api-keys.ts'
import { operator, record } from '#domain/retivo/audit.ts'
import { emailNamed, tenantNamed } from '#domain/retivo/operator/lookup.ts'
import { type KeyScope, type Role, readScope, roles } from '#domain/retivo/roles.ts'
import type { Reader, Writer } from '#server/database.ts'
import { uuid } from '#server/ids.ts'
import type { Kernel, OperatorResult, OperatorRun } from '#server/system.ts'

interface CreateOptions {
  tenant: string
  mode: Mode
  role: Role | 'none'
  ingest: boolean
  label?: string
  email?: string
}

/** `accord retivo key create|list|revoke` */
export function addApiKeyCommands(program: Command, run: OperatorRun): void {
  const key = program.command('key').description('issue, list and revoke API keys')
  key
    .command('create')
    .description('issue a key, which is shown once')
    .requiredOption('--tenant <id or slug>', 'the tenant the key belongs to')
    .addOption(
      new Option('--mode <mode>', 'what a test key does leaves the server in no way').choices(modes).default('live'),
    )
    .addOption(
      new Option('--role <role>', 'none: for browsers, it only brings in events')
        .choices([...roles, 'none'])
        .default('admin'),
    )
    .option('--no-ingest', 'the key brings in no events')
    .option('--label <text>', 'what the key is for, and the name of whoever uses it')
    .option('--email <address>', 'the member the key acts for; it ends when they leave the team')
    .action((options: CreateOptions) => run((kernel) => create(kernel, options)))
  key
    .command('list')
    .description('list the keys of a tenant, without the keys themselves')
    .requiredOption('--tenant <id or slug>', 'the tenant')
    .action((options: { tenant: string }) => run((kernel) => list(kernel, options.tenant)))
  key
    .command('revoke')
    .description('make a key worthless, at once and for good')
    .argument('<id>', 'the id that create and list show')
    .action((id: string) => run((kernel) => revoke(kernel, id)))
}

const view = (row: apiKeyRows.ApiKeyRow) => ({
  id: row.id,
  prefix: row.prefix,
  label: row.label,
  mode: row.mode,
  scope: readScope(row.scope),
  tenant_id: row.tenant_id,
  created_at: row.created_at.toISOString(),
  last_used_at: row.last_used_at?.toISOString() ?? null,
  revoked_at: row.revoked_at?.toISOString() ?? null,
})

/** Issues a key; what comes back holds it, and nothing else ever will. */
export async function issueKey(
  db: Writer,
  tenant: TenantId,
  wanted: { mode: Mode; scope: KeyScope; label: string | null; accountId: string | null },
  now: Date,
): Promise<{ key: string; row: apiKeyRows.ApiKeyRow }> {
  const { key, keyHash, prefix } = makeKey(wanted.mode)
  const { mode, label, accountId } = wanted
  const scope = { ...wanted.scope }
  const row = await apiKeyRows.insert(db, tenant, {
    id: uuid(),
    accountId,
    prefix,
    keyHash,
    label,
    mode,
    scope,
    createdAt: now,
  })
  await record(db, tenant, operator, { action: 'api_key.created', target: `api_key ${row.id}` }, now)
  return { key, row }
}

function create({ database, now }: Kernel, options: CreateOptions): Promise<OperatorResult> {
  const role = options.role === 'none' ? null : options.role
  return database.write(async (db) => {
    const { tenant, row: owner } = await tenantNamed(db, options.tenant)
    const accountId = options.email === undefined ? null : await memberNamed(db, tenant, owner.slug, options.email)
    const { mode, ingest, label = null } = options
    const { key, row } = await issueKey(db, tenant, { mode, scope: { role, ingest }, label, accountId }, now())
    return {
      text: `A ${mode} key of ${owner.slug} with role ${options.role}. It is not shown again:\n${key}`,
      json: { ...view(row), key },
    }
  })
}

async function memberNamed(db: Reader, tenant: TenantId, slug: string, address: string): Promise<string> {
  const email = emailNamed(address)
  const member = (await memberRows.list(db, tenant)).find((one) => one.email === email)
  if (!member)
    throw new Error(`${email} does not belong to the team of ${slug}; leave --email out, or invite them first`)
  return member.accountId
}

async function list({ database }: Kernel, name: string): Promise<OperatorResult> {
  const rows = await database.read(async (db) => {
    const { tenant } = await tenantNamed(db, name)
    return await apiKeyRows.list(db, tenant)
  })
  const line = (row: apiKeyRows.ApiKeyRow) => {
    const state = row.revoked_at === null ? 'usable' : 'revoked'
    return `${row.id}  ${row.prefix}…  ${row.mode}  ${readScope(row.scope).role ?? 'none'}  ${state}  ${row.label ?? ''}`.trimEnd()
  }
  return { text: rows.map(line).join('\n') || 'No keys', json: { api_keys: rows.map(view) } }
}

function revoke({ database, now }: Kernel, id: string): Promise<OperatorResult> {
  return database.write(async (db) => {
    const row = await apiKeyRows.findAnywhere(db, id)
    if (!row) throw new Error(`There is no API key with the id "${id}"; accord retivo key list shows them`)
    const tenant = asTenantId(row.tenant_id)
    const at = now()
    const isNew = await apiKeyRows.markRevoked(db, tenant, row.id, at)
    if (isNew) await record(db, tenant, operator, { action: 'api_key.revoked', target: `api_key ${row.id}` }, at)
    return {
      text: isNew ? `${row.prefix}… is revoked` : `${row.prefix}… was revoked before`,
      json: view({ ...row, revoked_at: row.revoked_at ?? at }),
    }
  })
}
