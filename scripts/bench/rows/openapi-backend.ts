/** openapi-backend as it comes, with the formats its own Ajv lacks. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import express from 'express'
import { OpenAPIBackend } from 'openapi-backend'
import { answer, bearer, contractFile, isKnown, mount, operationId } from '../task.ts'

export async function createListener() {
  const backend = new OpenAPIBackend({
    definition: contractFile,
    apiRoot: mount,
    quick: true,
    strict: true,
    coerceTypes: true,
    customizeAjv: (_ajv, options) => addFormats.default(new Ajv2020({ ...options, strict: false })),
    securityHandlers: {
      AgentApiKey: (context) => isKnown(bearer(context.request.headers.authorization)),
      AgentApiKeyHeader: () => false,
    },
    handlers: {
      [operationId]: (context, _req, res) =>
        res.status(201).json(answer(context.request.params.id, context.request.requestBody)),
      validationFail: (context, _req, res) => res.status(400).json({ error: context.validation.errors }),
      unauthorizedHandler: (_context, _req, res) => res.status(401).json({ error: 'unauthorized' }),
      notFound: (_context, _req, res) => res.status(404).json({ error: 'not found' }),
    },
  })
  await backend.init()
  const app = express()
  app.use(express.json())
  app.use(async (req, res) => {
    const { method, path, headers, query, body } = req
    await backend.handleRequest(
      { method, path, headers, query, body } as Parameters<typeof backend.handleRequest>[0],
      req,
      res,
    )
  })
  return app
}
