/** The mail of an invitation. The token is made here, because a job's payload is stored in clear. */
import { asTenantId } from '#db/retivo/ids.ts'
import * as invitationRows from '#db/retivo/invitations.ts'
import * as tenantRows from '#db/retivo/tenants.ts'
import { acceptUrl } from '#domain/retivo/invitations.ts'
import type { Services } from '#domain/retivo/services.ts'
import { hashToken } from '#server/crypto/tokens.ts'
import { randomId } from '#server/ids.ts'
import { defineJob, type JobDefinition } from '#server/jobs/jobs.ts'
import type { Mail } from '#server/outbound/mailer.ts'
import type { Kernel } from '#server/system.ts'

declare module '#server/jobs/jobs.ts' {
  interface JobPayloads {
    'retivo.send-invitation': { tenantId: string; invitationId: string }
  }
}

/** Repeating it sends another mail, whose token replaces the one before. */
export const sendInvitation = ({ appUrl }: Pick<Services, 'appUrl'>): JobDefinition =>
  defineJob<'retivo.send-invitation'>({
    name: 'retivo.send-invitation',
    async run({ tenantId, invitationId }, { kernel }) {
      const token = randomId()
      const found = await giveToken(kernel, tenantId, invitationId, token)
      if (found) await kernel.mailer.send(invitationMail(found, acceptUrl(appUrl(), token)))
    },
  })

interface Invited {
  email: string
  tenantName: string
  expiresAt: Date
}

/** Whom to tell, with the token stored; undefined when the invitation was revoked, replaced or accepted meanwhile. */
const giveToken = (
  { database }: Kernel,
  tenantId: string,
  invitationId: string,
  token: string,
): Promise<Invited | undefined> =>
  database.write(async (db) => {
    const tenant = asTenantId(tenantId)
    const row = await invitationRows.replaceToken(db, tenant, invitationId, hashToken(token))
    if (!row) return undefined
    const { name } = await tenantRows.get(db, tenant)
    return { email: row.email, tenantName: name, expiresAt: row.expires_at }
  })

/** A name in a mail's subject is one line of reasonable length, whatever the tenant calls itself. */
const oneLine = (name: string): string =>
  name
    .replaceAll(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 100)

const invitationMail = ({ email, tenantName, expiresAt }: Invited, link: string): Mail => ({
  to: email,
  subject: `Invitation to the team of ${oneLine(tenantName)}`,
  text: [
    `You are invited to the team of ${oneLine(tenantName)} in Retivo. Use this link to accept:`,
    '',
    link,
    '',
    `It works once, until ${expiresAt.toISOString().slice(0, 16).replace('T', ' ')} UTC.`,
    'If you do not know what this is about, you need not do anything.',
    '',
  ].join('\n'),
})
