/** Asked before anything is sent, and again before it is tried again. */
import type { TenantState, UserState } from '#domain/retivo/pipeline/candidates.ts'
import { quietUntil } from '#domain/retivo/quiet-hours.ts'
import type { QuietHours } from '#domain/retivo/tenants.ts'

export type Gate =
  | { open: true }
  /** Stays until the kill switch is released. */
  | { open: false; because: 'kill_switch' }
  /** Is never sent. */
  | { open: false; because: 'shadow' }
  | { open: false; because: 'opted_out' }
  | { open: false; because: 'quiet_hours'; until: Date }

export interface Asked {
  tenant: Pick<TenantState, 'killSwitchActive' | 'isShadow' | 'config'>
  user: Pick<UserState, 'optedOut' | 'properties'>
  /** The intervention was marked in shadow mode before. */
  isMarked: boolean
  /** The playbook's. */
  quietHours: QuietHours | null
  now: Date
}

/** Whether the message may leave now. */
export function gate({ tenant, user, isMarked, quietHours, now }: Asked): Gate {
  if (tenant.killSwitchActive) return { open: false, because: 'kill_switch' }
  if (tenant.isShadow || isMarked) return { open: false, because: 'shadow' }
  if (user.optedOut) return { open: false, because: 'opted_out' }
  const zones = { user: user.properties.timezone, tenant: tenant.config.timezone }
  const until = quietUntil([quietHours, tenant.config.quietHours], zones, now)
  return until ? { open: false, because: 'quiet_hours', until } : { open: true }
}
