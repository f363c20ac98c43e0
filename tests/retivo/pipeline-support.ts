/** What the stories of playbooks and interventions share: playbooks that match, and users to match them. */
import { expect } from 'vitest'
import type { components } from '#generated/retivo/types.ts'
import { uuid } from '#server/ids.ts'
import { type RetivoClient, rows, type Tenant } from '#tests/retivo/support.ts'
import type { TestServer } from '#tests/support/server.ts'

export type Intervention = components['schemas']['Intervention']
export type Escalation = components['schemas']['Escalation']

export interface PlaybookBody {
  name?: string
  entry_conditions?: Record<string, unknown>
  exit_conditions?: Record<string, unknown>
  constraints?: Record<string, unknown>
  strategy_hints?: Record<string, unknown>
  lifecycle_area?: components['schemas']['LifecycleArea']
}

/** A playbook that every user of the tenant matches, unless it says otherwise; a draft. */
export async function draft(client: RetivoClient, body: PlaybookBody = {}): Promise<string> {
  const { data, response } = await client.api.POST('/api/playbooks', { body: { name: 'Say hello', ...body } })
  expect(response.status).toBe(201)
  return data?.id ?? ''
}

/** The same, active. */
export async function activePlaybook(client: RetivoClient, body: PlaybookBody = {}): Promise<string> {
  const id = await draft(client, body)
  const { response } = await client.api.PUT('/api/playbooks/{id}/status', {
    params: { path: { id } },
    body: { status: 'active' },
  })
  expect(response.status).toBe(200)
  return id
}

/** A user who has just done something, with these traits. */
export async function user(
  client: RetivoClient,
  traits: Record<string, unknown> = {},
  events: readonly { event: string; properties?: Record<string, unknown>; timestamp?: string }[] = [],
): Promise<string> {
  const id = `user-${uuid()}`
  const known = { email: `${id}@example.com`, name: 'Ada Lovelace', ...traits }
  await track(client, id, [{ event: '$identify', properties: { traits: known } }, ...events])
  return id
}

export async function track(
  client: RetivoClient,
  id: string,
  events: readonly { event: string; properties?: Record<string, unknown>; timestamp?: string }[],
): Promise<void> {
  const body = { events: events.map((event) => ({ user_id: id, ...event })) }
  const { response } = await client.api.POST('/api/track', { body })
  expect(response.status).toBe(200)
}

/** The interventions of one user, newest first. */
export async function interventionsOf(client: RetivoClient, userId: string): Promise<Intervention[]> {
  const { data } = await client.api.GET('/api/interventions', { params: { query: { limit: 100 } } })
  return (data?.interventions ?? []).filter(({ user_id }) => user_id === userId)
}

/** The only intervention of a user. */
export async function interventionOf(client: RetivoClient, userId: string): Promise<Intervention> {
  const [first, ...others] = await interventionsOf(client, userId)
  expect(others).toEqual([])
  if (!first) throw new Error(`${userId} has no intervention`)
  return first
}

type Channel = 'email' | 'in_app' | 'webhook' | 'crm'

/** An intervention somebody planned by hand. */
export async function manual(
  client: RetivoClient,
  body: {
    user_id: string
    playbook_id: string
    channel?: Channel
    message_body?: string
  },
): Promise<string> {
  const { data, response } = await client.api.POST('/api/interventions', { body: { channel: 'in_app', ...body } })
  expect(response.status).toBe(201)
  return data?.id ?? ''
}

export interface Made {
  id: string
  userId: string
}

/** A planned intervention by hand, about a user of its own. */
export async function made(
  acme: Tenant,
  channel: Channel,
  { traits = {}, message = 'Hello\n\n<b>Ada</b>', mode = 'live' as 'live' | 'test', constraints = {} } = {},
): Promise<Made> {
  const client = acme[mode].editor
  const userId = await user(client, traits)
  const playbook = await draft(client, { constraints })
  return {
    id: await manual(client, { user_id: userId, playbook_id: playbook, channel, message_body: message }),
    userId,
  }
}

export type Step = 'approve' | 'pause' | 'reject' | 'rollback'

/** Does that with an intervention; the status of the answer. */
export async function step(client: RetivoClient, id: string, what: Step, reason = 'because'): Promise<number> {
  const params = { path: { id } }
  if (what === 'approve') return (await client.api.PUT('/api/interventions/{id}/approve', { params })).response.status
  if (what === 'pause') return (await client.api.PUT('/api/interventions/{id}/pause', { params })).response.status
  if (what === 'reject')
    return (await client.api.PUT('/api/interventions/{id}/reject', { params, body: { reason } })).response.status
  return (await client.api.PUT('/api/interventions/{id}/rollback', { params, body: { reason } })).response.status
}

/** Approves and waits until it has been sent, or not. */
export async function approveAndSend(server: TestServer, client: RetivoClient, id: string): Promise<Intervention> {
  expect(await step(client, id, 'approve')).toBe(200)
  await server.settle()
  return await listed(client, id)
}

/** One of the latest hundred. */
export async function listed(client: RetivoClient, id: string): Promise<Intervention> {
  const { data } = await client.api.GET('/api/interventions', { params: { query: { limit: 100 } } })
  const found = data?.interventions.find((one) => one.id === id)
  if (!found) throw new Error(`${id} is not listed`)
  return found
}

export const setConfig = async (client: RetivoClient, config: Record<string, unknown>): Promise<void> => {
  const { response } = await client.api.PATCH('/api/settings', { body: { config } })
  expect(response.status).toBe(200)
}

export const setMode = async (
  client: RetivoClient,
  approvalMode: 'suggest_only' | 'semi_auto' | 'full_auto',
): Promise<void> => {
  const { response } = await client.api.PATCH('/api/settings', { body: { approvalMode } })
  expect(response.status).toBe(200)
}

export async function killSwitch(client: RetivoClient, active: boolean): Promise<void> {
  const { data } = await client.api.PUT('/api/settings/kill-switch', { body: { active } })
  expect(data).toEqual({ kill_switch_active: active })
}

export async function shadowMode(client: RetivoClient, active: boolean): Promise<void> {
  const { data } = await client.api.PUT('/api/settings/shadow-mode', { body: { active } })
  expect(data).toEqual({ shadow_mode: active })
}

/** Evaluates users again, as if a minute had passed. */
export async function evaluateAgain(server: TestServer, { id }: Tenant): Promise<void> {
  await rows(server, `update retivo.users set evaluation_due_at = now() - interval '1 second' where tenant_id = $1`, [
    id,
  ])
  for (const mode of ['live', 'test'] as const)
    await server.queue.jobs.add('retivo.evaluate-users', { tenantId: id, mode }, { key: `${id} ${mode}` })
  await server.settle()
}

/** Makes jobs of that name due that wait for a later time; how many seconds after they were added they would have been due. */
export async function hurry(server: TestServer, name: string, id: string): Promise<number[]> {
  const waiting = `name = $1 and state = 'created' and start_after > now() and data->'payload'->>'id' = $2`
  const pauses = await rows<{ seconds: number }>(
    server,
    `select round(extract(epoch from start_after - created_on))::int as seconds from pgboss.job where ${waiting}`,
    [name, id],
  )
  await rows(server, `update pgboss.job set start_after = now() where ${waiting}`, [name, id])
  await server.settle()
  return pauses.map(({ seconds }) => seconds)
}
