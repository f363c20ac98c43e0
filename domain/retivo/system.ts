/** Nobody can be identified while no operation of Retivo is built. */
export type Identity = never
export type Caller = never

export type Services = Record<never, never>
export type EventPayloads = Record<never, never>

declare module '#server/contract.ts' {
  interface Systems {
    retivo: { identity: Identity; caller: Caller; services: Services; events: EventPayloads }
  }
}
