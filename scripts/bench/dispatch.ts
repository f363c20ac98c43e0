/** `npm run bench -- dispatch`: what one validated request costs Accord, next to bare express and four other servers. */
import type { Output } from '../output.ts'
import { routingMicroseconds, startMilliseconds, validatorMilliseconds } from './probes.ts'
import { measure, median } from './rounds.ts'

export interface DispatchOptions {
  rounds: number
  requests: number
}

/** Row of the table → name in the JSON object, and what it may cost at most, in bare express. */
const rows: Readonly<Record<string, { key: string; limit?: number }>> = {
  accord: { key: 'accord', limit: 1 },
  express: { key: 'express' },
  fastify: { key: 'fastify' },
  'openapi-backend': { key: 'openapiBackend' },
  'express-openapi-validator': { key: 'expressOpenapiValidator' },
  pipeline: { key: 'pipeline', limit: 1.5 },
}

const reference = 'express'
const created = 201

/** Measures, prints a table, and returns false when a row costs more than it may. */
export async function benchDispatch(options: DispatchOptions, output: Output): Promise<boolean> {
  output.say(
    'POST /v1/runs/{id}/steps of the Rungate contract: bearer by hash, path parameter and JSON body validated.',
  )
  output.say(
    `${options.rounds} interleaved rounds of ${options.requests} requests; CPU time of each server's own process.\n`,
  )
  const names = Object.keys(rows)
  const plan = { rows: names, ...options, warmUp: 4 * options.requests, status: created }
  const results = await measure(plan, (text) => output.say(text))
  const base = results.get(reference) ?? []
  const ratios = new Map(names.map((name) => [name, ratioOf(results.get(name) ?? [], base)]))
  output.say('')
  for (const name of names) output.say(tableRow(name, median(results.get(name) ?? []), ratios.get(name) ?? 0))
  await sayProbes(output)
  output.result(Object.fromEntries(names.map((name) => [rows[name]?.key, round(median(results.get(name) ?? []))])))
  return names.every((name) => (ratios.get(name) ?? 0) <= (rows[name]?.limit ?? Number.POSITIVE_INFINITY))
}

const ratioOf = (values: readonly number[], base: readonly number[]): number =>
  median(values.map((value, i) => value / (base[i] ?? Number.NaN)))

const round = (value: number): number => Math.round(value * 10) / 10

function tableRow(name: string, microseconds: number, ratio: number): string {
  const limit = rows[name]?.limit
  const verdict = limit === undefined ? '' : `   at most ${limit.toFixed(1)}: ${ratio <= limit ? 'reached' : 'MISSED'}`
  return `${name.padEnd(28)}${microseconds.toFixed(1).padStart(8)} µs${ratio.toFixed(2).padStart(8)} ×${verdict}`
}

async function sayProbes(output: Output): Promise<void> {
  output.say(`\nrouting, all operations      ${(await routingMicroseconds()).toFixed(2)} µs per match (at most 1)`)
  output.say(`request validators, all      ${validatorMilliseconds().toFixed(0)} ms to load (at most 60)`)
  if (process.env.DATABASE_URL) {
    output.say(`start to first answer        ${(await startMilliseconds()).toFixed(0)} ms on PostgreSQL (at most 800)`)
  } else output.say('start to first answer        not measured: set DATABASE_URL to a migrated PostgreSQL database')
}
