import { randomId } from '#server/ids.ts'

const wellFormed = /^[\w.:+/=-]{1,128}$/

/** The caller's `X-Request-Id` when it is short and harmless in a log line, else a new one. */
export const requestId = (header: string | string[] | undefined): string =>
  typeof header === 'string' && wellFormed.test(header) ? header : randomId()
