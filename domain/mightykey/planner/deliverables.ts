/** Documents the built-in planner drafts for steps no tool can run. They say what they are, and never that something was done. Pure. */
import type { PlanStep, ScopeArtifact } from '#domain/mightykey/plan.ts'
import type { StepKind } from '#domain/mightykey/planner/verbs.ts'

export interface Deliverable {
  kind: string
  name: string
  content: string
}

interface Template {
  kind: string
  heading: string
  /** What a reader must not take it for. */
  caution: string
  tasks: readonly string[]
}

const templates: Readonly<Record<StepKind, Template>> = {
  implement: {
    kind: 'specification',
    heading: 'Specification',
    caution: 'No code was changed.',
    tasks: [
      'Agree on the outline below',
      'Build it in small parts',
      'Check each acceptance criterion',
      'Review the result',
    ],
  },
  document: {
    kind: 'draft',
    heading: 'Draft',
    caution: 'This is an outline to be filled by a writer.',
    tasks: [
      'Opening: what this is about and for whom',
      'Body: one section per point',
      'Closing: what the reader does next',
    ],
  },
  repair: {
    kind: 'checklist',
    heading: 'Repair checklist',
    caution: 'Nothing was repaired.',
    tasks: [
      'Reproduce the fault',
      'Write down the cause',
      'Change as little as possible',
      'Show that the fault is gone',
    ],
  },
  verify: {
    kind: 'checklist',
    heading: 'Test checklist',
    caution: 'No test was run.',
    tasks: ['List what must hold', 'Try each with ordinary input', 'Try each with wrong input', 'Record what happened'],
  },
  deploy: {
    kind: 'checklist',
    heading: 'Deployment checklist',
    caution: 'Nothing was deployed.',
    tasks: ['Name the environment', 'Prepare the way back', 'Deploy', 'Watch it'],
  },
  research: {
    kind: 'outline',
    heading: 'Research outline',
    caution: 'No source was read.',
    tasks: ['Write down the question', 'Choose sources', 'Compare them by the same measures', 'Conclude'],
  },
  destructive: {
    kind: 'checklist',
    heading: 'Removal checklist',
    caution: 'Nothing was removed.',
    tasks: ['List exactly what goes', 'Keep a copy', 'Have a second person look at the list', 'Remove it'],
  },
  communicate: {
    kind: 'draft',
    heading: 'Message draft',
    caution: 'Nothing was sent.',
    tasks: ['Recipients', 'Subject', 'Message', 'What is expected of the reader'],
  },
}

const list = (items: readonly string[], mark: string): string[] =>
  items.length > 0 ? items.map((item) => `${mark} ${item}`) : ['None.']

/** The document for a step: the same step and scope always give the same bytes. `position` is the step's place in the plan, from 1. */
export function draft(step: PlanStep, position: number, scope: ScopeArtifact): Deliverable {
  const template = templates[step.kind]
  const criteria = scope.acceptanceCriteria.filter(({ id }) => step.criteria.includes(id)).map(({ text }) => text)
  const lines = [
    `# ${template.heading}: ${step.title}`,
    '',
    `> Drafted by the built-in planner from the plan of this run. ${template.caution}`,
    '',
    '## Goal',
    '',
    scope.goal,
    '',
    '## To do',
    '',
    ...list(template.tasks, '- [ ]'),
    '',
    '## Acceptance criteria',
    '',
    ...list(criteria, '-'),
    '',
    '## Assumptions',
    '',
    ...list(scope.assumptions, '-'),
    '',
    '## Constraints',
    '',
    ...list(scope.constraints, '-'),
  ]
  return { kind: template.kind, name: fileNameOf(step, position), content: `${lines.join('\n')}\n` }
}

const maxStem = 60

/** `01-create-a-landing-page.md`; the kind of step where nothing of its title fits a file name. */
export function fileNameOf(step: Pick<PlanStep, 'title' | 'kind'>, position: number): string {
  const words =
    step.title
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  const slug = words.join('-').slice(0, maxStem).replace(/-$/, '') || step.kind
  return `${String(position).padStart(2, '0')}-${slug}.md`
}
