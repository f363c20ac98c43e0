/**
 * Ajv counts errors, and asks after every step whether there are more than before. Most steps return at the first error, so the answer is
 * known when the code is written. What is known to be true is not asked here; nothing else changes.
 *
 * Ajv writes one statement, head (`if(…){`, `else {`, `for(…){`, `function …{`) or `}` per line, where a long condition may take several, and
 * gives every variable of a validator a name of its own, so that a block can be taken out of its braces.
 */

type Node = string | Block
interface Block {
  head: string
  body: Node[]
}

/** The code without questions whose answer is known. */
export function withoutKnownAnswers(code: string): string {
  const lines: string[] = []
  for (const node of parse(code)) {
    const known = typeof node !== 'string' && node.head.startsWith('function ') ? simplified(node) : node
    print(known, lines)
  }
  return lines.join('\n')
}

function parse(code: string): Node[] {
  const root: Node[] = []
  const open = [root]
  for (const line of code.replaceAll(/(?<![;{}])\n */g, ' ').split('\n')) {
    if (line === '}') open.pop()
    else if (!line.endsWith('{')) open.at(-1)?.push(line)
    else {
      const block: Block = { head: line, body: [] }
      open.at(-1)?.push(block)
      open.push(block.body)
    }
  }
  return root
}

function print(node: Node, lines: string[]): void {
  if (typeof node === 'string') {
    lines.push(node)
    return
  }
  lines.push(node.head)
  for (const one of node.body) print(one, lines)
  lines.push('}')
}

/** One validator. */
function simplified({ head, body }: Block): Block {
  const name = /^function (\w+)/.exec(head)?.[1] ?? ''
  const direct = linesOf(body).some((line) => collecting.test(line)) ? body : withReturns(name, body)
  const known = withoutUnread(answered(direct, new Set()))
  return { head, body: known.some(counts) ? known : withoutCounting(known) }
}

/** What `anyOf` and its like do: they collect errors, and may forget them again. */
const collecting = /\berrors(?:\+\+| = _errs)/
const called = /^if\(!\((validate\d+)\(.*\)\)\)\{$/

/** Where no errors are collected, those of another validator are the first ones: they end this one, like every other error. */
function withReturns(name: string, body: readonly Node[]): Node[] {
  return body.map((node): Node => {
    if (typeof node === 'string') return node
    const other = called.exec(node.head)?.[1]
    const collects = `vErrors = vErrors === null ? ${other}.errors : vErrors.concat(${other}.errors);`
    if (node.body.length !== 2 || node.body[0] !== collects)
      return { head: node.head, body: withReturns(name, node.body) }
    return { head: node.head, body: [`${name}.errors = ${other}.errors;`, 'return false;'] }
  })
}

const counting = /(?<![.\w])errors(?:\+\+| = )/
const start = /^(?:const (_errs\d+) = errors|let errors = 0);$/
const question = /^if\((?:(_errs\d+) === errors|errors === (_errs\d+|0))\)\{$/
const answer = /^var (_?valid\d+) = (_errs\d+) === errors;$/

/** Whether running this can change the number of errors. */
const counts = (node: Node): boolean =>
  typeof node === 'string' ? counting.test(node) && !start.test(node) : node.body.some(counts)

const isElse = (node: Node | undefined): boolean => typeof node === 'object' && node.head.startsWith('else')

/** The statements of one block, with the answers that are known there; `equal` names the counts that are still the number of errors. */
function answered(body: readonly Node[], equal: Set<string>): Node[] {
  const result: Node[] = []
  const pending = body.toReversed()
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node === 'string') {
      const started = start.exec(node)
      if (started) equal.add(started[1] ?? '0')
      const asked = answer.exec(node)
      result.push(asked && equal.has(asked[2] ?? '') ? `var ${asked[1]} = true;` : node)
    } else {
      const asked = question.exec(node.head)
      if (asked && equal.has(asked[1] ?? asked[2] ?? '') && !isElse(pending.at(-1))) {
        pending.push(...node.body.toReversed())
        continue
      }
      // A loop comes back to its beginning with what it counted.
      const loops = !node.head.startsWith('if(') && !isElse(node)
      const inside = loops && counts(node) ? new Set<string>() : new Set(equal)
      result.push({ head: node.head, body: answered(node.body, inside) })
    }
    if (counts(node)) equal.clear()
  }
  return result
}

const sure = /^var (_?valid\d+) = true;$/
const assigned = /^(?:const|let) (\w+) = [\w.[\]"]+;$/

/** Without `if(valid)` where both ways to it end with `valid = true`, and without what nobody reads. */
function withoutUnread(body: readonly Node[]): Node[] {
  const flat = unwrapped(body)
  const mentions = new Map<string, number>()
  const sureOf = new Map<string, number>()
  for (const line of linesOf(flat)) {
    for (const [name] of line.matchAll(/\b[a-zA-Z_]+\d+\b/g)) mentions.set(name, (mentions.get(name) ?? 0) + 1)
    const name = sure.exec(line)?.[1]
    if (name !== undefined) sureOf.set(name, (sureOf.get(name) ?? 0) + 1)
  }
  return without(flat, (line) => {
    const known = sure.exec(line)?.[1]
    if (known !== undefined) return mentions.get(known) === sureOf.get(known)
    return mentions.get(assigned.exec(line)?.[1] ?? '') === 1
  })
}

function linesOf(nodes: readonly Node[]): string[] {
  const lines: string[] = []
  for (const node of nodes) print(node, lines)
  return lines
}

/** What a sequence of statements says of its answer at its end, if it is sure. */
function lastAnswer(node: Node | undefined): string | undefined {
  const last = typeof node === 'object' ? node.body.at(-1) : node
  return typeof last === 'string' ? sure.exec(last)?.[1] : undefined
}

function unwrapped(body: readonly Node[]): Node[] {
  const result: Node[] = []
  const pending = body.toReversed()
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const known = isElse(result.at(-1)) ? both(result) : lastAnswer(result.at(-1))
    if (typeof node === 'string') result.push(node)
    else if (known && node.head === `if(${known}){` && !isElse(pending.at(-1))) pending.push(...node.body.toReversed())
    else if (known && node.head === `if(!${known}){` && typeof result.at(-1) === 'string') continue
    else result.push({ head: node.head, body: unwrapped(node.body) })
  }
  return result
}

/** The answer that `if` and `else` agree on. */
function both(result: readonly Node[]): string | undefined {
  const [first, second] = result.slice(-2)
  const answers = [lastAnswer(first), lastAnswer(second)]
  const whole =
    typeof second === 'object' && second.head === 'else {' && typeof first === 'object' && first.head.startsWith('if(')
  return whole && answers[0] === answers[1] ? answers[0] : undefined
}

/** Without the lines that are dropped, and without questions and ways that lead to nothing. */
function without(body: readonly Node[], dropped: (line: string) => boolean): Node[] {
  const result: Node[] = []
  for (const node of body.toReversed()) {
    if (typeof node === 'string') {
      if (!dropped(node)) result.push(node)
      continue
    }
    const inner = { head: node.head, body: without(node.body, dropped) }
    const idle = inner.body.length === 0 && !isElse(result.at(-1)) && pure.test(inner.head)
    if (!idle) result.push(inner)
  }
  return result.reverse()
}

/** A head that only looks: it calls no validator and sets nothing. */
const pure = /^(?:else |(?:else )?if\((?!.*(?:validate|func|[^=!<>]=[^=])).*)\{$/

/** A validator that returns at its first error and calls no other has no errors at its end. */
function withoutCounting(body: readonly Node[]): Node[] {
  return body
    .filter((node) => node !== 'let vErrors = null;' && node !== 'let errors = 0;')
    .map((node) => {
      if (typeof node !== 'string') return node
      return node === 'return errors === 0;'
        ? 'return true;'
        : node.replace(/^(validate\d+\.errors) = vErrors;$/, '$1 = null;')
    })
}
