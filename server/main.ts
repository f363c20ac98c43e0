/** `npm start`. Node keeps what it compiles, which is a third of the work of a start; so this file loads nothing else before that is set. */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache', 'accord', 'compiled'))
const { main } = await import('#server/process/main.ts')
await main(process.argv.slice(2))
