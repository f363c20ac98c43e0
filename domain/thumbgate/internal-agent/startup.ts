/** The text an agent starts with. */
import { wholeCharacters } from '#domain/thumbgate/feedback/text.ts'
import type { BootstrapRequest, Invocation } from '#domain/thumbgate/internal-agent/invocation.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type StartupContext = components['schemas']['InternalAgentBootstrap']['startupContext']
type Entry = NonNullable<BootstrapRequest['messages']>[number]

/** Characters of one message, and of all together. */
const longestEntry = 2000
const longestHistory = 12_000

export function startupContext(body: BootstrapRequest, { source, trigger, thread, task }: Invocation): StartupContext {
  const history = new History()
  const sections = [
    {
      title: 'Trigger',
      lines: named({ Source: source, Type: trigger.type, Id: trigger.id, Actor: trigger.actor, URL: trigger.url }),
    },
    {
      title: 'Task',
      lines: named({
        Number: task.number,
        Title: task.title,
        Labels: task.labels.join(', '),
        Thread: thread.title,
        'Thread URL': thread.url,
        Body: task.body,
      }),
    },
    { title: 'Thread History', lines: history.lines(body.comments) },
    { title: 'Conversation', lines: history.lines(body.messages) },
    { title: 'Operator Context', lines: [body.context?.trim() ?? ''].filter((line) => line !== '') },
    { title: 'Workspace', lines: named({ Branch: task.branch }) },
  ]
  const text = sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => [`## ${title}`, ...lines].join('\n'))
    .join('\n\n')
  return { text, sections }
}

const named = (values: Readonly<Record<string, string | null>>): string[] =>
  Object.entries(values).flatMap(([name, value]) => (value?.trim() ? [`${name}: ${value.trim()}`] : []))

/** Entries in their order, until all that may be said is said. */
class History {
  #left = longestHistory

  lines(entries: readonly Entry[] = []): string[] {
    return entries.flatMap(({ author, text }) => {
      const said = wholeCharacters(text?.trim() ?? '', Math.min(longestEntry, this.#left))
      this.#left -= said.length
      return said === '' ? [] : [`${author?.trim() || 'unknown'}: ${said}`]
    })
  }
}

const queryEntries = 3
const longestQuery = 600

/** What the agent should be reminded of: the task, the context and the first messages. */
export function recallQuery(body: BootstrapRequest): string {
  const entries = [...(body.comments ?? []), ...(body.messages ?? [])].slice(0, queryEntries)
  const texts = [body.task?.title, body.task?.body, body.context, ...entries.map(({ text }) => text)]
  const query = texts.map((text) => text?.trim() ?? '').filter((text) => text !== '')
  return wholeCharacters(query.join(' '), longestQuery)
}
