import type { Json } from './schema.ts'

/** Deeper than any contract describes, and safe for code that goes down level by level. */
const deepest = 256

/** Returns the value of a JSON text; throws what `otherwise` makes of the reason when it is not one, or nests too deeply. */
export function parseJson(text: string, otherwise: (reason: string) => Error): Json {
  if (depthOf(text) > deepest) throw otherwise(`must not nest deeper than ${deepest}`)
  try {
    return JSON.parse(text) as Json
  } catch {
    throw otherwise('must be JSON')
  }
}

function depthOf(text: string): number {
  let depth = 0
  let most = 0
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/gs)) {
    if (token === '[' || token === '{') most = Math.max(most, ++depth)
    else if (token === ']' || token === '}') depth--
  }
  return most
}
