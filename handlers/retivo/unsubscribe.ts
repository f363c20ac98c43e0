/** The link in every mail: looking at it changes nothing, because scanners of mail look at links. */
import { escapeHtml } from '#domain/retivo/delivery/email.ts'
import { readToken } from '#domain/retivo/delivery/unsubscribe.ts'
import { fail } from '#domain/retivo/errors.ts'
import { ingest } from '#domain/retivo/ingestion.ts'
import type { EventPayloads } from '#domain/retivo/system.ts'
import type { RequestInfo } from '#server/contract.ts'
import { content } from '#server/reply.ts'
import type { BesideRoute } from '#server/system.ts'

const tokenOf = ({ url }: RequestInfo): string => new URL(url, 'http://this').searchParams.get('t') ?? ''

const notFound = () => fail('not_found', 'This link does not work: it is not complete, or was not made here')

const page = (title: string, body: string) =>
  content(
    200,
    'text/html',
    `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n${body}\n</body>\n</html>\n`,
  )

const path = '/api/unsubscribe'
const answers = ['text/html', 'application/json']

/** A page with a button. */
export const unsubscribePage: BesideRoute<'retivo'> = {
  operationId: 'unsubscribePage',
  method: 'GET',
  path,
  effect: 'read',
  rateLimit: 'none',
  answers,
  async handler({ db, request, services }) {
    const token = tokenOf(request)
    if (!(await readToken(db, services.sealer, token))) throw notFound()
    return page(
      'Unsubscribe',
      `<p>You will get no more messages.</p>\n<form method="post" action="?t=${escapeHtml(encodeURIComponent(token))}"><button>Unsubscribe</button></form>`,
    )
  },
}

/** The button, and the one click of mail programs: as if the user's product had sent `$opt_out` now. */
export const unsubscribe: BesideRoute<'retivo'> = {
  operationId: 'unsubscribe',
  method: 'POST',
  path,
  effect: 'write',
  rateLimit: 'none',
  accepts: ['application/x-www-form-urlencoded', 'multipart/form-data'],
  answers,
  async handler({ db, events, jobs, now, request, services }) {
    const key = await readToken(db, services.sealer, tokenOf(request))
    if (!key) throw notFound()
    const emit: typeof events.emit = (type, payload, options) =>
      events.emit<keyof EventPayloads>(type, payload, { ...options, tenant: key.tenant })
    const event = { name: '$opt_out', properties: {} }
    const message = { userId: key.user, at: now, key: null, event, traits: null }
    await ingest(
      { db, jobs, events: { emit } },
      { tenantId: key.tenant, mode: key.mode, source: 'api', receivedAt: now, messages: [message] },
    )
    return page('Unsubscribed', '<p>You will get no more messages.</p>')
  },
}
