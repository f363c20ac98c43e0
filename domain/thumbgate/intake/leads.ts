/** Leads of the sprint: what a form must say, and the steps a lead can take. */

import type {
  NewLead,
  NewRun,
  NewStep,
  SprintLeadRow,
  SprintLeadStepRow,
  WorkflowRunRow,
} from '#db/thumbgate/sprint-leads.ts'
import { type KnownAttribution, toAttribution } from '#domain/thumbgate/attribution.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import { wholeCharacters } from '#domain/thumbgate/feedback/text.ts'
import type { components } from '#generated/thumbgate/types.ts'

type Schemas = components['schemas']
type Form = Schemas['WorkflowSprintIntakeRequest']
export type Advance = Schemas['WorkflowSprintAdvanceRequest']
export type Status = Advance['status']
type Lead = Schemas['SprintLead']

export const offer = 'workflow_hardening_sprint'

/** What a lead says, ready to be stored. */
export interface Contents {
  email: string
  company: string | null
  workflow: string
  owner: string
  blocker: string
  runtime: string
  note: string | null
}

const lengths = { workflow: 240, owner: 160, blocker: 1000, runtime: 160, company: 160, note: 1000 } as const

/** The contents of a form, texts trimmed and cut. Throws 400 for the first of the required ones that is missing. */
export function readForm(form: Form): Contents {
  const email = readEmail(form.email)
  const cut = (name: keyof typeof lengths): string => wholeCharacters((form[name] ?? '').trim(), lengths[name])
  const required = (name: keyof typeof lengths): string => {
    const text = cut(name)
    if (text === '') throw fail('bad_request', `${name} is empty; say it in a few words`, { field: name })
    return text
  }
  return {
    email,
    workflow: required('workflow'),
    owner: required('owner'),
    blocker: required('blocker'),
    runtime: required('runtime'),
    company: cut('company') || null,
    note: cut('note') || null,
  }
}

const maxEmail = 254

function readEmail(given: string): string {
  const email = given.trim().toLowerCase()
  const [local = '', domain = '', ...more] = email.split('@')
  const isGood = local !== '' && domain.includes('.') && more.length === 0 && email.length <= maxEmail
  if (!isGood) throw fail('bad_request', 'email must be an e-mail address, e.g. ada@example.com', { field: 'email' })
  return email
}

const order = ['new', 'qualified', 'named_pilot', 'proof_backed_run', 'paid_team'] as const satisfies readonly Status[]

/** Whether a lead can go from one status to the other: one step forward, no other way. */
export const canAdvance = (from: Status, to: Status): boolean => order.indexOf(to) === order.indexOf(from) + 1

/** Throws 400 where a lead cannot take this step. */
export function assertStep(lead: SprintLeadRow, step: Advance): void {
  const from = lead.status as Status
  if (!canAdvance(from, step.status)) {
    const next = order[order.indexOf(from) + 1]
    const way = next === undefined ? 'it has arrived' : `its next status is ${next}`
    throw fail('bad_request', `status cannot be ${step.status}: the lead is ${from}, ${way}`, { field: 'status' })
  }
  const isProved = proofOf(lead, step).artifacts.length > 0 || proofOf(lead, step).reviewedBy !== null
  if (step.status === 'proof_backed_run' && !isProved) {
    const text = 'proof_backed_run needs proof: give reviewedBy or at least one of proofArtifacts'
    throw fail('bad_request', text, { field: 'proofArtifacts' })
  }
}

const textOf = (value: string | undefined): string | null => value?.trim() || null

/** The proof of a lead after a step: what was given before and now, each artifact once. */
function proofOf(lead: SprintLeadRow, step: Advance) {
  const artifacts = [...new Set([...lead.proof_artifacts, ...artifactsOf(step)])]
  return { artifacts, reviewedBy: textOf(step.reviewedBy) ?? lead.reviewed_by }
}

const artifactsOf = ({ proofArtifacts = [] }: Advance): string[] =>
  proofArtifacts.map((one) => one.trim()).filter(Boolean)

const timeColumns = {
  new: {},
  qualified: 'qualified_at',
  named_pilot: 'named_pilot_at',
  proof_backed_run: 'proof_backed_run_at',
  paid_team: 'paid_team_at',
} as const

/** What a step changes about the lead itself. */
export function changeOf(lead: SprintLeadRow, step: Advance, now: Date): Partial<Omit<NewLead, 'id'>> {
  const { artifacts, reviewedBy } = proofOf(lead, step)
  const column = timeColumns[step.status]
  return {
    status: step.status,
    updated_at: now,
    proof_artifacts: artifacts,
    reviewed_by: reviewedBy,
    ...(typeof column === 'string' ? { [column]: now } : {}),
    ...(hasRun(step.status) ? { last_workflow_run_key: runKeyOf(lead, step, now) } : {}),
  }
}

/** From a named pilot on there is a workflow that runs. */
export const hasRun = (status: Status): boolean => order.indexOf(status) >= order.indexOf('named_pilot')

/** The history's entry of a step. */
export const stepOf = (lead: SprintLeadRow, step: Advance, now: Date): NewStep => ({
  lead_id: lead.id,
  from_status: lead.status,
  to_status: step.status,
  at: now,
  actor: textOf(step.actor) ?? 'admin',
  note: textOf(step.note),
  reviewed_by: textOf(step.reviewedBy),
  proof_artifacts: artifactsOf(step),
})

const slugLength = 80

/** Lower-case letters and digits with hyphens between them. */
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
    .slice(0, slugLength)

const workflowIdOf = (lead: SprintLeadRow, step: Advance): string =>
  textOf(step.workflowId) ?? (slugOf(lead.workflow) || 'workflow')

const teamIdOf = (lead: SprintLeadRow, step: Advance): string =>
  textOf(step.teamId) ?? (slugOf(lead.company ?? '') || slugOf(lead.email.split('@')[1] ?? '') || 'team')

const runKeyOf = (lead: SprintLeadRow, step: Advance, now: Date): string =>
  `${workflowIdOf(lead, step)}@${now.toISOString()}`

/** The run of a workflow that a step tells of. `lead` is the lead before it. */
export function runOf(lead: SprintLeadRow, step: Advance, now: Date): NewRun {
  const { artifacts, reviewedBy } = proofOf(lead, step)
  return {
    at: now,
    lead_id: lead.id,
    workflow_run_key: runKeyOf(lead, step, now),
    workflow_id: workflowIdOf(lead, step),
    workflow_name: lead.workflow,
    owner: lead.owner,
    runtime: lead.runtime,
    status: step.status === 'named_pilot' ? 'in_progress' : 'passed',
    customer_type: step.status === 'paid_team' ? 'paid_team' : 'named_pilot',
    team_id: teamIdOf(lead, step),
    reviewed: reviewedBy !== null,
    reviewed_by: reviewedBy,
    proof_backed: step.status !== 'named_pilot',
    proof_artifacts: artifacts,
    source: `workflow_sprint:${step.status}`,
    metadata: JSON.stringify({ leadId: lead.id, pipelineStatus: step.status, offer, company: lead.company }),
  }
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null

export const toLead = (row: SprintLeadRow, steps: readonly SprintLeadStepRow[]): Lead => ({
  leadId: row.id,
  submittedAt: row.submitted_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
  status: row.status as Status,
  offer,
  contact: { email: row.email, company: row.company },
  qualification: {
    workflow: row.workflow,
    owner: row.owner,
    blocker: row.blocker,
    runtime: row.runtime,
    note: row.note,
  },
  attribution: toAttribution(row.attribution as KnownAttribution),
  workflowProgress: {
    qualifiedAt: iso(row.qualified_at),
    namedPilotAt: iso(row.named_pilot_at),
    proofBackedRunAt: iso(row.proof_backed_run_at),
    paidTeamAt: iso(row.paid_team_at),
  },
  proof: {
    artifacts: row.proof_artifacts,
    reviewedBy: row.reviewed_by,
    lastWorkflowRunKey: row.last_workflow_run_key,
  },
  statusHistory: steps.map((step) => ({
    fromStatus: step.from_status as Status | null,
    toStatus: step.to_status as Status,
    at: step.at.toISOString(),
    actor: step.actor,
    note: step.note,
    reviewedBy: step.reviewed_by,
    proofArtifacts: step.proof_artifacts,
  })),
})

export const toWorkflowRun = (row: WorkflowRunRow): Schemas['WorkflowRun'] => ({
  timestamp: row.at.toISOString(),
  workflowId: row.workflow_id,
  workflowName: row.workflow_name,
  owner: row.owner,
  runtime: row.runtime,
  status: row.status as 'in_progress' | 'passed',
  customerType: row.customer_type as 'named_pilot' | 'paid_team',
  teamId: row.team_id,
  reviewed: row.reviewed,
  reviewedBy: row.reviewed_by,
  proofBacked: row.proof_backed,
  proofArtifacts: row.proof_artifacts,
  source: row.source,
  metadata: row.metadata as Schemas['WorkflowRun']['metadata'],
  workflowRunKey: row.workflow_run_key,
})
