import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** Where a sealed value stands. It is authenticated with the value: a value moved to another row does not open. */
export interface Place {
  /** With its schema, e.g. `mightykey.webhooks`. */
  table: string
  column: string
  /** The row's id. */
  row: string
}

/** Seals short secrets for the database: AES-256-GCM, random 12-byte IV, key id in front. */
export interface Sealer {
  /** `v1.<key id>.<base64url(iv ‖ ciphertext ‖ tag)>` */
  seal(text: string, place: Place): string
  /** The text. Throws a {@link SealError} when the key is unknown, the value was changed, or it belongs to another place. */
  open(sealed: string, place: Place): string
  /** False when the value was sealed with an older key; `accord keys rotate` re-seals those. */
  isCurrent(sealed: string): boolean
}

export class SealError extends Error {
  override name = 'SealError'
}

const ivLength = 12
const tagLength = 16

interface Key {
  id: string
  bytes: Buffer
}

const toKey = (bytes: Buffer): Key => ({ id: createHash('sha256').update(bytes).digest('hex').slice(0, 8), bytes })

const associated = (place: Place): Buffer => Buffer.from(JSON.stringify([place.table, place.column, place.row]))

/** A sealer that seals with the first key and opens with any of them. Each key has 32 bytes. */
export function createSealer(keys: readonly Buffer[]): Sealer {
  const known = keys.map(toKey)
  const current = known[0]
  if (!current) throw new Error('A sealer needs at least one key')

  return {
    seal(text, place) {
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv('aes-256-gcm', current.bytes, iv).setAAD(associated(place))
      const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `v1.${current.id}.${sealed.toString('base64url')}`
    },
    open(sealed, place) {
      const [version, id, data] = sealed.split('.')
      const where = `${place.table}.${place.column} of row ${place.row}`
      const key = known.find((candidate) => candidate.id === id)
      if (version !== 'v1' || data === undefined) throw new SealError(`${where} is not a sealed value`)
      if (!key) throw new SealError(`${where} is sealed with key ${id}, which ACCORD_ENCRYPTION_KEY does not list`)
      return decrypt(Buffer.from(data, 'base64url'), key, place, where)
    },
    isCurrent: (sealed) => sealed.startsWith(`v1.${current.id}.`),
  }
}

function decrypt(bytes: Buffer, key: Key, place: Place, where: string): string {
  if (bytes.length < ivLength + tagLength) throw new SealError(`${where} is too short to be a sealed value`)
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, bytes.subarray(0, ivLength))
    .setAAD(associated(place))
    .setAuthTag(bytes.subarray(bytes.length - tagLength))
  try {
    const text = decipher.update(bytes.subarray(ivLength, bytes.length - tagLength))
    return Buffer.concat([text, decipher.final()]).toString('utf8')
  } catch (cause) {
    throw new SealError(`${where} does not open: it was changed, or moved from another place`, { cause })
  }
}
