/** Lessons inferred from a conversation, and the rules they install. */
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as lessonRows from '#db/thumbgate/lessons.ts'
import { storeContextObject } from '#domain/thumbgate/context-objects.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import { secretsIn } from '#domain/thumbgate/feedback/firewall.ts'
import { type InferLessonRequest, type InferLessonResponse, inferLesson } from '#domain/thumbgate/feedback/inference.ts'
import { wholeCharacters } from '#domain/thumbgate/feedback/text.ts'
import { newId } from '#domain/thumbgate/ids.ts'
import type { Writer } from '#server/database.ts'

const titleLength = 120

/** Keeps what a conversation teaches. Throws a 400 for one with a secret in it, and stores nothing then. */
export async function keepLesson(
  db: Writer,
  customer: CustomerId,
  request: InferLessonRequest,
  now: Date,
): Promise<InferLessonResponse> {
  const secrets = secretsIn(request)
  if (secrets.length > 0) {
    const text = `body holds secret material (${secrets.join(', ')}); remove it and send the rest again`
    throw fail('bad_request', text, { field: 'body' })
  }
  const { lesson, analysis, inference, proposedWhatWentWrong, rule } = inferLesson(request)
  const id = newId('lesson')
  await lessonRows.insert(db, customer, { id, ...lesson, createdAt: now })
  if (rule !== null) await installRule(db, customer, rule, proposedWhatWentWrong, now)
  return {
    lesson: { id, feedbackId: null, ...lesson, createdAt: now.toISOString(), link: `/lessons/${id}` },
    proposedWhatWentWrong,
    proposedRule: analysis.proposedRule,
    confirmation: rule === null ? 'The lesson is kept; no rule follows from it.' : `Installed as a rule: ${rule}`,
    ruleInstalled: rule !== null,
    analysis,
    inference,
    autoCreated: true,
  }
}

async function installRule(db: Writer, customer: CustomerId, rule: string, reason: string, now: Date): Promise<void> {
  const object = {
    title: wholeCharacters(rule, titleLength),
    content: `${rule}\n\n${reason}`,
    tags: ['rules', 'inferred'],
  }
  await storeContextObject(db, customer, { namespace: 'rules', source: 'lesson_inference', ...object }, now)
}
