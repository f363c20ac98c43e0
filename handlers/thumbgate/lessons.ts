import { assertTags } from '#domain/thumbgate/feedback/submission.ts'
import { readTags } from '#domain/thumbgate/feedback/tags.ts'
import { searchLessons } from '#domain/thumbgate/lesson-search.ts'
import type { LessonsHandlers } from '#generated/thumbgate/handlers.ts'
import { ok } from '#server/reply.ts'

const defaultLimit = 10

export const lessons: LessonsHandlers = {
  async searchLessons({ query, caller, db, now }) {
    assertTags('tags', query.tags)
    const text = (query.q?.trim() || query.query?.trim()) ?? ''
    const limit = query.limit > 0 ? query.limit : defaultLimit
    const wanted = { text, limit, category: query.category, tags: readTags(query.tags) }
    return ok(await searchLessons(db, caller.customerId, wanted, now))
  },
}
