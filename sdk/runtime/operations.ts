/** Operations as functions that take the client first, so that a bundle holds only those that are imported. */
import { call, initOf } from './call.ts'
import { type Core, readOperation } from './client.ts'
import { list, paged } from './pages.ts'
import { events, onDemand } from './streams.ts'
import type { MethodOf } from './types.ts'

/** A method with the client as its first argument. */
export type Standalone<M> =
  MethodOf<M> extends (...args: infer Args) => infer Answer ? (client: Core, ...args: Args) => Answer : never

/** The same for a method with two signatures. */
export type StandaloneOnDemand<M> =
  MethodOf<M> extends {
    (...args: infer First): infer Streamed
    (...args: infer Second): infer Answered
  }
    ? { (client: Core, ...args: First): Streamed; (client: Core, ...args: Second): Answered }
    : never

type Make = (client: Core, operation: ReturnType<typeof readOperation>, args: readonly unknown[]) => unknown

const standalone =
  (text: string, make: Make) =>
  (client: Core, ...args: unknown[]) =>
    make(client, readOperation(text), args)

export const operation = <M>(text: string): Standalone<M> =>
  standalone(text, (client, one, args) => call(client, one, initOf(one, args))) as Standalone<M>

export const listOperation = <M>(text: string): Standalone<M> => standalone(text, list) as Standalone<M>

export const pagedOperation = <M>(text: string): Standalone<M> => standalone(text, paged) as Standalone<M>

export const streamOperation = <M>(text: string): Standalone<M> =>
  standalone(text, (client, one, args) => events(client, one, initOf(one, args))) as Standalone<M>

export const onDemandOperation = <M>(text: string): StandaloneOnDemand<M> =>
  standalone(text, onDemand) as StandaloneOnDemand<M>
