import * as tokenRows from '#db/mightykey/reset-tokens.ts'
import * as sessionRows from '#db/mightykey/sessions.ts'
import { admit } from '#domain/mightykey/access.ts'
import { sealedCredentials } from '#domain/mightykey/credential-vault.ts'
import { bearerAuth, permit, sessionCookie } from '#domain/mightykey/credentials.ts'
import { plantDemo } from '#domain/mightykey/demo.ts'
import { errors } from '#domain/mightykey/errors.ts'
import { advanceRun } from '#domain/mightykey/jobs/advance-run.ts'
import { reconcilePurchase } from '#domain/mightykey/jobs/reconcile-purchase.ts'
import { sendResetMail } from '#domain/mightykey/jobs/send-reset-mail.ts'
import { sweepRuns } from '#domain/mightykey/jobs/sweep-runs.ts'
import { idempotencyOwner, rateLimits } from '#domain/mightykey/limits.ts'
import { addApiKeyCommands } from '#domain/mightykey/operator/api-keys.ts'
import { addCreditCommands } from '#domain/mightykey/operator/credits.ts'
import { addMemberCommands } from '#domain/mightykey/operator/members.ts'
import { addOrganizationCommands } from '#domain/mightykey/operator/organizations.ts'
import { addRunCommands } from '#domain/mightykey/operator/runs.ts'
import { createServices } from '#domain/mightykey/services.ts'
import { sealedSecret, sender } from '#domain/mightykey/webhooks.ts'
import { auth } from '#handlers/mightykey/auth.ts'
import { billing } from '#handlers/mightykey/billing.ts'
import { exportHandlers } from '#handlers/mightykey/export.ts'
import { integrations } from '#handlers/mightykey/integrations.ts'
import { organizations } from '#handlers/mightykey/organizations.ts'
import { projects } from '#handlers/mightykey/projects.ts'
import { runs } from '#handlers/mightykey/runs.ts'
import { webhooks } from '#handlers/mightykey/webhooks.ts'
import type { SystemDefinition } from '#server/system.ts'

export const system: SystemDefinition<'mightykey'> = {
  api: 'mightykey',
  errors,
  security: { bearerAuth, sessionCookie },
  permit,
  rateLimits,
  principal: idempotencyOwner,
  idempotencyWaitSeconds: 10,
  admit,
  tenantOf: (caller) => caller.orgId,
  services: (kernel) => createServices(kernel),
  handlers: {
    ...auth,
    ...organizations,
    ...projects,
    ...runs,
    ...billing,
    ...webhooks,
    ...integrations,
    ...exportHandlers,
  },
  jobs: (kernel, services) => [
    sendResetMail,
    advanceRun(services.runs, kernel.config.mightykey.runWorkers),
    sweepRuns(services.runs),
    reconcilePurchase(services.payments),
  ],
  webhooks: sender,
  sealed: [sealedSecret, sealedCredentials],
  commands(program, run) {
    addApiKeyCommands(program, run)
    addCreditCommands(program, run)
    addMemberCommands(program, run)
    addOrganizationCommands(program, run)
    addRunCommands(program, run)
  },
  seed: plantDemo,
  prune: async ({ db, now }) => (await sessionRows.prune(db, now)) + (await tokenRows.prune(db, now)),
}
