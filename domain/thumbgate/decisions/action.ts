/** Calls of tools come in the shapes of several providers; here they become one. */
import { type Command, isPublishing, readCommand } from '#domain/thumbgate/decisions/command.ts'
import { toPath } from '#domain/thumbgate/decisions/files.ts'
import { type Call, findCall, toObject } from '#domain/thumbgate/decisions/tool-call.ts'
import { firstNumber, firstText, isObject } from '#domain/thumbgate/decisions/values.ts'
import { readWorkflow } from '#domain/thumbgate/decisions/workflow.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import type { components, operations } from '#generated/thumbgate/types.ts'

type Schemas = components['schemas']
export type EvaluateRequest = operations['evaluateDecision']['requestBody']['content']['application/json']
export type NormalizedAction = Schemas['NormalizedAction']

/** An action as it is judged. */
export interface Action {
  /** As it is shown and stored: secrets are redacted. */
  normalized: NormalizedAction
  command: Command
  files: readonly string[]
  /** What the action says about itself, without paths, the contents of files and secrets: its words are kept to learn from. */
  wording: string
  /** Edits files: what a protected file needs an approval for. */
  isEdit: boolean
  isShell: boolean
}

/** Replaces the secrets in a text, or in all texts of a value. */
export type Redact = <Value>(value: Value) => Value

/** The action a request asks about. Throws 400 when it names no tool. */
export function normalizeAction(body: EvaluateRequest, redact: Redact): Action {
  const call = findCall(body)
  const toolName = body.toolName?.trim() || call?.name || ''
  if (toolName === '') throw fail('bad_request', missingTool, { field: 'toolName' })
  const input = body.input ?? body.arguments ?? toObject(call?.input)
  const text = body.command ?? firstText(input, ['command', 'cmd', 'script']) ?? ''
  const command = readCommand(redact(text))
  const kind = kindOf(toolName, call, text)
  const toolInput = redact(input)
  const files = affectedFiles(body, kind === 'search' ? {} : input)
  return {
    normalized: {
      schemaVersion: 'provider-action-v1',
      provider: body.provider?.trim() || (call?.shape === 'mcp' ? 'mcp' : 'unknown'),
      model: body.model ?? '',
      providerCallId: call?.id ?? '',
      mcpServer: call?.server ?? '',
      mcpPrimitive: call?.primitive ?? '',
      toolName,
      toolInput,
      command: command.text,
      actionType: actionTypes[kind],
      intent: intentOf(kind, command),
      affectedFiles: files,
      usage: usageOf(body),
      workflow: readWorkflow(body),
      rawShape: {
        hasProviderToolCall: body.providerToolCall !== undefined || body.toolCall !== undefined,
        hasOpenAiToolCall: call?.shape === 'openai',
        hasAnthropicToolUse: call?.shape === 'anthropic',
        hasMcpToolCall: call?.shape === 'mcp',
      },
    },
    command,
    files,
    wording: [toolName, command.text, redact(body.goal ?? ''), ...wordingOf(toolInput)].join(' '),
    isEdit: kind === 'edit',
    isShell: kind === 'shell',
  }
}

const missingTool =
  'toolName is required, or a call of a provider that names its tool: providerToolCall, toolCall, toolUse, content, mcp, mcpToolCall or method "tools/call" with params'

type Kind = 'shell' | 'edit' | 'network' | 'read' | 'search' | 'prompt' | 'other'

const actionTypes: Readonly<Record<Kind, NormalizedAction['actionType']>> = {
  shell: 'shell.exec',
  edit: 'file.write',
  network: 'network.request',
  read: 'context.read',
  search: 'context.read',
  prompt: 'prompt.get',
  other: 'tool.call',
}

const kinds: Readonly<Record<string, Kind>> = {
  ...named(
    'shell',
    'bash shell sh zsh terminal exec execute run_command run_shell_command run_terminal_cmd powershell',
  ),
  ...named(
    'edit',
    'edit write multiedit notebookedit create_file write_file edit_file apply_patch str_replace str_replace_editor',
  ),
  ...named('network', 'webfetch websearch web_fetch web_search fetch http_request http curl'),
  ...named('read', 'read notebookread read_file view open_file'),
  ...named('search', 'grep glob ls search list_files list_dir find_files'),
}

function named(kind: Kind, names: string): Record<string, Kind> {
  return Object.fromEntries(names.split(' ').map((name) => [name, kind]))
}

/** The name without the server in front of it: `mcp__files__write_file`, `files.write_file`. */
const ownName = (toolName: string): string =>
  toolName
    .toLowerCase()
    .split(/__|[./:]/)
    .at(-1) ?? ''

function kindOf(toolName: string, call: Call | undefined, command: string): Kind {
  if (call?.primitive === 'prompt') return 'prompt'
  if (call?.primitive === 'resource') return 'read'
  const name = ownName(toolName)
  if (Object.hasOwn(kinds, name)) return kinds[name] as Kind
  return command === '' ? 'other' : 'shell'
}

function intentOf(kind: Kind, command: Command): NormalizedAction['intent'] {
  if (isPublishing(command)) return 'publish'
  if (command.isWorkflowRun || command.isPrMerge || command.isPrCreate) return 'release-workflow'
  if (command.isVerification) return 'verify'
  if (kind === 'edit') return 'modify-files'
  if (kind === 'shell') return 'run-command'
  if (kind === 'prompt') return 'load-prompt-template'
  return kind === 'read' || kind === 'search' ? 'read-context' : 'use-tool'
}

const fileMembers = ['file_path', 'filePath', 'path', 'file', 'notebook_path', 'notebookPath', 'target_file']
const fileLists = ['files', 'paths', 'file_paths', 'filePaths', 'edits']
const mostFiles = 500

/** The files a request says are changed; else those its call names. */
function affectedFiles(body: EvaluateRequest, input: Readonly<Record<string, unknown>>): string[] {
  const given = body.changedFiles ?? []
  const named =
    given.length > 0
      ? given
      : [body.filePath ?? '', ...filesIn(input), ...fileLists.flatMap((name) => listed(input[name]))]
  return [...new Set(named.map(toPath).filter((path) => path !== ''))].slice(0, mostFiles)
}

const filesIn = (input: Readonly<Record<string, unknown>>): string[] =>
  fileMembers.flatMap((name) => (typeof input[name] === 'string' ? [input[name]] : []))

const listed = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((each) => (typeof each === 'string' ? [each] : isObject(each) ? filesIn(each) : []))
    : []

/** Members of an input that say where and what, not what is done. */
const contents = new Set([
  ...fileMembers,
  ...fileLists,
  'content',
  'contents',
  'new_string',
  'old_string',
  'new_str',
  'old_str',
  'patch',
  'diff',
])

const wordingOf = (input: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(input).flatMap(([name, value]) => (contents.has(name) ? [] : textsIn(value)))

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return isObject(value) ? Object.values(value).flatMap(textsIn) : []
}

function usageOf(body: EvaluateRequest): Schemas['ActionUsage'] {
  const usage = body.usage ?? {}
  const inputTokens = firstNumber(usage, ['inputTokens', 'input_tokens', 'prompt_tokens']) ?? 0
  const outputTokens = firstNumber(usage, ['outputTokens', 'output_tokens', 'completion_tokens']) ?? 0
  const total = firstNumber(body, ['tokenEstimate']) ?? firstNumber(usage, ['totalTokens', 'total_tokens'])
  return {
    inputTokens,
    outputTokens,
    totalTokens: total ?? inputTokens + outputTokens,
    estimatedCostUsd:
      firstNumber(body, ['costUsd']) ?? firstNumber(usage, ['costUsd', 'cost_usd', 'estimatedCostUsd', 'cost']) ?? 0,
  }
}
