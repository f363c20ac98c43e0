/** Text of an HTML page, in one pass from left to right. */

export interface HtmlText {
  text: string
  /** Of the `<title>` element; undefined without one. */
  title: string | undefined
  /** Of the elements `h1` to `h6`, in order. */
  headings: string[]
}

/** Elements whose text is no text of the page. */
const silent = new Set(['script', 'style', 'template', 'noscript'])
/** Elements that stand within a line. Every other one begins a new line. */
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em font i kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const heading = /^h[1-6]$/

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  copy: '©',
  reg: '®',
  trade: '™',
  bull: '•',
  middot: '·',
  times: '×',
  euro: '€',
  pound: '£',
  sect: '§',
}

/** Named entities of everyday texts and all numeric ones; what is unknown stays as it is. U+0000 is left out. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return namedEntities[name] ?? whole
    const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
    const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return valid ? String.fromCodePoint(code) : ''
  })

/** Strips tags, comments, scripts and styles, and decodes entities. Time and memory grow with the length only. */
export function readHtml(html: string): HtmlText {
  const page = new Page()
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    page.addText(html.slice(at, open))
    at = html.startsWith('<!--', open) ? afterComment(html, open) : readTag(html, open, page)
  }
  if (at < html.length) page.addText(html.slice(at))
  return page.result()
}

/** Where it goes on after the comment that begins at `open`; one without an end takes the rest. */
function afterComment(html: string, open: number): number {
  const end = html.indexOf('-->', open + 4)
  return end < 0 ? html.length : end + 3
}

/** Where it goes on after the tag, or after a silent element. A `<` that begins no tag is text. */
function readTag(html: string, open: number, page: Page): number {
  const name = tagName(html, open)
  if (name === '' && !/[!?/]/.test(html.charAt(open + 1))) {
    page.addText('<')
    return open + 1
  }
  const end = endOfTag(html, open)
  if (html.charAt(open + 1) === '/') page.close(name)
  else page.open(name)
  return silent.has(name) && html.charAt(open + 1) !== '/' ? afterElement(html, end, name) : end
}

function tagName(html: string, open: number): string {
  const from = html.charAt(open + 1) === '/' ? open + 2 : open + 1
  return (/^[a-zA-Z][a-zA-Z0-9]{0,20}/.exec(html.slice(from, from + 21))?.[0] ?? '').toLowerCase()
}

/** After the `>` that ends the tag; one between quotes does not. */
function endOfTag(html: string, open: number): number {
  let quote = ''
  for (let at = open + 1; at < html.length; at++) {
    const char = html.charAt(at)
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '>') return at + 1
    else if ((char === '"' || char === "'") && html.charAt(at - 1) === '=') quote = char
  }
  return html.length
}

/** After the closing tag of a silent element; one that is never closed takes the rest. */
function afterElement(html: string, from: number, name: string): number {
  let at = from
  for (;;) {
    const open = html.indexOf('</', at)
    if (open < 0) return html.length
    if (tagName(html, open) === name) return endOfTag(html, open)
    at = open + 2
  }
}

class Page {
  readonly #parts: string[] = []
  readonly #headings: string[] = []
  #title: string | undefined
  #heading: string | undefined
  #inTitle = false

  addText(raw: string): void {
    const text = decodeEntities(raw)
    if (this.#inTitle) {
      this.#title = (this.#title ?? '') + text
      return
    }
    if (this.#heading !== undefined) this.#heading += text
    this.#parts.push(text)
  }

  open(name: string): void {
    if (name === 'title' && this.#title === undefined) this.#inTitle = true
    else if (heading.test(name)) this.#heading = ''
    if (!inline.has(name)) this.#parts.push('\n')
  }

  close(name: string): void {
    if (name === 'title') this.#inTitle = false
    if (heading.test(name) && this.#heading !== undefined) {
      this.#headings.push(oneLine(this.#heading))
      this.#heading = undefined
    }
    if (!inline.has(name)) this.#parts.push('\n')
  }

  result(): HtmlText {
    const title = oneLine(this.#title ?? '')
    return {
      text: this.#parts.join(''),
      title: title === '' ? undefined : title,
      headings: this.#headings.filter((text) => text !== ''),
    }
  }
}

const oneLine = (text: string): string => text.trim().split(/\s+/).join(' ')
