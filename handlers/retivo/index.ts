import * as sessionRows from '#db/retivo/sessions.ts'
import { admit, bearerAuth, openToBrowsers, permit } from '#domain/retivo/credentials.ts'
import { sealedLinkSecret } from '#domain/retivo/delivery/unsubscribe.ts'
import { plantDemo } from '#domain/retivo/demo.ts'
import { errors } from '#domain/retivo/errors.ts'
import {
  evaluateEverybody,
  evaluateTenants,
  lookAfterInterventions,
  resumeSends,
} from '#domain/retivo/jobs/background.ts'
import { evaluateUsers, findDueUsers } from '#domain/retivo/jobs/evaluate-users.ts'
import { recomputeUsers, retrackUsers, sweepUsers } from '#domain/retivo/jobs/recompute-users.ts'
import { sendIntervention } from '#domain/retivo/jobs/send-intervention.ts'
import { sendInvitation } from '#domain/retivo/jobs/send-invitation.ts'
import { principalOf, rateLimitHeaders, rateLimits } from '#domain/retivo/limits.ts'
import { addApiKeyCommands } from '#domain/retivo/operator/api-keys.ts'
import { addRecomputeCommand } from '#domain/retivo/operator/recompute.ts'
import { addSeedCommand } from '#domain/retivo/operator/seed.ts'
import { addSessionCommands } from '#domain/retivo/operator/sessions.ts'
import { addTenantCommands } from '#domain/retivo/operator/tenants.ts'
import { addTickCommand } from '#domain/retivo/operator/tick.ts'
import { evaluateWith } from '#domain/retivo/pipeline/evaluate.ts'
import { createServices, type Services } from '#domain/retivo/services.ts'
import { sealedSecret, sender } from '#domain/retivo/webhooks.ts'
import { analytics } from '#handlers/retivo/analytics.ts'
import { billing, billingWebhook } from '#handlers/retivo/billing.ts'
import { connectors } from '#handlers/retivo/connectors.ts'
import { customers } from '#handlers/retivo/customers.ts'
import { escalations } from '#handlers/retivo/escalations.ts'
import { events } from '#handlers/retivo/events.ts'
import { interventions, unsubscribe, unsubscribePage } from '#handlers/retivo/interventions.ts'
import { playbooks } from '#handlers/retivo/playbooks.ts'
import { settings } from '#handlers/retivo/settings.ts'
import { contractPlace, systemHandlers } from '#handlers/retivo/system.ts'
import { team } from '#handlers/retivo/team.ts'
import { webhooks } from '#handlers/retivo/webhooks.ts'
import type { JobDefinition } from '#server/jobs/jobs.ts'
import type { Kernel, SystemDefinition } from '#server/system.ts'

const jobs = (_kernel: Kernel, services: Services): JobDefinition[] => [
  sendInvitation(services),
  evaluateUsers(evaluateWith(services)),
  findDueUsers,
  recomputeUsers,
  retrackUsers,
  sweepUsers,
  evaluateEverybody,
  evaluateTenants,
  sendIntervention(services),
  resumeSends,
  lookAfterInterventions,
]

export const system: SystemDefinition<'retivo'> = {
  api: 'retivo',
  errors,
  security: { bearerAuth },
  permit,
  rateLimits,
  rateLimitHeaders,
  openToBrowsers,
  principal: principalOf,
  /** Where the contract requires no body, a missing one is an empty object. */
  normalise: (route, body) => (body === undefined && route.body?.required === false ? {} : body),
  admit,
  tenantOf: (caller) => caller.tenantId,
  services: (kernel) => createServices(kernel),
  handlers: {
    ...systemHandlers,
    ...events,
    ...connectors,
    ...customers,
    ...analytics,
    ...playbooks,
    ...interventions,
    ...escalations,
    ...settings,
    ...team,
    ...billing,
    ...webhooks,
  },
  beside: [billingWebhook, unsubscribePage, unsubscribe, contractPlace],
  jobs,
  webhooks: sender,
  sealed: [sealedSecret, sealedLinkSecret],
  commands(program, run) {
    addTenantCommands(program, run)
    addApiKeyCommands(program, run)
    addSessionCommands(program, run)
    addRecomputeCommand(program, run)
    addTickCommand(program, run, (kernel) => jobs(kernel, createServices(kernel)))
    addSeedCommand(program, run)
  },
  seed: plantDemo,
  prune: ({ db }) => sessionRows.prune(db),
}
