/** Looks whether an environment answers, through the guarded fetch: an address a user chose must not reach this network. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Health, HealthProbe } from '#domain/mightykey/executor/services.ts'
import { type GuardedFetch, OutboundError } from '#server/outbound/fetch.ts'

const tries = 3
const timeoutMs = 5000
const defaultPauseMs = 1000

interface Look {
  health: Health
  output: Readonly<Record<string, unknown>>
}

/** One GET, up to three times until it is healthy; what the last one showed. */
export function createHttpProbe(fetch: GuardedFetch, pauseMs = defaultPauseMs): HealthProbe {
  async function look(url: string, signal: AbortSignal): Promise<Look> {
    try {
      const { status } = await fetch({ url, timeoutMs, maxBytes: 0, signal })
      return { health: healthOf(status), output: { status } }
    } catch (error) {
      if (!(error instanceof OutboundError) || error.reason === 'aborted') throw error
      return { health: 'down', output: { reason: error.reason } }
    }
  }
  return {
    async probe(url, signal) {
      for (let attempt = 1; ; attempt++) {
        const { health, output } = await look(url, signal)
        if (health === 'healthy' || attempt === tries) return { health, output: { ...output, tries: attempt } }
        await sleep(pauseMs, undefined, { signal })
      }
    },
  }
}

/** It answers and serves; it answers and does not. */
const healthOf = (status: number): Health => (status < 400 ? 'healthy' : 'degraded')
