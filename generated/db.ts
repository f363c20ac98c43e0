// Written by "npm run generate"; do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

export interface DB {
  'mightykey.api_keys': MightykeyApiKeys
  'mightykey.audit_log': MightykeyAuditLog
  'mightykey.credit_ledger': MightykeyCreditLedger
  'mightykey.memberships': MightykeyMemberships
  'mightykey.organizations': MightykeyOrganizations
  'mightykey.password_reset_tokens': MightykeyPasswordResetTokens
  'mightykey.project_environments': MightykeyProjectEnvironments
  'mightykey.projects': MightykeyProjects
  'mightykey.sessions': MightykeySessions
  'mightykey.users': MightykeyUsers
  'shared.idempotency_claims': SharedIdempotencyClaims
  'shared.idempotency_steps': SharedIdempotencySteps
  'shared.migrations': SharedMigrations
  'shared.outbox': SharedOutbox
  'shared.seeds': SharedSeeds
  'shared.throttle': SharedThrottle
}

export interface MightykeyApiKeys {
  id: string
  org_id: string
  user_id: string
  mode: string
  name: string | null
  key_hash: string
  prefix: string
  created_at: ColumnType<Date, Date | string, Date | string>
  expires_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  last_used_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  revoked_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface MightykeyAuditLog {
  id: string
  org_id: string | null
  actor_user_id: string | null
  api_key_id: string | null
  action: string
  target_type: string
  target_id: string | null
  ip: string | null
  at: ColumnType<Date, Date | string, Date | string>
  metadata: ColumnType<unknown, string | undefined, string>
}

export interface MightykeyCreditLedger {
  id: string
  org_id: string
  run_id: string | null
  type: string
  amount: ColumnType<string, string | number, string | number>
  balance_after: ColumnType<string, string | number, string | number>
  description: string
  reference: string | null
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface MightykeyMemberships {
  org_id: string
  user_id: string
  role: string
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface MightykeyOrganizations {
  id: string
  name: string
  slug: string
  logo_url: string | null
  subscription_tier: Generated<string>
  stripe_customer_id: string | null
  stripe_subscription_id: string | null
  settings: ColumnType<unknown, string | undefined, string>
  constitution_version: Generated<number>
  autonomy_level: Generated<string>
  credit_balance: ColumnType<string, string | number | undefined, string | number>
  max_seats: number
  suspended_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  suspended_reason: string | null
  created_by: string
  created_at: ColumnType<Date, Date | string, Date | string>
  updated_at: ColumnType<Date, Date | string, Date | string>
  deleted_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  is_active: GeneratedAlways<boolean>
}

export interface MightykeyPasswordResetTokens {
  id: string
  user_id: string
  token_hash: string
  created_at: ColumnType<Date, Date | string, Date | string>
  expires_at: ColumnType<Date, Date | string, Date | string>
}

export interface MightykeyProjectEnvironments {
  id: string
  org_id: string
  project_id: string
  name: string
  position: number
  url: string | null
  status: Generated<string>
  last_deployed_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  health_status: Generated<string | null>
  health_checked_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  created_at: ColumnType<Date, Date | string, Date | string>
  updated_at: ColumnType<Date, Date | string, Date | string>
}

export interface MightykeyProjects {
  id: string
  org_id: string
  name: string
  slug: string
  description: string | null
  status: Generated<string>
  github_repo_url: string | null
  created_by: string
  created_at: ColumnType<Date, Date | string, Date | string>
  updated_at: ColumnType<Date, Date | string, Date | string>
  deleted_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface MightykeySessions {
  id: string
  token_hash: string
  user_id: string
  active_org_id: string | null
  created_at: ColumnType<Date, Date | string, Date | string>
  idle_expires_at: ColumnType<Date, Date | string, Date | string>
  expires_at: ColumnType<Date, Date | string, Date | string>
}

export interface MightykeyUsers {
  id: string
  email: string
  email_key: string
  name: string
  password_hash: string
  created_at: ColumnType<Date, Date | string, Date | string>
  updated_at: ColumnType<Date, Date | string, Date | string>
}

export interface SharedIdempotencyClaims {
  id: string
  api: string
  owner_hash: string
  request_hash: string
  attempt: Generated<number>
  lease_until: ColumnType<Date, Date | string, Date | string>
  reply: string | null
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  expires_at: ColumnType<Date, Date | string, Date | string>
}

export interface SharedIdempotencySteps {
  claim_id: string
  name: string
  result: string
}

export interface SharedMigrations {
  name: string
  sha256: string
  applied_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface SharedOutbox {
  id: string
  sequence: GeneratedAlways<number>
  api: string
  tenant_id: string
  type: string
  payload: ColumnType<unknown, string, string>
  livemode: Generated<boolean>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  delivered_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface SharedSeeds {
  api: string
  seeded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface SharedThrottle {
  key: string
  used: number
  window_ends_at: ColumnType<Date, Date | string, Date | string>
}
