import * as interventionRows from '#db/thumbgate/interventions.ts'
import { sealedKey } from '#domain/thumbgate/api-keys.ts'
import { forgetOldPacks } from '#domain/thumbgate/context/packs.ts'
import { apiKey, assertServable, bearerAuth, everybody, permit, toCaller } from '#domain/thumbgate/credentials.ts'
import { plantDemo } from '#domain/thumbgate/demo.ts'
import { errors } from '#domain/thumbgate/errors.ts'
import { normaliseBody, normaliseQuery } from '#domain/thumbgate/inputs.ts'
import { abortHandoffs } from '#domain/thumbgate/jobs/abort-handoffs.ts'
import { measureInterventions } from '#domain/thumbgate/jobs/measure-interventions.ts'
import { readChargesHourly } from '#domain/thumbgate/jobs/read-charges.ts'
import { runHostedJobs } from '#domain/thumbgate/jobs/run-hosted-job.ts'
import { sendKeyMail } from '#domain/thumbgate/jobs/send-key-mail.ts'
import { trainRiskModel } from '#domain/thumbgate/jobs/train-risk.ts'
import { rateLimits } from '#domain/thumbgate/limits.ts'
import { firstGuardDay } from '#domain/thumbgate/memory-guard.ts'
import { addKeyCommands } from '#domain/thumbgate/operator/api-keys.ts'
import { addArtifactCommands } from '#domain/thumbgate/operator/artifacts.ts'
import { addChargeCommands } from '#domain/thumbgate/operator/charges.ts'
import { addExperimentCommands } from '#domain/thumbgate/operator/experiments.ts'
import { addFeedbackCommands } from '#domain/thumbgate/operator/feedback.ts'
import { addSeedCommand } from '#domain/thumbgate/operator/seed.ts'
import { addSettingsCommands } from '#domain/thumbgate/operator/settings.ts'
import { answerInstead } from '#domain/thumbgate/refusals.ts'
import { createServices } from '#domain/thumbgate/services.ts'
import { forgetOldPings } from '#domain/thumbgate/telemetry/store.ts'
import { answerHeaders, publicCors } from '#domain/thumbgate/trace.ts'
import { analytics } from '#handlers/thumbgate/analytics.ts'
import { billing } from '#handlers/thumbgate/billing.ts'
import { context } from '#handlers/thumbgate/context.ts'
import { dashboard } from '#handlers/thumbgate/dashboard.ts'
import { decisions } from '#handlers/thumbgate/decisions.ts'
import { documents } from '#handlers/thumbgate/documents.ts'
import { dpo } from '#handlers/thumbgate/dpo.ts'
import { feedback } from '#handlers/thumbgate/feedback.ts'
import { handoffs } from '#handlers/thumbgate/handoffs.ts'
import { health } from '#handlers/thumbgate/health.ts'
import { intake } from '#handlers/thumbgate/intake.ts'
import { intents } from '#handlers/thumbgate/intents.ts'
import { internalAgent } from '#handlers/thumbgate/internal-agent.ts'
import { jobs } from '#handlers/thumbgate/jobs.ts'
import { lessons } from '#handlers/thumbgate/lessons.ts'
import { search } from '#handlers/thumbgate/search.ts'
import { settings } from '#handlers/thumbgate/settings.ts'
import { telemetry } from '#handlers/thumbgate/telemetry.ts'
import type { SystemDefinition } from '#server/system.ts'

const kibibyte = 1024

const bodyLimits: Readonly<Record<string, number>> = {
  importDocument: 2 * 1024 * kibibyte,
  submitWorkflowSprintIntake: 24 * kibibyte,
  advanceWorkflowSprintLead: 24 * kibibyte,
  recordTelemetryPing: 16 * kibibyte,
}

export const system: SystemDefinition<'thumbgate'> = {
  api: 'thumbgate',
  errors,
  assertServable,
  security: { bearerAuth, apiKey },
  everybody,
  permit,
  rateLimits,
  bodyLimit: ({ operationId }) => bodyLimits[operationId] ?? kibibyte * 1024,
  normalise: normaliseBody,
  normaliseQuery,
  publicCors,
  answerHeaders,
  answerInstead,
  admit: async ({ identity }) => toCaller(identity),
  services: createServices,
  handlers: {
    ...analytics,
    ...billing,
    ...context,
    ...feedback,
    ...health,
    ...lessons,
    ...search,
    ...documents,
    ...dpo,
    ...jobs,
    ...decisions,
    ...dashboard,
    ...settings,
    ...intents,
    ...handoffs,
    ...internalAgent,
    ...telemetry,
    ...intake,
  },
  jobs: (_kernel, services) => [
    sendKeyMail,
    trainRiskModel,
    measureInterventions,
    abortHandoffs,
    readChargesHourly,
    runHostedJobs(services.hosted),
  ],
  sealed: [sealedKey],
  commands(program, run) {
    addArtifactCommands(program, run)
    addChargeCommands(program, run)
    addExperimentCommands(program, run)
    addKeyCommands(program, run)
    addFeedbackCommands(program, run)
    addSeedCommand(program, run)
    addSettingsCommands(program, run)
  },
  seed: plantDemo,
  prune: async ({ db, now }) =>
    (await forgetOldPacks(db, now)) +
    (await interventionRows.pruneGuards(db, firstGuardDay(now))) +
    (await forgetOldPings(db, now)),
}
