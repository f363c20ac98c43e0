/** Texts that match a regular expression: the part of the syntax that contracts use. What it makes is checked by its caller. */
import type { Random } from './random.ts'

type Node =
  | { kind: 'one'; alphabet: string }
  | { kind: 'sequence'; parts: Node[] }
  | { kind: 'choice'; options: Node[] }
  | { kind: 'repeat'; part: Node; min: number; max: number }

const digits = '0123456789'
const lower = 'abcdefghijklmnopqrstuvwxyz'
const word = `${lower}${lower.toUpperCase()}${digits}_`
const printable = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).join('')
const classes: Record<string, string> = { d: digits, w: word, s: ' ', D: lower, W: '-', S: `${lower}${digits}` }
const controls: Record<string, string> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' }

const except = (alphabet: string): string => [...printable].filter((one) => !alphabet.includes(one)).join('')

class Unsupported extends Error {}

class Parser {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  parse(): Node {
    const node = this.#choice()
    if (this.#at < this.#source.length) throw new Unsupported(this.#source)
    return node
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }

  #next(): string {
    const one = this.#source[this.#at++]
    if (one === undefined) throw new Unsupported(this.#source)
    return one
  }

  #choice(): Node {
    const options = [this.#sequence()]
    while (this.#take('|')) options.push(this.#sequence())
    return options.length === 1 ? (options[0] as Node) : { kind: 'choice', options }
  }

  #sequence(): Node {
    const parts: Node[] = []
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      if (this.#take('^') || this.#take('$')) continue
      parts.push(this.#repeated(this.#atom()))
    }
    return { kind: 'sequence', parts }
  }

  #atom(): Node {
    if (this.#take('(')) {
      if (!this.#take('?:') && this.#source[this.#at] === '?') throw new Unsupported(this.#source)
      const node = this.#choice()
      if (!this.#take(')')) throw new Unsupported(this.#source)
      return node
    }
    if (this.#take('[')) return { kind: 'one', alphabet: this.#set() }
    if (this.#take('.')) return { kind: 'one', alphabet: lower }
    if (this.#take('\\')) return { kind: 'one', alphabet: this.#escape() }
    return { kind: 'one', alphabet: this.#next() }
  }

  #escape(): string {
    const one = this.#next()
    if ('bBkpPux123456789'.includes(one)) throw new Unsupported(this.#source)
    return classes[one] ?? controls[one] ?? one
  }

  #set(): string {
    const negated = this.#take('^')
    let alphabet = ''
    while (!this.#take(']')) {
      const low = this.#take('\\') ? this.#escape() : this.#next()
      const range = low.length === 1 && this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']'
      if (range) this.#at++
      const high = range ? (this.#take('\\') ? this.#escape() : this.#next()) : low
      alphabet += range ? between(low, high) : low
    }
    return negated ? except(alphabet) : alphabet
  }

  #repeated(part: Node): Node {
    const bounds = this.#bounds()
    if (!bounds) return part
    this.#take('?')
    return { kind: 'repeat', part, min: bounds[0], max: bounds[1] }
  }

  #bounds(): [number, number] | null {
    if (this.#take('*')) return [0, Number.POSITIVE_INFINITY]
    if (this.#take('+')) return [1, Number.POSITIVE_INFINITY]
    if (this.#take('?')) return [0, 1]
    const found = /^\{(\d+)(,?)(\d*)\}/.exec(this.#source.slice(this.#at))
    if (!found) return null
    this.#at += found[0].length
    const min = Number(found[1])
    if (found[2] === '') return [min, min]
    return [min, found[3] === '' ? Number.POSITIVE_INFINITY : Number(found[3])]
  }
}

function between(low: string, high: string): string {
  const from = low.charCodeAt(0)
  return Array.from({ length: high.charCodeAt(0) - from + 1 }, (_, at) => String.fromCharCode(from + at)).join('')
}

function render(node: Node, random: Random, stretch: number): string {
  if (node.kind === 'one') return random.text(node.alphabet, 1)
  if (node.kind === 'sequence') return node.parts.map((part) => render(part, random, stretch)).join('')
  if (node.kind === 'choice') return render(random.pick(node.options), random, stretch)
  const count = random.integer(node.min, Math.min(node.max, node.min + stretch))
  return Array.from({ length: count }, () => render(node.part, random, stretch)).join('')
}

/**
 * Candidates for a text that matches `pattern`, of growing length, the short ones first; the caller takes the first that fits its other
 * bounds. Empty for a pattern with look-around, back references or Unicode classes.
 */
export function* matching(pattern: string, random: Random): Generator<string> {
  let node: Node
  try {
    node = new Parser(pattern).parse()
  } catch (error) {
    if (error instanceof Unsupported) return
    throw error
  }
  for (let stretch = 1; stretch <= 4096; stretch *= 2) {
    for (let attempt = 0; attempt < 8; attempt++) yield render(node, random, stretch)
  }
}
