// Written by `npm run generate` from a freshly migrated database. Do not edit.
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
  'shared.migrations': SharedMigrations
  'shared.outbox': SharedOutbox
  'shared.seeds': SharedSeeds
}

export interface SharedMigrations {
  name: string
  sha256: string
  applied_at: Generated<Date>
}

export interface SharedOutbox {
  id: string
  sequence: GeneratedAlways<number>
  api: string
  tenant_id: string
  type: string
  payload: ColumnType<unknown, string, string>
  livemode: Generated<boolean>
  created_at: Generated<Date>
  delivered_at: Date | null
}

export interface SharedSeeds {
  api: string
  seeded_at: Generated<Date>
}

export interface MightykeyApiKeys {
  id: string
  org_id: string
  user_id: string
  mode: string
  name: string | null
  key_hash: string
  prefix: string
  created_at: Date
  expires_at: Date | null
  last_used_at: Date | null
  revoked_at: Date | null
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
  at: Date
  metadata: ColumnType<unknown, string | undefined, string>
}

export interface MightykeyCreditLedger {
  id: string
  org_id: string
  run_id: string | null
  type: string
  amount: string
  balance_after: string
  description: string
  reference: string | null
  created_at: Date
}

export interface MightykeyMemberships {
  org_id: string
  user_id: string
  role: string
  created_at: Date
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
  credit_balance: Generated<string>
  max_seats: number
  suspended_at: Date | null
  suspended_reason: string | null
  created_by: string
  created_at: Date
  updated_at: Date
  deleted_at: Date | null
  is_active: GeneratedAlways<boolean>
}

export interface MightykeyPasswordResetTokens {
  id: string
  user_id: string
  token_hash: string
  created_at: Date
  expires_at: Date
}

export interface MightykeyProjectEnvironments {
  id: string
  org_id: string
  project_id: string
  name: string
  position: number
  url: string | null
  status: Generated<string>
  last_deployed_at: Date | null
  health_status: Generated<string | null>
  health_checked_at: Date | null
  created_at: Date
  updated_at: Date
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
  created_at: Date
  updated_at: Date
  deleted_at: Date | null
}

export interface MightykeySessions {
  id: string
  token_hash: string
  user_id: string
  active_org_id: string | null
  created_at: Date
  idle_expires_at: Date
  expires_at: Date
}

export interface MightykeyUsers {
  id: string
  email: string
  email_key: string
  name: string
  password_hash: string
  created_at: Date
  updated_at: Date
}
