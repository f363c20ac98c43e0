/** `npm run bench -- thumbgate`: what ThumbGate's operations cost, each next to the least that could do its work, on both engines. */
import type { Output } from '../output.ts'
import { engines } from './thumbgate/process.ts'
import { benchDecisions, type DecisionsOptions } from './thumbgate-decisions.ts'

/** Measures, prints, and returns false when something costs more than it may. */
export async function benchThumbgate(options: DecisionsOptions, output: Output): Promise<boolean> {
  const evaluateDecision: Record<string, object> = {}
  let reached = true
  for (const engine of engines) {
    const result = await benchDecisions(engine, options, output)
    evaluateDecision[engine] = { ...result, unit: 'µs of server CPU per request' }
    reached &&= result.reached
  }
  output.result({ evaluateDecision })
  return reached
}
