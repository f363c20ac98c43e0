/**
 * Says why other tools would select other nodes by this JSONPath than RFC 9535 does, and how to write it instead; undefined when they agree.
 * Observed with Redocly 2.77, whose bundle the contract tests compare with ours: it drops terms of an unparenthesised chain of three, and
 * compares `@.tags[0]` as if it were absent.
 */
export function misreadByOtherTools(path: string): string | undefined {
  const bare = path.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, "''")
  if (hasLongConjunction(bare)) {
    return 'joins three terms with && and no parentheses, which other tools read differently; write (A && B) && C'
  }
  if (comparesIndex(bare)) {
    return "compares an array element by its index, which other tools read as absent; write @.tags[?@ == 'x'] instead of @.tags[0] == 'x'"
  }
  return undefined
}

/** True when one filter level joins three or more terms with `&&`. */
function hasLongConjunction(bare: string): boolean {
  const counts = [0]
  for (let i = 0; i < bare.length; i++) {
    const char = bare[i]
    if (char === '(' || char === '[') counts.push(0)
    else if (char === ')' || char === ']') counts.pop()
    else if (char === ',' || bare.startsWith('||', i)) counts[counts.length - 1] = 0
    else if (bare.startsWith('&&', i)) {
      const level = counts.length - 1
      counts[level] = (counts[level] ?? 0) + 1
      if (counts[level] >= 2) return true
      i++
    }
  }
  return false
}

/** A query inside a filter that has a number in brackets and stands on either side of a comparison. */
function comparesIndex(bare: string): boolean {
  const indexed = String.raw`[@$](?:\.[\w-]+|\[(?:''|-?\d+)\])*\[-?\d+\](?:\.[\w-]+|\[(?:''|-?\d+)\])*`
  return new RegExp(String.raw`${indexed}\s*[=!<>]|[=<>]\s*${indexed}`).test(bare)
}
