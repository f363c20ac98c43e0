/** Names of files in the artifact area. They name rows and never reach a file system. */
import { fail } from '#domain/thumbgate/errors.ts'

const maxLength = 200
const segment = /^[A-Za-z0-9._-]+$/

/** True for relative names of `/`-separated segments of letters, digits, `.`, `_` and `-`, at most 200 characters, without `.` and `..`. */
export const isArtifactName = (name: string): boolean =>
  name.length <= maxLength && name.split('/').every((part) => segment.test(part) && part !== '.' && part !== '..')

/** The name itself. Throws a 400 that names the field when it is none; undefined and null mean "not given" and come back as undefined. */
export function assertArtifactName(field: string, name: string): string
export function assertArtifactName(field: string, name: string | null | undefined): string | undefined
export function assertArtifactName(field: string, name: string | null | undefined): string | undefined {
  if (name === undefined || name === null) return undefined
  if (isArtifactName(name)) return name
  throw fail(
    'bad_request',
    `${field} ${JSON.stringify(name.slice(0, 80))} is no name in the artifact area: write at most ${maxLength} characters, ` +
      'relative, in segments of letters, digits, ".", "_" and "-" separated by "/", none of them empty, "." or ".."',
    { field },
  )
}

/** The last segment. */
export const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

/** Lower case, without the dot; empty when the name has none. */
export function extensionOf(name: string): string {
  const base = baseName(name)
  const dot = base.lastIndexOf('.')
  return dot <= 0 ? '' : base.slice(dot + 1).toLowerCase()
}
