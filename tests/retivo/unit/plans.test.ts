import { describe, expect, it } from 'vitest'
import { planAfter, type Standing } from '#domain/retivo/billing.ts'
import { assertHasWebhooks, assertMemberFits, assertPlaybookFits, limitsOf, nextTier } from '#domain/retivo/plans.ts'
import type { SubscriptionEvent } from '#domain/retivo/providers/billing.ts'
import { Failure } from '#server/errors.ts'

const refusalOf = (work: () => void): unknown => {
  try {
    work()
  } catch (error) {
    if (error instanceof Failure) return [error.status, error.message, error.options.details]
    throw error
  }
  return 'allowed'
}

describe('plans', () => {
  it.each([
    ['free', 3, 2, 100, false, 'starter'],
    ['starter', 10, 5, 1_000, false, 'growth'],
    ['growth', 50, 20, 10_000, true, 'scale'],
    ['scale', null, null, 100_000, true, null],
  ] as const)(
    '%s has %s playbooks, %s members, %s users',
    (tier, playbooks, members, trackedUsers, hasWebhooks, next) => {
      expect(limitsOf(tier)).toEqual({ playbooks, members, trackedUsers, hasWebhooks })
      expect(nextTier(tier)).toBe(next)
      const details = (limit: number) => ({ current: limit, limit, upgrade_to: next })
      expect(refusalOf(() => assertPlaybookFits(tier, playbooks ?? 1e6))).toEqual(
        playbooks === null ? 'allowed' : [403, 'Playbook limit reached', details(playbooks)],
      )
      expect(refusalOf(() => assertMemberFits(tier, members ?? 1e6))).toEqual(
        members === null ? 'allowed' : [403, 'Team member limit reached', details(members)],
      )
      if (playbooks !== null) expect(refusalOf(() => assertPlaybookFits(tier, playbooks - 1))).toBe('allowed')
      if (members !== null) expect(refusalOf(() => assertMemberFits(tier, members - 1))).toBe('allowed')
      const text = 'Webhooks are not available on your current plan'
      expect(refusalOf(() => assertHasWebhooks(tier))).toEqual(
        hasWebhooks ? 'allowed' : [403, text, { upgrade_to: 'growth' }],
      )
    },
  )

  it('have no others', () => {
    expect(() => limitsOf('huge')).toThrow('"huge" is no plan')
    expect(nextTier('huge')).toBeNull()
  })
})

const none = { monthly: undefined, annual: undefined }
const prices = {
  starter: { monthly: 'p_s', annual: undefined },
  growth: { monthly: 'p_g', annual: 'p_ga' },
  scale: none,
}
const at = (seconds: number): Date => new Date(1_800_000_000_000 + seconds * 1000)

const event = (parts: Partial<SubscriptionEvent>): SubscriptionEvent => ({
  id: 'evt_1',
  type: 'updated',
  occurredAt: at(10),
  subscriptionId: 'sub_1',
  customerId: 'cus_1',
  tenantId: null,
  status: 'active',
  priceId: 'p_g',
  ...parts,
})

const before = (parts: Partial<Standing> = {}): Standing => ({
  tier: 'starter',
  status: 'active',
  subscriptionId: 'sub_1',
  newest: at(0),
  ...parts,
})

describe('the plan after an event of the billing provider', () => {
  const growth = { tier: 'growth', status: 'active' }
  it.each<[string, Partial<Standing>, Partial<SubscriptionEvent>, unknown]>([
    ['is that of the price', {}, {}, growth],
    ['is the same for the price of a year', {}, { priceId: 'p_ga' }, growth],
    [
      'stays with a price that is none of ours, but its state changes',
      {},
      { priceId: 'p_x', status: 'unpaid' },
      { tier: 'starter', status: 'past_due' },
    ],
    [
      'does not come from a price that is none of ours',
      { subscriptionId: null, tier: 'free' },
      { priceId: 'p_x' },
      undefined,
    ],
    ['begins with the first event', { subscriptionId: null, tier: 'free', newest: null }, { type: 'created' }, growth],
    ['waits for the first payment', { subscriptionId: null, tier: 'free' }, { status: 'incomplete' }, undefined],
    [
      'is free without the first payment',
      { subscriptionId: null, tier: 'free' },
      { status: 'incomplete_expired' },
      { tier: 'free', status: 'canceled' },
    ],
    [
      'is free when the subscription ends',
      {},
      { type: 'deleted', status: 'active' },
      { tier: 'free', status: 'canceled' },
    ],
    [
      'is free when it ends, whatever came after that',
      { newest: at(99) },
      { type: 'deleted' },
      { tier: 'free', status: 'canceled' },
    ],
    ['stays when another subscription ends', {}, { type: 'deleted', subscriptionId: 'sub_0' }, undefined],
    ['stays with what is older', { newest: at(11) }, {}, undefined],
    ['changes with what is of the same second', { newest: at(10) }, {}, growth],
    ['stays with a beginning of the same second', { newest: at(10) }, { type: 'created' }, undefined],
    ['stays canceled whatever is told of that subscription', { status: 'canceled', tier: 'free' }, {}, undefined],
    [
      'begins again with another subscription',
      { status: 'canceled', tier: 'free' },
      { subscriptionId: 'sub_2' },
      growth,
    ],
    ['is trialing in a trial', {}, { status: 'trialing' }, { tier: 'growth', status: 'trialing' }],
    ['is not changed by a state nobody knows', {}, { status: 'frozen' }, undefined],
  ])('%s', (_what, standing, told, plan) => {
    expect(planAfter(before(standing), event(told), prices)).toEqual(plan)
  })
})
