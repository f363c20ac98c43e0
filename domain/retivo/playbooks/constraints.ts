/** What holds a playbook back: checked once, when it is written. */
import { z } from 'zod'
import { type Path, refusal } from '#domain/retivo/conditions/refuse.ts'
import { type FrequencyCap, frequencyCapSchema, type QuietHours, quietHoursSchema } from '#domain/retivo/tenants.ts'

export const channels = ['email', 'in_app', 'webhook', 'crm'] as const
export type Channel = (typeof channels)[number]

const duration = z.number().min(0).max(100_000)
const wholeNumber = z.number().int().min(0).max(1_000_000_000)
const channelList = z.array(z.enum(channels)).min(1)

const constraintsSchema = z.object({
  cooldown_hours: duration.nullish(),
  cooldown_days: duration.nullish(),
  max_per_user: wholeNumber.nullish(),
  frequency_cap: frequencyCapSchema.nullish(),
  daily_limit: wholeNumber.nullish(),
  quiet_hours: quietHoursSchema.nullish(),
  channels: channelList.nullish(),
  min_confidence: z.number().min(0).max(1).nullish(),
  require_approval: z.boolean().nullish(),
})

export interface Constraints {
  /** Between two interventions of the playbook to one user. */
  cooldownHours: number
  /** Ever; null = any number, as everywhere here. */
  maxPerUser: number | null
  frequencyCap: FrequencyCap | null
  /** Planned on one UTC date, over all users. */
  dailyLimit: number | null
  quietHours: QuietHours | null
  /** Null: all of them. */
  channels: readonly Channel[] | null
  /** A decision below it waits. */
  minConfidence: number
  /** A person approves, whatever the tenant's mode. */
  requireApproval: boolean
}

/** Constraints as they apply, with their defaults. Throws a 400 that names the place. Members nobody knows are ignored. */
export function readConstraints(value: unknown, path: Path): Constraints {
  const read = checked(constraintsSchema, value, path)
  return {
    cooldownHours: read.cooldown_hours ?? (read.cooldown_days == null ? 72 : read.cooldown_days * 24),
    maxPerUser: read.max_per_user ?? null,
    frequencyCap: read.frequency_cap ?? null,
    dailyLimit: read.daily_limit ?? null,
    quietHours: read.quiet_hours ?? null,
    channels: read.channels ?? null,
    minConfidence: read.min_confidence ?? 0.5,
    requireApproval: read.require_approval ?? false,
  }
}

/** What the schema makes of the value; throws a 400 that names the first place that does not fit. */
export function checked<T>(schema: z.ZodType<T>, value: unknown, path: Path): T {
  const { data, error } = schema.safeParse(value)
  const issue = error?.issues[0]
  if (issue) throw refusal([path, ...issue.path.map(String)].join('/'), `does not fit: ${issue.message}`)
  return data as T
}
