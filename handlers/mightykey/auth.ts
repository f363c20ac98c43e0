import * as userRows from '#db/mightykey/users.ts'
import { recordFailedLogin, resetPassword, signIn, signOut, signUp } from '#domain/mightykey/accounts.ts'
import { assertMayTry, forgive, loginCounters, mayAskForReset, resetCounters } from '#domain/mightykey/attempts.ts'
import { fail } from '#domain/mightykey/errors.ts'
import { toOrgSummary } from '#domain/mightykey/organizations.ts'
import { makeSession } from '#domain/mightykey/sessions.ts'
import { emailKey, toUserSummary } from '#domain/mightykey/users.ts'
import type { AuthHandlers } from '#generated/mightykey/handlers.ts'
import { clearedCookie, sessionCookie } from '#server/auth/cookies.ts'
import { hashPassword, needsRehash, verifyPassword } from '#server/crypto/passwords.ts'
import { created, ok, withHeaders } from '#server/reply.ts'

/** One message for every address. */
const resetRequested = 'If an account with this email address exists, a message with a reset link is on its way.'

export const auth: AuthHandlers = {
  async register({ body, request, services, step, now }) {
    const passwordHash = await hashPassword(body.password)
    const session = makeSession(now)
    const { email, name, orgName } = body
    const { signupCredits: grant, seats } = services.settings
    const signedUp = await step('sign-up', ({ db }) =>
      signUp(db, { email, passwordHash, name, orgName, grant, maxSeats: seats.free, ip: request.ip }, session, now),
    )
    const data = { user: toUserSummary(signedUp.user), organization: toOrgSummary(signedUp.organization) }
    const cookie = sessionCookie(services.cookie, session.token, session.expiresAt, now)
    return withHeaders(created({ data }), { 'Set-Cookie': cookie })
  },

  async login({ body, request, services, db, step, now }) {
    const { ip } = request
    const counters = loginCounters(services.settings, emailKey(body.email), ip)
    await step('count-attempt', (scope) => assertMayTry(scope.db, counters))
    const user = await userRows.findByEmail(db, emailKey(body.email))
    const isRight = await verifyPassword(user?.password_hash ?? null, body.password).catch(async (error: unknown) => {
      // Not looked at is not failed: a busy server must not lock people out.
      await step('forgive', (scope) => forgive(scope.db, counters))
      throw error
    })
    if (!user || !isRight) {
      await step('record-failure', (scope) => recordFailedLogin(scope.db, user?.id ?? null, ip, now))
      throw fail('invalid_credentials')
    }
    const newHash = needsRehash(user.password_hash) ? await hashPassword(body.password) : null
    const session = makeSession(now)
    await step('sign-in', async (scope) => {
      await forgive(scope.db, counters)
      await signIn(scope.db, { user, newHash, session, ip }, now)
    })
    const cookie = sessionCookie(services.cookie, session.token, session.expiresAt, now)
    return withHeaders(ok({ data: { user: toUserSummary(user) } }), { 'Set-Cookie': cookie })
  },

  async logout({ caller, request, services, db, now }) {
    if (caller.credential.kind !== 'session') throw fail('unauthorized')
    await signOut(db, caller.credential, request.ip, now)
    return withHeaders(ok({ data: { loggedOut: true } }), { 'Set-Cookie': clearedCookie(services.cookie) })
  },

  async forgotPassword({ body, request, services, db, jobs }) {
    const key = emailKey(body.email)
    const mayAsk = await mayAskForReset(db, resetCounters(services.settings, key, request.ip))
    if (mayAsk) await jobs.add('mightykey.send-reset-mail', { emailKey: key })
    return ok({ data: { message: resetRequested } })
  },

  async resetPassword({ body, request, step, now }) {
    // Before the token is looked at: a wrong one costs what a right one costs.
    const passwordHash = await hashPassword(body.password)
    await step('reset', ({ db }) => resetPassword(db, { token: body.token, passwordHash, ip: request.ip }, now))
    return ok({ data: { message: 'The password was changed. Log in with the new one.' } })
  },
}
