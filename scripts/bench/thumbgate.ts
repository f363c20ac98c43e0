/** `npm run bench -- thumbgate`: what ThumbGate's operations cost, each next to the least that could do its work, on both engines. */
import type { Output } from '../output.ts'
import { type Engine, engines } from './thumbgate/process.ts'
import { benchDecisions, type DecisionsOptions } from './thumbgate-decisions.ts'
import { benchReads, type ReadsOptions } from './thumbgate-reads.ts'

export interface ThumbgateOptions extends DecisionsOptions, ReadsOptions {
  only?: 'decisions' | 'reads'
  engine?: Engine
}

/** Measures, prints, and returns false when something costs more than it may. */
export async function benchThumbgate(options: ThumbgateOptions, output: Output): Promise<boolean> {
  const evaluateDecision: Record<string, object> = {}
  const reads: Record<string, object> = {}
  let reached = true
  for (const engine of options.engine ? [options.engine] : engines) {
    if (options.only !== 'reads') {
      const result = await benchDecisions(engine, options, output)
      evaluateDecision[engine] = { ...result, unit: 'µs of server CPU per request' }
      reached &&= result.reached
    }
    if (options.only !== 'decisions') {
      const rows = await benchReads(engine, options, output)
      reads[engine] = rows
      reached &&= Object.values(rows).every((row) => row.reached)
    }
  }
  output.result({ evaluateDecision, reads })
  return reached
}
