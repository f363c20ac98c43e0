import { uuid } from '#server/ids.ts'

/** The prefixes of ids, each for one kind of thing. */
export type IdPrefix =
  | 'fb'
  | 'mem'
  | 'ctx'
  | 'pack'
  | 'eval'
  | 'prov'
  | 'decision'
  | 'handoff'
  | 'doc'
  | 'proposal'
  | 'lead'
  | 'lesson'
  | 'synth'
  | 'fbs'
  | 'exp'
  | 'dpo_export'
  | 'harness'
  | 'job'
  | 'test_session'
  | 'checkout'
  | 'sprint_intake'
  | 'visitor'
  | 'session'
  | 'acq'

/** A new id of its kind. Later ones sort after earlier ones; none is a secret. */
export const newId = (prefix: IdPrefix): string => `${prefix}_${uuid().replaceAll('-', '')}`
