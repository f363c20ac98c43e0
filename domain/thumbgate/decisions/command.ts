/** What a shell command would do, read as text and never run. Quotes do not hide anything: `sh -c "git push -f"` is a push. */

export interface Command {
  text: string
  isGitWrite: boolean
  isForcePush: boolean
  isPrCreate: boolean
  isPrMerge: boolean
  isAdminMerge: boolean
  isWorkflowRun: boolean
  /** File or name given to `gh workflow run`. */
  workflowName: string | null
  /** Its `--ref`. */
  workflowRef: string | null
  /** Its `-f name=value` fields, as given. */
  workflowFields: string[]
  isPublish: boolean
  isReleaseCreate: boolean
  isTagCreate: boolean
  /** The tag a release or tag command names. */
  releaseTag: string | null
  /** `rm` with both the recursive and the force flag. */
  isDestructiveDelete: boolean
  /** Tests, linters, type checks. */
  isVerification: boolean
}

const longestCommand = 65_536

const nothing = (text: string): Command => ({
  text,
  isGitWrite: false,
  isForcePush: false,
  isPrCreate: false,
  isPrMerge: false,
  isAdminMerge: false,
  isWorkflowRun: false,
  workflowName: null,
  workflowRef: null,
  workflowFields: [],
  isPublish: false,
  isReleaseCreate: false,
  isTagCreate: false,
  releaseTag: null,
  isDestructiveDelete: false,
  isVerification: false,
})

/** Reads a command line, however many commands it holds. */
export function readCommand(text: string): Command {
  const command = nothing(text)
  for (const [program = '', ...args] of invocations(text.slice(0, longestCommand))) readers[program]?.(command, args)
  return command
}

type Read = (command: Command, args: readonly string[]) => void

const readers: Readonly<Record<string, Read>> = {
  git: readGit,
  gh: readGh,
  npm: readPackageManager,
  yarn: readPackageManager,
  pnpm: readPackageManager,
  npx: readChecker,
  rm: readRemove,
  ...Object.fromEntries(['vitest', 'jest', 'pytest', 'tsc', 'eslint', 'biome', 'mocha'].map((name) => [name, isCheck])),
}

/** One list of words per program: a command is cut at shell operators and before every program that is known here. */
function invocations(text: string): string[][] {
  const found: string[][] = []
  for (const segment of text.replaceAll(/["'\\]/g, ' ').split(/[;&|\n\r`()]+/)) {
    let current: string[] | undefined
    for (const word of segment.split(/\s+/)) {
      const program = word.slice(word.lastIndexOf('/') + 1).toLowerCase()
      if (Object.hasOwn(readers, program)) {
        current = [program]
        found.push(current)
      } else if (word !== '') current?.push(word)
    }
  }
  return found
}

/** The words that are no options; `valued` are the options whose value is the next word. */
function positional(args: readonly string[], valued: readonly string[] = []): string[] {
  const words: string[] = []
  for (let i = 0; i < args.length; i++) {
    const word = args[i] ?? ''
    if (valued.includes(word)) i++
    else if (!word.startsWith('-')) words.push(word)
  }
  return words
}

/** The values of an option in all its forms: `--ref main`, `--ref=main`, `-r main`. */
function valuesOf(args: readonly string[], names: readonly string[]): string[] {
  return args.flatMap((word, i) => {
    if (names.includes(word)) return args[i + 1] === undefined ? [] : [args[i + 1] as string]
    const name = names.find((each) => each.startsWith('--') && word.startsWith(`${each}=`))
    return name === undefined ? [] : [word.slice(name.length + 1)]
  })
}

const hasFlag = (args: readonly string[], long: string, short: string): boolean =>
  args.some((word) => word === long || (/^-[A-Za-z]+$/.test(word) && word.includes(short)))

function readGit(command: Command, args: readonly string[]): void {
  const [verb, name] = positional(args, ['-C', '-c', '--git-dir', '--work-tree'])
  if (verb === 'add' || verb === 'commit' || verb === 'push') command.isGitWrite = true
  if (verb === 'push' && hasFlag(args, '--force', 'f')) command.isForcePush = true
  if (verb === 'tag') readTag(command, args, name)
}

function readTag(command: Command, args: readonly string[], name: string | undefined): void {
  const onlyLists = ['-l', '--list', '-d', '--delete', '-v', '--verify', '-n'].some((flag) => args.includes(flag))
  if (name === undefined || onlyLists) return
  command.isTagCreate = true
  command.releaseTag ??= name
}

function readGh(command: Command, args: readonly string[]): void {
  const [noun, verb, name] = positional(args, ['-R', '--repo', '-r', '--ref', '-f', '-F', '--field', '--raw-field'])
  if (noun === 'pr' && verb === 'create') command.isPrCreate = true
  if (noun === 'pr' && verb === 'merge') {
    command.isPrMerge = true
    if (args.includes('--admin')) command.isAdminMerge = true
  }
  if (noun === 'release' && verb === 'create') {
    command.isReleaseCreate = true
    command.releaseTag ??= name ?? null
  }
  if (noun === 'workflow' && verb === 'run') {
    command.isWorkflowRun = true
    command.workflowName ??= name ?? null
    command.workflowRef ??= valuesOf(args, ['--ref', '-r'])[0] ?? null
    command.workflowFields.push(...valuesOf(args, ['--field', '--raw-field', '-f', '-F']))
  }
}

const checks = ['test', 't', 'lint', 'check', 'typecheck', 'verify', 'build']

function readPackageManager(command: Command, args: readonly string[]): void {
  const [verb, script = ''] = positional(args, ['-w', '--workspace', '--prefix', '-C', '--dir', '--filter'])
  if (verb === 'publish') command.isPublish = true
  if (verb !== undefined && checks.includes((verb === 'run' ? script : verb).split(':')[0] ?? '')) isCheck(command)
}

function readChecker(): void {
  // The program after npx stands for itself.
}

function isCheck(command: Command): void {
  command.isVerification = true
}

function readRemove(command: Command, args: readonly string[]): void {
  const recursive = hasFlag(args, '--recursive', 'r') || hasFlag(args, '--recursive', 'R')
  if (recursive && hasFlag(args, '--force', 'f')) command.isDestructiveDelete = true
}

/** Whether it opens or merges a pull request, starts a workflow, publishes, releases or tags: what branch governance is about. */
export const isGoverned = (command: Command): boolean =>
  command.isPrCreate || command.isPrMerge || command.isWorkflowRun || isPublishing(command)

/** Whether it puts a version out: publishes, releases or tags. */
export const isPublishing = (command: Command): boolean =>
  command.isPublish || command.isReleaseCreate || command.isTagCreate
