/** express-openapi-validator as it comes, on the same contract. */
import express from 'express'
import { middleware } from 'express-openapi-validator'
import { answer, bearer, expressPath, isKnown, mount, readContract } from '../task.ts'

export async function createListener() {
  const contract = { ...readContract(), servers: [{ url: mount }] }
  const app = express()
  app.use(express.json())
  app.use(
    middleware({
      apiSpec: contract as never,
      validateApiSpec: false,
      validateResponses: false,
      validateSecurity: {
        handlers: {
          AgentApiKey: (req) => isKnown(bearer(req.headers.authorization)),
          AgentApiKeyHeader: () => false,
          DashboardAuth: () => false,
          SessionCookie: () => false,
        },
      },
    }),
  )
  app.post(mount + expressPath, (req, res) => {
    res.status(201).json(answer(req.params.id as string, req.body))
  })
  return app
}
