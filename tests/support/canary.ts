/**
 * Secrets that are planted on purpose, and the search for them wherever a system leaves something: answers, logs, mails, deliveries, and the
 * backup, which is the whole database as text. A story calls operations through {@link tellStory}, which keeps every answer, names each secret
 * when it comes to know it, and at the end expects {@link Story.leaks} to be empty.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { backUp } from '#server/backup.ts'
import type { Route } from '#server/contract.ts'
import { temporaryDirectory } from '#tests/support/directory.ts'
import type { TestServer } from '#tests/support/server.ts'

export interface Call {
  path?: Readonly<Record<string, string>>
  body?: unknown
  headers?: Readonly<Record<string, string>>
}

export interface Answered {
  status: number
  headers: Headers
  text: string
}

export interface Story {
  /** The operations that were called. */
  readonly called: ReadonlySet<string>
  /** Calls an operation and keeps its answer, headers and all. */
  call(operation: string, call?: Call): Promise<Answered>
  /** From now on nobody may show this, except in the places named: an operation, or what {@link add} was told. Returns it. */
  plant(kind: string, secret: string | undefined, shownBy?: readonly string[]): string
  /** Something else to search. */
  add(place: string, text: string): void
  /** `<kind> in <place>` for every secret that stands, in whatever writing, where it must not. Throws for a place in which nothing stands. */
  leaks(): string[]
}

/** Too short to be found by chance, or not to be. */
const shortest = 12

/** The story of one server, told through the operations of one of its systems. */
export function tellStory(server: TestServer, api: string, routes: readonly Route[]): Story {
  const secrets: { kind: string; value: string; shownBy: readonly string[] }[] = []
  const places: { name: string; text: string }[] = []
  const called = new Set<string>()
  return {
    called,
    async call(operation, { path = {}, body, headers = {} } = {}) {
      const route = routes.find(({ operationId }) => operationId === operation)
      if (!route) throw new Error(`${api} has no operation ${operation}`)
      const where = route.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''))
      const response = await fetch(`${server.baseUrl(api)}${where}`, {
        method: route.method,
        headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      called.add(operation)
      const text = await response.text()
      places.push({ name: operation, text: `${[...response.headers].flat().join(' ')} ${text}` })
      return { status: response.status, headers: response.headers, text }
    },
    plant(kind, secret, shownBy = []) {
      if (secret === undefined || secret.length < shortest) throw new Error(`The ${kind} is no secret: ${secret}`)
      secrets.push({ kind, value: secret, shownBy })
      return secret
    },
    add(place, text) {
      places.push({ name: place, text })
    },
    leaks() {
      for (const { name, text } of places) if (text.trim() === '') throw new Error(`There is nothing in ${name}`)
      return secrets.flatMap(({ kind, value, shownBy }) =>
        places
          .filter(({ name, text }) => !shownBy.includes(name) && writings(value).some((one) => text.includes(one)))
          .map(({ name }) => `${kind} in ${name}`),
      )
    },
  }
}

/** As it is, and as it would be in a URL, in JSON, in a header of basic credentials, and in a column of bytes. */
const writings = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  Buffer.from(secret).toString('hex'),
]

/** The whole database, as a backup has it. */
export async function dumpOf({ database }: TestServer): Promise<string> {
  using directory = temporaryDirectory()
  const file = join(directory.path, 'backup')
  await backUp({ database, migrations: [], lock: undefined, [Symbol.asyncDispose]: async () => {} }, file)
  return gunzipSync(readFileSync(file)).toString()
}
