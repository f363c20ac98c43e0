// Written by "npm run generate"; do not edit.
import { mswFor } from '../../runtime/mock/msw.ts'
import { contract } from './mock/contract.ts'
import type { operations } from './types.ts'

export type { HandlerOptions, Override, OverrideWith, Overrides, Sent, StatefulHandlers } from '../../runtime/mock/msw.ts'
export type { operations } from './types.ts'

const { handlers, handler, statefulHandlers } = mswFor<operations>(contract)
export { handler, handlers, statefulHandlers }
