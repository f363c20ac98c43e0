import { Argument, type Command } from 'commander'
import type { OrgId } from '#db/mightykey/ids.ts'
import * as orgRows from '#db/mightykey/organizations.ts'
import { type AuditAction, record } from '#domain/mightykey/audit.ts'
import { operator, organizationNamed } from '#domain/mightykey/operator/lookup.ts'
import { type Tier, tiers } from '#domain/mightykey/organizations.ts'
import type { Writer } from '#server/database.ts'
import type { Kernel, OperatorResult, OperatorRun } from '#server/system.ts'

/** `accord mightykey org suspend|resume|set-tier` */
export function addOrganizationCommands(program: Command, run: OperatorRun): void {
  const org = program.command('org').description('suspend organisations, set their tier')
  org
    .command('suspend')
    .description('refuse every change in an organisation; reading stays possible')
    .argument('<id or slug>', 'the organisation')
    .option('--reason <text>', 'what its members are shown')
    .action((name: string, { reason = null }: { reason?: string | null }) =>
      run((kernel) =>
        change(kernel, name, 'organization.suspended', (db, id, at) => orgRows.markSuspended(db, id, reason, at)),
      ),
    )
  org
    .command('resume')
    .description('lift a suspension')
    .argument('<id or slug>', 'the organisation')
    .action((name: string) => run((kernel) => change(kernel, name, 'organization.resumed', orgRows.markResumed)))
  org
    .command('set-tier')
    .description('set the subscription tier, and with it the number of seats')
    .argument('<id or slug>', 'the organisation')
    .addArgument(new Argument('<tier>', 'the tier').choices(tiers))
    .action((name: string, tier: Tier) =>
      run((kernel) => {
        const seats = kernel.config.mightykey.seats[tier]
        return change(kernel, name, 'organization.tier_set', (db, id, at) => orgRows.setTier(db, id, tier, seats, at))
      }),
    )
}

function change(
  { database, now }: Kernel,
  name: string,
  action: AuditAction,
  apply: (db: Writer, org: OrgId, at: Date) => Promise<orgRows.OrganizationRow | undefined>,
): Promise<OperatorResult> {
  return database.write(async (db) => {
    const { org } = await organizationNamed(db, name)
    const at = now()
    const row = await apply(db, org, at)
    if (!row) throw new Error(`The organisation "${name}" was deleted a moment ago`)
    const metadata = { tier: row.subscription_tier, reason: row.suspended_reason }
    await record(db, operator(org), { action, targetType: 'organization', targetId: org, metadata }, at)
    return { text: describe(row), json: view(row) }
  })
}

const describe = (row: orgRows.OrganizationRow): string =>
  `${row.slug}: ${row.subscription_tier}, ${row.max_seats} seats, ${row.is_active ? 'active' : 'suspended'}`

const view = (row: orgRows.OrganizationRow) => ({
  id: row.id,
  slug: row.slug,
  subscriptionTier: row.subscription_tier,
  maxSeats: row.max_seats,
  isActive: row.is_active,
  suspendedAt: row.suspended_at?.toISOString() ?? null,
  suspendedReason: row.suspended_reason,
})
