/**
 * The mail behind `forgotPassword`. The same job is added for every address: only here is looked whether an account exists, so neither
 * the answer nor its time tells. The token is made here, because a job's payload is stored in clear.
 */
import * as tokenRows from '#db/mightykey/reset-tokens.ts'
import * as userRows from '#db/mightykey/users.ts'
import { hashToken } from '#server/crypto/tokens.ts'
import type { Writer } from '#server/database.ts'
import { randomToken, uuid } from '#server/ids.ts'
import { defineJob } from '#server/jobs/jobs.ts'
import type { Mail } from '#server/outbound/mailer.ts'

declare module '#server/jobs/jobs.ts' {
  interface JobPayloads {
    /** The address in its normal form. */
    'mightykey.send-reset-mail': { emailKey: string }
  }
}

const validMinutes = 60

/** Repeating it sends another mail, whose token replaces the one before. */
export const sendResetMail = defineJob({
  name: 'mightykey.send-reset-mail',
  async run({ emailKey }, { kernel }) {
    const token = randomToken(32)
    const user = await kernel.database.write((db) => replaceToken(db, emailKey, token, kernel.now()))
    if (user) await kernel.mailer.send(resetMail(user.email, resetLink(kernel.publicUrl('mightykey'), token)))
  },
})

/** The user of the address, whose only valid token this now is; undefined when nobody has that address. */
async function replaceToken(
  db: Writer,
  emailKey: string,
  token: string,
  now: Date,
): Promise<userRows.UserRow | undefined> {
  const user = await userRows.holdByEmail(db, emailKey)
  if (!user) return undefined
  await tokenRows.removeAll(db, user.id)
  await tokenRows.insert(db, {
    id: uuid(),
    userId: user.id,
    tokenHash: hashToken(token),
    createdAt: now,
    expiresAt: new Date(now.getTime() + validMinutes * 60_000),
  })
  return user
}

/**
 * Where the token can be used, below the public address of the system. The token stands in the fragment, which browsers send to no server,
 * so that it gets into no log.
 */
export const resetLink = (base: string, token: string): string => `${base}/reset-password#token=${token}`

/** Nothing in it was typed by whoever registered the address, who need not be its owner. */
export const resetMail = (to: string, link: string): Mail => ({
  to,
  subject: 'Reset your MightyKey password',
  text: [
    `Somebody asked for a new password for this address. If it was you, use this link within ${validMinutes} minutes:`,
    '',
    link,
    '',
    'It works once. The token in it can also be sent to POST /auth/reset-password with the new password.',
    'If it was not you, you need not do anything: your password stays as it is.',
    '',
  ].join('\n'),
})
