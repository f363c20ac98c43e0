/** Hands the actions of a plan over to a delegate, or says why not. */

import * as handoffRows from '#db/thumbgate/handoffs.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import { capture } from '#domain/thumbgate/capture.ts'
import { fail, type ReturnedStatus, returned } from '#domain/thumbgate/errors.ts'
import { wholeCharacters } from '#domain/thumbgate/feedback/text.ts'
import { taskKeyOf } from '#domain/thumbgate/handoffs/task-key.ts'
import { newId } from '#domain/thumbgate/ids.ts'
import { type ReasonCode, reasons } from '#domain/thumbgate/intents/delegation.ts'
import { knowledgeFor } from '#domain/thumbgate/intents/knowledge.ts'
import {
  type HandoffContract,
  type Planned,
  type PlanRequest,
  planIntent,
  readPlanRequest,
} from '#domain/thumbgate/intents/plan.ts'
import type { Random } from '#domain/thumbgate/reliability.ts'
import type { components } from '#generated/thumbgate/types.ts'
import type { Writer } from '#server/database.ts'

type Schemas = components['schemas']

export type Start =
  | { kind: 'started'; handoff: Schemas['HandoffStarted'] }
  /** What is answered commits, because a refused start is remembered. */
  | { kind: 'refused'; status: ReturnedStatus; detail: string }

/** Everything a start happens in. */
export interface Scope {
  db: Writer
  customer: CustomerId
  random: Random
  now: Date
}

export async function startHandoff(scope: Scope, body: Schemas['HandoffStartRequest']): Promise<Start> {
  const { db, customer, random, now } = scope
  const request = readPlanRequest({ ...body, delegationMode: 'sequential' })
  const knowledge = await knowledgeFor(db, customer, request, random, now)
  const planned = planIntent(request, knowledge, now)
  const { delegate, code } = planned.delegation
  if (body.delegateProfile !== undefined && body.delegateProfile !== delegate?.profile) {
    const text = `delegateProfile is "${wholeCharacters(body.delegateProfile, 80)}", the plan selects ${delegate?.profile ?? 'none'}; leave it out, or send that`
    throw fail('bad_request', text, { field: 'delegateProfile' })
  }
  const task: Task = { request, planned, taskKey: taskKeyOf(request.intent.id, request.repoPath, request.context) }
  if (request.mcpProfile === 'locked') return await refuse(scope, task, 'locked_profile', returned.forbidden)
  if (request.mcpProfile === 'dispatch') return await refuse(scope, task, 'dispatch_profile', returned.forbidden)
  if (knowledge.history.hasOpenHandoff) return await refuseSecond(scope, task)
  if (code !== 'delegation_selected' || delegate === null)
    return await refuse(scope, task, code, returned.unprocessable)
  const handoffId = newId('handoff')
  const handoff = { ...described(task), id: handoffId, delegateProfile: delegate.profile }
  if (!(await handoffRows.insert(db, customer, handoff, now))) return await refuseSecond(scope, task)
  await handoffRows.log(db, customer, { ...handoff, event: 'started', handoffId, isFailure: false }, now)
  return {
    kind: 'started',
    handoff: {
      handoffId,
      taskKey: task.taskKey,
      status: 'started',
      executionMode: 'sequential_delegate',
      delegateProfile: delegate.profile,
      handoffContract: withChecks(planned.plan.handoffContract, body.plannedChecks ?? []),
    },
  }
}

interface Task {
  request: PlanRequest
  planned: Planned
  taskKey: string
}

const described = ({ request, taskKey }: Task) => ({
  taskKey,
  intentId: request.intent.id,
  mcpProfile: request.mcpProfile,
  partnerProfile: request.partnerProfile,
})

/** The checks of the caller come first; none is named twice. */
function withChecks(contract: HandoffContract | null, planned: readonly string[]): HandoffContract {
  if (contract === null) throw new Error('A selected delegate always has a contract')
  return { ...contract, requiredChecks: [...new Set([...planned, ...contract.requiredChecks])] }
}

async function refuseSecond(scope: Scope, task: Task): Promise<Start> {
  const open = await handoffRows.findOpen(scope.db, scope.customer, task.taskKey)
  const which = open === undefined ? 'the open handoff of this task' : open
  return await refuse(scope, task, 'unresolved_handoff_exists', returned.conflict, ` Complete ${which} first.`)
}

/** Reasons that say something about how work is cut: they are fed back as mistakes. */
const captured: readonly ReasonCode[] = ['single_phase_task', 'unresolved_handoff_exists']

async function refuse(
  { db, customer, now }: Scope,
  task: Task,
  reasonCode: ReasonCode,
  status: ReturnedStatus,
  next = '',
): Promise<Start> {
  const delegateProfile = task.planned.delegation.delegate?.profile ?? null
  const isFailure = reasonCode !== 'unresolved_handoff_exists'
  const event = { ...described(task), delegateProfile, reasonCode, isFailure, handoffId: null }
  await handoffRows.log(db, customer, { ...event, event: 'rejected_start' }, now)
  if (captured.includes(reasonCode)) {
    await captureDelegation(
      db,
      customer,
      `A handoff of ${task.request.intent.id} was refused: ${reasons[reasonCode]}`,
      now,
    )
  }
  return { kind: 'refused', status, detail: `${reasons[reasonCode]} (${reasonCode})${next}` }
}

/** Feeds a mistake in delegating back, in the same transaction. */
export async function captureDelegation(db: Writer, customer: CustomerId, text: string, now: Date): Promise<void> {
  const whatToChange = 'Check whether the plan can be delegated before handing it over.'
  await capture(db, customer, { signal: 'negative', whatWentWrong: text, whatToChange, tags: ['delegation'] }, now)
}
