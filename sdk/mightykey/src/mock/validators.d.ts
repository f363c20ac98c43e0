// Written by "npm run generate"; do not edit.
import type { MockValidators } from '../../../runtime/mock/contract.ts'

declare const validators: Readonly<Record<string, MockValidators>>
export default validators
