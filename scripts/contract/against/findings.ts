/** What a comparison of two versions of a contract finds, and what it means for the version number. */

/** Who notices: the one who sends requests, the one who reads answers, or (`both`) whoever reads the document. */
export type Direction = 'request' | 'response' | 'both'

/**
 * `breaking`: a client that was right with the old version can be wrong with the new one. `non-breaking`: the contract says more or
 * allows more. `annotation`: words for people.
 */
export type FindingClass = 'breaking' | 'non-breaking' | 'annotation'

export type Bump = 'major' | 'minor' | 'patch' | 'none'

/** How the set of allowed values moved. `changed`: some values are new, others are gone. */
export type Move = 'narrowed' | 'widened' | 'changed'

export interface Finding {
  class: FindingClass
  direction: Direction
  /** A name for the kind of change, like `enum-narrowed`. */
  rule: string
  /** JSON pointer into the new document, or into the old one where the place is gone. */
  path: string
  /** What was and what is. */
  text: string
  /** The operations that are reached by it, as `GET /path`; empty for the document as a whole. */
  operations: string[]
}

const weight: Record<FindingClass, number> = { breaking: 0, 'non-breaking': 1, annotation: 2 }

/** Requests may not be narrowed, answers may not be widened. */
export function classOf(move: Move, direction: Direction): FindingClass {
  if (move === 'changed' || direction === 'both') return 'breaking'
  return (move === 'narrowed') === (direction === 'request') ? 'breaking' : 'non-breaking'
}

/** The least step of a semantic version that the findings ask for. */
export function bumpFor(findings: readonly Finding[]): Bump {
  if (findings.some((one) => one.class === 'breaking')) return 'major'
  if (findings.some((one) => one.class === 'non-breaking')) return 'minor'
  return findings.length > 0 ? 'patch' : 'none'
}

/** Collects findings. The same one reached from several operations is one finding that names them all. */
export class Findings {
  readonly #found = new Map<string, Finding>()

  add(finding: Omit<Finding, 'operations'>, operation?: string): void {
    const key = JSON.stringify([finding.class, finding.direction, finding.rule, finding.path, finding.text])
    const known = this.#found.get(key) ?? { ...finding, operations: [] }
    if (operation !== undefined && !known.operations.includes(operation)) known.operations.push(operation)
    this.#found.set(key, known)
  }

  /** Breaking first, otherwise in the order of the contract. */
  get all(): Finding[] {
    return [...this.#found.values()].sort((a, b) => weight[a.class] - weight[b.class])
  }
}
