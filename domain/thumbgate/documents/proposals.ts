/** The gates a document asks for: first the known ones, then one per sentence that states a policy. */
import { createHash } from 'node:crypto'
import { wholeCharacters } from '#domain/thumbgate/feedback/text.ts'
import { type GateAction, type GateTemplate, gateTemplates, type Severity } from '#domain/thumbgate/gate-templates.ts'

export interface GateProposal {
  proposalId: string
  type: 'gate_template' | 'policy_statement'
  status: 'proposed'
  title: string
  templateId: string | null
  sourceDocumentId: string
  action: GateAction
  severity: Severity
  score: number
  evidence: string
  rationale: string
  roi: string
  rollout: string
  readyToActivate: boolean
  recommendedConfig: {
    id?: string
    action: GateAction
    severity: Severity
    pattern?: string
    message: string
    reviewRequired?: boolean
  }
}

const maxProposals = 8
const maxEvidence = 220
const statementLength = { min: 18, max: 220 }

const policyWords = [
  'must',
  'should',
  'do not',
  'never',
  'always',
  'required',
  'forbidden',
  'only',
  'block',
  'deny',
  'approved',
  'verify',
  'proof',
]
const prohibitions = ['do not', 'never', 'forbidden', 'block', 'deny', 'must not', 'should not']
const criticalWords = [
  'production',
  'main',
  'force push',
  'force-push',
  'drop',
  'delete',
  'secret',
  'secrets',
  'token',
  'tokens',
  'publish',
  'release',
]
const highWords = ['test', 'tests', 'verify', 'verified', 'review', 'ci', 'branch', 'deploy', 'lint', 'proof']

/** At most eight proposals, the best first. Work grows with the length of the content only. */
export function proposeGates(content: string, documentId: string): GateProposal[] {
  const lines = content
    .split('\n')
    .map(statementOf)
    .filter((line) => line !== '')
  const text = lower(content)
  const fromTemplates = gateTemplates
    .map((template) => ({ template, score: hits(text, template) }))
    .filter(({ template, score }) => score >= template.needs)
    .sort((a, b) => b.score - a.score)
    .map(({ template, score }) => fromTemplate(template, score, evidenceOf(lines, template), documentId))
  const seen = new Set(fromTemplates.map(({ evidence }) => evidence.toLowerCase()))
  const statements: GateProposal[] = []
  for (const line of lines) {
    if (fromTemplates.length + statements.length >= maxProposals) break
    if (!isPolicy(line) || seen.has(line.toLowerCase())) continue
    seen.add(line.toLowerCase())
    statements.push(fromStatement(line, documentId))
  }
  return [...fromTemplates, ...statements].slice(0, maxProposals)
}

const lower = (text: string): string => text.toLowerCase().split(/\s+/).join(' ')

/** A line without the marks of lists, quotations, headings and JSON around it. */
function statementOf(line: string): string {
  const marks = ' \t-*+>#"\',{}[]'
  let from = 0
  let to = line.length
  while (from < to && marks.includes(line.charAt(from))) from++
  while (to > from && marks.includes(line.charAt(to - 1))) to--
  return line
    .slice(from, to)
    .replace(/^\d{1,3}[.)] /, '')
    .trim()
}

/** How many of the template's groups of wordings the text (lower case, single spaces) contains. */
const hits = (text: string, { hints }: GateTemplate): number =>
  hints.filter((group) => group.some((wording) => contains(text, wording))).length

const evidenceOf = (lines: readonly string[], template: GateTemplate): string => {
  let best = { line: '', score: 0 }
  for (const line of lines) {
    const score = hits(lower(line), template)
    if (score > best.score) best = { line, score }
  }
  return wholeCharacters(best.line, maxEvidence)
}

/** True when the wording stands in the text as whole words. */
export function contains(text: string, wording: string): boolean {
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) {
    if (!isWord(text.charAt(at - 1)) && !isWord(text.charAt(at + wording.length))) return true
  }
  return false
}

const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)

function isPolicy(line: string): boolean {
  if (line.length < statementLength.min || line.length > statementLength.max) return false
  const text = lower(line)
  return policyWords.some((word) => contains(text, word))
}

function severityOf(text: string): Severity {
  if (criticalWords.some((word) => contains(text, word))) return 'critical'
  return highWords.some((word) => contains(text, word)) ? 'high' : 'medium'
}

function fromTemplate(template: GateTemplate, score: number, evidence: string, documentId: string): GateProposal {
  const { id, defaultAction: action, severity, pattern } = template
  return {
    proposalId: `proposal_${id}_${digest(documentId, id).slice(0, 8)}`,
    type: 'gate_template',
    status: 'proposed',
    title: template.name,
    templateId: id,
    sourceDocumentId: documentId,
    action,
    severity,
    score,
    evidence,
    rationale: template.problem,
    roi: template.roi,
    rollout: template.rollout,
    readyToActivate: true,
    recommendedConfig: { id, action, severity, pattern, message: template.problem },
  }
}

function fromStatement(statement: string, documentId: string): GateProposal {
  const text = lower(statement)
  const action = prohibitions.some((word) => contains(text, word)) ? 'block' : 'warn'
  const severity = severityOf(text)
  return {
    proposalId: `proposal_${digest(text).slice(0, 12)}`,
    type: 'policy_statement',
    status: 'proposed',
    title: wholeCharacters(statement, 80),
    templateId: null,
    sourceDocumentId: documentId,
    action,
    severity,
    score: policyWords.filter((word) => contains(text, word)).length,
    evidence: statement,
    rationale: 'The document states it as a policy.',
    roi: '',
    rollout: '',
    readyToActivate: false,
    recommendedConfig: { action, severity, message: statement, reviewRequired: true },
  }
}

const digest = (...parts: string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex')
