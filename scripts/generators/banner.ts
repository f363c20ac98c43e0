/** Line 1 of every generated file. `.gitattributes` and the house rules know these files by folder; people know them by this line. */
const text = 'Written by "npm run generate"; do not edit.'

export const banner = `// ${text}\n`
export const markdownBanner = `<!-- ${text} -->\n`

/** True when a file says that it was generated. */
export const isGenerated = (content: string): boolean => content.slice(0, 200).split('\n')[0]?.includes(text) === true
