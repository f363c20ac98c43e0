/** The built-in planner: what each stage concludes from a request. The same request and project always give the same answer. Pure. */
import { deliverableText, type ProposedStep } from '#domain/mightykey/plan.ts'
import { clausesOf, findingsIn, normaliseText } from '#domain/mightykey/planner/clauses.ts'
import { isRequirement, kindOf, type StepKind, wordsOf } from '#domain/mightykey/planner/verbs.ts'
import { cut } from '#domain/mightykey/run-events.ts'

/** What is known of the project a run belongs to. */
export interface ProjectFacts {
  name: string
  githubRepoUrl: string | null
}

interface ClauseStep {
  title: string
  kind: StepKind
}

const maxTitle = 160
const maxGoal = 400

/** The steps a request asks for, in its order; one for the whole text when it has no verb. None without words. */
export function stepsIn(request: string): ClauseStep[] {
  const clauses = clausesOf(request)
  const steps = clauses.flatMap((clause) => {
    const kind = kindOf(clause)
    return kind ? [{ title: cut(clause, maxTitle), kind }] : []
  })
  if (steps.length > 0 || clauses.length === 0) return steps
  return [{ title: cut(oneLine(request), maxTitle), kind: 'implement' }]
}

const oneLine = (text: string): string => normaliseText(text).replaceAll(/\s+/g, ' ')

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** What was understood, for the first message of a run. */
export function restate(request: string, project: ProjectFacts | null): { restatement: string; language: string } {
  const steps = stepsIn(request)
  const { language, links, files } = findingsIn(request)
  const lines = [
    steps.length === 0
      ? 'I find no words in this request.'
      : `I read ${count(steps.length, 'step')} in this request: ${steps.map((step, i) => `${i + 1}. ${step.title} (${step.kind})`).join('; ')}.`,
    ...(project ? [`Project: ${project.name}.`] : []),
    ...(links.length > 0 ? [`Links: ${links.join(', ')}.`] : []),
    ...(files.length > 0 ? [`Files: ${files.join(', ')}.`] : []),
  ]
  return { restatement: lines.join(' '), language }
}

const vague = ['some', 'several', 'many', 'few', 'nice', 'good', 'better', 'fast', 'simple', 'modern', 'soon', 'etc']

/** What the request leaves open, as assumptions: nobody can be asked. */
export function assume(request: string, project: ProjectFacts | null): string[] {
  const steps = stepsIn(request)
  const words = new Set(wordsOf(request))
  const has = (kind: StepKind): boolean => steps.some((step) => step.kind === kind)
  const rules: [boolean, string][] = [
    [project === null, 'No project was named: the deliverables stay with the run.'],
    [
      !clausesOf(request).some(isRequirement),
      'No requirement can be measured: a step is done when its deliverable exists.',
    ],
    [
      has('deploy') && !/\b(?:production|staging|development|preview)\b/i.test(request),
      'No environment was named: production is meant.',
    ],
    [has('destructive'), 'What is to be removed is listed for a person; nothing is removed without a tool for it.'],
    [has('communicate'), 'Messages are drafted for a person; nothing is sent without a tool for it.'],
    [findingsIn(request).language !== 'en', 'The request may not be in English: only English verbs are recognised.'],
  ]
  const unmeasured = vague.filter((word) => words.has(word)).map((word) => `"${word}" is left to judgement.`)
  return [...rules.filter(([holds]) => holds).map(([, text]) => text), ...unmeasured]
}

export interface ProposedScope {
  goal: string
  inScope: string[]
  outOfScope: string[]
  constraints: string[]
  /** One per step in its order, then the requirements. */
  criteria: { text: string; check: 'deliverable' | 'judgement' }[]
}

/** The scope of a request. Undefined when it contains no words. */
export function scopeOf(request: string): ProposedScope | undefined {
  const steps = stepsIn(request)
  if (steps.length === 0) return undefined
  const clauses = clausesOf(request)
  const requirements = clauses.filter(isRequirement)
  const others = clauses.filter((clause) => !isRequirement(clause) && kindOf(clause) === undefined)
  return {
    goal: cut(oneLine(request), maxGoal),
    inScope: steps.map(({ title }) => title),
    outOfScope: [
      'Anything the request does not name',
      ...(steps.some(({ kind }) => kind === 'deploy') ? [] : ['Deployment']),
    ],
    constraints: clauses.some((clause) => kindOf(clause) !== undefined) ? others : [],
    criteria: [
      ...steps
        .filter(({ kind }) => kind !== 'deploy')
        .map(({ title }) => ({ text: deliverableText(title), check: 'deliverable' as const })),
      ...requirements.map((text) => ({ text, check: 'judgement' as const })),
    ],
  }
}

/** The plan of a request: its steps in their order, checks after what they name, deployments after everything. */
export function propose(request: string): ProposedStep[] {
  const steps = stepsIn(request)
  const criteria = scopeOf(request)?.criteria ?? []
  const isWork = (kind: StepKind): boolean => kind !== 'verify' && kind !== 'deploy'
  const indices = steps.map((_, index) => index)
  const built = indices.filter((index) => steps[index]?.kind !== 'deploy')
  const owners = requirementOwners(request, steps, built)
  return steps.map((step, index) => {
    const earlier = indices.filter((other) => other < index && isWork(steps[other]?.kind ?? 'deploy'))
    const own = built.indexOf(index)
    const first = criteria.filter(({ check }) => check === 'deliverable').length
    const required = owners.flatMap((owner, number) => (owner === index ? [first + number] : []))
    return {
      ...step,
      dependsOn:
        step.kind === 'deploy' ? built : step.kind === 'verify' ? namedBy(step, index, steps) : earlier.slice(-1),
      criteria: [...(own < 0 ? [] : [own]), ...required],
    }
  })
}

/** Which step each requirement belongs to: its own clause, else the one before it, else the first. */
function requirementOwners(request: string, steps: readonly ClauseStep[], built: readonly number[]): number[] {
  const owners: number[] = []
  let step = -1
  for (const clause of clausesOf(request)) {
    if (kindOf(clause) !== undefined) step++
    if (isRequirement(clause)) owners.push(ownerNear(step, steps, built))
  }
  return owners
}

function ownerNear(step: number, steps: readonly ClauseStep[], built: readonly number[]): number {
  if (steps[step] && steps[step].kind !== 'deploy') return step
  return built.findLast((index) => index < step) ?? built[0] ?? 0
}

const fillers = new Set([
  'the',
  'a',
  'an',
  'and',
  'of',
  'to',
  'for',
  'in',
  'on',
  'with',
  'it',
  'that',
  'all',
  'is',
  'are',
])

/** The work steps whose words a check mentions; all of them when it names none. */
function namedBy(check: ClauseStep, index: number, steps: readonly ClauseStep[]): number[] {
  const words = new Set(wordsOf(check.title).filter((word) => !fillers.has(word)))
  const work = steps.flatMap((step, other) =>
    other !== index && step.kind !== 'verify' && step.kind !== 'deploy' ? [{ step, other }] : [],
  )
  const named = work.filter(({ step }) => wordsOf(step.title).some((word) => words.has(word)))
  return (named.length > 0 ? named : work).map(({ other }) => other)
}
