import { z } from 'zod'
import type { Outgoing, Sent } from '#domain/retivo/delivery/message.ts'
import { type Mail, MailError, type Mailer } from '#server/outbound/mailer.ts'

/** Traits are not checked on arrival: only one plain address is written to. */
const address = z.email().max(254)

/** The address mail to a user goes to, or why there is none. */
function recipientOf(email: string | null): { to: string } | { problem: 'no_email' | 'invalid_email' } {
  const trimmed = email?.trim() ?? ''
  if (trimmed === '') return { problem: 'no_email' }
  return address.safeParse(trimmed).success ? { to: trimmed } : { problem: 'invalid_email' }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not enter a header.
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g

/** One line for a header. */
export const headerText = (text: string): string => text.replace(control, ' ').trim().slice(0, 200).toWellFormed()

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)

/** The mail, with one address to leave in its headers and at its end. Tried again, it has the same `Message-ID`. */
function toMail({ row, tenant }: Outgoing, to: string, unsubscribeUrl: string): Mail {
  const body = row.message_body ?? ''
  const host = new URL(unsubscribeUrl).hostname
  const paragraphs = body.split(/\n{2,}/).map((part) => `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
  return {
    to,
    subject: headerText(`A message from ${tenant.name}`),
    text: `${body}\n\n-- \nYou do not want these messages? ${unsubscribeUrl}\n`,
    html: `${paragraphs.join('\n')}\n<p><small><a href="${escapeHtml(unsubscribeUrl)}">Unsubscribe</a></small></p>\n`,
    headers: {
      'Message-ID': `<${row.id}@${host}>`,
      'Idempotency-Key': row.id,
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }
}

/** Hands the mail to the transport. An outbox is no delivery: what it takes is simulated. */
export async function sendMail(mailer: Mailer, outgoing: Outgoing, unsubscribeUrl: string): Promise<Sent> {
  const recipient = recipientOf(outgoing.user.email)
  if ('problem' in recipient) return { ok: false, reason: recipient.problem, retry: false }
  if (mailer.kind === 'none') return { ok: false, reason: 'email_not_configured', retry: false }
  try {
    await mailer.send(toMail(outgoing, recipient.to, unsubscribeUrl))
    return { ok: true, simulated: mailer.kind === 'outbox' }
  } catch (error) {
    if (!(error instanceof MailError)) throw error
    return { ok: false, reason: `email_${error.reason}`, retry: error.reason === 'unreachable' }
  }
}
