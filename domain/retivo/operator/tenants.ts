import { Argument, type Command, Option } from 'commander'
import { asTenantId } from '#db/retivo/ids.ts'
import * as tenantRows from '#db/retivo/tenants.ts'
import { operator, record } from '#domain/retivo/audit.ts'
import { tenantNamed } from '#domain/retivo/operator/lookup.ts'
import { changePlan } from '#domain/retivo/plan-changes.ts'
import { limitsOf, type PlanStatus, type PlanTier, planStatuses, planTiers } from '#domain/retivo/plans.ts'
import { distinctSlug, isSlug, toSlug } from '#domain/retivo/slugs.ts'
import type { Writer } from '#server/database.ts'
import { uuid } from '#server/ids.ts'
import type { Kernel, OperatorResult, OperatorRun } from '#server/system.ts'

interface CreateOptions {
  name: string
  plan: PlanTier
  slug?: string
}

/** `accord retivo tenant create|list|set-plan` */
export function addTenantCommands(program: Command, run: OperatorRun): void {
  const tenant = program.command('tenant').description('make and list tenants, set their plan')
  tenant
    .command('create')
    .description('make a tenant; give it a key with: accord retivo key create')
    .requiredOption('--name <text>', 'what people call it')
    .addOption(new Option('--plan <tier>', 'what it may use').choices(planTiers).default('free'))
    .option('--slug <slug>', 'what commands call it; by default made from the name')
    .action((options: CreateOptions) => run((kernel) => create(kernel, options)))
  tenant
    .command('list')
    .description('list all tenants')
    .action(() => run(list))
  tenant
    .command('set-plan')
    .description('put a tenant on a plan, as the billing provider would')
    .argument('<id or slug>', 'the tenant')
    .addArgument(new Argument('<tier>', 'the plan').choices(planTiers))
    .addOption(new Option('--status <status>', 'how its payments stand').choices(planStatuses).default('active'))
    .action((name: string, tier: PlanTier, { status }: { status: PlanStatus }) =>
      run((kernel) => setPlan(kernel, name, { tier, status })),
    )
}

const view = (row: tenantRows.TenantRow) => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  plan_tier: row.plan_tier,
  plan_status: row.plan_status,
  tracked_user_limit: row.tracked_user_limit,
  created_at: row.created_at.toISOString(),
})

const line = (row: tenantRows.TenantRow): string =>
  `${row.id}  ${row.slug}  ${row.plan_tier} (${row.plan_status})  ${row.name}`

function create({ database, now }: Kernel, options: CreateOptions): Promise<OperatorResult> {
  const name = options.name.trim()
  if (name === '') throw new Error('--name is empty: a tenant needs a name')
  if (options.slug !== undefined && !isSlug(options.slug)) {
    throw new Error(`--slug is "${options.slug}": it must be lower-case letters, digits and single hyphens`)
  }
  return database.write(async (db) => {
    const at = now()
    const tenant = {
      id: asTenantId(uuid()),
      name,
      planTier: options.plan,
      trackedUserLimit: limitsOf(options.plan).trackedUsers,
      createdAt: at,
    }
    const row = await insertUnder(db, tenant, options.slug)
    await record(db, tenant.id, operator, { action: 'tenant.created', target: `tenant ${tenant.id}` }, at)
    return { text: line(row), json: view(row) }
  })
}

/** Under exactly the slug that was asked for, or under one like the name. */
async function insertUnder(
  db: Writer,
  tenant: Omit<tenantRows.NewTenant, 'slug'>,
  wanted: string | undefined,
): Promise<tenantRows.TenantRow> {
  const slug = wanted ?? toSlug(tenant.name)
  const row =
    (await tenantRows.insert(db, { ...tenant, slug })) ??
    (wanted === undefined ? await tenantRows.insert(db, { ...tenant, slug: distinctSlug(slug) }) : undefined)
  if (!row) throw new Error(`The slug "${slug}" is taken; choose another with --slug`)
  return row
}

async function list({ database }: Kernel): Promise<OperatorResult> {
  const rows = await database.read((db) => tenantRows.listAll(db))
  return { text: rows.map(line).join('\n') || 'No tenants', json: { tenants: rows.map(view) } }
}

function setPlan(
  { database, jobsIn, now }: Kernel,
  name: string,
  plan: { tier: PlanTier; status: PlanStatus },
): Promise<OperatorResult> {
  return database.write(async (db) => {
    const { tenant } = await tenantNamed(db, name)
    const row = await changePlan({ db, jobs: jobsIn(db) }, tenant, plan, { actor: operator, now: now() })
    return { text: line(row), json: view(row) }
  })
}
