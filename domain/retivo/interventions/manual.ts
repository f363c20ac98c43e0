import * as playbookRows from '#db/retivo/playbooks.ts'
import * as situationRows from '#db/retivo/situations.ts'
import { fail } from '#domain/retivo/errors.ts'
import type { UserState } from '#domain/retivo/pipeline/candidates.ts'
import { toUserState } from '#domain/retivo/pipeline/load.ts'
import { type Playbook, readPlaybook } from '#domain/retivo/playbooks/playbook.ts'
import type { Reader } from '#server/database.ts'

export interface Target {
  user: UserState
  playbook: Playbook
}

/** Whom and by what; 404 when the tenant has no such user in that mode, or no such playbook that is not archived. */
export async function targetOf(db: Reader, key: situationRows.UserKey, playbookId: string): Promise<Target> {
  const user = await situationRows.findUser(db, key)
  if (!user) throw fail('not_found', 'User not found')
  const playbook = await playbookRows.find(db, key.tenant, playbookId)
  if (!playbook || playbook.status === 'archived') throw fail('not_found', 'Playbook not found')
  return { user: toUserState(user), playbook: readPlaybook(playbook) }
}
