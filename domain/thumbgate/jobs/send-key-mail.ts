/** The mail with the key to who bought it. The key is opened here, because a job's payload is stored in clear. */
import * as apiKeyRows from '#db/thumbgate/api-keys.ts'
import { asCustomerId } from '#db/thumbgate/ids.ts'
import { openKey } from '#domain/thumbgate/api-keys.ts'
import { defineJob } from '#server/jobs/jobs.ts'

declare module '#server/jobs/jobs.ts' {
  interface JobPayloads {
    'thumbgate.send-key-mail': { customerId: string; address: string }
  }
}

/** Repeating it sends the same key again; a customer whose key was disabled meanwhile gets none. */
export const sendKeyMail = defineJob({
  name: 'thumbgate.send-key-mail',
  async run({ customerId, address }, { kernel }) {
    const row = await kernel.database.read((db) => apiKeyRows.findActive(db, asCustomerId(customerId)))
    if (!row) return
    await kernel.mailer.send({
      to: address,
      subject: 'Your ThumbGate key',
      text: [
        'Thank you. This is your ThumbGate key:',
        '',
        openKey(row, kernel.sealer),
        '',
        'Send it as "Authorization: Bearer <key>". Whoever has it can use what you paid for: keep it to yourself.',
        '',
      ].join('\n'),
    })
  },
})
