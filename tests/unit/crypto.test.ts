import { describe, expect, it } from 'vitest'
import { hashCount, hashPassword, needsRehash, verifyPassword } from '#server/crypto/passwords.ts'
import { createSealer, SealError } from '#server/crypto/seal.ts'
import { equalSecrets, hashToken } from '#server/crypto/tokens.ts'

const place = { table: 'mightykey.webhooks', column: 'secret', row: '1' }
const oldKey = Buffer.alloc(32, 1)
const newKey = Buffer.alloc(32, 2)

describe('passwords', () => {
  it('verifies the password it hashed and no other', async () => {
    const hash = await hashPassword('correct horse')
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await verifyPassword(hash, 'correct horse')).toBe(true)
    expect(await verifyPassword(hash, 'correct horse ')).toBe(false)
    expect(needsRehash(hash)).toBe(false)
  })

  it('computes one hash for an unknown account, as for a known one', async () => {
    const before = hashCount.value
    expect(await verifyPassword(null, 'anything')).toBe(false)
    expect(hashCount.value - before).toBe(1)
  })

  it('asks for a rehash when the stored parameters are older', async () => {
    const hash = await hashPassword('correct horse')
    expect(needsRehash(hash.replace('t=2', 't=1'))).toBe(true)
  })

  it('refuses a stored text that is not an argon2id hash', async () => {
    await expect(verifyPassword('plain', 'plain')).rejects.toThrow('PHC')
  })

  it('finishes many hashes although only two run at a time', async () => {
    const hashes = await Promise.all(Array.from({ length: 9 }, (_, i) => hashPassword(`password ${i}`)))
    expect(new Set(hashes).size).toBe(9)
  })
})

describe('sealing', () => {
  it('opens what it sealed, never showing the text', () => {
    const sealer = createSealer([newKey])
    const sealed = sealer.seal('whsec_1', place)
    expect(sealed).not.toContain('whsec_1')
    expect(sealer.open(sealed, place)).toBe('whsec_1')
  })

  it.each(['table', 'column', 'row'] as const)('does not open in another %s', (part) => {
    const sealer = createSealer([newKey])
    const sealed = sealer.seal('whsec_1', place)
    expect(() => sealer.open(sealed, { ...place, [part]: 'other' })).toThrow(SealError)
  })

  it('opens with an older key and says that it is not current', () => {
    const sealed = createSealer([oldKey]).seal('whsec_1', place)
    const rotated = createSealer([newKey, oldKey])
    expect(rotated.open(sealed, place)).toBe('whsec_1')
    expect(rotated.isCurrent(sealed)).toBe(false)
    expect(() => createSealer([newKey]).open(sealed, place)).toThrow('ACCORD_ENCRYPTION_KEY')
  })

  it('refuses a value in which any character was changed', () => {
    const sealer = createSealer([newKey])
    const sealed = sealer.seal('whsec_1', place)
    for (let i = 0; i < sealed.length - 1; i++) {
      const other = sealed[i] === 'A' ? 'B' : 'A'
      expect(() => sealer.open(sealed.slice(0, i) + other + sealed.slice(i + 1), place)).toThrow(SealError)
    }
  })
})

describe('tokens', () => {
  it('are stored as SHA-256', () => {
    expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('are compared whole', () => {
    expect(equalSecrets('a', 'a')).toBe(true)
    expect(equalSecrets('a', 'ab')).toBe(false)
  })
})
