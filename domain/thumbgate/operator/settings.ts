import { type Command, InvalidArgumentError, Option } from 'commander'
import { installation } from '#db/thumbgate/ids.ts'
import * as settingsRows from '#db/thumbgate/settings.ts'
import { assertCustomerId } from '#domain/thumbgate/customers.ts'
import { isObject } from '#domain/thumbgate/decisions/values.ts'
import {
  type StoredLayer,
  settingFault,
  settingsStatus,
  type WritableScope,
  withSetting,
  writableScopes,
} from '#domain/thumbgate/settings.ts'
import type { Kernel, OperatorResult, OperatorRun } from '#server/system.ts'

interface Options {
  customer?: string
  scope: WritableScope
}

/** `accord thumbgate settings show|set|unset` */
export function addSettingsCommands(program: Command, run: OperatorRun): void {
  const settings = program.command('settings').description('see and change the settings of a data set')
  const scope = () =>
    new Option('--scope <scope>', 'the layer to write').choices([...writableScopes]).default('project' as const)
  const customer = ['--customer <id>', "whose settings; without it, the installation's own"] as const
  settings
    .command('show')
    .description('the settings that hold, and where they come from')
    .option(...customer)
    .action((options: Pick<Options, 'customer'>) => run((kernel) => show(kernel, options.customer)))
  settings
    .command('set')
    .description('set one value, e.g. policies.taskScope.allowedPaths \'["src/**"]\'')
    .argument('<path>', 'names joined by dots', readPath)
    .argument('<value>', 'JSON; anything else is a text', readValue)
    .option(...customer)
    .addOption(scope())
    .action((path: string[], value: unknown, options: Options) => run((kernel) => write(kernel, options, path, value)))
  settings
    .command('unset')
    .description('take one value away, so that the layer below holds')
    .argument('<path>', 'names joined by dots', readPath)
    .option(...customer)
    .addOption(scope())
    .action((path: string[], options: Options) => run((kernel) => write(kernel, options, path, undefined)))
}

function readPath(text: string): string[] {
  const names = text.split('.')
  const isPath = names.length <= 10 && names.every((name) => /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name))
  if (!isPath) throw new InvalidArgumentError('It must be names joined by dots, e.g. policies.taskScope.allowedPaths.')
  return names
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What is no JSON is the text itself, so that plain words need no quotes.
    return text
  }
}

const dataSet = (customer: string | undefined) => (customer === undefined ? installation : assertCustomerId(customer))

async function show({ database }: Kernel, customer: string | undefined): Promise<OperatorResult> {
  const layers = await database.read((db) => settingsRows.list(db, dataSet(customer)))
  // Scopes are kept by a check constraint of the table, and only objects are written.
  const status = settingsStatus(layers as StoredLayer[])
  const lines = status.origins.map(({ path, scope, value }) => `${path} = ${JSON.stringify(value)}  (${scope})`)
  return { text: lines.join('\n'), json: status }
}

async function write(
  { database, now }: Kernel,
  { customer, scope }: Options,
  path: readonly string[],
  value: unknown,
): Promise<OperatorResult> {
  const id = dataSet(customer)
  const data = await database.write(async (db) => {
    const stored = await settingsRows.hold(db, id, scope)
    const changed = withSetting(isObject(stored) ? stored : {}, path, value)
    const fault = settingFault(changed)
    if (fault !== undefined) throw new Error(fault)
    if (Object.keys(changed).length === 0) await settingsRows.remove(db, id, scope)
    else await settingsRows.put(db, id, scope, changed, now())
    return changed
  })
  const name = path.join('.')
  const text = value === undefined ? `${name} is not set in ${scope}` : `${name} = ${JSON.stringify(value)} in ${scope}`
  return { text, json: { customerId: id, scope, settings: data } }
}
