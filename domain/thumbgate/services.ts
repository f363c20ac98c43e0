import type { Config } from '#server/config.ts'
import type { Sealer } from '#server/crypto/seal.ts'
import type { Kernel } from '#server/system.ts'

/** What handlers are given beside their scope: settings, read once. */
export interface Services {
  settings: Config['thumbgate']
  sealer: Sealer
}

export const createServices = (kernel: Kernel): Services => ({
  settings: kernel.config.thumbgate,
  sealer: kernel.sealer,
})
