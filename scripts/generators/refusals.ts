import { createLineFinder } from './lines.ts'

/** Something in a contract that the server would not serve as it is written. The text lists every construct with its place. */
export class RefusedContract extends Error {
  override name = 'RefusedContract'
}

const escapeStep = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1')

/** JSON pointer of a path, as a URI fragment without percent-encoding. */
export const pointer = (path: readonly string[]): string => `#/${path.map(escapeStep).join('/')}`

/** Steps of a local `$ref`. */
export const steps = (ref: string): string[] =>
  ref
    .slice(2)
    .split('/')
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))

/** Collects what a contract has to be refused for, so that one run names all of it. */
export class Refusals {
  readonly #file: string
  readonly #lineOf: (path: readonly string[]) => number
  readonly #lines: string[] = []

  constructor(file: string, document: unknown) {
    this.#file = file
    this.#lineOf = createLineFinder(document)
  }

  /** Remembers a refusal. `what` names the construct, what was found and what to do about it. */
  add(path: readonly string[], what: string): void {
    const line = this.#lineOf(path)
    const text = `${this.#file}:${line}: ${pointer(path)}: ${what}`
    if (!this.#lines.includes(text)) this.#lines.push(text)
  }

  /** Throws a RefusedContract with everything collected, or returns when there is nothing. */
  raise(): void {
    if (this.#lines.length > 0) throw new RefusedContract(this.#lines.join('\n'))
  }
}
