import type { Config } from '#server/config.ts'
import type { Sealer } from '#server/crypto/seal.ts'
import type { Database } from '#server/database.ts'
import { createGuardedFetch } from '#server/outbound/fetch.ts'
import type { Kernel } from '#server/system.ts'

/** What handlers are given beside their scope: settings, read once. */
export interface Services {
  settings: Config['retivo']
  /** Where people come back to, without a slash at its end. */
  appUrl: string
  /** `none`: no mail leaves, and what a mail would have carried is shown to whoever asked for it. */
  mailer: Kernel['mailer']
  sealer: Sealer
  /** Reaches only public addresses, unless all are allowed. */
  fetch: ReturnType<typeof createGuardedFetch>
  allowPrivateEgress: boolean
  /** For the health check, which must answer also when there is no scope to be had. */
  database: Database
}

/** Links of this server itself: below its configured address, never one a caller claimed in `Host`. */
export const publicBase = ({ publicUrl, host, port }: Pick<Config, 'publicUrl' | 'host' | 'port'>): string =>
  `${publicUrl ?? `http://${host}:${port}`}/retivo`

export const createServices = (kernel: Kernel): Services => ({
  settings: kernel.config.retivo,
  appUrl: kernel.config.retivo.appUrl ?? publicBase(kernel.config),
  mailer: kernel.mailer,
  sealer: kernel.sealer,
  fetch: createGuardedFetch(kernel.config),
  allowPrivateEgress: kernel.config.allowPrivateEgress,
  database: kernel.database,
})
