import { describe, expect, it } from 'vitest'
import {
  assertReturnUrl,
  orderOf,
  readPurchase,
  seatsOf,
  toMetadata,
  toStripeMetadata,
  trialOf,
} from '#domain/thumbgate/checkout.ts'

it.each([
  [undefined, 3],
  [null, 3],
  ['', 3],
  ['many', 3],
  [0, 3],
  [-5, 3],
  [2, 3],
  [3, 3],
  [3.5, 3],
  ['7', 7],
  [' 12 ', 12],
  [500, 500],
  [501, 500],
  [1e12, 500],
  [Number.NaN, 3],
])('%j seats are %i', (given, seats) => {
  expect(seatsOf(given)).toBe(seats)
})

it.each([
  [{}, 'pro', 'monthly', 1, 19],
  [{ billingCycle: 'annual' }, 'pro', 'annual', 1, 149],
  [{ billingCycle: ' YEARLY ' }, 'pro', 'annual', 1, 149],
  [{ billingCycle: 'weekly' }, 'pro', 'monthly', 1, 19],
  [{ planId: 'enterprise', seatCount: 9 }, 'pro', 'monthly', 1, 19],
  [{ planId: 'team' }, 'team', 'monthly', 3, 147],
  [{ planId: 'Team', billingCycle: 'annual', seatCount: '10' }, 'team', 'monthly', 10, 490],
])('%j is %s %s with %i seats for %i dollars', (wish, planId, billingCycle, seatCount, price) => {
  expect(orderOf(wish)).toMatchObject({ planId, billingCycle, seatCount, price })
})

it.each([
  [{}, undefined],
  [{ trial: false }, undefined],
  [{ trial: true }, 7],
  [{ trialPeriodDays: 1 }, 1],
  [{ trial: true, trialPeriodDays: 14 }, 14],
  [{ trialPeriodDays: 31 }, 30],
  [{ trialPeriodDays: 0 }, undefined],
  [{ trialPeriodDays: -3 }, undefined],
])('%j is a trial of %s days', (body, days) => {
  expect(trialOf(body)).toBe(days)
})

describe('an address to return to', () => {
  it.each(['//shop.example', 'mailto:a@b.example', 'javascript:alert(1)', 'data:text/html,x', 'shop.example'])(
    'is not %s',
    (url) => {
      expect(() => assertReturnUrl('cancelUrl', url, [], 'x')).toThrow('cancelUrl must be an http or https address')
    },
  )

  it('is the standard where none is given, and on a listed origin where origins are listed', () => {
    const listed = ['https://a.example']
    expect(assertReturnUrl('successUrl', undefined, listed, 'https://home.example')).toBe('https://home.example')
    expect(assertReturnUrl('successUrl', 'https://a.example/x?y', listed, '')).toBe('https://a.example/x?y')
    expect(() => assertReturnUrl('successUrl', 'https://a.example.evil/', listed, '')).toThrow('leads to')
    expect(() => assertReturnUrl('successUrl', 'https://a.example@evil.example/', listed, '')).toThrow('leads to')
  })
})

it('the metadata for Stripe has at most 50 texts, and drops the caller’s own first', () => {
  const own = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`own${i}`, 'x']))
  const names = [
    'utmSource',
    'utmCampaign',
    'creator',
    'community',
    'postId',
    'commentId',
    'page',
    'referrer',
    'ctaId',
    'visitorId',
  ]
  const purchase = readPurchase({ metadata: own, ...Object.fromEntries(names.map((name) => [name, 'y'])) }, 't')
  const sent = toStripeMetadata(toMetadata(purchase, null), purchase.others)
  expect(Object.keys(sent)).toHaveLength(50)
  expect(sent).toMatchObject({ ...Object.fromEntries(names.map((name) => [name, 'y'])), planId: 'pro', traceId: 't' })
})
