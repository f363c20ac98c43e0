/** What an example or a candidate of the learned policy consists of. */

import type { Command } from '#domain/thumbgate/decisions/command.ts'
import { surfaceOf } from '#domain/thumbgate/decisions/files.ts'
import { wordsOf } from '#domain/thumbgate/decisions/words.ts'
import { wholeCharacters } from '#domain/thumbgate/feedback/text.ts'

export interface Traits {
  kind: 'feedback' | 'diagnostic' | 'decision'
  signal?: string
  tool?: string
  skill?: string | null
  category?: string | null
  constraints?: readonly string[]
  tags?: readonly string[]
  command?: Command
  files?: readonly string[]
  text: string
}

const mostWords = 10
const shortestWord = 3
const longestToken = 64
const mostTokens = 60

/** The distinct tokens, sorted: rows that count them are always locked in one order. */
export function tokensOf(traits: Traits): string[] {
  const { kind, signal, tool, skill, category, constraints = [], tags = [], command, files = [], text } = traits
  const tokens = [
    `kind:${kind}`,
    ...labelled('signal', [signal]),
    ...labelled('tool', [tool]),
    ...labelled('skill', [skill]),
    ...labelled('category', [category]),
    ...labelled('constraint', constraints),
    ...labelled('tag', tags),
    ...labelled('command', command ? classesOf(command) : []),
    ...labelled('surface', files.map(surfaceOf)),
    ...labelled('ext', files.map(extensionOf)),
    ...labelled('word', wordsIn(text)),
  ]
  return [...new Set(tokens)].slice(0, mostTokens).sort()
}

const labelled = (name: string, values: readonly (string | null | undefined)[]): string[] =>
  values.flatMap((value) => (value ? [wholeCharacters(`${name}:${value.toLowerCase()}`, longestToken)] : []))

const wordsIn = (text: string): string[] =>
  [...new Set(wordsOf(text).filter((word) => word.length >= shortestWord))].slice(0, mostWords)

function extensionOf(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1) : undefined
}

function classesOf(command: Command): string[] {
  const classes: [boolean, string][] = [
    [command.isForcePush, 'force-push'],
    [command.isDestructiveDelete, 'delete'],
    [command.isPublish, 'publish'],
    [command.isReleaseCreate, 'release'],
    [command.isTagCreate, 'tag'],
    [command.isPrCreate, 'pr-create'],
    [command.isPrMerge, 'pr-merge'],
    [command.isWorkflowRun, 'workflow-run'],
    [command.isGitWrite, 'git-write'],
    [command.isVerification, 'verify'],
  ]
  const found = classes.filter(([holds]) => holds).map(([, name]) => name)
  return found.length > 0 || command.text === '' ? found : ['other']
}
