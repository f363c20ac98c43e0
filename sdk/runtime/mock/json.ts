import type { Json } from './schema.ts'

/** Returns the value of a JSON text; throws what `otherwise` returns when it is not one. */
export function parseJson(text: string, otherwise: () => Error): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    throw otherwise()
  }
}
