import { findLastMessage, type UserKey } from '#db/retivo/situations.ts'
import { loadBrand } from '#domain/retivo/brand.ts'
import { checkMessage, type QualityResult } from '#domain/retivo/interventions/quality.ts'
import { writeMessage } from '#domain/retivo/interventions/writer.ts'
import type { UserState } from '#domain/retivo/pipeline/candidates.ts'
import type { Playbook } from '#domain/retivo/playbooks/playbook.ts'
import type { Reader } from '#server/database.ts'

export interface Composed {
  body: string
  quality: QualityResult
}

/** A message to the user for that playbook, and what the checks say of it. */
export async function compose(
  db: Reader,
  key: UserKey,
  user: UserState,
  playbook: Pick<Playbook, 'area' | 'hints'>,
  proposed: string | null = null,
): Promise<Composed> {
  const brand = await loadBrand(db, key.tenant)
  const body = writeMessage({ user, area: playbook.area, template: playbook.hints.template, proposed, brand })
  const last = await findLastMessage(db, key)
  return { body, quality: checkMessage(body, { ...brand, last }) }
}
