type Container = Record<string, unknown> | unknown[]

const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0

/**
 * Finds lines in the text `JSON.stringify(document, null, 1)` gives: the function it returns takes a path and returns the line (from 1)
 * on which that value begins, and throws when the document has no such value.
 */
export function createLineFinder(document: unknown): (path: readonly string[]) => number {
  const counts = new WeakMap<Container, number>()
  const lineCount = (value: unknown): number => {
    if (!isContainer(value)) return 1
    const known = counts.get(value)
    if (known !== undefined) return known
    let lines = 2
    for (const child of Object.values(value)) lines += lineCount(child)
    counts.set(value, lines)
    return lines
  }
  return (path) => {
    let line = 1
    let at: unknown = document
    for (const step of path) {
      const entries = isContainer(at) ? Object.entries(at) : []
      const index = entries.findIndex(([key]) => key === step)
      if (index === -1) throw new Error(`The document has nothing at ${path.join(' / ')}`)
      line += 1
      for (const [, sibling] of entries.slice(0, index)) line += lineCount(sibling)
      at = entries[index]?.[1]
    }
    return line
  }
}
