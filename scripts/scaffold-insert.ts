import ts from 'typescript'

export interface Insertion {
  /** The exported constant that holds the handlers. */
  constant: string
  /** The generated interface of the tag. */
  type: string
  /** Members to add, as source text. */
  stubs: string
  /** The import the stubs need, as a line. */
  stubImport: string
}

/**
 * The source with `stubs` as the last members of `export const <constant> = { … }`, with its type widened from a Pick to the whole
 * interface and the imports the stubs need. All other text stays as it is. Null when the file has no such constant.
 */
export function insertMembers(source: string, insertion: Insertion): string | null {
  const file = ts.createSourceFile('handlers.ts', source, ts.ScriptTarget.Latest, true)
  const declaration = findConstant(file, insertion.constant)
  const literal = declaration && objectOf(declaration.initializer)
  if (!declaration || !literal) return null
  const edits: Edit[] = [
    memberEdit(source, literal, insertion.stubs),
    ...typeEdit(declaration, insertion.type),
    ...importEdit(file, source, insertion.stubImport),
  ]
  return edits.sort((a, b) => b.at - a.at).reduce((text, edit) => apply(text, edit), source)
}

interface Edit {
  at: number
  remove: number
  text: string
}

const apply = (text: string, { at, remove, text: added }: Edit): string =>
  text.slice(0, at) + added + text.slice(at + remove)

function findConstant(file: ts.SourceFile, name: string): ts.VariableDeclaration | undefined {
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue
    const found = statement.declarationList.declarations.find((one) => one.name.getText(file) === name)
    if (found) return found
  }
  return undefined
}

function objectOf(expression: ts.Expression | undefined): ts.ObjectLiteralExpression | undefined {
  if (!expression) return undefined
  if (ts.isObjectLiteralExpression(expression)) return expression
  return ts.isSatisfiesExpression(expression) ? objectOf(expression.expression) : undefined
}

function memberEdit(source: string, literal: ts.ObjectLiteralExpression, stubs: string): Edit {
  const last = literal.properties.at(-1)
  const end = literal.getEnd() - 1
  if (!last) return { at: end, remove: 0, text: `\n${stubs}` }
  const comma = literal.properties.hasTrailingComma ? '' : ','
  const between = source.slice(last.getEnd(), end)
  return { at: last.getEnd(), remove: between.length, text: `${comma}${between.trimEnd()}\n\n${stubs}` }
}

/** `Pick<ProjectsHandlers, …>` becomes `ProjectsHandlers`: with the stubs, nothing is left out. */
function typeEdit(declaration: ts.VariableDeclaration, type: string): Edit[] {
  const annotation = declaration.type
  if (!annotation?.getText().startsWith('Pick<')) return []
  return [{ at: annotation.getStart(), remove: annotation.getText().length, text: type }]
}

/** In front of the first import that sorts after it, which is where the formatter would put it. */
function importEdit(file: ts.SourceFile, source: string, stubImport: string): Edit[] {
  if (source.includes(stubImport)) return []
  const path = /'(.+)'/.exec(stubImport)?.[1] ?? ''
  const imports = file.statements.filter(ts.isImportDeclaration)
  const next = imports.find((one) => ts.isStringLiteral(one.moduleSpecifier) && one.moduleSpecifier.text > path)
  const last = imports.at(-1)
  return [{ at: next?.getStart() ?? (last ? last.getEnd() + 1 : 0), remove: 0, text: stubImport }]
}
