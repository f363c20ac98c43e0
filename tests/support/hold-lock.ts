/** Holds the lock of a data directory until it is killed: the other process of tests/kernel/lock.test.ts. */
import { lockDirectory } from '#server/process/lock.ts'

const [directory] = process.argv.slice(2)
if (directory === undefined) throw new Error('usage: node tests/support/hold-lock.ts <data directory>')
const lock = await lockDirectory(directory)
process.stdout.write(`${lock.socket}\n`)
setInterval(() => {}, 60_000)
