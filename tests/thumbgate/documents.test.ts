import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeArtifact } from '#db/thumbgate/artifacts.ts'
import { asCustomerId } from '#db/thumbgate/ids.ts'
import type { components } from '#generated/thumbgate/types.ts'
import type { TestServer } from '#tests/support/server.ts'
import { adminClient, type Customer, customerClient, rows, startThumbGate, stranger } from '#tests/thumbgate/support.ts'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate()
})
afterAll(() => server[Symbol.asyncDispose]())

/** Also bodies that the contract does not know. */
const importInto = (customer: Customer, body: Record<string, unknown>) =>
  customer.api.POST('/v1/documents/import', { body })

const policy = {
  title: 'Release policy',
  content: '# Release\r\n\r\nNever force push to main.\r\nReleases must be approved by two people.\r\n',
  sourceFormat: 'markdown',
} as const

async function imported(
  customer: Customer,
  body: Record<string, unknown>,
): Promise<components['schemas']['ImportedDocument']> {
  const { data, response } = await importInto(customer, body)
  expect(response.status).toBe(201)
  if (!data) throw new Error('Nothing was imported')
  return data.document
}

describe('importing a document', () => {
  test('keeps its text in one form and proposes the gates it asks for', async () => {
    const customer = await customerClient(server)
    const body = { ...policy, tags: 'ops, Release,,ops ', sourceUrl: 'https://example.com/policy' }
    const document = await imported(customer, body)
    expect(document).toMatchObject({
      documentId: `doc_release-policy_${document.fingerprint.slice(0, 12)}`,
      title: 'Release policy',
      sourceType: 'inline',
      sourcePath: null,
      sourceName: null,
      sourceFormat: 'markdown',
      sourceUrl: 'https://example.com/policy',
      tags: ['ops', 'Release'],
      content: '# Release\n\nNever force push to main.\nReleases must be approved by two people.',
      contentBytes: 77,
      lineCount: 3,
      headings: ['Release'],
      matchedTemplateIds: ['never-force-push-main'],
    })
    expect(document.proposals.map(({ type, evidence }) => [type, evidence])).toEqual([
      ['gate_template', 'Never force push to main.'],
      ['policy_statement', 'Releases must be approved by two people.'],
    ])
    const path = { documentId: document.documentId }
    const { data } = await customer.api.GET('/v1/documents/{documentId}', { params: { path } })
    expect(data?.document).toEqual(document)
  })

  test('again replaces the same document, also when many do it at one moment, and other content is another one', async () => {
    const customer = await customerClient(server)
    const first = await imported(customer, policy)
    const many = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        imported(customer, { ...policy, tags: [`t${index}`], proposeGates: false }),
      ),
    )
    expect(new Set(many.map(({ documentId }) => documentId))).toEqual(new Set([first.documentId]))
    const other = await imported(customer, { ...policy, content: 'Something else' })
    const { data } = await customer.api.GET('/v1/documents')
    expect(data?.documents.map(({ documentId }) => documentId)).toEqual([other.documentId, first.documentId])
    expect(data?.documents[1]).toMatchObject({
      proposalCount: 0,
      matchedTemplateIds: [],
      tags: [expect.stringMatching(/^t\d$/)],
    })
  })

  test('tells documents apart whose ids would be the same', async () => {
    const customer = await customerClient(server)
    const first = await imported(customer, policy)
    await rows(server, `update thumbgate.documents set fingerprint = repeat('0', 64) where customer_id = $1`, [
      customer.customerId,
    ])
    const second = await imported(customer, policy)
    expect(second.documentId).toBe(`doc_release-policy_${first.fingerprint.slice(0, 16)}`)
  })

  test.each([
    [{}, /^content is missing/],
    [{ sourceFormat: 'text' }, /^content is missing/],
    [{ content: 'x' }, /^sourceFormat is missing/],
    [{ content: ' \n', sourceFormat: 'text' }, /^content is blank/],
    [{ content: '{', sourceFormat: 'json' }, /^content is not JSON/],
    [{ content: 'x', sourceFormat: 'pdf' }, /^sourceFormat /],
    [{ content: 'a\u0000b', sourceFormat: 'text' }, /^content /],
    [{ content: 1, sourceFormat: 'text' }, /^content /],
    [{ content: 'x', sourceFormat: 'text', tags: ['x'.repeat(101)] }, /^tags/],
    [{ filePath: '../secrets.md' }, /^filePath "\.\.\/secrets\.md" is no name/],
    [{ filePath: '/etc/passwd', sourceFormat: 'text' }, /^filePath /],
    [{ filePath: 'a\\b.md' }, /^filePath /],
    [{ filePath: 'C:/a.md' }, /^filePath /],
    [{ filePath: 'a%2e.md' }, /^filePath /],
    [{ filePath: 'missing.md' }, /^filePath "missing\.md" names no file/],
    [{ filePath: 'notes.pdf' }, /does not tell a format/],
    [{ content: 'x', sourceFormat: 'text', filePath: '../x' }, /^filePath /],
  ])('refuses %j and says why', async (body, text) => {
    const customer = await customerClient(server)
    const { response, error } = await importInto(customer, body)
    expect(response.status).toBe(400)
    expect(error).toMatchObject({ type: 'urn:thumbgate:error:bad-request', detail: expect.stringMatching(text) })
    expect(
      await rows(server, 'select 1 from thumbgate.documents where customer_id = $1', [customer.customerId]),
    ).toEqual([])
  })
})

test('a document that is nested deeper than anything means is refused, and not walked', async () => {
  const customer = await customerClient(server)
  const { response, error } = await importInto(customer, {
    content: '['.repeat(10_000) + ']'.repeat(10_000),
    sourceFormat: 'json',
  })
  expect([response.status, error]).toMatchObject([400, { detail: 'content is nested deeper than 500 levels' }])
})

describe('a file of the artifact area', () => {
  const place = (customer: Customer, path: string, text: string) =>
    server.database.write((db) => writeArtifact(db, asCustomerId(customer.customerId), path, text, new Date(0)))

  test('is imported from this machine, and its name tells its format and title', async () => {
    const customer = await customerClient(server)
    await place(customer, 'docs/runbook.yaml', 'steps:\n  - verify the proof before you say done\n')
    const document = await imported(customer, { filePath: 'docs/runbook.yaml' })
    expect(document).toMatchObject({
      title: 'runbook.yaml',
      sourceType: 'file',
      sourcePath: 'docs/runbook.yaml',
      sourceName: 'runbook.yaml',
      sourceFormat: 'yaml',
      matchedTemplateIds: ['evidence-before-done'],
    })
    const both = await imported(customer, { filePath: 'missing.md', content: 'wins', sourceFormat: 'text' })
    expect(both).toMatchObject({ content: 'wins', sourcePath: null })
  })

  test('is refused to whoever a proxy passed on, whatever Host says, and to another customer', async () => {
    const [ada, bob] = [await customerClient(server), await customerClient(server)]
    await place(ada, 'notes.md', '# Notes')
    const passedOn = stranger(server, { authorization: `Bearer ${ada.key}`, 'x-forwarded-for': '127.0.0.1' })
    const refused = await passedOn.api.POST('/v1/documents/import', { body: { filePath: 'notes.md' } })
    expect(refused.error).toMatchObject({
      status: 400,
      detail: expect.stringMatching(/^filePath is taken only from the machine/),
    })
    const foreign = await importInto(bob, { filePath: 'notes.md' })
    expect(foreign.error).toMatchObject({
      status: 400,
      detail: expect.stringMatching(/^filePath "notes\.md" names no file/),
    })
  })
})

describe('the list of documents', () => {
  test('finds a part of the text or a tag in any case, counts all matches and shows as many as were asked for', async () => {
    const customer = await customerClient(server)
    for (const name of ['Alpha', 'Beta', 'Gamma 100%']) {
      await imported(customer, { title: name, content: `About ${name}`, sourceFormat: 'text', tags: [`Tag-${name}`] })
    }
    await imported(customer, policy)
    const list = async (query: Record<string, string | number>) => {
      const { data } = await customer.api.GET('/v1/documents', { params: { query } })
      return [data?.total, data?.returned, data?.documents.map(({ title }) => title)]
    }
    expect(await list({ q: 'ALPHA' })).toEqual([1, 1, ['Alpha']])
    expect(await list({ query: '0%' })).toEqual([1, 1, ['Gamma 100%']])
    expect(await list({ q: '_', query: 'Beta' })).toEqual([0, 0, []])
    expect(await list({ q: '', query: 'Beta' })).toEqual([1, 1, ['Beta']])
    expect(await list({ tag: 'tag-beta' })).toEqual([1, 1, ['Beta']])
    expect(await list({ tag: 'tag' })).toEqual([0, 0, []])
    expect(await list({ tag: 'NEVER-force-push-main' })).toEqual([1, 1, ['Release policy']])
    expect(await list({ limit: 2 })).toEqual([4, 2, ['Release policy', 'Gamma 100%']])
    expect(await list({ limit: 0 })).toEqual([4, 4, ['Release policy', 'Gamma 100%', 'Beta', 'Alpha']])
    expect(await list({ limit: 999 })).toEqual([4, 4, expect.anything()])
  })

  test('shows nobody the documents of another customer, whose id is like an unknown one', async () => {
    const [ada, bob] = [await customerClient(server), await customerClient(server)]
    const { documentId } = await imported(ada, policy)
    const lists = await Promise.all([bob, adminClient(server)].map(({ api }) => api.GET('/v1/documents')))
    expect(lists.map(({ data }) => data?.total)).toEqual([0, 0])
    const ask = (id: string) => bob.api.GET('/v1/documents/{documentId}', { params: { path: { documentId: id } } })
    const [foreign, unknown] = [await ask(documentId), await ask('doc_nothing_0')]
    expect([foreign.response.status, unknown.response.status]).toEqual([404, 404])
    expect(JSON.stringify(foreign.error).replace(documentId, '?')).toBe(
      JSON.stringify(unknown.error).replace('doc_nothing_0', '?'),
    )
    expect((await stranger(server).api.GET('/v1/documents')).response.status).toBe(401)
  })
})
