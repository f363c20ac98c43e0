/** Layers of settings; a later one overlays the earlier ones, member by member. Operators write them, operations read them. */
import { isObject } from '#domain/thumbgate/decisions/values.ts'
import type { components } from '#generated/thumbgate/types.ts'

type SettingsStatus = components['schemas']['SettingsStatus']
type ResolvedSettings = components['schemas']['ResolvedSettings']
export type Scope = components['schemas']['SettingsScope']
type Settings = Record<string, unknown>

/** What can be set, in rising precedence. */
export const writableScopes = ['user', 'project', 'local', 'managed'] as const
export type WritableScope = (typeof writableScopes)[number]

export interface StoredLayer {
  scope: WritableScope
  data: Settings
}

const defaults: ResolvedSettings = {
  mcp: { defaultProfile: 'essential', readonlySessionProfile: 'readonly' },
  harnesses: { enabled: true, allowRuntimeExecution: true },
  dashboard: { showSettingsStatus: true, showPolicyOrigins: true },
  team: { orgVisibilityMode: 'team_rollout' },
  policies: { surfaceOriginsInStatus: true },
}

/** The managed layer states these values itself, so that no other layer changes them. */
const managed: Settings = {
  dashboard: { showSettingsStatus: true, showPolicyOrigins: true },
  team: { orgVisibilityMode: 'team_rollout' },
  policies: { surfaceOriginsInStatus: true },
}

interface Layer {
  scope: Scope
  data: Settings
  isStored: boolean
}

/** All layers in rising precedence. What an operator writes to the managed layer overlays what it states by itself. */
function layersOf(stored: readonly StoredLayer[]): Layer[] {
  const find = (scope: WritableScope) => stored.find((layer) => layer.scope === scope)?.data
  return [
    { scope: 'defaults', data: defaults, isStored: true },
    ...writableScopes.map((scope): Layer => {
      const data = find(scope)
      const isStored = data !== undefined || scope === 'managed'
      return { scope, data: scope === 'managed' ? merge(managed, data ?? {}) : (data ?? {}), isStored }
    }),
  ]
}

/** The settings that hold. No layer has a value of another kind where there is a default: see {@link settingFault}. */
export const resolveSettings = (stored: readonly StoredLayer[]): ResolvedSettings =>
  layersOf(stored).reduce<Settings>((result, { data }) => merge(result, data), {}) as ResolvedSettings

/** The settings that hold, and which layer each of them comes from. */
export function settingsStatus(stored: readonly StoredLayer[]): SettingsStatus {
  const layers = layersOf(stored)
  const resolvedSettings = resolveSettings(stored)
  const leaves = layers.map(({ scope, data }) => ({ scope, leaves: new Map(leavesOf(data)) }))
  const origins = leavesOf(resolvedSettings)
    .map(([path, value]) => {
      const scope = leaves.findLast((layer) => layer.leaves.has(path))?.scope ?? 'defaults'
      return { path, scope, sourcePath: pathOf(scope), value }
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const originSummary: Record<string, number> = {}
  for (const { scope } of origins) originSummary[scope] = (originSummary[scope] ?? 0) + 1
  return {
    activeLayers: layers.map(({ scope, isStored }, i) => ({
      scope,
      sourcePath: pathOf(scope),
      exists: isStored,
      leafCount: leaves[i]?.leaves.size ?? 0,
    })),
    originSummary,
    origins,
    paths: {
      managed: 'settings/managed',
      user: 'settings/user',
      project: 'settings/project',
      local: 'settings/local',
    },
    resolvedSettings,
    warnings: layers
      .filter(({ isStored }) => !isStored)
      .map(({ scope }) => `There are no ${scope} settings; the layers below it hold`),
  }
}

/** What a layer has of another kind than the default in its place, as a sentence; undefined when everything fits. */
export function settingFault(data: Settings, shape: Settings = defaults, prefix = ''): string | undefined {
  for (const [name, usual] of Object.entries(shape)) {
    if (!Object.hasOwn(data, name)) continue
    const value = data[name]
    const path = prefix + name
    if (!isObject(usual)) {
      if (typeof value !== typeof usual) {
        return `${path} cannot be ${JSON.stringify(value)}: it is a ${typeof usual}, by default ${JSON.stringify(usual)}`
      }
    } else if (isObject(value)) {
      const fault = settingFault(value, usual, `${path}.`)
      if (fault !== undefined) return fault
    } else {
      return `${path} cannot be ${JSON.stringify(value)}: set one of its members, ${Object.keys(usual).join(', ')}`
    }
  }
  return undefined
}

/** Settings have no files; this is what a layer is called. */
const pathOf = (scope: Scope): string | null => (scope === 'defaults' ? null : `settings/${scope}`)

/** Objects are merged member by member; anything else is replaced. */
function merge(below: Settings, above: Settings): Settings {
  const result = { ...below }
  for (const [name, value] of Object.entries(above)) {
    const under = result[name]
    result[name] = isObject(under) && isObject(value) ? merge(under, value) : value
  }
  return result
}

/** Every value that is no object with members, with its path: `mcp.defaultProfile`. */
function leavesOf(settings: Settings, prefix = ''): [string, unknown][] {
  return Object.entries(settings).flatMap(([name, value]): [string, unknown][] => {
    const path = prefix + name
    const isBranch = isObject(value) && Object.keys(value).length > 0
    return isBranch ? leavesOf(value, `${path}.`) : [[path, value]]
  })
}

/** The settings with one value set; `undefined` takes it away, with the objects that become empty by it. */
export function withSetting(settings: Settings, path: readonly string[], value: unknown): Settings {
  const [name, ...rest] = path
  if (name === undefined) return settings
  const { [name]: current, ...others } = settings
  if (rest.length === 0) return value === undefined ? others : { ...others, [name]: value }
  const inner = withSetting(isObject(current) ? current : {}, rest, value)
  return Object.keys(inner).length === 0 ? others : { ...others, [name]: inner }
}
