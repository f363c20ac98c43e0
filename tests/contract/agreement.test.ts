import { expect, test } from 'vitest'
import { causeOf } from '#scripts/contract/agreement.ts'
import type { CaseKind, ContractCase } from '#scripts/contract/cases.ts'
import type { Opinion } from '#scripts/contract/sdk-decoder.ts'
import { toyContract } from '#tests/contract/toy.ts'

const item = (kind: CaseKind): ContractCase => ({
  operation: toyContract().operations[0]!,
  kind,
  text: 'a case',
  parts: { path: {}, query: {}, header: {}, cookie: {}, body: undefined },
  credential: 'right',
  expected: [],
})
const plan = { statuses: [201, 503], reason: 'nothing is sold without a provider' }

type Row = [CaseKind, prism: Opinion, server: Opinion, sdk: Opinion, status: number | undefined, cause: string]

test.each<Row>([
  ['valid', 'accepts', 'fails', 'refuses', 503, 'As the plan says: nothing is sold without a provider'],
  ['valid', 'accepts', 'fails', 'refuses', 500, ''],
  ['valid', 'accepts', 'fails', 'accepts', 503, ''],
  ['valid', 'accepts', 'fails', 'fails', 503, ''],
  ['violation', 'accepts', 'fails', 'refuses', 503, ''],
  ['valid', 'accepts', 'refuses', 'refuses', 402, 'The server counts credits'],
  ['valid', 'accepts', 'refuses', 'accepts', 402, ''],
  ['valid', 'accepts', 'refuses', 'refuses', 418, ''],
  ['valid', 'refuses', 'accepts', 'accepts', 201, ''],
  ['valid', 'fails', 'silent', 'silent', undefined, ''],
])('a %s request: Prism %s, the server %s, the SDK %s at %s', (kind, prism, server, sdk, status, cause) => {
  expect(causeOf(item(kind), { prism, server, sdk }, status, plan)).toBe(cause)
})
