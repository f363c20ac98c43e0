/**
 * Mail that the systems send: by SMTP where ACCORD_SMTP_URL is set; else, outside production, into a file of JSON lines
 * (ACCORD_MAIL_OUTBOX); else not at all, which is an error and not a silence.
 */
import { appendFile, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Transporter } from 'nodemailer'
import { now } from '#server/clock.ts'
import type { Config } from '#server/config.ts'

export interface Mail {
  to: string
  subject: string
  text: string
  html?: string
  headers?: Readonly<Record<string, string>>
}

export interface Mailer {
  /** `smtp`: sent for real. `outbox`: written to a file. `none`: every `send` throws. */
  kind: 'smtp' | 'outbox' | 'none'
  /** Resolves when the transport has taken the mail; throws a {@link MailError} when it has not. Call it from a job, which is repeated. */
  send(mail: Mail): Promise<void>
}

export class MailError extends Error {
  override name = 'MailError'
  /** `no_transport`: nothing is configured. `refused`: the server does not want this mail. `unreachable`: it may work later. */
  readonly reason: 'no_transport' | 'refused' | 'unreachable'

  constructor(reason: MailError['reason'], message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.reason = reason
  }
}

/** One line of the development outbox. */
export interface OutboxMail extends Mail {
  at: string
  from: string
}

const connectSeconds = 10
const answerSeconds = 30

/** The mailer this configuration asks for. */
export function createMailer(config: Pick<Config, 'mail'>): Mailer {
  const { smtpUrl, outbox, from } = config.mail
  if (smtpUrl !== undefined) return smtpMailer(smtpUrl, from)
  if (outbox !== undefined) return outboxMailer(outbox, from)
  return {
    kind: 'none',
    async send({ subject }) {
      throw new MailError(
        'no_transport',
        `"${subject}" was not sent: set ACCORD_SMTP_URL (or ACCORD_MAIL_OUTBOX, a file)`,
      )
    },
  }
}

function smtpMailer(url: string, from: string): Mailer {
  let transport: Promise<Transporter> | undefined
  return {
    kind: 'smtp',
    async send({ to, subject, text, html, headers }) {
      try {
        transport ??= openTransport(url)
        await (await transport).sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          ...(html === undefined ? {} : { html }),
          ...(headers === undefined ? {} : { headers: { ...headers } }),
        })
      } catch (cause) {
        const reason = isRefusal(cause) ? 'refused' : 'unreachable'
        throw new MailError(
          reason,
          `"${subject}" was not sent: ${cause instanceof Error ? cause.message : String(cause)}`,
          cause,
        )
      }
    },
  }
}

/** Loaded with the first mail: it is a tenth of what a start loads. */
async function openTransport(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  return createTransport({
    url,
    connectionTimeout: connectSeconds * 1000,
    greetingTimeout: connectSeconds * 1000,
    socketTimeout: answerSeconds * 1000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/** Reply codes from 500 on are final (RFC 5321, 4.2.1). */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error &&
  'responseCode' in error &&
  typeof error.responseCode === 'number' &&
  error.responseCode >= 500

/** Only its owner may read the file: mails carry links that log in. */
function outboxMailer(file: string, from: string): Mailer {
  return {
    kind: 'outbox',
    async send(mail) {
      const line: OutboxMail = { at: now().toISOString(), from, ...mail }
      await mkdir(dirname(file), { recursive: true, mode: 0o700 })
      await appendFile(file, `${JSON.stringify(line)}\n`, { mode: 0o600 })
    },
  }
}
