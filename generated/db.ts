// Written by `npm run generate` from a freshly migrated database. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

export interface DB {
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
