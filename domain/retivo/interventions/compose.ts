import { listLastMessages, type UserKey } from '#db/retivo/situations.ts'
import { type Brand, loadBrand } from '#domain/retivo/brand.ts'
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
): Promise<Composed> {
  const brand = await loadBrand(db, key.tenant)
  const [last] = await listLastMessages(db, key, [key.user])
  return write({ user, playbook, proposed: null, brand, last: last?.message_body ?? null })
}

export interface Writing {
  user: UserState
  playbook: Pick<Playbook, 'area' | 'hints'>
  /** What a model wrote. */
  proposed: string | null
  brand: Brand
  /** What the user was told last. */
  last: string | null
}

/** The same, of what has been read. */
export function write({ user, playbook, proposed, brand, last }: Writing): Composed {
  const body = writeMessage({ user, area: playbook.area, template: playbook.hints.template, proposed, brand })
  return { body, quality: checkMessage(body, { ...brand, last }) }
}
