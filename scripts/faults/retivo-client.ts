/** A tenant of Retivo who repeats what did not arrive, on another server. */
import { createCaller } from './caller.ts'

export interface RetivoClient {
  tenant: string
  /** Answers that must not be. */
  wrong: string[]
  /** An event of each of them, of that name, and a mail address. */
  track(users: readonly string[], event?: string): Promise<void>
  settings(config: object, approvalMode: 'suggest_only' | 'full_auto'): Promise<void>
  playbook(name: string, constraints?: object): Promise<string>
  activate(name: string, constraints: object): Promise<void>
  endpoint(url: string): Promise<void>
  /** Plans a message and approves it. */
  say(user: string, playbook: string, channel: 'email' | 'webhook'): Promise<void>
}

export function createClient(origins: readonly string[], tenant: string, key: string): RetivoClient {
  const { call, wrong } = createCaller(origins, '/retivo/api', key)

  async function must(method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
    const { status, data } = await call(method, path, body)
    if (status >= 300) throw new Error(`${method} ${path} was answered ${status}: ${JSON.stringify(data)}`)
    return data
  }

  const client: RetivoClient = {
    tenant,
    wrong,
    async track(users, event = 'page_viewed') {
      for (let first = 0; first < users.length; first += 50) {
        const events = users.slice(first, first + 50).flatMap((user) => [
          {
            user_id: user,
            event: '$identify',
            properties: { traits: { email: `${user}@example.com` } },
            idempotency_key: `${user} traits`,
          },
          { user_id: user, event, idempotency_key: `${user} ${event}` },
        ])
        await must('POST', '/track', { events })
      }
    },
    async settings(config, approvalMode) {
      await must('PATCH', '/settings', { config, approvalMode })
    },
    async playbook(name, constraints = {}) {
      return String((await must('POST', '/playbooks', { name, constraints })).id)
    },
    async activate(name, constraints) {
      const id = await client.playbook(name, constraints)
      await must('PUT', `/playbooks/${id}/status`, { status: 'active' })
    },
    async endpoint(url) {
      await must('POST', '/webhooks/endpoints', { url, events: ['intervention.delivered'] })
    },
    async say(user, playbook, channel) {
      const { id } = await must('POST', '/interventions', {
        user_id: user,
        playbook_id: playbook,
        channel,
        message_body: `Hello ${user}`,
      })
      // An answer may be lost after its approval is stored: then there is nothing left to approve.
      const { status } = await call('PUT', `/interventions/${String(id)}/approve`)
      if (status !== 200 && status !== 404) throw new Error(`${String(id)} was not approved: ${status}`)
    },
  }
  return client
}
