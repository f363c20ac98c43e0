/** The rule document: generated, stored, and written where the caller wants it. */
import { writeArtifact } from '#db/thumbgate/artifacts.ts'
import * as diagnosticRows from '#db/thumbgate/diagnostics.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as memoryRows from '#db/thumbgate/memories.ts'
import * as ruleRows from '#db/thumbgate/prevention-rules.ts'
import { storeContextObject } from '#domain/thumbgate/context-objects.ts'
import { writeRules } from '#domain/thumbgate/feedback/rule-document.ts'
import type { Writer } from '#server/database.ts'

/** Replaces the customer's rule document by what its memories and diagnostics say at `now`. Returns it as Markdown. */
export async function generateRules(
  db: Writer,
  customer: CustomerId,
  wanted: { minOccurrences: number; target: string },
  now: Date,
): Promise<string> {
  const { minOccurrences, target } = wanted
  const markdown = writeRules(
    {
      mistakes: await memoryRows.listMistakes(db, customer),
      latest: await memoryRows.listNewestMistakes(db, customer),
      failures: await memoryRows.countFailures(db, customer),
      diagnostics: await diagnosticRows.count(db, customer),
    },
    minOccurrences,
    now,
  )
  await ruleRows.put(db, customer, { target, markdown, minOccurrences }, now)
  await writeArtifact(db, customer, target, markdown, now)
  const object = { title: 'Prevention rules', content: markdown, tags: ['prevention', 'rules'] }
  await storeContextObject(db, customer, { namespace: 'rules', source: 'prevention_rules', ...object }, now)
  return markdown
}
