import * as apiKeyRows from '#db/mightykey/api-keys.ts'
import { asOrgId } from '#db/mightykey/ids.ts'
import * as userRows from '#db/mightykey/users.ts'
import { demo } from '#db/seeds/mightykey.ts'
import { signUp } from '#domain/mightykey/accounts.ts'
import { makeKey } from '#domain/mightykey/api-keys.ts'
import { createProject } from '#domain/mightykey/projects.ts'
import { emailKey } from '#domain/mightykey/users.ts'
import type { Config } from '#server/config.ts'
import { hashPassword } from '#server/crypto/passwords.ts'
import type { Writer } from '#server/database.ts'
import { randomBase62, uuid } from '#server/ids.ts'

/** Plants the demo account through the same rules as a real one; returns the credentials that are shown in development. */
export async function plantDemo({ db, now, config }: { db: Writer; now: Date; config: Config }) {
  if (await userRows.findByEmail(db, emailKey(demo.email))) {
    const none = `none: ${demo.email} was registered before the demo data could be made`
    return { email: demo.email, password: none, apiKey: none }
  }
  const password = randomBase62(16)
  const { signupCredits: grant, seats } = config.mightykey
  const { user, organization } = await signUp(
    db,
    { ...demo, passwordHash: await hashPassword(password), grant, maxSeats: seats.free, ip: null },
    null,
    now,
  )
  const org = asOrgId(organization.id)
  for (const project of demo.projects) await createProject(db, org, { ...project, createdBy: user.id }, now)
  const { key, keyHash, prefix } = makeKey('live')
  await apiKeyRows.insert(db, org, {
    id: uuid(),
    userId: user.id,
    mode: 'live',
    name: 'demo',
    keyHash,
    prefix,
    createdAt: now,
    expiresAt: null,
  })
  return { email: demo.email, password, apiKey: key }
}
