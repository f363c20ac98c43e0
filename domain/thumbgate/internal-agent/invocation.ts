/** What called an internal agent, in one form. */
import { createHash } from 'node:crypto'
import { wordsOf } from '#domain/thumbgate/decisions/words.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import { type PlanRequest, readPlanRequest } from '#domain/thumbgate/intents/plan.ts'
import type { components } from '#generated/thumbgate/types.ts'

type Schemas = components['schemas']
export type BootstrapRequest = Schemas['InternalAgentBootstrapRequest']
export type Invocation = Schemas['InternalAgentBootstrap']['invocation']

export interface Invoked {
  invocation: Invocation
  /** What is planned for it. */
  plan: PlanRequest
}

/** Reads a request. Throws 400 for a repository, which this server cannot reach, and for names that are unknown. */
export function readInvocation(body: BootstrapRequest): Invoked {
  if (body.repoPath !== undefined) {
    const text = 'repoPath is set, but this server has no access to repositories; leave it out'
    throw fail('bad_request', text, { field: 'repoPath' })
  }
  const { source = 'api', trigger = {}, thread = {}, task = {} } = body
  const delegationMode = body.delegationMode ?? 'auto'
  const context = body.context?.trim() ?? ''
  const intentId = body.intentId?.trim() || intentFor([task.title, task.body, context])
  const plan = readPlanRequest({
    intentId,
    context: context || (task.title?.trim() ?? ''),
    delegationMode,
    ...(body.mcpProfile === undefined ? {} : { mcpProfile: body.mcpProfile }),
    ...(body.partnerProfile === undefined ? {} : { partnerProfile: body.partnerProfile }),
    ...(body.approved === undefined ? {} : { approved: body.approved }),
  })
  return {
    plan,
    invocation: {
      source,
      trigger: {
        type: trigger.type?.trim() || `${source}_event`,
        id: trigger.id ?? null,
        url: trigger.url ?? null,
        actor: trigger.actor ?? null,
      },
      thread: { id: thread.id ?? null, title: thread.title ?? null, url: thread.url ?? null },
      threadId: threadIdOf(body),
      task: {
        title: task.title ?? null,
        body: task.body ?? null,
        number: task.number ?? null,
        labels: distinct(task.labels ?? []),
        branch: task.branch ?? null,
      },
      repoPath: null,
      prepareSandbox: false,
      intentId: plan.intent.id,
      mcpProfile: plan.mcpProfile,
      delegationMode,
    },
  }
}

const distinct = (labels: readonly string[]): string[] => [
  ...new Set(labels.map((label) => label.trim()).filter((label) => label !== '')),
]

const incidentWords = ['incident', 'postmortem', 'outage', 'retro']

/** Words of an incident ask for a postmortem; everything else is to get better answers. */
function intentFor(texts: readonly (string | undefined)[]): 'incident_postmortem' | 'improve_response_quality' {
  const words = new Set(texts.flatMap((text) => wordsOf(text ?? '')))
  return incidentWords.some((word) => words.has(word)) ? 'incident_postmortem' : 'improve_response_quality'
}

const longestSlug = 60

/** Names the conversation a request belongs to, so that later requests of it are recognised. */
function threadIdOf(body: BootstrapRequest): string {
  const { source = 'api', thread, trigger, task } = body
  const slug = [thread?.id, trigger?.id, task?.number, task?.title].map(slugOf).find((each) => each !== '')
  if (slug !== undefined) return `${source}-${slug}`
  return `${source}-${createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 12)}`
}

const slugOf = (text: string | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .join('-')
    .slice(0, longestSlug)
