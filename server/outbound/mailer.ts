/** Mail that the systems send. */

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
  /** Resolves when the transport has taken the mail; throws when it has not. Call it from a job, which is repeated. */
  send(mail: Mail): Promise<void>
}
