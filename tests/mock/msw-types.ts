import { handler, handlers } from '../../sdk/mightykey/src/msw.ts'

/** Compiled, not run: what the types of the overrides refuse. */
export const refusedByTypes = () => [
  // @ts-expect-error an operation that the contract does not have
  handler('createProjcet'),
  // @ts-expect-error a status that the operation does not declare
  handler('createProject', { status: 418 }),
  // @ts-expect-error the body of another status
  handler('createProject', { status: 201, body: { error: 'no' } }),
  // @ts-expect-error a path parameter that the operation does not have
  handler('getProject', ({ path }) => ({ status: 404, body: { error: path.slug } })),
  // @ts-expect-error an override for an operation that does not exist
  handlers({ overrides: { nothing: { status: 200 } } }),
  handler('getProject', async ({ path, request }) => ({ status: 404, body: { error: path.id + request.url } })),
]
