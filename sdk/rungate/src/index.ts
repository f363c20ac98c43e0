// Written by "npm run generate"; do not edit.
import { type CoreClient, type ClientOptions as Settings } from '../../runtime/client.ts'
import { createResourceClient } from '../../runtime/resources.ts'
import type { Resources } from '../../runtime/types.ts'
import { type Scheme, schemes, security } from './facts.ts'
import { tables } from './tables.ts'
import type { paths } from './types.ts'

export * from './common.ts'
export * from './webhooks.ts'

export interface ClientOptions extends Settings<Scheme> {}

/** A client of Rungate: `client.<resource>.<method>(…)`, and `client.GET(…)` by path. */
export interface Client extends CoreClient<paths>, Resources<typeof tables> {}

/** Creates a client. Nothing is sent. */
export const createClient = (options: ClientOptions): Client => createResourceClient<paths, typeof tables>(options, [schemes, security], tables)
