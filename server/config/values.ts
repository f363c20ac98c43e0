/** Forms that variables of several systems share. */
import { z } from 'zod'

export const flag = z.enum(['0', '1', 'false', 'true']).transform((text) => text === '1' || text === 'true')
export const count = z.coerce.number().int().min(0)
/** An amount with up to four places, as text. */
export const credits = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,4})?$/, 'must be a decimal number with up to four places, e.g. 10.0000')
/** Items between commas, without blanks around them and without empty ones. */
export const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
)
export const webUrl = z.url({ protocol: /^https?$/ })

/** A configuration that cannot be used. The message names each variable, what was found and what is allowed. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** What checked variables come to. */
export type Values<Variables extends Readonly<Record<string, z.ZodType>>> = z.output<z.ZodObject<Variables>>
