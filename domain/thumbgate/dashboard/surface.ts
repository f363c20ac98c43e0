/** Blocks about the installation itself: what agents may use, what is configured, what is ready. Pure. */
import type { Schemas } from '#domain/thumbgate/dashboard/counts.ts'
import { isWriteTool, mcpProfiles } from '#domain/thumbgate/intents/profiles.ts'

type Dashboard = Schemas['Dashboard']
type Profile = Schemas['McpProfile']

/** How much a profile may do. */
const tierOf = (profile: Profile): string =>
  profile === 'locked' ? 'restricted' : mcpProfiles[profile].tools.some(isWriteTool) ? 'full' : 'limited'

const writeTools = (profile: Profile): string[] => mcpProfiles[profile].tools.filter(isWriteTool)

const isProfile = (value: unknown): value is Profile => typeof value === 'string' && Object.hasOwn(mcpProfiles, value)

/** The profile that settings name; `default` where they name none. */
export const profileIn = (settings: Readonly<Record<string, unknown>>): Profile =>
  isProfile(settings.mcpProfile) ? settings.mcpProfile : 'default'

/** The server starts no process for anybody and opens no directory, so agents share nothing with it. */
export function toReadiness(profile: Profile, warnings: readonly string[], now: Date): Dashboard['readiness'] {
  const allowedTools = [...mcpProfiles[profile].tools]
  const writeCapableTools = writeTools(profile)
  return {
    generatedAt: now.toISOString(),
    overallStatus: 'ready',
    runtime: {
      isolated: true,
      mode: 'hosted',
      indicators: { processStart: false, repositoryAccess: false },
      recommendation: 'Nothing to do: no process runs in a caller’s directory.',
    },
    bootstrap: {
      files: [],
      requiredCount: 0,
      requiredPresent: 0,
      score: 1,
      ready: true,
      missingRequired: [],
      recommendation: 'Nothing to do: a hosted installation needs no files.',
    },
    permissions: {
      profile,
      tier: tierOf(profile),
      description: mcpProfiles[profile].description,
      allowedTools,
      writeCapableTools,
      writeCapable: writeCapableTools.length > 0,
      ready: true,
      recommendation:
        writeCapableTools.length > 0
          ? 'Give agents that only look things up the profile readonly.'
          : 'Nothing to do: this profile changes nothing.',
    },
    articleAlignment: { runtimeIsolation: true, contextConditioning: true, permissionEnvelope: true },
    warnings: [...warnings],
  }
}

export interface ObservedTool {
  tool: string
  evaluations: number
  allow: number
  warn: number
  deny: number
}

export const toSurface = (
  profile: Profile,
  tools: readonly ObservedTool[],
  policySources: readonly string[],
): Dashboard['agentSurfaceInventory'] => ({
  profile,
  tier: tierOf(profile),
  configuredServerCount: 0,
  configuredServers: [],
  observedToolCount: tools.length,
  observedTools: tools.map(({ tool, evaluations, allow, warn, deny }) => ({
    toolName: tool,
    evaluations,
    allow,
    warn,
    deny,
    intercepted: warn + deny,
  })),
  policySources: [...policySources],
  writeCapableTools: writeTools(profile),
  activeBootstrapFiles: 0,
  requiredBootstrapFiles: 0,
})

/** How a session that reviews is led to its profile. */
export function toRoutingPreview(status: Schemas['SettingsStatus']): Dashboard['settingsStatus']['routingPreview'] {
  const origin = status.origins.find(({ path }) => path === 'reviewProfile') ?? null
  const chosen = isProfile(origin?.value) ? origin.value : undefined
  return {
    dashboardTool: 'dashboard',
    defaultSession: profileIn(status.resolvedSettings),
    reviewSession: {
      profile: chosen ?? 'readonly',
      reason: chosen ? 'The settings name it' : 'Reviews only look, so they get the profile readonly',
      wasAutoRouted: chosen === undefined,
      settingsOrigin: chosen ? origin : null,
    },
  }
}

export interface Presence {
  telemetryEvents: number
  uniqueVisitors: number
  installs: number
  funnelEvents: number
  seoViews: number
  buyerLosses: number
  attributionCoverage: number
}

/** There is no site here, so nothing of one is configured. */
export const toInstrumentation = (seen: Presence): Dashboard['instrumentation'] => ({
  plausibleConfigured: false,
  ga4Configured: false,
  googleSearchConsoleConfigured: false,
  softwareApplicationSchemaPresent: false,
  faqSchemaPresent: false,
  telemetryEventsPresent: seen.telemetryEvents > 0,
  uniqueVisitorsTracked: seen.uniqueVisitors,
  cliInstallsTracked: seen.installs,
  funnelEventsPresent: seen.funnelEvents > 0,
  seoSignalsPresent: seen.seoViews > 0,
  buyerLossSignalsPresent: seen.buyerLosses > 0,
  trafficAttributionCoverage: seen.attributionCoverage,
  bookedRevenueTrackingEnabled: true,
  paidOrderTrackingEnabled: true,
  invoiceTrackingEnabled: false,
  attributionTrackingEnabled: true,
})
