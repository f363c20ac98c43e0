import type { OrgId } from '#db/mightykey/ids.ts'
import type { Purchase } from '#domain/mightykey/purchases.ts'
import type { Role } from '#domain/mightykey/roles.ts'
import type { Services } from '#domain/mightykey/services.ts'
import type { components } from '#generated/mightykey/types.ts'

type Schemas = components['schemas']
type Project = Schemas['Project']
type Run = Schemas['Run']
type Approval = Schemas['Approval']

/** What a session cookie or an API key proves. */
export type Identity =
  | { kind: 'session'; userId: string; sessionId: string; activeOrg: OrgId | null }
  | { kind: 'key'; userId: string; keyId: string; orgId: OrgId; livemode: boolean }

/** An identity admitted to an operation. */
export interface Caller {
  userId: string
  /** The organisation the operation is about; {@link nowhere} where it is about none. */
  orgId: OrgId
  /** In that organisation; `viewer` where there is none. */
  role: Role
  /** False with a test key: nothing is charged, and receivers of webhooks are told. */
  livemode: boolean
  credential: Identity
}

interface Member {
  userId?: string
  email: string
  role: Role
}

/** Outgoing events of this system, as section 15 of the behaviour specification lists them. */
export type EventPayloads = {
  'run.created': Run
  'run.stage_changed': Run & { previousStage: Schemas['RunStatus'] }
  'run.completed': Run
  'run.failed': Run
  'run.cancelled': Run
  'approval.requested': Approval
  'approval.resolved': Approval
  'credit.low': { creditBalance: string; threshold: string }
  'credit.purchased': Purchase
  'project.created': Project
  'project.deleted': Project
  'member.invited': Member
  'member.removed': Member
}

declare module '#server/contract.ts' {
  interface Systems {
    mightykey: { identity: Identity; caller: Caller; services: Services; events: EventPayloads }
  }
}
