import { beforeAll, describe, expect, it } from 'vitest'
import { compile } from './support/compile.ts'

const head = `
import type {} from '#domain/mightykey/system.ts'
import * as projectRows from '#db/mightykey/projects.ts'
import { fail } from '#domain/mightykey/errors.ts'
import type { ProjectsHandlers } from '#generated/mightykey/handlers.ts'
export type { ProjectsHandlers }
void [projectRows, fail]
`

const cases: { title: string; body: string; message?: RegExp }[] = [
  { title: 'accepts a query with its tenant', body: 'await projectRows.find(db, caller.orgId, path.id)' },
  {
    title: 'refuses a query without its tenant',
    body: 'await projectRows.find(db, path.id)',
    message: /Expected 3 arguments, but got 2/,
  },
  {
    title: 'refuses a query whose tenant and id are swapped',
    body: 'await projectRows.find(db, path.id, caller.orgId)',
    message: /'string' is not assignable to parameter of type 'OrgId'/,
  },
  {
    title: 'refuses a query with any text as its tenant',
    body: 'await projectRows.find(db, caller.userId, path.id)',
    message: /is not assignable to parameter of type 'OrgId'/,
  },
  {
    title: 'refuses a writing query in a read operation',
    body: 'await projectRows.markDeleted(db, caller.orgId, path.id, now)',
    message: /'Reader' is not assignable to parameter of type 'Writer'/,
  },
  {
    title: 'refuses an error code outside the catalogue of the system',
    body: `if (path.id === '') throw fail('project_lost')`,
    message: /'"project_lost"' is not assignable/,
  },
]

const snippet = (body: string) => `${head}
export const getProject: ProjectsHandlers['getProject'] = async ({ path, caller, db, now }) => {
  ${body}
  void [path, caller, db, now]
  throw fail('not_found')
}
`

describe('the query modules of MightyKey', () => {
  let messages: Record<string, string[]>

  beforeAll(() => {
    messages = compile(Object.fromEntries(cases.map(({ body }, index) => [`case-${index}.ts`, snippet(body)])))
  })

  it.each(cases.map((one, index) => ({ ...one, file: `case-${index}.ts` })))('$title', ({ file, message }) => {
    const found = messages[file]?.join('\n') ?? ''
    if (message) expect(found).toMatch(message)
    else expect(found).toBe('')
  })
})
