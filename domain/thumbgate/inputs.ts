/** What published clients send and the contract forbids becomes the contract's form before it is validated. Everything else is left alone. */
import { readGuardrailText, rewriteCapture, rewriteSearch } from '#domain/thumbgate/feedback/inputs.ts'
import { readTags } from '#domain/thumbgate/feedback/tags.ts'
import type { Route } from '#server/contract.ts'

type Body = Record<string, unknown>

/** By operation: the members that are rewritten. Each gets a copy it may change. */
const bodies: Readonly<Record<string, (body: Body) => void>> = {
  captureFeedback: rewriteCapture,
  searchThumbgatePost: rewriteSearch,
  importDocument: splitTags,
  constructContextPack: useNamespaceNames,
  planIntent: readMode,
  completeHandoff: (body) => tidy(body, 'outcome'),
  bootstrapInternalAgent: readInvocation,
  submitWorkflowSprintIntake: readLead,
  evaluateContextPack: readGuardrailText,
  launchHostedHarness: useHarnessId,
  controlHostedJob: (body) => tidy(body, 'action'),
}

/** Tags may come as one text, separated by commas. */
function splitTags(body: Body): void {
  if (typeof body.tags === 'string') body.tags = readTags(body.tags)
}

/** Namespaces may be spelt as in the agent tools. */
const namespaces: Readonly<Record<string, string>> = {
  rawHistory: 'raw_history',
  memoryError: 'memory/error',
  memoryLearning: 'memory/learning',
}

function useNamespaceNames(body: Body): void {
  if (!Array.isArray(body.namespaces)) return
  body.namespaces = body.namespaces.map((name: unknown) => (typeof name === 'string' && namespaces[name]) || name)
}

/** In YAML 1.1 an unquoted `off` is false. */
function readMode(body: Body): void {
  if (body.delegationMode === false) body.delegationMode = 'off'
}

/** Blanks around a name and its case do not count. */
function tidy(body: Body, name: string): void {
  const value = body[name]
  if (typeof value === 'string') body[name] = value.trim().toLowerCase()
}

function readInvocation(body: Body): void {
  readMode(body)
  tidy(body, 'source')
}

/** What is missing is empty, so that the first one in the order of the form is named, however many are missing. */
function readLead(body: Body): void {
  if (typeof body.email === 'string') body.email = body.email.trim()
  for (const name of ['workflow', 'owner', 'blocker', 'runtime']) body[name] ??= ''
}

/** The harness may be named by `harnessId`. */
function useHarnessId(body: Body): void {
  if (body.harness === undefined) body.harness = body.harnessId
}

/** An empty body stands for an empty object everywhere. */
export function normaliseBody({ operationId }: Route, body: unknown): unknown {
  if (body === undefined) return {}
  const rewrite = bodies[operationId]
  if (!rewrite || typeof body !== 'object' || body === null || Array.isArray(body)) return body
  const copy = { ...body }
  rewrite(copy)
  return copy
}

const windows: Readonly<Record<string, string>> = {
  day: 'today',
  daily: 'today',
  '7': '7d',
  '7days': '7d',
  '7-day': '7d',
  '30': '30d',
  '30days': '30d',
  '30-day': '30d',
}

/** By operation: the parameters that are rewritten. Each gets a copy it may change. */
const queries: Readonly<Record<string, (values: Body) => void>> = {
  getLossAnalytics: useWindowNames,
  getDashboard: useWindowNames,
  getDashboardRenderSpec: useWindowNames,
  getBillingSummary: useWindowNames,
  searchThumbgate: rewriteSearch,
}

function useWindowNames(values: Body): void {
  const name = values.window
  if (typeof name === 'string' && Object.hasOwn(windows, name)) values.window = windows[name]
}

/** A parameter without a text is absent. */
export function normaliseQuery({ operationId }: Route, values: Body): Body {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
  queries[operationId]?.(given)
  return given
}
