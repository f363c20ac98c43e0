/** `npm run test:faults -- thumbgate`: hosted jobs that are paused, resumed and cancelled while their servers are killed. */
import { setTimeout as sleep } from 'node:timers/promises'
import { migrate } from '#scripts/production.ts'
import type { Output } from '../output.ts'
import { startPostgres } from '../throwaway-postgres.ts'
import { type Caller, createCaller } from './caller.ts'
import { type Fleet, startFleet } from './fleet.ts'
import { queryAll, sayBroken } from './queries.ts'
import { environment } from './retivo.ts'
import { jobChecks } from './thumbgate-checks.ts'
import { slowHarness } from './thumbgate-harness.ts'

export interface ThumbgateOptions {
  jobs: number
  seconds: number
  seed: number
}

const killEverySeconds = 3
const endSeconds = 180
/** From being told to having obeyed, by the server's own times. */
const obeyMs = 1000
/** Jobs of the first part: as many as two servers run at once. */
const obedient = 8

/** Both parts on one database. Resolves with whether everything held. */
export async function thumbgateFaults(
  options: ThumbgateOptions,
  random: () => number,
  output: Output,
  interrupted: Promise<never>,
): Promise<boolean> {
  const postgres = await startPostgres()
  const env = environment(postgres.url, 'smtp://127.0.0.1:9')
  let fleet: Fleet | undefined
  try {
    migrate(env)
    fleet = await startFleet(2, env, 'scripts/faults/thumbgate-server.ts')
    await fleet.ready()
    const caller = createCaller(fleet.origins, '/thumbgate/v1', env.ACCORD_THUMBGATE_API_KEY ?? '')
    const work = async (running: Fleet) => {
      const obeyed = await obey(caller, output)
      return { obeyed, told: await tellWhileKilling(caller, running, options, random, output) }
    }
    const { obeyed, told } = await Promise.race([work(fleet), interrupted])
    const results = new Map<string, unknown[]>([
      [`a job obeys within ${obeyMs} ms`, obeyed.filter(({ ms }) => ms > obeyMs)],
      ...told,
      ...(await queryAll(postgres.url, jobChecks(obedient + options.jobs))),
      ['no request was answered 500, or 503 without Retry-After', caller.wrong],
    ])
    return report(results, obeyed, fleet, options, output)
  } finally {
    await fleet?.stop()
    postgres.stop()
  }
}

interface Job {
  jobId: string
  status: string
  nextStageIndex: number
  updatedAt: string
  resumedAt: string | null
  pausedAt?: string
  endedAt: string | null
}

async function launch(caller: Caller, jobId: string): Promise<void> {
  const { status, repeated } = await caller.call('POST', '/jobs/harness', { harness: slowHarness.id, jobId })
  // An answer may be lost after the job is stored: then its id is taken.
  if (status !== 202 && !(repeated && status === 409)) throw new Error(`${jobId} was not launched: ${status}`)
}

const find = async (caller: Caller, jobId: string): Promise<Job> =>
  (await caller.call('GET', `/jobs/${jobId}`)).data.job as Job

const control = (caller: Caller, jobId: string, action: 'pause' | 'resume' | 'cancel') =>
  caller.call('POST', `/jobs/${jobId}/control`, { action })

async function becomes(caller: Caller, jobId: string, ...statuses: string[]): Promise<Job> {
  for (const until = performance.now() + endSeconds * 1000; ; await sleep(50)) {
    const job = await find(caller, jobId)
    if (statuses.includes(job.status)) return job
    if (performance.now() > until) throw new Error(`${jobId} is ${job.status} and not ${statuses.join(' or ')}`)
  }
}

interface Obeyed {
  jobId: string
  action: string
  ms: number
}

/** Every job is told to pause in the middle of a step, to go on, and to end in another. Resolves with how long each took to obey. */
async function obey(caller: Caller, output: Output): Promise<Obeyed[]> {
  const ids = Array.from({ length: obedient }, (_, index) => `obedient-${index}`)
  output.say(`${ids.length} running jobs are told to pause, to go on, and to end`)
  const tell = async (jobId: string, action: 'pause' | 'cancel', stopped: string): Promise<Obeyed> => {
    await becomes(caller, jobId, 'running')
    const { data } = await control(caller, jobId, action)
    const { requestedAt } = data.control as { requestedAt: string }
    const { pausedAt, endedAt } = await becomes(caller, jobId, stopped)
    return { jobId, action, ms: Date.parse((action === 'pause' ? pausedAt : endedAt) ?? '') - Date.parse(requestedAt) }
  }
  const goOn = async (jobId: string): Promise<Obeyed> => {
    const { data } = await control(caller, jobId, 'resume')
    const { resumedAt } = await becomes(caller, jobId, 'running')
    return { jobId, action: 'resume', ms: Date.parse(resumedAt ?? '') - Date.parse((data.job as Job).updatedAt) }
  }
  const tellAll = async (jobId: string): Promise<Obeyed[]> => {
    await launch(caller, jobId)
    const paused = await tell(jobId, 'pause', 'paused')
    const resumed = await goOn(jobId)
    return [paused, resumed, await tell(jobId, 'cancel', 'cancelled')]
  }
  return (await Promise.all(ids.map(tellAll))).flat()
}

/** How a job is treated while servers are killed. */
const treatments = ['left alone', 'held', 'told again and again', 'cancelled'] as const

async function tellWhileKilling(
  caller: Caller,
  fleet: Fleet,
  { jobs, seconds }: ThumbgateOptions,
  random: () => number,
  output: Output,
): Promise<Map<string, unknown[]>> {
  const ids = Array.from({ length: jobs }, (_, index) => `job-${index}`)
  const treated = (treatment: (typeof treatments)[number]) =>
    ids.filter((_, index) => treatments[index % treatments.length] === treatment)
  for (const id of ids) await launch(caller, id)
  output.say(`${jobs} jobs run while one of two servers is killed every ${killEverySeconds} s for ${seconds} s`)
  const held = new Map<string, Job>()
  const hold = async (id: string) => {
    await becomes(caller, id, 'running', 'completed')
    await control(caller, id, 'pause')
    held.set(id, await becomes(caller, id, 'paused', 'completed'))
  }
  const cancelled: string[] = []
  const chaos = async () => {
    for (const until = performance.now() + seconds * 1000; performance.now() < until; ) {
      await sleep(killEverySeconds * 1000)
      fleet.kill(Math.floor(random() * fleet.origins.length))
    }
  }
  const bother = async (restless: readonly string[]) => {
    for (const until = performance.now() + seconds * 1000; performance.now() < until; await sleep(100)) {
      const id = restless[Math.floor(random() * restless.length)]
      if (id !== undefined) await control(caller, id, random() < 0.5 ? 'pause' : 'resume')
    }
  }
  const cancel = async (doomed: readonly string[]) => {
    for (const id of doomed) {
      await sleep((random() * seconds * 500) / doomed.length)
      if ((await control(caller, id, 'cancel')).status === 202) cancelled.push(id)
    }
  }
  const doing = [chaos(), bother(treated('told again and again')), cancel(treated('cancelled'))]
  await Promise.all([...doing, ...treated('held').map(hold)])
  const changed: unknown[] = []
  for (const [id, before] of held) {
    const now = await find(caller, id)
    if (JSON.stringify(now) !== JSON.stringify(before)) changed.push({ before, now })
  }
  const at = [...held.values()].map((job) => `${job.status} ${job.nextStageIndex}`).join(', ')
  output.say(`${fleet.kills.length} kills are over; the held ones were ${at}; what is paused goes on`)
  for (const id of [...held.keys(), ...treated('told again and again')]) await control(caller, id, 'resume')
  const revived: unknown[] = []
  for (const id of ids) {
    const { status } = await becomes(caller, id, 'completed', 'cancelled', 'failed')
    const wanted = cancelled.includes(id) ? 'cancelled' : treated('cancelled').includes(id) ? status : 'completed'
    if (status !== wanted) revived.push({ id, status })
  }
  return new Map([
    ['a paused job stays as it is until it is resumed', changed],
    ['a job that was told to end ends cancelled, every other one completes', revived],
    ['some were paused in the middle', [...held.values()].some((job) => job.status === 'paused') ? [] : [...held]],
    ['some were cancelled', cancelled.length > 0 ? [] : ids],
  ])
}

function report(
  results: ReadonlyMap<string, unknown[]>,
  obeyed: readonly Obeyed[],
  fleet: Fleet,
  { seed, jobs }: ThumbgateOptions,
  output: Output,
): boolean {
  const broken = sayBroken(results, output)
  const times = obeyed.map(({ ms }) => ms).sort((a, b) => a - b)
  const [median = 0, longest = 0] = [times[Math.floor(times.length / 2)], times.at(-1)]
  output.say(
    `${fleet.kills.length} kills; ${jobs} jobs; ${times.length} controls obeyed after ${median} ms (median), at most ${longest} ms`,
  )
  output.result({ seed, kills: fleet.kills.length, jobs, medianMs: median, longestMs: longest, broken })
  return broken.length === 0
}
