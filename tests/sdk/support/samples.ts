/** The programs in the pages of the packages, as files that can be compiled and run. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Sample {
  api: string
  /** Page and heading it was found under. */
  place: string
  file: string
  code: string
  stream: boolean
}

const pages = (root: string, api: string): string[] => [
  'README.md',
  ...readdirSync(join(root, 'sdk', api, 'reference')).map((name) => `reference/${name}`),
]

/**
 * Writes every `ts` block of `sdk/<api>/README.md` and its reference into `folder`, with the mock's address replaced by `url`; those that
 * read streams get `streamUrl`, because Prism answers a stream with one text.
 */
export function extractSamples(root: string, api: string, folder: string, url: string, streamUrl: string): Sample[] {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return pages(root, api).flatMap((page) => {
    const text = readFileSync(join(root, 'sdk', api, page), 'utf8')
    return text.split(/^## /m).flatMap((part) =>
      [...part.matchAll(/^```ts\n(.*?)^```/gms)].map(([, source = ''], index) => {
        const heading = part.slice(0, part.indexOf('\n'))
        const stream = source.includes('const event of')
        const code = source.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, stream ? streamUrl : url)
        const file = join(folder, `${page.replaceAll(/\W/g, '-')}-${heading.replaceAll(/\W+/g, '-')}${index}.ts`)
        writeFileSync(file, code)
        return { api, place: `${page}, ${heading}`, file, code: source, stream }
      }),
    )
  })
}
