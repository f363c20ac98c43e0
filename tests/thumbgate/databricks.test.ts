import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleTables, camelCase, loadingSql } from '#domain/thumbgate/databricks/bundle.ts'
import { temporaryDirectory } from '#tests/support/directory.ts'
import type { TestServer } from '#tests/support/server.ts'
import { type Customer, customerClient, rows, startThumbGate, stranger } from '#tests/thumbgate/support.ts'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate()
})
afterAll(() => server[Symbol.asyncDispose]())

const exported = (customer: Customer, outputPath?: string) =>
  customer.api.POST('/v1/analytics/databricks/export', outputPath === undefined ? {} : { body: { outputPath } })

/** A file as the operator reads it. */
async function fileOf(customer: Customer, name: string): Promise<string> {
  const { json } = await server.operate('thumbgate', 'artifact', 'read', name, '--customer', customer.customerId)
  return (json as { content: string }).content
}

const linesOf = async (customer: Customer, name: string): Promise<Record<string, unknown>[]> =>
  (await fileOf(customer, name))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

async function taught(): Promise<Customer> {
  const customer = await customerClient(server)
  await customer.api.POST('/v1/feedback/capture', {
    body: { signal: 'down', whatWentWrong: 'Pushed to the main branch', whatToChange: 'Ask first', tags: ['git'] },
  })
  await customer.api.POST('/v1/feedback/capture', { body: { signal: 'up' } })
  return customer
}

describe('the Databricks bundle', () => {
  test('holds five tables, a manifest that describes them, and the SQL that loads them', async () => {
    const customer = await taught()
    const evaluated = await customer.api.POST('/v1/decisions/evaluate', {
      body: { toolName: 'Bash', toolInput: { command: 'ls' } } as object,
    })
    const actionId = evaluated.data?.decisionControl.actionId ?? ''
    await customer.api.POST('/v1/decisions/outcome', { body: { actionId, outcome: 'completed' } })

    const { data, response } = await exported(customer, 'analytics/bundle')
    expect(response.status).toBe(200)
    expect(data).toEqual({
      bundlePath: 'analytics/bundle',
      manifestPath: 'analytics/bundle/manifest.json',
      sqlTemplatePath: 'analytics/bundle/load_databricks.sql',
      tableCount: 5,
      totalRows: 6,
      tables: bundleTables.map(({ name, description }) => ({
        tableName: name,
        relativePath: `tables/${name}.jsonl`,
        rowCount: { feedback_events: 2, memory_records: 1, feedback_sequences: 2, feedback_attributions: 1 }[name] ?? 0,
        description,
      })),
    })
    const manifest = JSON.parse(await fileOf(customer, 'analytics/bundle/manifest.json'))
    expect(manifest).toMatchObject({
      format: 'databricks-analytics-bundle',
      version: 1,
      bundlePath: 'analytics/bundle',
      placeholders: { catalog: '__CATALOG__', schema: '__SCHEMA__', bundleRoot: '__BUNDLE_ROOT__' },
      tables: data?.tables,
    })
    const [first, second] = await linesOf(customer, 'analytics/bundle/tables/feedback_events.jsonl')
    expect(Object.entries(first ?? {}).slice(0, 4)).toEqual([
      ['bundleDataset', 'thumbgate'],
      ['bundleRowNumber', 1],
      ['bundleExportedAt', manifest.exportedAt],
      ['bundleSourceFile', 'feedback_events'],
    ])
    expect(first).toMatchObject({
      signal: 'negative',
      accepted: true,
      whatWentWrong: 'Pushed to the main branch',
      tags: ['git'],
    })
    expect(second).toMatchObject({ bundleRowNumber: 2, signal: 'positive', accepted: false })
    expect(first).not.toHaveProperty('customerId')
    const [attribution] = await linesOf(customer, 'analytics/bundle/tables/feedback_attributions.jsonl')
    expect(attribution).toMatchObject({
      actionId,
      toolName: 'Bash',
      outcome: 'completed',
      timestamp: expect.any(String),
    })
    expect(await fileOf(customer, 'analytics/bundle/tables/proof_reports.jsonl')).toBe('')
    const sql = await fileOf(customer, 'analytics/bundle/load_databricks.sql')
    expect(sql).toContain('CREATE SCHEMA IF NOT EXISTS `__CATALOG__`.`__SCHEMA__`;')
    expect(sql.match(/CREATE OR REPLACE TABLE/g)).toHaveLength(5)
  })

  test('has a name of its moment when none is given, and replaces one of the same name as a whole', async () => {
    const customer = await taught()
    const named = (await exported(customer)).data
    expect(named?.bundlePath).toMatch(/^analytics\/databricks-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/)
    await exported(customer, 'again')
    await customer.api.POST('/v1/feedback/capture', { body: { signal: 'up' } })
    const both = await Promise.all([exported(customer, 'again'), exported(customer, 'again')])
    for (const { data } of both) expect(data?.totalRows).toBe(7)
    expect(await linesOf(customer, 'again/tables/feedback_events.jsonl')).toHaveLength(3)
  })

  test('is read page by page, each row once, in order', async () => {
    const customer = await customerClient(server)
    await rows(
      server,
      `insert into thumbgate.feedback_events (customer_id, id, signal, accepted, context, submitted_context, tags, action_type,
                                              rich_context, created_at, search_text)
       select $1, 'fb_' || $1 || n, 'negative', false, n::text, '', '{}', 'no-action', '{}',
              timestamptz '2026-01-01' + (n / 700) * interval '1 hour', ''
       from generate_series(1, 2500) n`,
      [customer.customerId],
    )
    await exported(customer, 'many')
    const lines = await linesOf(customer, 'many/tables/feedback_events.jsonl')
    expect(lines.map(({ context }) => context)).toEqual(Array.from({ length: 2500 }, (_, index) => String(index + 1)))
    expect(lines.map(({ bundleRowNumber }) => bundleRowNumber)).toEqual(
      Array.from({ length: 2500 }, (_, index) => index + 1),
    )
  })

  test.each(['../out', '/out', 'a\\b', '', 'a/', 'x'.repeat(201), `${'x'.repeat(180)}`])(
    'is refused as %j',
    async (outputPath) => {
      const customer = await customerClient(server)
      const { response, error } = await exported(customer, outputPath)
      expect(response.status).toBe(400)
      expect(error).toMatchObject({ detail: expect.stringMatching(/^outputPath /) })
      expect(
        await rows(server, 'select 1 from thumbgate.artifacts where customer_id = $1', [customer.customerId]),
      ).toEqual([])
    },
  )

  test('holds nothing of another customer', async () => {
    const [, bob] = [await taught(), await customerClient(server)]
    expect((await exported(bob, 'mine')).data?.totalRows).toBe(0)
    expect((await stranger(server).api.POST('/v1/analytics/databricks/export', {})).response.status).toBe(401)
  })
})

describe('files', () => {
  const operate = (...words: string[]) => server.operate('thumbgate', 'artifact', ...words)

  test('are placed, listed and read by the operator, each customer’s apart', async () => {
    const customer = await customerClient(server)
    const whose = ['--customer', customer.customerId]
    await operate('write', 'imports/policy.md', '--text', '# Policy\n\nNever skip tests ✓', ...whose)
    const listed = await operate('list', ...whose)
    expect(listed.json).toEqual({ artifacts: [{ path: 'imports/policy.md', size: 30, createdAt: expect.any(String) }] })
    expect(listed.text).toContain('30  imports/policy.md')
    expect((await operate('read', 'imports/policy.md', ...whose)).text).toBe('# Policy\n\nNever skip tests ✓')
    const imported = await customer.api.POST('/v1/documents/import', { body: { filePath: 'imports/policy.md' } })
    expect(imported.data?.document.title).toBe('Policy')
    await expect(operate('read', 'imports/policy.md')).rejects.toThrow('There is no file "imports/policy.md"')
    expect(JSON.stringify((await operate('list')).json)).not.toContain('imports/policy.md')
  })

  test('are placed from files that are text', async () => {
    using folder = temporaryDirectory()
    const whose = ['--customer', (await customerClient(server)).customerId]
    const file = join(folder.path, 'log.jsonl')
    // A character of several bytes stands where one piece of the file ends and the next begins.
    const text = `${'x'.repeat(65_535)}ä${'y'.repeat(300_000)}`
    writeFileSync(file, text)
    const { json } = await operate('write', 'in/log.jsonl', '--from', file, ...whose)
    expect(json).toEqual({ path: 'in/log.jsonl', size: 365_537 })
    expect((await operate('read', 'in/log.jsonl', ...whose)).text).toBe(text)
    for (const bytes of [Buffer.from([0x61, 0xff]), Buffer.from([0x61, 0xc3]), Buffer.from('a\0')]) {
      writeFileSync(file, bytes)
      await expect(operate('write', 'in/log.jsonl', '--from', file, ...whose)).rejects.toThrow('is no text in UTF-8')
    }
    expect((await operate('read', 'in/log.jsonl', ...whose)).text).toBe(text)
    await expect(operate('write', 'in/x', ...whose)).rejects.toThrow('either --text or --from')
    await expect(operate('write', 'in/x', '--from', folder.path, ...whose)).rejects.toThrow('There is no file')
  })

  test.each(['../x', '/x', 'a\\b', ''])('cannot be named %j', async (name) => {
    await expect(operate('read', name)).rejects.toThrow('is no name in the artifact area')
    await expect(operate('write', name, '--text', 'x')).rejects.toThrow('is no name in the artifact area')
  })
})

test('columns become members of JSON', () => {
  expect(['id', 'what_went_wrong', 'a_1'].map(camelCase)).toEqual(['id', 'whatWentWrong', 'a1'])
  expect(loadingSql([])).toContain('CREATE SCHEMA')
})
