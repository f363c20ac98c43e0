// Written by "npm run generate"; do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

export interface DB {
  'shared.migrations': SharedMigrations
  'shared.outbox': SharedOutbox
  'shared.seeds': SharedSeeds
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
