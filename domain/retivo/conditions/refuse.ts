import { fail } from '#domain/retivo/errors.ts'
import type { Failure } from '#server/errors.ts'

/** Where in the JSON something is: `entry_conditions/all/0/health`. */
export type Path = string

export const at = (path: Path, member: string | number): Path => `${path}/${member}`

/** A 400 that names the place. `problem` completes the sentence "<path> …". */
export const refusal = (path: Path, problem: string): Failure =>
  fail('bad_request', `${path} ${problem}`, { field: path })

/** A value as an error text shows it; long ones are cut. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value as an object; throws a refusal. */
export function objectAt(value: unknown, path: Path): Record<string, unknown> {
  if (!isRecord(value)) throw refusal(path, `must be an object, not ${shown(value)}`)
  return value
}

/** The value as a list; throws a refusal. */
export function listAt(value: unknown, path: Path): readonly unknown[] {
  if (!Array.isArray(value)) throw refusal(path, `must be a list, not ${shown(value)}`)
  return value
}

/** The value as a text PostgreSQL can hold; throws a refusal. */
export function textAt(value: unknown, path: Path): string {
  if (typeof value !== 'string') throw refusal(path, `must be a text, not ${shown(value)}`)
  if (!value.isWellFormed() || value.includes('\0')) throw refusal(path, 'has a character that no text may have')
  return value
}

/** The value as a number; throws a refusal. */
export function numberAt(value: unknown, path: Path): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw refusal(path, `must be a number, not ${shown(value)}`)
  return value
}
