import type { Selectable } from 'kysely'
import type { OrgId } from '#db/mightykey/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type ArtifactRow = Selectable<DB['mightykey.run_artifacts']>

export interface NewArtifact {
  id: string
  runId: string
  stage: string
  unit: string
  stepId: string | null
  kind: string
  name: string
  mediaType: string
  content: string
  bytes: number
}

export async function insert(db: Writer, org: OrgId, artifact: NewArtifact, now: Date): Promise<void> {
  await db
    .insertInto('mightykey.run_artifacts')
    .values({
      id: artifact.id,
      org_id: org,
      run_id: artifact.runId,
      stage: artifact.stage,
      unit: artifact.unit,
      step_id: artifact.stepId,
      kind: artifact.kind,
      name: artifact.name,
      media_type: artifact.mediaType,
      content: artifact.content,
      bytes: artifact.bytes,
      created_at: now,
    })
    .execute()
}

/** What the run has produced, oldest first. */
export function list(db: Reader, org: OrgId, runId: string): Promise<ArtifactRow[]> {
  return db
    .selectFrom('mightykey.run_artifacts')
    .selectAll()
    .where('org_id', '=', org)
    .where('run_id', '=', runId)
    .orderBy('created_at')
    .orderBy('name')
    .execute()
}
