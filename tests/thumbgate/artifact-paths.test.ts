import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '#generated/thumbgate/routes.ts'
import { temporaryDirectory } from '#tests/support/directory.ts'
import type { TestServer } from '#tests/support/server.ts'
import { requestMembers } from '#tests/thumbgate/request-members.ts'
import { adminClient, customerClient, rows, startThumbGate } from '#tests/thumbgate/support.ts'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate()
})
afterAll(() => server[Symbol.asyncDispose]())

/** What names a file in the artifact area: operation and member, and the rest of a request that would be right. */
const names: Readonly<Record<string, object>> = {
  'generatePreventionRules outputPath': {},
  'exportDpoPairs inputPath': { outputPath: 'pairs.jsonl' },
  'exportDpoPairs memoryLogPath': { outputPath: 'pairs.jsonl', async: true },
  'exportDpoPairs outputPath': { mode: 'async' },
  'exportDatabricksBundle outputPath': {},
  'importDocument filePath': { sourceFormat: 'text' },
}
const inputs = ['exportDpoPairs inputPath', 'exportDpoPairs memoryLogPath', 'importDocument filePath']

/** What looks like a path and is a text that is compared, echoed or stored, and never opened → why. */
const texts: Readonly<Record<string, string>> = {
  'evaluateDecision filePath': 'a file that the judged action is about',
  'evaluateDecision changedFiles': 'files that the judged action is about',
  'evaluateDecision repoPath': 'echoed',
  'planIntent repoPath': 'part of the key of a task',
  'startHandoff repoPath': 'part of the key of a task',
  'bootstrapInternalAgent sandboxRoot': 'there is no sandbox on this server',
  'submitWorkflowSprintIntake landingPath': 'where a visitor came from',
  'createBillingCheckoutSession landingPath': 'where a visitor came from',
}
/** Refused whatever it is. */
const never = ['bootstrapInternalAgent repoPath']

const pathLike = /((^|[a-z])(Path|Root|Files?|Folder|Dir(ectory)?|Workspace)|^(path|root|files?|folder|dir|workspace))$/

test('whatever looks like a path in a request is tried below, or is known to be a text', () => {
  const found = requestMembers(routes.map(({ operationId }) => operationId))
    .filter(({ member }) => pathLike.test(member))
    .map(({ operation, member }) => `${operation} ${member}`)
  const known = [...Object.keys(names), ...Object.keys(texts), ...never]
  expect([...new Set(found)].sort()).toEqual(known.sort())
})

async function post(one: string, value: string): Promise<{ status: number; detail: string }> {
  const [operation, member = ''] = one.split(' ')
  const route = routes.find(({ operationId }) => operationId === operation)
  if (!route) throw new Error(`There is no operation ${operation}`)
  const { headers } = adminClient(server)
  const response = await fetch(server.baseUrl('thumbgate') + route.path, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ ...names[one], [member]: value }),
  })
  const { detail = '' } = (await response.json()) as { detail?: string }
  return { status: response.status, detail }
}

/** How many rows every table of the system has, and how many jobs were ordered. */
async function everything(): Promise<string> {
  const tables = await rows<{ name: string }>(
    server,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'thumbgate' order by 1`,
  )
  const counts = await rows<{ text: string }>(
    server,
    [...tables.map(({ name }) => name), `pgboss.job where name = 'thumbgate.run-hosted-job'`]
      .map((from, at) => `select '${tables[at]?.name ?? 'jobs'} ' || count(*) as text from ${from}`)
      .join(' union all '),
  )
  return counts.map(({ text }) => text).join('\n')
}

const hostile = {
  'a parent': ['..', '../pairs.jsonl', 'a/../../b.md', 'a/..'],
  'an absolute name': ['/etc/passwd', '//server/share', 'C:\\boot.ini', 'C:/boot.ini'],
  'an unknown root': ['~/notes.md', 'file:///etc/passwd', '\\\\server\\share', 'area:notes.md', '$HOME/notes.md'],
  NUL: ['a\u0000.md', '\u0000'],
  'an escape': ['%2e%2e/notes.md', '..\\notes.md', 'a%00.md'],
}

describe.each([...Object.keys(names), ...never])('%s', (one) => {
  test.each(Object.entries(hostile))('refuses %s, and nothing is written', async (_what, values) => {
    const before = await everything()
    for (const value of values) {
      const { status, detail } = await post(one, value)
      expect([value, status]).toEqual([value, 400])
      expect(detail).toContain(one.split(' ')[1])
    }
    expect(await everything()).toBe(before)
  })
})

test('no name reaches a file system: what lies there is not found, and a link there is not followed', async () => {
  using folder = temporaryDirectory()
  const target = join(folder.path, 'secret.json')
  writeFileSync(target, '[{"title":"MISTAKE: a","content":"a secret of the machine","category":"error"}]')
  // A relative name would lead from the folder in which the server runs.
  const name = `node_modules/.link-${crypto.randomUUID()}.json`
  const link = join(process.cwd(), name)
  symlinkSync(target, link)
  try {
    const before = await everything()
    for (const one of inputs) {
      for (const value of [name, 'package.json']) {
        expect(await post(one, value)).toEqual({
          status: 400,
          detail: expect.stringContaining(`"${value}" names no file in the artifact area`),
        })
      }
    }
    expect(await everything()).toBe(before)
    expect((await post('generatePreventionRules outputPath', name)).status).toBe(200)
    expect(readFileSync(target, 'utf8')).toContain('a secret of the machine')
    expect(readdirSync(folder.path)).toEqual(['secret.json'])
  } finally {
    rmSync(link)
  }
})

test('a name is one of the customer’s own area: the same name is another file for another customer', async () => {
  const [ada, bob] = [await customerClient(server), await customerClient(server)]
  const outputPath = 'shared/name.md'
  await ada.api.POST('/v1/feedback/rules', { body: { outputPath } })
  const read = (customer: string) => server.operate('thumbgate', 'artifact', 'read', outputPath, '--customer', customer)
  expect((await read(ada.customerId)).text).toContain('# Prevention Rules')
  await expect(read(bob.customerId)).rejects.toThrow('There is no file "shared/name.md"')
})
