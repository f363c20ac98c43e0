import { type Command, InvalidArgumentError, Option } from 'commander'
import * as apiKeyRows from '#db/mightykey/api-keys.ts'
import { asOrgId } from '#db/mightykey/ids.ts'
import * as memberRows from '#db/mightykey/memberships.ts'
import { isUsable, type Mode, makeKey, modes } from '#domain/mightykey/api-keys.ts'
import { record } from '#domain/mightykey/audit.ts'
import { operator, organizationNamed, userNamed } from '#domain/mightykey/operator/lookup.ts'
import { uuid } from '#server/ids.ts'
import type { Kernel, OperatorResult, OperatorRun } from '#server/system.ts'

interface CreateOptions {
  org: string
  user: string
  mode: Mode
  name?: string
  days?: number
}

/** `accord mightykey api-key create|list|revoke` */
export function addApiKeyCommands(program: Command, run: OperatorRun): void {
  const apiKey = program.command('api-key').description('issue, list and revoke API keys')
  apiKey
    .command('create')
    .description('issue a key, which is shown once and acts with its user’s present role in the organisation')
    .requiredOption('--org <id or slug>', 'the organisation the key belongs to')
    .requiredOption('--user <id or e-mail>', 'the member the key acts for')
    .addOption(new Option('--mode <mode>', 'test keys charge nothing').choices(modes).default('live'))
    .option('--name <text>', 'what the key is for')
    .option('--days <number>', 'expires after so many days; without it, never', wholeDays)
    .action((options: CreateOptions) => run((kernel) => create(kernel, options)))
  apiKey
    .command('list')
    .description('list the keys of an organisation, without the keys themselves')
    .requiredOption('--org <id or slug>', 'the organisation')
    .action((options: { org: string }) => run((kernel) => list(kernel, options.org)))
  apiKey
    .command('revoke')
    .description('make a key worthless, at once and for good')
    .argument('<id>', 'the id that create and list show')
    .action((id: string) => run((kernel) => revoke(kernel, id)))
}

function wholeDays(text: string): number {
  const days = Number(text)
  if (!Number.isInteger(days) || days < 1 || days > 36_500) {
    throw new InvalidArgumentError('It must be a whole number of days from 1 to 36500.')
  }
  return days
}

const view = (row: apiKeyRows.ApiKeyRow) => ({
  id: row.id,
  prefix: row.prefix,
  name: row.name,
  mode: row.mode,
  organizationId: row.org_id,
  userId: row.user_id,
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at?.toISOString() ?? null,
  lastUsedAt: row.last_used_at?.toISOString() ?? null,
  revokedAt: row.revoked_at?.toISOString() ?? null,
})

function create({ database, now }: Kernel, options: CreateOptions): Promise<OperatorResult> {
  return database.write(async (db) => {
    const { org, row: organization } = await organizationNamed(db, options.org)
    const user = await userNamed(db, options.user)
    if (!(await memberRows.find(db, org, user.id))) {
      throw new Error(
        `${user.email} does not belong to ${organization.slug}; add them with: accord mightykey member add --org ${organization.slug} --user ${user.email}`,
      )
    }
    const at = now()
    const { key, keyHash, prefix } = makeKey(options.mode)
    const row = await apiKeyRows.insert(db, org, {
      id: uuid(),
      userId: user.id,
      mode: options.mode,
      name: options.name ?? null,
      keyHash,
      prefix,
      createdAt: at,
      expiresAt: options.days === undefined ? null : new Date(at.getTime() + options.days * 86_400_000),
    })
    await record(db, operator(org), { action: 'api_key.created', targetType: 'api_key', targetId: row.id }, at)
    return {
      text: `A ${options.mode} key of ${organization.slug} for ${user.email}. It is not shown again:\n${key}`,
      json: { ...view(row), key },
    }
  })
}

async function list({ database, now }: Kernel, idOrSlug: string): Promise<OperatorResult> {
  const rows = await database.read(async (db) => {
    const { org } = await organizationNamed(db, idOrSlug)
    return apiKeyRows.list(db, org)
  })
  const line = (row: apiKeyRows.ApiKeyRow) =>
    `${row.id}  ${row.prefix}…  ${row.mode}  ${isUsable(row, now()) ? 'usable' : 'revoked or expired'}  ${row.name ?? ''}`.trimEnd()
  return { text: rows.map(line).join('\n') || 'No keys', json: { apiKeys: rows.map(view) } }
}

function revoke({ database, now }: Kernel, id: string): Promise<OperatorResult> {
  return database.write(async (db) => {
    const row = await apiKeyRows.findAnywhere(db, id)
    if (!row) throw new Error(`There is no API key with the id "${id}"; accord mightykey api-key list shows them`)
    const org = asOrgId(row.org_id)
    const at = now()
    const isNew = await apiKeyRows.markRevoked(db, org, row.id, at)
    if (isNew)
      await record(db, operator(org), { action: 'api_key.revoked', targetType: 'api_key', targetId: row.id }, at)
    return {
      text: isNew ? `${row.prefix}… is revoked` : `${row.prefix}… was revoked before`,
      json: { ...view(row), revokedAt: (row.revoked_at ?? at).toISOString() },
    }
  })
}
