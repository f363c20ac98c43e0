/** Where an action should run: on the host, or in a sandbox whose loss costs nothing. */
import { type Command, isPublishing } from '#domain/thumbgate/decisions/command.ts'
import type { RiskBand } from '#domain/thumbgate/decisions/drivers.ts'
import type { Facts } from '#domain/thumbgate/decisions/facts.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type ExecutionSurface = components['schemas']['ExecutionSurface']
type Recommendation = ExecutionSurface['recommendation']

export function planSurface(facts: Facts, score: number, band: RiskBand): ExecutionSurface {
  const { action } = facts
  const why = reasons(facts, band)
  const recommendation = recommend(action.command, why)
  const isSandboxed = recommendation !== 'not_needed'
  return {
    plannerVersion: 'docker-sandbox-plan-v1',
    shouldSandbox: isSandboxed,
    recommendation,
    summary: summaries[recommendation],
    sandboxKind: isSandboxed ? 'docker_microvm' : 'host',
    workspacePath: null,
    actionType: action.normalized.actionType,
    riskBand: band,
    riskScore: score,
    command: action.command.text === '' ? null : action.command.text,
    affectedFiles: [...action.files],
    networkPolicy: networkOf(action.command),
    launchers: isSandboxed ? launchers : noLaunchers,
    claims: isSandboxed ? claims : null,
    why,
  }
}

const summaries: Readonly<Record<Recommendation, string>> = {
  required: 'Run it only in a sandbox.',
  recommended: 'A sandbox is the better place for it.',
  not_needed: 'It may run on the host.',
}

const mustBeIsolated = (command: Command): boolean =>
  command.isDestructiveDelete ||
  command.isForcePush ||
  command.isAdminMerge ||
  command.isPublish ||
  command.isReleaseCreate

function recommend(command: Command, why: readonly string[]): Recommendation {
  if (mustBeIsolated(command)) return 'required'
  return why.length > 0 ? 'recommended' : 'not_needed'
}

function reasons({ action, blast }: Facts, band: RiskBand): string[] {
  const { command } = action
  return [
    mustBeIsolated(command) ? 'The command cannot be taken back.' : '',
    action.isShell ? 'A shell command can do anything its user can.' : '',
    command.isPrCreate || command.isPrMerge || command.isTagCreate ? 'The command changes what others see.' : '',
    band === 'high' || band === 'very_high' ? `The risk is ${band.replace('_', ' ')}.` : '',
    blast.fileCount >= 4 ? `${blast.fileCount} files change at once.` : '',
  ].filter((reason) => reason !== '')
}

function networkOf(command: Command): ExecutionSurface['networkPolicy'] {
  const needsNetwork = command.isPrCreate || command.isPrMerge || isPublishing(command)
  if (!needsNetwork) return { mode: 'deny_all', allowedHosts: [] }
  const hosts = ['github.com', 'api.github.com']
  return { mode: 'egress_enabled', allowedHosts: command.isPublish ? [...hosts, 'registry.npmjs.org'] : hosts }
}

/** Fixed texts: nothing of a caller stands in a line that somebody will paste into a shell. */
const launchers: ExecutionSurface['launchers'] = {
  standalone: 'docker sandbox run --workspace . thumbgate-action',
  dockerDesktop: 'Docker Desktop: Sandboxes, New sandbox, choose this workspace',
  followUp: ['Run the action in the sandbox.', 'Compare the workspace with what was expected.', 'Record the outcome.'],
}

const noLaunchers: ExecutionSurface['launchers'] = { standalone: '', dockerDesktop: '', followUp: [] }

const claims: ExecutionSurface['claims'] = {
  isolationBoundary: 'microvm',
  hostAccess: 'bounded_outside_host',
  dockerDaemon: 'private_inside_sandbox',
  workspaceStrategy: 'ephemeral',
}
