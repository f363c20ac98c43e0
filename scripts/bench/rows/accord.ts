/** Accord's dispatch on express: routing, security and validation on; without what the front of the application adds. */
import express, { type Request, type Response } from 'express'
import { serveSystem } from '#server/app.ts'
import { Exchange } from '#server/http/exchange.ts'
import { writeReply } from '#server/http/reply-writer.ts'
import { mount } from '../task.ts'
import { appOptions } from './system.ts'

export async function createListener() {
  const options = await appOptions(false)
  const loaded = options.systems[0]
  if (!loaded) throw new Error('no system')
  const system = serveSystem(loaded, { ...options, throttle: { take: async () => undefined } }, {})
  const app = express()
  app.disable('x-powered-by')
  app.use((req, res) => void respond(req, res))
  return app

  async function respond(req: Request, res: Response): Promise<void> {
    const exchange = new Exchange(req, res, 'bench', new Date(), req.url.slice(mount.length))
    const reply = await system.dispatch(exchange)
    if (reply) writeReply(res, reply, [], false)
  }
}
