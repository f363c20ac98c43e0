import type * as apiKeyRows from '#db/retivo/api-keys.ts'
import type * as brandRows from '#db/retivo/brand-contexts.ts'
import type { TenantId } from '#db/retivo/ids.ts'
import * as tenantRows from '#db/retivo/tenants.ts'
import { record } from '#domain/retivo/audit.ts'
import { refuse } from '#domain/retivo/errors.ts'
import { recomputeSoon } from '#domain/retivo/jobs/recompute-users.ts'
import { readScope } from '#domain/retivo/roles.ts'
import { parseScoringConfig, scoringMembers } from '#domain/retivo/scoring-config.ts'
import type { Services } from '#domain/retivo/services.ts'
import { assertTenantConfig, isShadowMode, mergeConfig, readTenantConfig } from '#domain/retivo/tenants.ts'
import { assertReceiverUrl } from '#domain/retivo/webhooks.ts'
import type { operations } from '#generated/retivo/types.ts'
import type { WriteScope } from '#server/contract.ts'

type Settings = operations['getSettings']['responses'][200]['content']['application/json']
type Changes = NonNullable<operations['updateSettings']['requestBody']>['content']['application/json']

/** As it is stored, with the approval mode also where it is the default. */
export function toConfig(row: Pick<tenantRows.TenantRow, 'config'>): Settings['tenant']['config'] {
  const { stored, approvalMode } = readTenantConfig(row.config)
  return { ...stored, approval_mode: approvalMode }
}

export const toTenant = (row: tenantRows.TenantRow, now: Date): Settings['tenant'] => ({
  id: row.id,
  name: row.name,
  slug: row.slug,
  config: toConfig(row),
  plan_tier: row.plan_tier,
  plan_status: row.plan_status,
  tracked_user_limit: row.tracked_user_limit,
  kill_switch_active: row.kill_switch_active,
  shadow_mode: isShadowMode(row, now),
  created_at: row.created_at.toISOString(),
})

export const toBrandContext = (row: brandRows.BrandContextRow | undefined): Settings['brand_context'] =>
  row === undefined
    ? null
    : {
        product_description: row.product_description,
        tone_guidelines: row.tone_guidelines,
        things_to_mention: row.things_to_mention,
        things_to_avoid: row.things_to_avoid,
      }

/** Without the key itself, of which nothing but the prefix is known. */
export const toApiKey = (row: apiKeyRows.ApiKeyRow): Settings['api_keys'][number] => ({
  id: row.id,
  prefix: row.prefix,
  label: row.label,
  scope: { ...readScope(row.scope) },
  last_used_at: row.last_used_at?.toISOString() ?? null,
  created_at: row.created_at.toISOString(),
})

/** What is laid over the stored configuration: members of the body that have a place of their own win over `config`. */
function sentConfig({ config = {}, approvalMode, onboardingCompleted }: Changes): Record<string, unknown> {
  return {
    ...config,
    ...(approvalMode === undefined ? {} : { approval_mode: approvalMode }),
    ...(onboardingCompleted === undefined ? {} : { onboarding_completed: onboardingCompleted }),
  }
}

/** Changes the settings sent, all of them or (400 for a malformed configuration) none. Returns the tenant as it is then. */
export async function updateSettings(
  { db, jobs }: Pick<WriteScope<'retivo'>, 'db' | 'jobs'>,
  tenant: TenantId,
  changes: Changes,
  by: { actor: string; now: Date },
  { allowPrivateEgress }: Pick<Services, 'allowPrivateEgress'>,
): Promise<tenantRows.TenantRow> {
  if (changes.name?.trim() === '') throw refuse('name', 'name must have more than spaces')
  const sent = sentConfig(changes)
  assertTenantConfig(sent)
  const { crm_webhook_url: crm } = sent
  if (typeof crm === 'string') assertReceiverUrl(crm, allowPrivateEgress, 'config/crm_webhook_url')
  parseScoringConfig(sent)
  const before = await tenantRows.hold(db, tenant)
  const config = mergeConfig(readTenantConfig(before.config).stored, sent)
  const row = await tenantRows.update(db, tenant, {
    config,
    ...(changes.name === undefined ? {} : { name: changes.name }),
    ...(changes.onboardingCompleted === undefined ? {} : { onboardingCompleted: changes.onboardingCompleted }),
  })
  const changed = [
    ...(changes.name === undefined ? [] : ['name']),
    ...Object.keys(sent).map((name) => `config.${name}`),
  ]
  const event = { action: 'settings.updated', target: `tenant ${tenant}`, data: { changed } }
  await record(db, tenant, by.actor, event, by.now)
  if (scoringMembers.some((name) => name in sent)) await recomputeSoon(jobs, tenant)
  return row
}
