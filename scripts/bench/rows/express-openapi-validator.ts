/** express-openapi-validator as it comes, on the same contract. */
import { readFileSync } from 'node:fs'
import express from 'express'
import { middleware } from 'express-openapi-validator'
import { answer, bearer, contractFile, expressPath, isKnown, mount } from '../task.ts'

export async function createListener() {
  const contract = { ...JSON.parse(readFileSync(contractFile, 'utf8')), servers: [{ url: mount }] }
  const app = express()
  app.use(express.json())
  app.use(
    middleware({
      apiSpec: contract,
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
