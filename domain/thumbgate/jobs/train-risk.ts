import * as eventRows from '#db/thumbgate/feedback-events.ts'
import { asCustomerId } from '#db/thumbgate/ids.ts'
import * as riskRows from '#db/thumbgate/risk-models.ts'
import { trainRisk } from '#domain/thumbgate/feedback/risk.ts'
import { defineJob } from '#server/jobs/jobs.ts'

declare module '#server/jobs/jobs.ts' {
  interface JobPayloads {
    'thumbgate.train-risk': { customerId: string }
  }
}

/** How many of the newest signals are learned from. */
const maxExamples = 2000

/** After captures: learns anew which signals turn out badly. */
export const trainRiskModel = defineJob<'thumbgate.train-risk'>({
  name: 'thumbgate.train-risk',
  options: { unique: 'waiting', timeoutSeconds: 60 },
  async run({ customerId }, { kernel }) {
    const customer = asCustomerId(customerId)
    const rows = await kernel.database.read((db) => eventRows.listSequences(db, customer, maxExamples))
    const model = trainRisk(
      rows.map(({ target_tags: tags, domain, target_risk: risky, features }) => {
        const { skill } = features as { skill: string | null }
        const traits = [...tags.map((tag) => `tag:${tag}`), `domain:${domain}`, ...(skill ? [`skill:${skill}`] : [])]
        return { traits: new Set(traits), risky }
      }),
    )
    await kernel.database.write((db) => riskRows.put(db, customer, model, kernel.now()))
  },
})
