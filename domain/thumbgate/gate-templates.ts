/** The gates that come with every installation; a document that speaks of what one of them stops proposes it. */

export type GateAction = 'block' | 'warn' | 'allow'
export type Severity = 'critical' | 'high' | 'medium'

export interface GateTemplate {
  id: string
  name: string
  category: string
  /** The kind of feedback that asks for it. */
  signal: 'negative' | 'positive'
  defaultAction: GateAction
  severity: Severity
  /** Shown to people and copied into proposals; never compiled here. */
  pattern: string
  problem: string
  roi: string
  rollout: string
  /** Groups of wordings, lower case; a group is hit when one of its wordings stands in the text. */
  hints: readonly (readonly string[])[]
  /** Groups that must be hit. */
  needs: number
}

/** In the order in which equal hits are listed. */
export const gateTemplates: readonly GateTemplate[] = [
  {
    id: 'never-force-push-main',
    name: 'Never force-push main',
    category: 'Git safety',
    signal: 'negative',
    defaultAction: 'block',
    severity: 'critical',
    pattern: 'git push .*(--force|-f)\\b',
    problem: 'A forced push rewrites history that others build on.',
    roi: 'One prevented rewrite of a shared branch saves hours of recovery.',
    rollout: 'Block at once on protected branches; allow --force-with-lease on personal ones.',
    hints: [
      ['force push', 'force-push', 'force pushing', 'force-pushing'],
      ['git push --force', 'git push -f'],
      ['protected branch'],
    ],
    needs: 1,
  },
  {
    id: 'never-skip-tests-before-commit',
    name: 'Never skip the tests before a commit',
    category: 'Verification',
    signal: 'negative',
    defaultAction: 'block',
    severity: 'high',
    pattern: 'git commit .*(--no-verify|-n)\\b',
    problem: 'Changes that were not tested break the build of everybody else.',
    roi: 'Failures are found before review instead of after the merge.',
    rollout: 'Warn for a week, then block commits without a test run.',
    hints: [
      ['skip tests', 'skip the tests', 'skipping tests', 'skipped tests', 'without tests'],
      ['before commit', 'before committing', 'before each commit', 'before every commit'],
      ['run tests', 'run the tests'],
      ['ci'],
      ['lint'],
    ],
    needs: 1,
  },
  {
    id: 'evidence-before-done',
    name: 'Evidence before done',
    category: 'Verification',
    signal: 'negative',
    defaultAction: 'block',
    severity: 'high',
    pattern: '(done|completed|verified|fixed)',
    problem: 'Work is claimed to be done although nothing shows it.',
    roi: 'Reviews start from proof, and rework for false claims ends.',
    rollout: 'Ask for the output of a check with every claim; block claims without one after a week.',
    hints: [['evidence', 'proof'], ['verified'], ['done'], ['claiming success', 'claim success']],
    needs: 2,
  },
  {
    id: 'protect-production-sql',
    name: 'Protect the production database',
    category: 'Data safety',
    signal: 'negative',
    defaultAction: 'block',
    severity: 'critical',
    pattern: '\\b(drop|truncate|delete)\\b',
    problem: 'A destructive statement against production loses data of customers.',
    roi: 'One prevented loss outweighs every approval it costs.',
    rollout: 'Block destructive statements against production; a person approves each exception.',
    hints: [
      ['drop', 'truncate', 'delete'],
      ['production', 'prod'],
      ['sql', 'database', 'table'],
    ],
    needs: 2,
  },
  {
    id: 'back-up-env-before-edit',
    name: 'Back up .env before an edit',
    category: 'Data safety',
    signal: 'negative',
    defaultAction: 'warn',
    severity: 'medium',
    pattern: '\\.env(\\.|$)',
    problem: 'Secrets that stand only in an environment file are lost by one careless edit.',
    roi: 'A copy made in a second saves the search for lost keys.',
    rollout: 'Warn on every edit of an environment file that has no copy.',
    hints: [['.env'], ['backup', 'back up', 'copy'], ['secret', 'token']],
    needs: 1,
  },
  {
    id: 'promote-known-good-workflows',
    name: 'Promote known-good workflows',
    category: 'Reuse',
    signal: 'positive',
    defaultAction: 'allow',
    severity: 'medium',
    pattern: '(known-good|golden path)',
    problem: 'What works is invented again by every agent.',
    roi: 'Steps that have been proved run without another review.',
    rollout: 'Allow the workflow by name once its evidence is linked.',
    hints: [['known-good', 'known good'], ['golden path'], ['best practice', 'best practices']],
    needs: 1,
  },
]
