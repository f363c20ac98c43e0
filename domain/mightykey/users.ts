import type { UserRow } from '#db/mightykey/users.ts'
import type { components } from '#generated/mightykey/types.ts'

type UserSummary = components['schemas']['UserSummary']

/** What makes two addresses the same person's. */
export const emailKey = (email: string): string => email.trim().toLowerCase()

export const toUserSummary = (row: UserRow): UserSummary => ({ id: row.id, email: row.email, name: row.name })
