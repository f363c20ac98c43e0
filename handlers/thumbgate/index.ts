import { errors } from '#domain/thumbgate/errors.ts'
import type { Identity } from '#domain/thumbgate/system.ts'
import { noContent } from '#server/reply.ts'
import type { SecurityHandler, SystemDefinition } from '#server/system.ts'

const kibibyte = 1024

const bodyLimits: Readonly<Record<string, number>> = {
  importDocument: 2 * 1024 * kibibyte,
  submitWorkflowSprintIntake: 24 * kibibyte,
  advanceWorkflowSprintLead: 24 * kibibyte,
  recordTelemetryPing: 16 * kibibyte,
}

/** No credential is known before the operations that issue them are built, so every protected operation answers 401. */
const nobody: SecurityHandler<Identity> = async () => null

export const system: SystemDefinition<'thumbgate'> = {
  api: 'thumbgate',
  errors,
  security: { bearerAuth: nobody, apiKey: nobody },
  bodyLimit: ({ operationId }) => bodyLimits[operationId] ?? kibibyte * 1024,
  /** An empty body stands for an empty object everywhere. */
  normalise: (_route, body) => body ?? {},
  /** A beacon is never refused: what is too large or too slow is dropped. */
  answerInstead: ({ status }, { operationId }) =>
    operationId === 'recordTelemetryPing' && (status === 413 || status === 408) ? noContent() : undefined,
  admit: () => Promise.reject(errors.fail('unauthorized')),
  services: () => ({}),
  handlers: {},
}
