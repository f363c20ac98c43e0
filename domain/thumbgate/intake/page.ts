/** The pages a posted form is answered with. */
import type { RequestInfo } from '#server/contract.ts'
import { html, page } from '#server/pages/html.ts'

/** Whether whoever sent this wants a page: a form was posted, and nothing asks for JSON. */
export function wantsPage({ headers, url }: Pick<RequestInfo, 'headers' | 'url'>): boolean {
  const isForm =
    headers['content-type']?.toString().toLowerCase().startsWith('application/x-www-form-urlencoded') === true
  const accept = String(headers.accept ?? '').toLowerCase()
  const asksForJson = accept.includes('application/json') && !accept.includes('text/html')
  const format = new URLSearchParams(url.split('?')[1] ?? '').get('format')
  return isForm && !asksForJson && format !== 'json'
}

export const thanksPage = (links: { proofPackUrl: string; sprintBriefUrl: string }, leadId: string): string =>
  page(
    'Thank you',
    html`<h1>Thank you</h1><p>Your request is registered as ${leadId}.</p>
<p>Next: <a href="${links.proofPackUrl}">the proof pack</a> and <a href="${links.sprintBriefUrl}">the sprint brief</a>.</p>`,
  )

export const refusalPage = (message: string): string =>
  page(
    'Not registered',
    html`<h1>Your request was not registered</h1><p>${message}</p><p>Go back, correct it and send it again.</p>`,
  )
