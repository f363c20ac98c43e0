/** fastify with the operation's own schemas. */
import fastify from 'fastify'
import { answer, bearer, contractPath, expressPath, isKnown, mount, readContract } from '../task.ts'

export async function createListener() {
  const operation = readContract().paths[contractPath]?.post
  const body = operation?.requestBody.content['application/json']?.schema
  const app = fastify({ ajv: { customOptions: { strict: false } } })
  const params = { type: 'object', properties: { id: { type: 'string', format: 'uuid' } }, required: ['id'] }
  app.post<{ Params: { id: string }; Body: { name: string; status: string } }>(
    mount + expressPath,
    {
      schema: { params, ...(body ? { body } : {}) },
      preValidation: async (req, reply) => {
        if (!isKnown(bearer(req.headers.authorization))) await reply.code(401).send({ error: 'unauthorized' })
      },
    },
    async (req, reply) => reply.code(201).send(answer(req.params.id, req.body)),
  )
  await app.ready()
  return app.routing
}
