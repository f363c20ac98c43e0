import { randomToken } from '#server/ids.ts'

/** 24 hex digits. */
const digits = (): string => Buffer.from(randomToken(12), 'base64url').toString('hex')

export const interventionId = (): string => `int_${digits()}`
export const escalationId = (): string => `esc_${digits()}`
