import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { resolveSettings, settingsStatus, withSetting, writableScopes } from '#domain/thumbgate/settings.ts'
import type { TestServer } from '#tests/support/server.ts'
import { adminClient, customerClient, startThumbGate, type ThumbGateClient } from '#tests/thumbgate/support.ts'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate()
})
afterAll(() => server[Symbol.asyncDispose]())

const set = (...words: string[]) => server.operate('thumbgate', 'settings', ...words)

async function status(client: ThumbGateClient) {
  const { data } = await client.api.GET('/v1/settings/status')
  if (!data) throw new Error('There is no status')
  return data
}

describe('the settings', () => {
  test('nobody wrote are the defaults, some of them stated by the managed layer', async () => {
    const found = await status(await customerClient(server))
    expect(found.resolvedSettings).toEqual({
      mcp: { defaultProfile: 'essential', readonlySessionProfile: 'readonly' },
      harnesses: { enabled: true, allowRuntimeExecution: true },
      dashboard: { showSettingsStatus: true, showPolicyOrigins: true },
      team: { orgVisibilityMode: 'team_rollout' },
      policies: { surfaceOriginsInStatus: true },
    })
    expect(found.originSummary).toEqual({ defaults: 4, managed: 4 })
    expect(found.activeLayers).toEqual([
      { scope: 'defaults', sourcePath: null, exists: true, leafCount: 8 },
      { scope: 'user', sourcePath: 'settings/user', exists: false, leafCount: 0 },
      { scope: 'project', sourcePath: 'settings/project', exists: false, leafCount: 0 },
      { scope: 'local', sourcePath: 'settings/local', exists: false, leafCount: 0 },
      { scope: 'managed', sourcePath: 'settings/managed', exists: true, leafCount: 4 },
    ])
    expect(found.warnings).toHaveLength(3)
    expect(found.origins.map(({ path }) => path)).toEqual(found.origins.map(({ path }) => path).toSorted())
    expect(found.origins[0]).toEqual({
      path: 'dashboard.showPolicyOrigins',
      scope: 'managed',
      sourcePath: 'settings/managed',
      value: true,
    })
  })

  test('that operators write overlay each other, for one customer only, and can be taken back', async () => {
    const [ada, bob] = [await customerClient(server, 'ada'), await customerClient(server, 'bob')]
    await set('set', 'mcp.defaultProfile', 'readonly', '--customer', ada.customerId, '--scope', 'user')
    await set('set', 'mcp.defaultProfile', '"commerce"', '--customer', ada.customerId, '--scope', 'local')
    await set('set', 'team.orgVisibilityMode', 'private', '--customer', ada.customerId)
    const found = await status(ada)
    expect(found.resolvedSettings).toMatchObject({
      mcp: { defaultProfile: 'commerce' },
      team: { orgVisibilityMode: 'team_rollout' },
    })
    expect(found.warnings).toEqual([])
    expect(found.origins.find(({ path }) => path === 'mcp.defaultProfile')).toMatchObject({
      scope: 'local',
      value: 'commerce',
    })
    expect((await status(bob)).originSummary).toEqual({ defaults: 4, managed: 4 })

    await set('unset', 'mcp.defaultProfile', '--customer', ada.customerId, '--scope', 'local')
    const after = await status(ada)
    expect(after.resolvedSettings).toMatchObject({ mcp: { defaultProfile: 'readonly' } })
    expect(after.warnings).toHaveLength(1)
    const shown = await set('show', '--customer', ada.customerId)
    expect(shown.json).toEqual(after)
    expect(shown.text).toContain('mcp.defaultProfile = "readonly"  (user)')
  })

  test('declare what a task may touch', async () => {
    const client = await customerClient(server)
    await set('set', 'policies.taskScope.allowedPaths', '["src/**"]', '--customer', client.customerId)
    const drivers = async (file: string) => {
      const { data } = await client.api.POST('/v1/decisions/evaluate', {
        body: { toolName: 'Read', input: { file_path: file } },
      })
      return data?.drivers.map(({ key }) => key)
    }
    expect(await drivers('src/a.ts')).toEqual([])
    expect(await drivers('docs/a.md')).toEqual(['outside_declared_scope'])
  })

  test('of the branch make a release possible', async () => {
    const client = await customerClient(server)
    const governance = JSON.stringify({
      currentBranch: 'main',
      headOnMainline: true,
      releaseVersion: '1.2.0',
      packageVersion: '1.2.0',
    })
    await set('set', 'policies.branchGovernance', governance, '--customer', client.customerId)
    const blockers = async (command: string) => {
      const { data } = await client.api.POST('/v1/decisions/evaluate', { body: { toolName: 'Bash', command } })
      return data?.operationalIntegrity.blockers.map(({ code }) => code)
    }
    expect(await blockers('npm publish')).toEqual([])
    expect(await blockers('git tag v1.3.0')).toEqual(['release_version_mismatch'])
  })

  test('are refused under a name that is none', async () => {
    await expect(set('set', '__proto__.x', '1')).rejects.toThrow(/names joined by dots/)
    expect((await status(adminClient(server))).originSummary).toEqual({ defaults: 4, managed: 4 })
  })
})

test.each([
  ['mcp.defaultProfile', '5', 'mcp.defaultProfile cannot be 5: it is a string, by default "essential"'],
  ['harnesses', 'off', 'harnesses cannot be "off": set one of its members, enabled, allowRuntimeExecution'],
  ['dashboard', '{"showPolicyOrigins":"no"}', 'dashboard.showPolicyOrigins cannot be "no": it is a boolean'],
])('a setting %s = %s is refused where answers name its kind', async (path, value, text) => {
  await expect(server.operate('thumbgate', 'settings', 'set', path, value)).rejects.toThrow(text)
})

describe('layers', () => {
  const leaf = fc.oneof(fc.boolean(), fc.string(), fc.constant(['a']))
  const name = fc.constantFrom('mcp', 'team', 'a', 'b')
  const data = fc.dictionary(name, fc.oneof(leaf, fc.dictionary(name, leaf)))
  const layers = fc.uniqueArray(fc.record({ scope: fc.constantFrom(...writableScopes), data }), {
    selector: ({ scope }) => scope,
  })

  test('every value that holds has one origin, which says that value', () => {
    fc.assert(
      fc.property(layers, (stored) => {
        const { origins, resolvedSettings, originSummary } = settingsStatus(stored)
        const at = (path: string) =>
          path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], resolvedSettings)
        for (const { path, value } of origins) expect(at(path)).toEqual(value)
        expect(Object.values(originSummary).reduce((sum, n) => sum + n, 0)).toBe(origins.length)
        expect(new Set(origins.map(({ path }) => path)).size).toBe(origins.length)
      }),
      { numRuns: 100 },
    )
  })

  test('a value that is set and taken back leaves what was there', () => {
    fc.assert(
      fc.property(layers, (stored) => {
        const before = resolveSettings(stored)
        expect(withSetting(withSetting(before, ['new', 'inner'], 1), ['new', 'inner'], undefined)).toEqual(before)
      }),
      { numRuns: 100 },
    )
  })
})
