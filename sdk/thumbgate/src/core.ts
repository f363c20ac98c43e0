// Written by "npm run generate"; do not edit.
import { type CoreClient, type ClientOptions as Settings, createCore } from '../../runtime/client.ts'
import { type Scheme, schemes, security } from './facts.ts'
import type { paths } from './types.ts'

export * from './common.ts'

export interface ClientOptions extends Settings<Scheme> {}

/** A client of ThumbGate without resources: `client.GET(…)` by path, and the functions of `/operations`. */
export interface Client extends CoreClient<paths> {}

/** Creates the small client. Nothing is sent. */
export const createClient = (options: ClientOptions): Client => createCore<paths>(options, [schemes, security])
