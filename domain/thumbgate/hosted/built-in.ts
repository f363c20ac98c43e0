/** The functions every installation has, and what its jobs are verified and remembered by. */
import { capture } from '#domain/thumbgate/capture.ts'
import { dpoDryRun, exportDpoPairs } from '#domain/thumbgate/dpo/export.ts'
import { defaultMinOccurrences, documentName } from '#domain/thumbgate/feedback/rule-document.ts'
import { wholeCharacters } from '#domain/thumbgate/feedback/text.ts'
import { feedbackSummary } from '#domain/thumbgate/feedback-stats.ts'
import { verifyResult } from '#domain/thumbgate/handoffs/verification.ts'
import { boundary, type FunctionRegistry, type HostedFunction } from '#domain/thumbgate/hosted/functions.ts'
import { createHarnesses, type Harness } from '#domain/thumbgate/hosted/harnesses.ts'
import type { FinishedJob, HostedServices } from '#domain/thumbgate/hosted/services.ts'
import { generateRules } from '#domain/thumbgate/prevention-rules.ts'

const recentEvents = 20
const maxQuoted = 1000

const summarise: HostedFunction = async ({ kernel, customer, signal }) => {
  await boundary(signal)
  return await kernel.database.read((db) => feedbackSummary(db, customer, recentEvents, kernel.now()))
}

const regenerateRules: HostedFunction = async ({ kernel, customer, signal }) => {
  await boundary(signal)
  const wanted = { minOccurrences: defaultMinOccurrences, target: documentName }
  return await kernel.database.write((db) => generateRules(db, customer, wanted, kernel.now()))
}

const builtIn: FunctionRegistry = {
  'feedback-summary': summarise,
  'regenerate-rules': regenerateRules,
  'dpo-dry-run': dpoDryRun,
  'export-dpo-pairs': exportDpoPairs,
}

/** What a job's outcome says as feedback. */
function feedbackOf({ jobId, skill, tags, succeeded, text }: FinishedJob) {
  const quoted = wholeCharacters(text, maxQuoted)
  const about = { tags: [...tags], ...(skill === null ? {} : { skill }) }
  return succeeded
    ? {
        ...about,
        signal: 'up' as const,
        context: `The hosted job ${jobId} completed`,
        whatWorked: `The hosted job ${skill ?? jobId} ran to its end: ${quoted}`,
      }
    : {
        ...about,
        signal: 'down' as const,
        context: `The hosted job ${jobId} failed`,
        whatWentWrong: `The hosted job ${skill ?? jobId} failed: ${quoted}`,
        whatToChange: 'Change what led to the failure before the job runs again',
      }
}

/** Everything hosted jobs need; `further` harnesses and functions stand beside the built-in ones. */
export const createHosted = (
  further: { harnesses?: readonly Harness[]; functions?: FunctionRegistry } = {},
): HostedServices => ({
  harnesses: createHarnesses(further.harnesses),
  functions: { ...builtIn, ...further.functions },
  verify: verifyResult,
  async capture({ db, jobs }, customer, job, now) {
    const result = await capture(db, customer, feedbackOf(job), now)
    if (result.feedbackEvent) await jobs.add('thumbgate.train-risk', { customerId: customer }, { key: customer })
  },
})
