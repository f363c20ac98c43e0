import type { Demo } from '#server/process/demo.ts'

export interface BannerSystem {
  api: string
  title: string
  baseUrl: string
  referenceUrl: string
  operations: number
  built: number
}

/** What `npm start` prints when requests will be served. */
export function banner(options: {
  origin: string
  mode: string
  database: string
  systems: readonly BannerSystem[]
  demo: Demo | undefined
  demoFile: string
}): string {
  const { origin, mode, database, systems, demo } = options
  const rows = systems.map(({ title, baseUrl, operations, built, referenceUrl }) => [
    title,
    `${built}/${operations}`,
    baseUrl,
    referenceUrl,
  ])
  const lines = [
    `Accord is ready on ${origin} (${mode}, ${database})`,
    '',
    ...table([['system', 'built', 'base URL', 'reference'], ...rows]),
    ...(demo ? demoLines(systems, demo, options.demoFile) : []),
  ]
  return `${lines.join('\n')}\n`
}

function demoLines(systems: readonly BannerSystem[], demo: Demo, file: string): string[] {
  const rows = systems.flatMap(({ api }) => {
    const { baseUrl: _, ...credentials } = demo.systems[api] ?? {}
    return Object.entries(credentials).map(([name, value]) => [api, name, value])
  })
  return rows.length === 0 ? [] : ['', `Demo credentials (also in ${file}):`, ...table(rows)]
}

function table(rows: readonly string[][]): string[] {
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, i) => Math.max(cell.length, all[i] ?? 0)), [])
  return rows.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd())
}
