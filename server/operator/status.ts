import type { Command } from 'commander'
import { systems } from '#generated/systems.ts'
import { notBuilt } from '#server/not-built.ts'
import type { CommandTools } from '#server/operator/program.ts'

/** What is built of each system. */
export interface Status {
  systems: Record<string, { operations: number; implemented: number; mount: string }>
}

const isBuilt = (handler: unknown): boolean => handler !== undefined && handler !== notBuilt

/** `accord status`: needs neither server nor database. */
export function addStatusCommand(program: Command, { operator, print }: CommandTools): void {
  program
    .command('status')
    .description('how many operations of each system are built')
    .action(() => {
      const status: Status = { systems: {} }
      for (const { api, operations, mount, base } of systems) {
        const definition = operator.definitions.find((one) => one.api === api)
        const implemented = Object.values(definition?.handlers ?? {}).filter(isBuilt).length
        status.systems[api] = { operations, implemented, mount: mount + base }
      }
      const lines = Object.entries(status.systems).map(
        ([api, row]) =>
          `${api.padEnd(16)}${String(row.implemented).padStart(4)} of ${String(row.operations).padStart(3)} built, at ${row.mount}`,
      )
      print({ text: lines.join('\n'), json: status })
    })
}
