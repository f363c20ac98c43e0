/** README and reference of a package. Every `ts` block is a whole program; the tests type-check and run them. */
import { markdownBanner } from './banner.ts'
import { resourceFile, type SdkInput, type SdkModel, sdkModel } from './sdk.ts'
import type { SdkMethod } from './sdk-methods.ts'
import { type SampleContext, sampleProgram } from './sdk-samples.ts'

/** The content of every page, by path from the repository's root. */
export function sdkPages(input: SdkInput): Record<string, string> {
  const model = sdkModel(input.document, input.operations)
  const pages = { 'README.md': readmePage(input, model), ...referencePages(input, model) }
  return Object.fromEntries(Object.entries(pages).map(([page, text]) => [`sdk/${input.entry.api}/${page}`, text]))
}

/** `reference/<resource>.md` by path in the package. */
function referencePages(input: SdkInput, model: SdkModel): Record<string, string> {
  const context: SampleContext = { api: input.entry.api, document: input.document, baseUrl: input.mockUrl }
  const pages: Record<string, string> = {}
  for (const [resource, methods] of model.resources) {
    const sections = methods.map((method) => section(context, resource, method))
    const title = `# client.${resource}\n\nOf \`@accord/${context.api}\`. The programs talk to the mock: \`npm run mock -- ${context.api}\`.\n`
    pages[pageName(methods)] = `${markdownBanner}\n${title}${sections.join('')}`
  }
  return pages
}

const pageName = (methods: readonly SdkMethod[]): string => `reference/${resourceFile(methods)}.md`

function section(context: SampleContext, resource: string, method: SdkMethod): string {
  const { operation, name, kind } = method
  const statuses = Object.keys(operation.responses)
  const good = statuses.filter((status) => status.startsWith('2'))
  const bad = statuses.filter((status) => !status.startsWith('2'))
  const facts = [
    `\`${operation.method} ${operation.path}\` · operation \`${operation.operationId}\``,
    `Answers ${good.join(', ')}${bad.length > 0 ? `; refuses with ${bad.join(', ')}` : ''}.${kinds[kind]}`,
  ]
  return (
    `\n## client.${resource}.${name.method}(${signature(method)})\n\n` +
    `${operation.summary ? `${sentence(operation.summary)}\n` : ''}${facts.join('\n')}\n\n` +
    `\`\`\`ts\n${sampleProgram(context, method)}\`\`\`\n`
  )
}

const kinds = {
  call: '',
  list: ' Resolves to the items.',
  paged: ' Iterating goes through all pages; awaiting gives the first one.',
  stream: ' An event stream, resumed after interruptions.',
  onDemand: ' With `stream: true` the events as they come, otherwise one answer.',
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)

const signature = ({ parameters }: SdkMethod): string =>
  parameters.map(({ name, required }) => `${name}${required ? '' : '?'}`).join(', ')

/** `README.md` of a package. */
function readmePage(input: SdkInput, model: SdkModel): string {
  const { entry, webhooks, mockUrl } = input
  const name = `@accord/${entry.api}`
  const example =
    model.methods.find(({ kind, operation }) => kind === 'call' && operation.method === 'GET') ?? model.methods[0]
  if (!example) throw new Error(`${entry.api} has no operations`)
  const paged = model.methods.find(({ kind }) => kind === 'paged')
  const list = model.methods.find(({ kind }) => kind === 'list')
  const stream = model.methods.find(({ kind }) => kind === 'stream' || kind === 'onDemand')
  const context: SampleContext = { api: entry.api, document: input.document, baseUrl: mockUrl }
  const chapters = [
    `# ${name}\n\nClient of ${entry.title}: ${input.operations.length} operations, typed by their contract. Node 20.3 or newer, browsers, workers, Deno and Bun; ES modules and CommonJS.`,
    `## Install\n\n\`\`\`sh\nnpm install ${name}\n\`\`\`\n\nIn Accord's own repository: \`npm run sdk\`, then \`npm install <path>/sdk/dist/accord-${entry.api}-${input.version}.tgz\`.`,
    `## Call\n\n\`\`\`ts\n${sampleProgram(context, example)}\`\`\`\n\n${callText(example)}`,
    `## Refusals\n\n\`\`\`ts\n${errorProgram(context, example)}\`\`\`\n\n${refusalText}`,
    transportText,
    credentialText(model) + headerText(model),
    listChapter(context, paged, list),
    stream ? `## Streams\n\n\`\`\`ts\n${sampleProgram(context, stream)}\`\`\`\n\n${streamText(stream)}` : '',
    webhooks ? webhookText(name) : '',
    loggingText(name),
    smallText(name),
    `## Reference\n\n${index(model)}`,
  ]
  return `${markdownBanner}\n${chapters.filter(Boolean).join('\n\n')}\n`
}

const callName = ({ name }: SdkMethod): string => `client.${name.resource}.${name.method}`

const callText = (example: SdkMethod): string =>
  `A method takes path parameters in path order, then the body, the query and options. It resolves to the body of a success and throws otherwise. \`${callName(example)}(…).result()\` resolves for every status to \`{ ok, status, data | error, headers, requestId }\`, \`.raw()\` to the unread \`Response\`. Calls by path are on the same client: \`client.${example.operation.method}('${example.operation.path}', { params, body })\`.`

const refusalText = `\`isError\` narrows to the answers that the contract declares for the operation; \`status\` then narrows \`body\`. No answer at all is a \`ConnectionError\`, and a \`TimeoutError\` when time ran out. An aborted call rejects with the reason of its signal.`

function errorProgram(context: SampleContext, example: SdkMethod): string {
  const statuses = Object.keys(example.operation.responses).filter((one) => /^[45]\d\d$/.test(one))
  const status = statuses.find((one) => one === '404') ?? statuses[0] ?? '500'
  const program = sampleProgram(context, example)
  const call = /const answer = (await .*)\n/s.exec(program)?.[1]?.split('\nconsole')[0] ?? ''
  return (
    program.slice(0, program.indexOf('const answer')).replace('{ createClient }', '{ createClient, isError }') +
    `try {\n  ${call}\n} catch (error) {\n` +
    `  if (isError(error, '${example.operation.operationId}') && error.status === ${status}) console.log(error.body, error.requestId)\n` +
    '  else throw error\n}\n'
  )
}

const transportText = `## Retries, time-outs, middleware

Idempotent methods, and calls with an idempotency key, are repeated after 408, 429, 500, 502, 503, 504 and broken connections: \`retries\` times (2), with jittered back-off from \`retryDelay\` (500 ms), never sooner than \`Retry-After\`, never waiting longer than \`maxRetryDelay\` (60 s). One key is made per call where the contract has \`Idempotency-Key\`, and reused on every attempt; \`idempotencyKey\` sets it. \`attemptTimeout\` (60 s) is for the head of one answer, \`timeout\` for the whole call; both go together with \`signal\`. All of these, \`headers\`, \`baseUrl\` and \`fetch\` can be given to the client and to a call. \`middleware\`, or \`client.use(…)\`, is openapi-fetch's and sees a call once.`

function credentialText({ securities }: SdkModel): string {
  const schemes = [...new Set(securities.flatMap((one) => one.split(/[|&]/)).filter(Boolean))]
  return `## Credentials\n\n\`auth\` is a token for every bearer scheme, or an object with ${schemes.map((one) => `\`${one}\``).join(', ')}. A value may be a function, also an async one; it is asked before every attempt and given the call's signal. Each operation is sent the first of its alternatives that is there, public ones nothing. In a browser, session cookies go by \`init: { credentials: 'include' }\`.`
}

/** Header parameters that many operations need are given once, to the client. */
function headerText({ methods }: SdkModel): string {
  const needed = methods.flatMap(({ operation }) =>
    operation.parameters.filter((one) => one.in === 'header' && one.required && !/^idempotency-key$/i.test(one.name)),
  )
  const names = [...new Set(needed.map(({ name }) => name))]
  if (names.length === 0) return ''
  const shown = names.map((name) => `\`'${name}'\``).join(', ')
  return `\n\n${needed.length} operations need ${shown} among their headers: give it once, \`createClient({ …, headers: { '${names[0]}': … } })\`, or with a call.`
}

const pagedText = (paged: SdkMethod): string =>
  `\`for await\` goes through the items of all pages, \`${callName(paged)}(…).pages()\` through the pages, \`await\` gives the first page. A server that repeats itself ends the loop with an error.`

const listText = (list: SdkMethod): string =>
  `\`${callName(list)}\` has no pages: it resolves to the array of its items. \`.result()\` has the whole body in \`data\`, \`.raw()\` the \`Response\`. Other lists that only give everything do the same; an answer that says more than its items and how many they are stays whole.`

function listChapter(context: SampleContext, paged: SdkMethod | undefined, list: SdkMethod | undefined): string {
  const parts = [
    ...(paged ? [fenced(sampleProgram(context, paged)), pagedText(paged)] : []),
    ...(list ? [fenced(sampleProgram(context, list)), listText(list)] : []),
  ]
  return parts.length > 0 ? ['## Lists', ...parts].join('\n\n') : ''
}

const fenced = (program: string): string => `\`\`\`ts\n${program}\`\`\``

const streamText = (stream: SdkMethod): string =>
  stream.kind === 'stream'
    ? 'The stream is resumed with `Last-Event-ID` after an interruption and ends with its end event, at 204, at a refusal, or by `signal`. `.events()` gives ids and names of the events too.'
    : 'Events come as the provider sends them; one that reports a failure is thrown as a `StreamError`. Without `stream: true` the method resolves to one answer.'

const webhookText = (name: string): string => `## Webhooks

\`import { verifyWebhook } from '${name}/webhooks'\`: \`await verifyWebhook(body, headers, secret)\` resolves to the typed event or throws a \`WebhookError\`, which is to be answered with 400. \`body\` is the request's body as it was received; \`secret\` may be a list while one replaces the other; \`{ tolerance }\` is in seconds.`

const loggingText = (name: string): string => `## Logging

\`import { createClient, createLogger } from '${name}'\`: \`createClient({ …, log: createLogger(console.log) })\` writes one entry per attempt, with credentials and everything the contract marks as a secret replaced.`

const smallText = (name: string): string => `## Small bundles

\`import { createClient } from '${name}/core'\` and \`import { … } from '${name}/operations'\`: each operation is a function that takes the client first, and a bundle holds those that are imported.`

const index = ({ resources }: SdkModel): string =>
  [...resources]
    .map(([resource, methods]) => {
      const names = methods.map(({ name }) => `\`${name.method}\``).join(', ')
      return `- [client.${resource}](${pageName(methods)}): ${names}\n`
    })
    .join('')
    .trimEnd()
