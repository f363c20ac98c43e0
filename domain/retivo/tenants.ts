import { z } from 'zod'
import { refuse } from '#domain/retivo/errors.ts'

/** Who approves what was planned: a person, a person in doubtful cases, or the policy alone. */
const approvalModes = ['suggest_only', 'semi_auto', 'full_auto'] as const
export type ApprovalMode = (typeof approvalModes)[number]

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, e.g. 21:00')

/** Whether a name is a time zone this server knows. */
export function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

const timezone = z.string().refine(isTimezone, 'must be the name of a time zone, e.g. Europe/Berlin')

/** A part of every day in which nothing is sent; it may cross midnight. Also a constraint of playbooks. */
export const quietHoursSchema = z
  .object({ start: clockTime, end: clockTime, timezone: timezone.optional() })
  .refine(({ start, end }) => start !== end, { path: ['end'], message: 'must differ from start' })
export type QuietHours = z.output<typeof quietHoursSchema>

/** So many interventions in so many days. */
export const frequencyCapSchema = z.object({
  count: z.number().int().min(1),
  window_days: z.number().positive().max(3650),
})
export type FrequencyCap = z.output<typeof frequencyCapSchema>

const members = {
  approval_mode: z.enum(approvalModes),
  onboarding_completed: z.boolean(),
  timezone,
  quiet_hours: quietHoursSchema,
  global_frequency_cap: frequencyCapSchema,
  winback_days: z
    .array(z.number().positive().max(3650))
    .min(1)
    .refine((days) => days.every((day, i) => i === 0 || day > (days[i - 1] ?? 0)), 'must be in ascending order'),
  crm_webhook_url: z.url({ protocol: /^https?$/ }),
}

/** What a tenant has set, with the defaults in place of what it has not. Scoring reads its own part of {@link TenantConfig.stored}. */
export interface TenantConfig {
  approvalMode: ApprovalMode
  /** Null: UTC, unless the user or the playbook says otherwise. */
  timezone: string | null
  /** Null: none. */
  quietHours: QuietHours | null
  /** Over all playbooks, for each user. */
  globalFrequencyCap: FrequencyCap
  /** Days after churn at which a win-back window opens, ascending. */
  winbackDays: readonly number[]
  /** Null: messages of the channel `crm` are kept in the outbox. */
  crmWebhookUrl: string | null
  /** As it is stored. */
  stored: Readonly<Record<string, unknown>>
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads `tenants.config`. What does not fit its form, which only an older version can have stored, counts as not set. */
export function readTenantConfig(stored: unknown): TenantConfig {
  const config = isObject(stored) ? stored : {}
  const read = <Name extends keyof typeof members>(name: Name): z.output<(typeof members)[Name]> | undefined => {
    const result = members[name].safeParse(config[name])
    return result.success ? (result.data as z.output<(typeof members)[Name]>) : undefined
  }
  return {
    approvalMode: read('approval_mode') ?? 'suggest_only',
    timezone: read('timezone') ?? null,
    quietHours: read('quiet_hours') ?? null,
    globalFrequencyCap: read('global_frequency_cap') ?? { count: 3, window_days: 7 },
    winbackDays: read('winback_days') ?? [7, 30, 60],
    crmWebhookUrl: read('crm_webhook_url') ?? null,
    stored: config,
  }
}

/** Refuses with 400, naming the place, a configuration whose general part is malformed. Members nobody knows are kept as they are. */
export function assertTenantConfig(config: Readonly<Record<string, unknown>>): void {
  for (const [name, schema] of Object.entries(members)) {
    if (config[name] === undefined || config[name] === null) continue
    const issue = schema.safeParse(config[name]).error?.issues[0]
    if (!issue) continue
    const path = ['config', name, ...issue.path.map(String)].join('/')
    throw refuse(path, `${path}: ${issue.message}`)
  }
}

/** The stored configuration with what was sent laid over it; null removes a member. */
export function mergeConfig(
  stored: Readonly<Record<string, unknown>>,
  sent: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries({ ...stored, ...sent }).filter(([, value]) => value !== null))
}

/** Whether shadow mode is on: its end is stored, and one that has passed is off. */
export const isShadowMode = (tenant: { shadow_mode_until: Date | null }, now: Date): boolean =>
  tenant.shadow_mode_until !== null && now < tenant.shadow_mode_until
