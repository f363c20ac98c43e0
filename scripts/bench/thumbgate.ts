/** `npm run bench -- thumbgate`: what ThumbGate's operations cost, each next to the least that could do its work, on both engines. */
import type { Output } from '../output.ts'
import { type Engine, engines } from './thumbgate/process.ts'
import { benchCaptures, type CapturesOptions } from './thumbgate-captures.ts'
import { benchDecisions, type DecisionsOptions } from './thumbgate-decisions.ts'
import { benchReads, type ReadsOptions } from './thumbgate-reads.ts'

export const parts = ['decisions', 'captures', 'reads'] as const

export interface ThumbgateOptions extends DecisionsOptions, CapturesOptions, ReadsOptions {
  only?: (typeof parts)[number]
  engine?: Engine
}

/** Measures, prints, and returns false when something costs more than it may. */
export async function benchThumbgate(options: ThumbgateOptions, output: Output): Promise<boolean> {
  const evaluateDecision: Record<string, object> = {}
  const captures: Record<string, object> = {}
  const reads: Record<string, object> = {}
  const wants = (part: (typeof parts)[number]) => (options.only ?? part) === part
  let reached = true
  for (const engine of options.engine ? [options.engine] : engines) {
    if (wants('decisions')) {
      const result = await benchDecisions(engine, options, output)
      evaluateDecision[engine] = { ...result, unit: 'µs of server CPU per request' }
      reached &&= result.reached
    }
    if (wants('captures')) {
      const result = await benchCaptures(engine, options, output)
      captures[engine] = result
      reached &&= result.reached
    }
    if (wants('reads')) {
      const rows = await benchReads(engine, options, output)
      reads[engine] = rows
      reached &&= Object.values(rows).every((row) => row.reached)
    }
  }
  output.result({ evaluateDecision, captures, reads })
  return reached
}
