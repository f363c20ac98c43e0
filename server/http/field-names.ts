/** From a validator's errors to the one field a 400 names, and a sentence about it. */
import type { ValidationError } from '#server/contract.ts'

export interface Violation {
  /** `requestText`, `events/0/name`, or `body` for the value as a whole. */
  field: string
  /** `limit must be integer` */
  message: string
}

/**
 * The most specific of a validator's errors. In a union every branch complains, so the deepest place is the most telling one. `whole` names the
 * value as a whole, where no member is to blame.
 */
export function violation(errors: readonly ValidationError[] | null | undefined, whole: string): Violation {
  const error = (errors ?? []).reduce<ValidationError | undefined>(
    (best, candidate) => deeper(best, candidate),
    undefined,
  )
  if (!error) return { field: whole, message: `${whole} is not valid` }
  const field = fieldOf(error) || whole
  return { field, message: `${field} ${describe(error)}` }
}

const depth = (error: ValidationError): number => fieldOf(error).split('/').length

function deeper(best: ValidationError | undefined, candidate: ValidationError): ValidationError {
  if (!best) return candidate
  if (isUnion(best) !== isUnion(candidate) && depth(best) === depth(candidate)) return isUnion(best) ? candidate : best
  return depth(candidate) > depth(best) ? candidate : best
}

const isUnion = (error: ValidationError): boolean => error.keyword === 'anyOf' || error.keyword === 'oneOf'

const memberParams: Readonly<Record<string, string>> = {
  required: 'missingProperty',
  dependentRequired: 'missingProperty',
  additionalProperties: 'additionalProperty',
  unevaluatedProperties: 'unevaluatedProperty',
  propertyNames: 'propertyName',
}

/** The place as a JSON pointer without its leading slash; empty for the whole value. */
function fieldOf(error: ValidationError): string {
  const place = error.instancePath.slice(1).replaceAll('~1', '/').replaceAll('~0', '~')
  const param = memberParams[error.keyword]
  const member = param === undefined ? undefined : error.params[param]
  if (typeof member !== 'string') return place
  return place === '' ? member : `${place}/${member}`
}

function describe(error: ValidationError): string {
  if (error.keyword === 'required' || error.keyword === 'dependentRequired') return 'is required'
  if (error.keyword === 'additionalProperties' || error.keyword === 'unevaluatedProperties')
    return 'is not allowed here'
  const allowed = error.params.allowedValues
  if (Array.isArray(allowed)) return `must be one of: ${allowed.map((value) => String(value)).join(', ')}`
  if (error.keyword === 'const') return `must be ${JSON.stringify(error.params.allowedValue)}`
  return error.message ?? 'is not valid'
}
