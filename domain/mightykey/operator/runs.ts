import { type Command, InvalidArgumentError, Option } from 'commander'
import * as approvalRows from '#db/mightykey/approvals.ts'
import { asOrgId } from '#db/mightykey/ids.ts'
import * as eventRows from '#db/mightykey/run-events.ts'
import * as unitRows from '#db/mightykey/run-units.ts'
import * as runRows from '#db/mightykey/runs.ts'
import { organizationNamed } from '#domain/mightykey/operator/lookup.ts'
import { maxEventsShown, toRun, toRunDetail } from '#domain/mightykey/runs.ts'
import { endings, type RunStatus, stages } from '#domain/mightykey/stages.ts'
import { isUuid } from '#server/ids.ts'
import type { Kernel, OperatorResult, OperatorRun } from '#server/system.ts'

interface ListOptions {
  org: string
  status?: RunStatus
  limit: number
}

const statuses: readonly RunStatus[] = [...stages, ...endings]

/** `accord mightykey run list|show` */
export function addRunCommands(program: Command, run: OperatorRun): void {
  const runs = program.command('run').description('what the runs of an organisation do')
  runs
    .command('list')
    .description('list the runs of an organisation, newest first')
    .requiredOption('--org <id or slug>', 'the organisation')
    .addOption(new Option('--status <status>', 'only runs that are there').choices(statuses))
    .option('--limit <number>', 'at most so many', limitOf, 20)
    .action((options: ListOptions) => run((kernel) => list(kernel, options)))
  runs
    .command('show')
    .description(
      'show a run of any organisation: its work and how often it was begun, its approvals, its latest events',
    )
    .argument('<id>', 'the run')
    .action((id: string) => run((kernel) => show(kernel, id)))
}

function limitOf(text: string): number {
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 1 && limit <= 1000) return limit
  throw new InvalidArgumentError('It must be a whole number from 1 to 1000.')
}

async function list({ database }: Kernel, { org: name, status, limit }: ListOptions): Promise<OperatorResult> {
  const { rows, count } = await database.read(async (db) => {
    const { org } = await organizationNamed(db, name)
    const filter = { projectId: undefined, status }
    return {
      rows: await runRows.list(db, org, filter, { limit, offset: 0 }),
      count: await runRows.count(db, org, filter),
    }
  })
  const lines = rows.map(
    (row) => `${row.id}  ${row.created_at.toISOString()}  ${row.status}  ${oneLine(row.request_text)}`,
  )
  return { text: [...lines, `${rows.length} of ${count}`].join('\n'), json: { runs: rows.map(toRun), count } }
}

const shownLength = 60
const oneLine = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > shownLength ? `${line.slice(0, shownLength - 1)}…` : line
}

/** The events a terminal has room for; with `--json` there are as many as the API shows. */
const eventsInText = 20

async function show({ database }: Kernel, id: string): Promise<OperatorResult> {
  const { row, units, approvals, events } = await database.read(async (db) => {
    const row = isUuid(id) ? await runRows.findAnywhere(db, id) : undefined
    if (!row)
      throw new Error(`There is no run ${id}; accord mightykey run list --org <id or slug> shows those there are`)
    const org = asOrgId(row.org_id)
    return {
      row,
      units: await unitRows.list(db, org, row.id),
      approvals: await approvalRows.list(db, org, row.id),
      events: await eventRows.listNewest(db, org, row.id, maxEventsShown),
    }
  })
  const work = units.map(({ finished_at, ...unit }) => ({ ...unit, finishedAt: finished_at?.toISOString() ?? null }))
  const text = [
    `${row.id}  ${row.status}  of ${row.org_id}, ${row.livemode ? 'live' : 'test'}`,
    oneLine(row.request_text),
    `created ${row.created_at.toISOString()}, last progress ${row.progressed_at.toISOString()}`,
    `next: ${row.next_unit ?? 'nothing'} (job ${row.job_number}); credits used: ${row.total_credits_used}`,
    ...(row.error_message === null ? [] : [`error: ${oneLine(row.error_message)}`]),
    ...work.map(
      (one) =>
        `  ${one.stage}/${one.unit}: begun ${one.starts}, failed ${one.tries}, finished ${one.finishedAt ?? 'no'}`,
    ),
    ...approvals.map((one) => `  approval ${one.id}: ${one.status}: ${oneLine(one.action_summary)}`),
    ...events
      .slice(-eventsInText)
      .map((one) => `  ${one.sequence_number}  ${one.created_at.toISOString()}  ${one.event_type}`),
  ].join('\n')
  const { next_unit: nextUnit, job_number: jobNumber, livemode, progressed_at } = row
  const inside = { livemode, nextUnit, jobNumber, progressedAt: progressed_at.toISOString(), units: work }
  return { text, json: { run: { ...toRunDetail(row, events, approvals), ...inside } } }
}
