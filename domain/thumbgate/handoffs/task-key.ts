import { createHash } from 'node:crypto'

/** The same for the same task: the SHA-1 (hex) of intent, repository and context, whose runs of blanks count as one. */
export const taskKeyOf = (intentId: string, repoPath: string | null, context: string): string =>
  createHash('sha1')
    .update([intentId, repoPath ?? '', context.replaceAll(/\s+/g, ' ').trim()].join('\n'))
    .digest('hex')
