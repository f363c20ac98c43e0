/** Harnesses: named plans of stages with typed inputs. Inputs fill places in texts and choose a registered function; nothing else. */
import { fail } from '#domain/thumbgate/errors.ts'

export interface Stage {
  name: string
  context?: string
  appendContext?: string
  command?: string
}

export interface Harness {
  id: string
  /** The inputs it knows; all are texts. */
  inputs: readonly string[]
  /** The input that may name a registered function. */
  commandInput: string
  /** Six stages: a brief, four steps of which one is a command, and the evidence of success. */
  stages: readonly Stage[]
}

/** The functions an input may name; the first is the default. */
export const selectableFunctions = ['feedback-summary', 'regenerate-rules', 'dpo-dry-run'] as const
const [defaultFunction] = selectableFunctions

const maxInputLength = 2000
/** Stands in a plan where the chosen function comes. */
const chosenFunction = '{{command}}'

const builtIn: readonly Harness[] = [
  {
    id: 'repo-full-verification',
    inputs: ['repoPath', 'verificationCommand'],
    commandInput: 'verificationCommand',
    stages: [
      {
        name: 'brief',
        context: 'Goal: know that {{repoPath}} is sound as a whole.\nAsked for: {{verificationCommand}}',
      },
      {
        name: 'collect_scope',
        appendContext: 'Scope: everything that is built, tested and shipped from {{repoPath}}.',
      },
      { name: 'run_verification', command: chosenFunction },
      { name: 'compare_lessons', appendContext: 'Compare the result with the lessons of the last weeks.' },
      { name: 'list_gaps', appendContext: 'Gaps: whatever nothing above speaks for.' },
      { name: 'success_evidence', appendContext: 'Success: each claim about {{repoPath}} stands beside its proof.' },
    ],
  },
  {
    id: 'workflow-hardening-sprint',
    inputs: ['targetWorkflow', 'lessonQuery', 'verificationCommand'],
    commandInput: 'verificationCommand',
    stages: [
      {
        name: 'brief',
        context:
          'Goal: make the workflow {{targetWorkflow}} hold.\nLessons to look for: {{lessonQuery}}\nAsked for: {{verificationCommand}}',
      },
      { name: 'collect_lessons', appendContext: 'Lessons: what is known about {{lessonQuery}}.' },
      { name: 'propose_gates', appendContext: 'Gates: one for each lesson that came back.' },
      { name: 'run_verification', command: chosenFunction },
      { name: 'plan_rollout', appendContext: 'Rollout of {{targetWorkflow}}: warn first, block when it is quiet.' },
      { name: 'success_evidence', appendContext: 'Success: {{targetWorkflow}} ran with every gate in place.' },
    ],
  },
  {
    id: 'creator-partnership-review',
    inputs: ['creatorHandle', 'analyticsCommand'],
    commandInput: 'analyticsCommand',
    stages: [
      {
        name: 'brief',
        context: 'Goal: know what the partnership with {{creatorHandle}} brings.\nAsked for: {{analyticsCommand}}',
      },
      { name: 'collect_signals', appendContext: 'Signals: visits, leads and orders that name {{creatorHandle}}.' },
      { name: 'run_analytics', command: chosenFunction },
      { name: 'weigh_results', appendContext: 'Results: what {{creatorHandle}} brought, beside what it cost.' },
      { name: 'recommend', appendContext: 'Recommendation: go on, change, or end.' },
      {
        name: 'success_evidence',
        appendContext: 'Success: the recommendation about {{creatorHandle}} names its numbers.',
      },
    ],
  },
]

export type HarnessRegistry = ReadonlyMap<string, Harness>

/** The built-in harnesses and further ones. */
export const createHarnesses = (further: readonly Harness[] = []): HarnessRegistry =>
  new Map([...builtIn, ...further].map((harness) => [harness.id, harness]))

export interface CompiledHarness {
  stages: Stage[]
  /** Precedes the output of the command where the one that was asked for is not registered. */
  commandNote: string | null
}

/** The plan with its places filled, each once and from left to right. Throws a 400 for an input that is no scalar or too long. */
export function compile(harness: Harness, given: Readonly<Record<string, unknown>>): CompiledHarness {
  const texts = new Map(Object.entries(given).map(([name, value]) => [name, textOf(name, value)]))
  const asked = (texts.get(harness.commandInput) ?? '').trim()
  const known = selectableFunctions.find((name) => name === asked)
  const fill = (text: string) =>
    text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) =>
      harness.inputs.includes(name) ? (texts.get(name) ?? '') : '',
    )
  return {
    stages: harness.stages.map(({ name, context, appendContext, command }) => ({
      name,
      ...(context === undefined ? {} : { context: fill(context) }),
      ...(appendContext === undefined ? {} : { appendContext: fill(appendContext) }),
      ...(command === undefined ? {} : { command: command === chosenFunction ? (known ?? defaultFunction) : command }),
    })),
    commandNote: asked === '' || known ? null : noteOf(harness.commandInput),
  }
}

const noteOf = (input: string): string =>
  `The given ${input} was not run: nothing of a caller is executed here. ${defaultFunction} ran instead; ` +
  `${input} may name one of ${selectableFunctions.join(', ')}.`

function textOf(name: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') {
    throw fail('bad_request', `inputs/${name} is not a text: give a text, a number or a truth value`, {
      field: `inputs/${name}`,
    })
  }
  const text = String(value)
  if (text.length <= maxInputLength) return text
  throw fail('bad_request', `inputs/${name} has ${text.length} characters: give at most ${maxInputLength}`, {
    field: `inputs/${name}`,
  })
}
