/** From the bytes of a body to what its validator and the handler get, by the declared media type. */
import { isUtf8 } from 'node:buffer'
import type { ErrorCatalogue } from '#server/errors.ts'
import { parseJson } from '#server/http/body.ts'
import { isJsonMedia } from '#server/http/content-type.ts'

type Fail = ErrorCatalogue<string>['fail']

/** JSON as its value, a submitted form as texts by name, other text as text, everything else as the bytes. Throws 400 for what cannot be read. */
export function decodeBody(media: string, bytes: Buffer, fail: Fail): unknown {
  if (isJsonMedia(media)) return parseJson(bytes, fail)
  if (isFormMedia(media)) return parseForm(bytes, fail)
  return media.startsWith('text/') ? bytes.toString('utf8') : bytes
}

const isFormMedia = (essence: string): boolean => essence === 'application/x-www-form-urlencoded'

/** A name sent several times is an array. Its validator coerces the texts. */
function parseForm(bytes: Buffer, fail: Fail): Record<string, string | string[]> {
  if (!isUtf8(bytes)) throw fail('bad_request', 'body is not valid UTF-8; send the form as UTF-8', { field: 'body' })
  const values: Record<string, string | string[]> = {}
  for (const [name, value] of new URLSearchParams(bytes.toString('utf8'))) {
    if (name === '__proto__') throw fail('bad_request', 'body has a member named __proto__', { field: 'body' })
    if (value.includes('\0')) throw fail('bad_request', `${name} contains the character U+0000`, { field: name })
    const before = Object.hasOwn(values, name) ? values[name] : undefined
    values[name] = before === undefined ? value : [before, value].flat()
  }
  return values
}
