import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { permissionOf, permissions, readScope } from '#domain/retivo/roles.ts'
import { isLastAdmin } from '#domain/retivo/team.ts'
import { assertTenantConfig, isShadowMode, mergeConfig, readTenantConfig } from '#domain/retivo/tenants.ts'

describe('the configuration of a tenant', () => {
  it('has defaults where nothing is set, or nothing that can be read', () => {
    const defaults = {
      approvalMode: 'suggest_only',
      timezone: null,
      quietHours: null,
      globalFrequencyCap: { count: 3, window_days: 7 },
      winbackDays: [7, 30, 60],
      crmWebhookUrl: null,
    }
    expect(readTenantConfig({})).toEqual({ ...defaults, stored: {} })
    expect(readTenantConfig(null)).toEqual({ ...defaults, stored: {} })
    const broken = { approval_mode: 7, quiet_hours: [], winback_days: 'x', timezone: '', crm_webhook_url: '/a' }
    expect(readTenantConfig(broken)).toEqual({ ...defaults, stored: broken })
  })

  it('that is accepted is read as it was sent', () => {
    const config = {
      approval_mode: 'full_auto',
      timezone: 'America/New_York',
      quiet_hours: { start: '21:00', end: '08:00', timezone: 'UTC' },
      global_frequency_cap: { count: 1, window_days: 1.5 },
      winback_days: [3, 9],
      crm_webhook_url: 'https://crm.example/in',
      anything: { else: true },
    }
    assertTenantConfig(config)
    expect(readTenantConfig(config)).toEqual({
      approvalMode: 'full_auto',
      timezone: 'America/New_York',
      quietHours: config.quiet_hours,
      globalFrequencyCap: config.global_frequency_cap,
      winbackDays: [3, 9],
      crmWebhookUrl: config.crm_webhook_url,
      stored: config,
    })
  })

  it('is merged member by member: what is sent wins, null removes, the rest stays', () => {
    const members = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(fc.integer()))
    fc.assert(
      fc.property(members, members, (stored, sent) => {
        const merged = mergeConfig(mergeConfig({}, stored), sent)
        for (const name of ['a', 'b', 'c', 'd']) {
          const expected = name in sent ? sent[name] : stored[name]
          expect(merged[name]).toBe(expected === null ? undefined : expected)
        }
        expect(mergeConfig(merged, sent)).toEqual(merged)
      }),
      { numRuns: 50 },
    )
  })
})

describe('shadow mode', () => {
  it.each([
    [null, false],
    [new Date(999), false],
    [new Date(1000), false],
    [new Date(1001), true],
  ])('with the end %s', (shadow_mode_until, expected) => {
    expect(isShadowMode({ shadow_mode_until }, new Date(1000))).toBe(expected)
  })
})

describe('the scope of a key', () => {
  const nothing = { role: null, ingest: false }
  it.each([
    [{ role: 'admin' }, { role: 'admin', ingest: true }],
    [{ role: null }, { role: null, ingest: true }],
    [
      { role: 'viewer', ingest: false },
      { role: 'viewer', ingest: false },
    ],
    [{}, nothing],
    [{ ingest: true }, nothing],
    [{ role: 'owner', ingest: true }, nothing],
    [{ role: 'admin', ingest: 'yes' }, nothing],
    [['admin'], nothing],
    ['admin', nothing],
    [null, nothing],
  ])('%j', (stored, scope) => {
    expect(readScope(stored)).toEqual(scope)
  })
})

describe('permissions', () => {
  it('are asked of operations that have one, and of no other', () => {
    expect(permissionOf('setKillSwitch')).toBe('admin')
    expect(() => permissionOf('toString')).toThrow('has no permission')
    expect(Object.values(permissions).filter((one) => one === 'public')).toHaveLength(1)
  })
})

describe('the last admin', () => {
  const member = (id: string, role: string) => ({ id, role })
  it.each([
    [[member('a', 'admin')], true],
    [[member('a', 'admin'), member('b', 'editor')], true],
    [[member('a', 'admin'), member('b', 'admin')], false],
    [[member('a', 'editor'), member('b', 'admin')], false],
  ])('among %j', (team, expected) => {
    expect(isLastAdmin(team, 'a')).toBe(expected)
  })
})
