/** `npm run contract -- --against <git ref>`: what clients of that version would notice of the contracts as they are here. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareContracts } from '#scripts/contract/against/compare.ts'
import { type Bump, bumpFor, type Finding, type FindingClass } from '#scripts/contract/against/findings.ts'
import { createOutput } from '#scripts/output.ts'
import { readSystems } from '#scripts/systems.ts'

export interface AgainstOptions {
  root: string
  /** Anything git understands: a tag, a branch, a commit. */
  against: string
  api: string[]
  json: boolean
}

export interface AgainstReport {
  against: string
  breaking: number
  nonBreaking: number
  annotations: number
  /** The greatest of all systems. */
  bump: Bump
  systems: Record<string, { bump: Bump; findings: Finding[] }>
}

/** Prints the report. Returns 1 when a difference is breaking, else 0. Throws for an unknown reference or system. */
export function runAgainst(options: AgainstOptions): number {
  const output = createOutput(options.json)
  const report = compareWith(options)
  for (const [api, { bump, findings }] of Object.entries(report.systems)) {
    output.say(
      `\n${api}: ${findings.length === 0 ? 'no difference' : `${findings.length} differences, version step ${bump}`}`,
    )
    for (const finding of findings) output.say(lineOf(finding))
  }
  const { breaking, nonBreaking, annotations, bump } = report
  output.say(
    `\nAgainst ${report.against}: ${breaking} breaking, ${nonBreaking} non-breaking, ${annotations} annotations; version step ${bump}`,
  )
  output.result(report)
  return breaking > 0 ? 1 : 0
}

/** The report for the systems of `redocly.yaml`, here and at the reference. */
export function compareWith({ root, against, api }: Omit<AgainstOptions, 'json'>): AgainstReport {
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${against}^{commit}`])
  if (commit === undefined)
    throw new Error(`git knows no commit ${JSON.stringify(against)}; give a tag, a branch or a commit`)
  const old = oldContracts(root, commit)
  const known = new Set([...old.keys(), ...readSystems(root).map((system) => system.api)])
  const unknown = api.filter((name) => !known.has(name))
  if (unknown.length > 0)
    throw new Error(`There is no system ${unknown.join(', ')}; there are ${[...known].join(', ')}`)
  const systems: AgainstReport['systems'] = {}
  for (const name of known) {
    if (api.length > 0 && !api.includes(name)) continue
    const file = join(root, 'specs', `${name}.json`)
    const findings = compareContracts(
      old.get(name) ?? {},
      existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {},
    )
    systems[name] = { bump: bumpFor(findings), findings }
  }
  const all = Object.values(systems).flatMap((system) => system.findings)
  const count = (kind: FindingClass): number => all.filter((finding) => finding.class === kind).length
  return {
    against,
    breaking: count('breaking'),
    nonBreaking: count('non-breaking'),
    annotations: count('annotation'),
    bump: bumpFor(all),
    systems,
  }
}

function oldContracts(root: string, commit: string): Map<string, unknown> {
  const names = git(root, ['ls-tree', '--name-only', commit, 'specs/'])?.split('\n') ?? []
  return new Map(
    names
      .filter((name) => name.endsWith('.json'))
      .map((name) => [
        name.slice('specs/'.length, -'.json'.length),
        JSON.parse(git(root, ['show', `${commit}:${name}`]) ?? '{}'),
      ]),
  )
}

/** What git prints, trimmed; undefined when it fails. */
function git(root: string, args: string[]): string | undefined {
  const result = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
  if (result.error) throw new Error(`git cannot be started: ${result.error.message}`)
  return result.status === 0 ? result.stdout.trim() : undefined
}

function lineOf(finding: Finding): string {
  const { operations } = finding
  const shown = operations.slice(0, 3).join(', ')
  const more = operations.length > 3 ? ` and ${operations.length - 3} more` : ''
  const reach = operations.length > 0 ? `\n      ${shown}${more}` : ''
  return `  ${finding.class.padEnd(12)} ${finding.direction.padEnd(8)} ${finding.rule}: ${finding.text}\n      ${finding.path}${reach}`
}
