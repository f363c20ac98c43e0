/** How much an action can break. */
import type { Action } from '#domain/thumbgate/decisions/action.ts'
import { isPublishing } from '#domain/thumbgate/decisions/command.ts'
import { fits, isProtected, isReleaseSensitive, type Surface, surfaceOf } from '#domain/thumbgate/decisions/files.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type BlastRadius = components['schemas']['BlastRadius']

/** The blast radius of an action; protected files count as unapproved where it edits them or publishes. */
export function blastRadius(action: Action, approvedPaths: readonly string[]): BlastRadius {
  const { files } = action
  const needsApproval = action.isEdit || isPublishing(action.command)
  const protectedFiles = files.filter(isProtected)
  const unapprovedProtectedFiles = needsApproval ? protectedFiles.filter((file) => !fits(file, approvedPaths)) : []
  const releaseSensitiveFiles = files.filter(isReleaseSensitive)
  const surfaces = surfacesOf(files)
  const hundredths =
    forFiles(files.length) +
    forSurfaces(surfaces.length) +
    (releaseSensitiveFiles.length > 0 ? 22 : 0) +
    (unapprovedProtectedFiles.length > 0 ? 22 : protectedFiles.length > 0 ? 12 : 0)
  const severityScore = Math.min(hundredths, 100) / 100
  const severity = severityOf(severityScore)
  return {
    severity,
    severityScore,
    fileCount: files.length,
    surfaceCount: surfaces.length,
    affectedFiles: [...files],
    surfaces,
    protectedFiles,
    unapprovedProtectedFiles,
    releaseSensitiveFiles,
    summary: `${files.length} files on ${surfaces.length} surfaces: ${severity} blast radius`,
  }
}

function forFiles(count: number): number {
  if (count === 0) return 0
  if (count < 4) return 12
  return count < 12 ? 22 : 40
}

function forSurfaces(count: number): number {
  if (count < 2) return 0
  return count === 2 ? 10 : 18
}

function severityOf(score: number): BlastRadius['severity'] {
  if (score >= 0.8) return 'critical'
  if (score >= 0.55) return 'high'
  return score >= 0.3 ? 'medium' : 'low'
}

/** Most files first, then by name. */
function surfacesOf(files: readonly string[]): BlastRadius['surfaces'] {
  const groups = new Map<Surface, string[]>()
  for (const file of files) {
    const key = surfaceOf(file)
    const group = groups.get(key)
    if (group) group.push(file)
    else groups.set(key, [file])
  }
  return [...groups]
    .map(([key, members]) => ({ key, fileCount: members.length, files: members }))
    .sort((a, b) => b.fileCount - a.fileCount || (a.key < b.key ? -1 : 1))
}
