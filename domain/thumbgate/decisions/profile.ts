/** What kind of consequences the wording of an action tells of. */
import { mentions, wordsOf } from '#domain/thumbgate/decisions/words.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type ActionProfile = components['schemas']['DecisionReport']['actionProfile']

const background = [
  'async',
  'autonomous',
  'background',
  'cron',
  'daemon',
  'dispatch',
  'queue',
  'queued',
  'schedule',
  'scheduled',
  'scheduler',
  'unattended',
  'worker',
]
const economic = [
  'billing',
  'charge',
  'charged',
  'invoice',
  'payment',
  'payout',
  'refund',
  'refunded',
  'stripe',
  'subscription',
  'topup',
]
const customer = ['crm', 'customer', 'email', 'hubspot', 'intercom', 'salesforce', 'support', 'zendesk']

/** Whether it runs unattended, moves money, or reaches customers. */
export function profileOf(wording: string): ActionProfile {
  const list = wordsOf(wording)
  const words = new Set(list)
  return {
    backgroundAgent: mentions(words, background),
    economicAction: mentions(words, economic) || list.some((word, i) => word === 'top' && list[i + 1] === 'up'),
    customerSystemAction: mentions(words, customer),
  }
}
