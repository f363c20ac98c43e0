// Written by "npm run generate"; do not edit.
import { type Msw, mswFor } from '../../runtime/mock/msw.ts'
import { contract } from './mock/contract.ts'
import type { operations } from './types.ts'

export type { HandlerOptions, Override, OverrideWith, Overrides, Sent, StatefulHandlers } from '../../runtime/mock/msw.ts'
export type { operations } from './types.ts'

const msw: Msw<operations> = mswFor<operations>(contract)

/** One handler per operation, each answering its first declared success unless overridden. */
export const handlers: Msw<operations>['handlers'] = msw.handlers

/** The handler of one operation, for `server.use(…)` in a single test. */
export const handler: Msw<operations>['handler'] = msw.handler

/** Handlers that remember: what is created can be read, listed, changed and deleted. */
export const statefulHandlers: Msw<operations>['statefulHandlers'] = msw.statefulHandlers
