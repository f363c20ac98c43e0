/** Where systems are found from outside: for links in mails and for whoever comes back from somewhere else. */
import { systems } from '#generated/systems.ts'
import type { Config } from '#server/config.ts'

export interface PublicUrls {
  /** The address below which a system is mounted, without a slash at its end. Never one that a caller claimed in `Host`. */
  of(api: string): string
  /** The server listens there; it is the public address too where none is configured. */
  listensOn(origin: string): void
}

/** `http://127.0.0.1:3000`; of a server that listens everywhere, the address by which its own computer knows it. */
export function originOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::'
  return `http://${everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`
}

/** Until a server listens, or where none does, its address is the configured one. `only` is the system that is served without its mount. */
export function createPublicUrls(
  { publicUrl, host, port }: Pick<Config, 'publicUrl' | 'host' | 'port'>,
  only?: string,
): PublicUrls {
  let origin = publicUrl ?? originOf(host, port)
  return {
    of(api) {
      const listing = systems.find((one) => one.api === api)
      if (!listing) throw new Error(`generated/systems.ts does not list ${api}`)
      return only === undefined ? origin + listing.mount : origin
    },
    listensOn(address) {
      origin = publicUrl ?? address
    },
  }
}
