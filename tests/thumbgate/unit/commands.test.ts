/** What is read from commands, paths and branches. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Command, readCommand } from '#domain/thumbgate/decisions/command.ts'
import { fits, isProtected, isReleaseSensitive, surfaceOf, toPath } from '#domain/thumbgate/decisions/files.ts'
import { checkIntegrity, isBehind } from '#domain/thumbgate/decisions/integrity.ts'
import { readPolicies } from '#domain/thumbgate/decisions/policies.ts'
import { profileOf } from '#domain/thumbgate/decisions/profile.ts'

describe('a command', () => {
  test.each<[string, Partial<Command>]>([
    ['git push --force', { isForcePush: true, isGitWrite: true }],
    ['git push -f origin main', { isForcePush: true }],
    ['git push -uf origin main', { isForcePush: true }],
    ['git -C /repo push --force', { isForcePush: true }],
    ['cd x && git push -f', { isForcePush: true }],
    ['sh -c "git push -f"', { isForcePush: true }],
    ['git push --force-with-lease', { isForcePush: false, isGitWrite: true }],
    ['git push origin fix-f', { isForcePush: false }],
    ['git fetch -f', { isForcePush: false, isGitWrite: false }],
    ['git log', { isGitWrite: false }],
    ['git tag v1.2.0', { isTagCreate: true, releaseTag: 'v1.2.0' }],
    ['git tag -a v1.2.0', { isTagCreate: true }],
    ['git tag', { isTagCreate: false }],
    ['git tag -l "v1*"', { isTagCreate: false }],
    ['git tag -d v1', { isTagCreate: false }],
    ['gh pr create --fill', { isPrCreate: true }],
    ['gh -R a/b pr merge 7 --squash', { isPrMerge: true, isAdminMerge: false }],
    ['gh pr merge 7 --admin', { isPrMerge: true, isAdminMerge: true }],
    ['gh pr view 7 --admin', { isPrMerge: false, isAdminMerge: false }],
    ['gh release create v1.2.0 --notes x', { isReleaseCreate: true, releaseTag: 'v1.2.0' }],
    ['gh release view v1.2.0', { isReleaseCreate: false }],
    [
      'gh workflow run deploy.yml --ref main -f environment=dev -f "dry=1"',
      {
        isWorkflowRun: true,
        workflowName: 'deploy.yml',
        workflowRef: 'main',
        workflowFields: ['environment=dev', 'dry=1'],
      },
    ],
    [
      'gh workflow run --ref=release deploy.yml',
      { isWorkflowRun: true, workflowName: 'deploy.yml', workflowRef: 'release' },
    ],
    ['gh workflow list', { isWorkflowRun: false }],
    ['npm publish --tag next', { isPublish: true }],
    ['pnpm -r publish', { isPublish: true }],
    ['yarn npm publish', { isPublish: true }],
    ['npm run publish', { isPublish: false }],
    ['npm install publish', { isPublish: false }],
    ['npm test', { isVerification: true }],
    ['npm run lint:fix', { isVerification: true }],
    ['npx vitest run', { isVerification: true }],
    ['npm install', { isVerification: false }],
    ['rm -rf build', { isDestructiveDelete: true }],
    ['rm -r -f build', { isDestructiveDelete: true }],
    ['/bin/rm --recursive --force build', { isDestructiveDelete: true }],
    ['sudo rm -fr /', { isDestructiveDelete: true }],
    ['rm -f a.txt', { isDestructiveDelete: false }],
    ['docker run --rm -f x', { isDestructiveDelete: false }],
    ['', {}],
  ])('%s', (text, expected) => {
    expect(readCommand(text)).toMatchObject({ text, ...expected })
  })

  test('of any length is read in no time that grows faster than it', () => {
    for (const word of ['git ', 'git -c ', 'gh workflow run -f ', 'rm -', '"\\`;', 'npm run ']) {
      expect(readCommand(word.repeat(60_000))).toMatchObject({ isForcePush: false })
    }
  })

  test('that is dangerous stays so, whatever stands around it', () => {
    const around = fc.constantFrom('ls', 'echo "x"', 'cd a', 'FOO=1', 'git status', 'npm test')
    const join = fc.constantFrom(' && ', '; ', '\n', ' | ')
    fc.assert(
      fc.property(around, join, around, join, (before, first, after, second) => {
        const command = readCommand(`${before}${first}git push -f origin main${second}${after}`)
        expect(command.isForcePush).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a path', () => {
  test.each([
    ['./a.ts', 'a.ts'],
    ['.\\src\\a.ts', 'src/a.ts'],
    ['././a', 'a'],
    [' a ', 'a'],
    ['.github/x', '.github/x'],
  ])('%j is %j', (given, expected) => {
    expect(toPath(given)).toBe(expected)
  })

  test.each([
    ['CLAUDE.md', 'policy'],
    ['.husky/pre-commit', 'policy'],
    ['package.json', 'release'],
    ['.github/workflows/ci.yml', 'release'],
    ['src/a.ts', 'runtime'],
    ['tests/a.test.ts', 'tests'],
    ['docs/a.md', 'docs'],
    ['README.md', 'docs'],
    ['public/a.css', 'public'],
    ['anything', 'product'],
  ])('%s is on the surface %s', (path, surface) => {
    expect(surfaceOf(path)).toBe(surface)
  })

  test.each([
    ['AGENTS.md', true],
    ['docs/AGENTS.md', false],
    ['.claude/settings.json', true],
    ['skills/a/b.md', true],
    ['skillset/a', false],
    ['config/gates/a.json', true],
    ['.gitignore', true],
  ])('%s is protected: %s', (path, expected) => {
    expect(isProtected(path)).toBe(expected)
  })

  test.each([
    ['package.json', true],
    ['apps/package.json', false],
    ['.github/workflows/ci.yml', true],
    ['server.json', true],
    ['src/a.ts', false],
  ])('%s is release-sensitive: %s', (path, expected) => {
    expect(isReleaseSensitive(path)).toBe(expected)
  })

  test.each([
    ['src/a.ts', 'src/**', true],
    ['src/a.ts', 'src/', true],
    ['src/a.ts', 'src', true],
    ['src/a.ts', 'src/*.ts', true],
    ['src/b/a.ts', 'src/*.ts', false],
    ['srcs/a.ts', 'src', false],
    ['a', '**', true],
    ['aa', 'aa*aa', false],
    ['src/a.ts', './src/**', true],
  ])('%s fits %s: %s', (path, pattern, expected) => {
    expect(fits(path, [pattern])).toBe(expected)
  })
})

describe('blockers', () => {
  const dispatch = {
    environment: 'dev',
    workflow: '.github/workflows/deploy.yml',
    ref: 'refs/heads/main',
    sha: 'abc',
    job: 'deploy',
  }
  const known = { currentBranch: 'main', headOnMainline: true, releaseVersion: '1.2.0', packageVersion: '1.2.0' }
  const files = ['package.json']

  test.each<[string, object | null, object, string[]]>([
    ['ls', null, {}, []],
    ['git push -f', null, {}, []],
    ['gh pr create', null, {}, ['missing_branch_governance']],
    ['gh pr create', {}, {}, []],
    ['gh pr create', { localOnly: true }, {}, ['local_only_branch']],
    ['gh pr merge 3', {}, {}, ['merge_requires_pr_context']],
    ['gh pr merge 3', { prNumber: 3 }, {}, []],
    ['gh pr merge 3 --admin', { prUrl: 'https://example.com/3' }, {}, ['admin_merge_bypass_forbidden']],
    [
      'gh workflow run deploy.yml --ref main',
      null,
      {},
      ['missing_branch_governance', 'missing_workflow_dispatch_evidence'],
    ],
    ['gh workflow run deploy.yml --ref main', null, { dispatch }, []],
    ['gh workflow run deploy.yml', null, { dispatch }, []],
    ['gh workflow run other.yml --ref next', null, { dispatch }, ['workflow_name_mismatch', 'workflow_ref_mismatch']],
    ['gh workflow run deploy.yml', { head: 'def' }, { dispatch }, ['workflow_sha_mismatch']],
    [
      'gh workflow run deploy.yml',
      null,
      { dispatch: { environment: ' ' } },
      [
        'missing_workflow_environment',
        'missing_workflow_name',
        'missing_workflow_ref',
        'missing_workflow_sha',
        'missing_workflow_job',
      ],
    ],
    [
      'npm publish',
      null,
      {},
      ['missing_branch_governance', 'missing_release_version', 'publish_requires_mainline_head'],
    ],
    ['npm publish', known, {}, []],
    ['npm publish', { ...known, currentBranch: 'fix' }, {}, ['publish_requires_base_branch']],
    ['npm publish', { ...known, currentBranch: 'fix' }, { baseBranch: 'fix' }, []],
    ['npm publish', { ...known, packageVersion: '1.1.0' }, {}, ['release_version_mismatch']],
    ['git tag v1.2.0', known, {}, []],
    ['git tag v2.0.0', known, {}, ['release_version_mismatch']],
    [
      'ls',
      null,
      { releaseSensitiveFiles: files, requirePrForReleaseSensitive: true },
      ['release_sensitive_changes_require_pr'],
    ],
    ['ls', { prNumber: 3 }, { releaseSensitiveFiles: files, requirePrForReleaseSensitive: true }, []],
    [
      'ls',
      { packageVersion: '1.2.0', baseVersion: '1.10.0' },
      { requireVersionNotBehindBase: true },
      ['version_behind_base'],
    ],
    ['ls', { packageVersion: '1.2.0', baseVersion: '1.10.0' }, {}, []],
  ])('of %s with %j and %j', (text, governance, more, expected) => {
    const policies = readPolicies(governance ? { policies: { branchGovernance: governance } } : {})
    const { blockers, ok } = checkIntegrity({
      command: readCommand(text),
      releaseSensitiveFiles: [],
      governance: policies.governance,
      dispatch: undefined,
      baseBranch: undefined,
      requirePrForReleaseSensitive: false,
      requireVersionNotBehindBase: false,
      ...more,
    })
    expect(blockers.map(({ code }) => code)).toEqual(expected)
    expect(ok).toBe(expected.length === 0)
  })

  test.each([
    ['1.2.0', '1.2.0', false],
    ['1.2', '1.2.0', false],
    ['v1.9.0', '1.10.0', true],
    ['2.0.0', '1.10.0', false],
    ['1.2.0-beta.1', '1.2.1', true],
  ])('version %s is behind %s: %s', (version, base, expected) => {
    expect(isBehind(version, base)).toBe(expected)
  })
})

describe('the wording', () => {
  test.each<[string, [boolean, boolean, boolean]]>([
    ['run it asynchronously', [false, false, false]],
    ['an async worker', [true, false, false]],
    ['createRefund', [false, true, false]],
    ['top-up the wallet', [false, true, false]],
    ['top of the list', [false, false, false]],
    ['issue_refunds for customers', [false, true, true]],
    ['queued e-mail: sendEmails', [true, false, true]],
    ['discharge', [false, false, false]],
  ])('%s', (text, [backgroundAgent, economicAction, customerSystemAction]) => {
    expect(profileOf(text)).toEqual({ backgroundAgent, economicAction, customerSystemAction })
  })
})
