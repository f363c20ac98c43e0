/** What the people of the demo did, as messages. The same for the same day: nothing in it is random. */
import { firstSteps, habits, type Person, people, type Story } from '#db/seeds/retivo.ts'
import type { Message } from '#domain/retivo/batches.ts'

const dayMs = 86_400_000
const hourMs = 3_600_000

/** People come every other day; what they did is taken in every ten days. */
const stepDays = 2
const batchDays = 10
const historyDays = 60

/** Days ago of somebody's first and last day, and of the days in between on which they were not there. */
const presence: Readonly<Record<Story, { from: number; away?: readonly [number, number]; until: number }>> = {
  steady: { from: 60, until: 0 },
  growing: { from: 58, until: 0 },
  fading: { from: 54, until: 14 },
  gone: { from: 60, until: 44 },
  back: { from: 60, away: [48, 6], until: 0 },
  stuck: { from: 12, until: 4 },
  fresh: { from: 2, until: 0 },
}

/** What the product calls its first, second, … user. */
export const demoUserId = (number: number): string => `user-${String(number).padStart(2, '0')}`

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')

const emailOf = ({ name, company }: Person): string => `${slug(name).replaceAll('-', '.')}@${slug(company)}.example`

/** What is known of somebody. */
function traitsOf(person: Person): Record<string, unknown> {
  const { name, company, role, teamSize, plan, story } = person
  const seats = { seats_limit: teamSize, seats_used: story === 'growing' ? teamSize : Math.ceil(teamSize / 2) }
  return { name, email: emailOf(person), company, role, team_size: teamSize, plan, ...seats }
}

const isThere = (story: Story, daysAgo: number): boolean => {
  const { from, away, until } = presence[story]
  return daysAgo <= from && daysAgo >= until && !(away && daysAgo <= away[0] && daysAgo >= away[1])
}

/** Names of what somebody did on a day. */
function eventsOf(story: Story, index: number, daysAgo: number): string[] {
  if (story === 'fading' && daysAgo === 2)
    return ['payment_failed', ...(index % 2 === 0 ? ['support_ticket_opened'] : [])]
  if (!isThere(story, daysAgo)) return []
  const day = (presence[story].from - daysAgo) / stepDays
  if (story === 'stuck') return day === 0 ? firstSteps.slice(0, 1) : ['page_viewed']
  const step = firstSteps[day]
  const often = story === 'growing' || story === 'steady' ? 6 : 3
  const habitual = Array.from({ length: often }, (_, i) => habits[(index + day + i) % habits.length] ?? 'page_viewed')
  const wishes = story === 'growing' && daysAgo <= 10 ? ['feature_gate_hit'] : []
  return [...(step === undefined ? [] : [step]), ...habitual, ...wishes]
}

function messagesOn(now: Date, daysAgo: number): Message[] {
  return people.flatMap((person, index) => {
    const { story } = person
    const userId = demoUserId(index + 1)
    const start = now.getTime() - daysAgo * dayMs
    const names = eventsOf(story, index, daysAgo)
    const messages = names.map((name, i): Message => {
      const at = new Date(start - (names.length - i) * hourMs)
      return { userId, at, key: `demo:${userId}:${daysAgo}:${i}`, event: { name, properties: {} }, traits: null }
    })
    const isFirst = daysAgo === presence[story].from
    const identify: Message = { userId, at: new Date(start), key: null, event: null, traits: traitsOf(person) }
    return isFirst ? [identify, ...messages] : messages
  })
}

const daysBetween = (from: number, until: number): number[] =>
  Array.from({ length: (from - until) / stepDays }, (_, i) => from - i * stepDays)

/** Everything, oldest batch first, with the day it was taken in; the last one is today. */
export function* messagesOf(now: Date): Generator<{ daysAgo: number; messages: Message[] }> {
  yield { daysAgo: historyDays, messages: messagesOn(now, historyDays) }
  for (let until = historyDays - batchDays; until >= 0; until -= batchDays) {
    const days = daysBetween(until + batchDays - stepDays, until - stepDays)
    yield { daysAgo: until, messages: days.flatMap((daysAgo) => messagesOn(now, daysAgo)) }
  }
}
