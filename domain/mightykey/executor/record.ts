/** Events of a run: written under its lock, without secrets, within their cap. */
import { asOrgId } from '#db/mightykey/ids.ts'
import * as eventRows from '#db/mightykey/run-events.ts'
import type { RunRow } from '#db/mightykey/runs.ts'
import type { RunScope } from '#domain/mightykey/executor/services.ts'
import { cut, type DraftEvent, isReplayVisible, redact, storedData } from '#domain/mightykey/run-events.ts'
import { uuid } from '#server/ids.ts'

/** Writes events in their order. Returns their ids. */
export async function record(
  scope: RunScope,
  run: Pick<RunRow, 'id' | 'org_id'>,
  drafts: readonly DraftEvent[],
): Promise<string[]> {
  const events = drafts.map((draft) => ({
    id: uuid(),
    type: draft.type,
    data: JSON.stringify(storedData(draft, scope.runs.secrets)),
    model: draft.model ?? null,
    tokens: draft.tokens ?? null,
    replayVisible: isReplayVisible(draft),
  }))
  await eventRows.append(scope.db, asOrgId(run.org_id), run.id, events, scope.now)
  return events.map(({ id }) => id)
}

const maxErrorText = 500

/** An error as a run may tell it: one line, without secrets. */
export function errorText(error: unknown, secrets: readonly string[]): string {
  const text = error instanceof Error ? error.message : String(error)
  return cut(String(redact(text, secrets)).replaceAll(/\s+/g, ' ').trim(), maxErrorText)
}
