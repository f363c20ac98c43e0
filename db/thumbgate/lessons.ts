import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Writer } from '#db/types.ts'

export interface NewLesson {
  id: string
  signal: string
  lesson: string
  triggerMessage: string
  priorSummary: string
  confidence: number
  tags: string[]
  metadata: Record<string, boolean>
  createdAt: Date
}

/** Keeps a lesson that was inferred from a conversation. */
export async function insert(db: Writer, customer: CustomerId, lesson: NewLesson): Promise<void> {
  await db
    .insertInto('thumbgate.lessons')
    .values({
      customer_id: customer,
      id: lesson.id,
      signal: lesson.signal,
      lesson: lesson.lesson,
      trigger_message: lesson.triggerMessage,
      prior_summary: lesson.priorSummary,
      confidence: lesson.confidence,
      tags: lesson.tags,
      metadata: JSON.stringify(lesson.metadata),
      created_at: lesson.createdAt,
    })
    .execute()
}
