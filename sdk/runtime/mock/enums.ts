import { resolveRef, type Schema } from './schema.ts'

/** The texts that a schema lists, at any depth, for properties called one of `names`. */
export function enumsOf(root: unknown, schema: Schema | undefined, names: readonly string[]): string[] {
  const found = new Set<string>()
  const seen = new Set<string>()
  const visit = (one: Schema | undefined, isNamed: boolean): void => {
    if (typeof one !== 'object') return
    if (one.$ref !== undefined) {
      const key = `${isNamed} ${one.$ref}`
      if (!seen.has(key)) visit(resolveRef(root, one.$ref), seen.add(key) && isNamed)
    }
    const listed = isNamed ? [...(one.enum ?? []), one.const] : []
    for (const value of listed) if (typeof value === 'string') found.add(value)
    for (const [name, inner] of Object.entries(one.properties ?? {})) visit(inner, names.includes(name))
    for (const branch of [...(one.allOf ?? []), ...(one.anyOf ?? []), ...(one.oneOf ?? [])]) visit(branch, isNamed)
    visit(one.items, false)
  }
  visit(schema, false)
  return [...found]
}
