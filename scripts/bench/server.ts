/** A server of one row, in a process of its own: `node scripts/bench/server.ts <row>`. Tells its port, and its CPU time when asked. */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

const row = process.argv[2] ?? ''
const { createListener } = (await import(`./rows/${row}.ts`)) as { createListener(): Promise<RequestListener> }
const server = createServer(await createListener())

server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ microseconds: user + system })
})
process.on('disconnect', () => process.exit())
