import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { isJson, type ModelOperation } from '#scripts/generators/reading.ts'
import { sdkModel } from '#scripts/generators/sdk.ts'
import { readContracts } from '#tests/mock/contracts.ts'

const run = promisify(execFile)
const root = process.cwd()
const folder = join(root, 'reports/types')
const contracts = readContracts()

const head = (api: string): string => `import type { OperationError, operations as O, Result } from '@accord/${api}'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const same = <A, B>(proof: Same<A, B>): boolean => proof
`

/** The type of a body by its media types, said without the SDK's own types. */
function bodyType({ operationId, responses }: ModelOperation, status: string): string {
  const media = Object.keys(responses[status]?.content ?? {}).filter((one) => one !== 'text/event-stream')
  if (Object.keys(responses[status]?.content ?? {}).length === 0) return 'undefined'
  const key = /^\d+$/.test(status) ? status : `'${status}'`
  const types = media.map((one) => {
    if (isJson(one)) return `O['${operationId}']['responses'][${key}]['content']['${one}']`
    return one.startsWith('text/') ? 'string' : 'Blob'
  })
  return types.join(' | ') || 'never'
}

/** A function that handles every declared answer, and does not compile when one is missing, too many, or of another type. */
function exhaust(operation: ModelOperation): string {
  const { operationId: id, responses } = operation
  const exact = Object.keys(responses).filter((status) => /^\d+$/.test(status))
  const ranges = Object.keys(responses).filter((status) => !/^\d+$/.test(status))
  const undeclared = exact.includes('418') || ranges.includes('4XX') ? 599 : 418
  const results = exact.map((status) => {
    const member = status.startsWith('2') ? 'data' : 'error'
    return `    case ${status}: return same<typeof one.${member}, ${bodyType(operation, status)}>(true)\n`
  })
  const refusals = exact
    .filter((status) => !status.startsWith('2'))
    .map((status) => `    case ${status}: return same<typeof one.body, ${bodyType(operation, status)}>(true)\n`)
  // The compiler narrows a union away, but of a single type only the member.
  const rest = (member: string, cases: number): string =>
    ranges.length === 0
      ? `  return one${cases === 1 ? '.status' : ''} satisfies never\n`
      : `  return same<typeof one.${member}, ${ranges.map((range) => bodyType(operation, range)).join(' | ')}>(true)\n`
  return `
export function ${id}(one: Result<O['${id}']>): boolean {
  // @ts-expect-error: ${undeclared} is not declared
  if (one.status === ${undeclared}) return false
  switch (one.status) {
${results.join('')}  }
${rest('error', results.length)}}
export function ${id}Refused(one: OperationError<O['${id}']>): boolean {
  switch (one.status) {
${refusals.join('')}  }
${rest('body', refusals.length)}}
`
}

/** Says that each list without pages is an array of what the contract has at the place of its items. */
function plainArrays({ api, document, operations }: (typeof contracts)[number]): string {
  const lists = sdkModel(document, operations).methods.filter(({ kind }) => kind === 'list')
  const proofs = lists.map(({ name, text, operation }) => {
    const items = (text.split(' ')[4] ?? '').split('.').map((one) => `['${one}']`)
    const answered = `O['${operation.operationId}']['responses'][200]['content']['application/json']${items.join('')}`
    return `same<Awaited<ReturnType<Client['${name.resource}']['${name.method}']>>, ${answered}>(true)\n`
  })
  return `import type { Client } from '@accord/${api}'\n${proofs.join('')}`
}

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
})

const compile = async (): Promise<string> => {
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc')
  const said = await run(process.execPath, [compiler, '-p', folder]).catch((error: { stdout: string }) => error)
  return said.stdout
}

describe('the types of every operation', () => {
  it('exhaust the declared statuses, each status has exactly the declared body, and lists without pages are arrays', async () => {
    let operations = 0
    for (const contract of contracts) {
      const { api, operations: all } = contract
      operations += all.length
      writeFileSync(join(folder, `${api}.ts`), head(api) + plainArrays(contract) + all.map(exhaust).join(''))
    }
    const options = { extends: join(root, 'tsconfig.json'), include: ['.'], exclude: [] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options))
    expect(await compile()).toBe('')
    expect(operations).toBe(290)
  })

  it('refuse what the contract does not declare: names, arguments, bodies, statuses', async () => {
    const wrong = [
      `client.runs.list({ limmit: 1 })`,
      `client.runs.get(7)`,
      `client.runs.create({})`,
      `client.runs.creat({ requestText: 'x' })`,
      `client.runs.create({ requestText: 'x', autonomyLevel: 'none' })`,
      `client.GET('/nowhere')`,
      `client.GET('/runs/{id}')`,
      `client.GET('/runs', { params: { query: { status: 'unknown' } } })`,
      `client.POST('/runs', { body: { text: 1 } })`,
      `void (await client.runs.get('1')).data.nothing`,
      `isError(undefined, 'createRuns')`,
      `createClient({ baseUrl: '', auth: { apiKey: 'x' } })`,
      `createClient({ auth: 'x' })`,
    ]
    const setUp = `import { createClient, isError } from '@accord/mightykey'\nconst client = createClient({ baseUrl: '' })\n`
    const lines = wrong.map((line) => `// @ts-expect-error\n${line.startsWith('void') ? line : `void ${line}`}\n`)
    writeFileSync(join(folder, 'wrong.ts'), setUp + lines.join(''))
    expect(await compile()).toBe('')
  })
})
