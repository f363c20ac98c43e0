import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isKey, isUsable, isUseDue, makeKey } from '#domain/mightykey/api-keys.ts'
import { errors, fail } from '#domain/mightykey/errors.ts'
import { resetLink, resetMail } from '#domain/mightykey/jobs/send-reset-mail.ts'
import { assertRepositoryUrl } from '#domain/mightykey/projects.ts'
import { isAtLeast, isOnlyOwner, permissionOf, permissions, roles } from '#domain/mightykey/roles.ts'
import { insertExactly, insertNumbered, isSlug, slugLength, toSlug } from '#domain/mightykey/slugs.ts'
import { emailKey } from '#domain/mightykey/users.ts'
import { BusyError } from '#server/crypto/passwords.ts'
import { hashToken } from '#server/crypto/tokens.ts'
import { toFailure } from '#server/funnel.ts'

describe('slugs', () => {
  test.each([
    ['Acme', 'acme'],
    ['Acme, Inc.', 'acme-inc'],
    ['  --Acme--  ', 'acme'],
    ['Ada’s Organization', 'ada-s-organization'],
    ['Crème Brûlée', 'creme-brulee'],
    ['ﬁne № 5', 'fine-no-5'],
    ['日本', ''],
    ['!?', ''],
    ['a'.repeat(150), 'a'.repeat(100)],
    [`${'a'.repeat(99)} b`, 'a'.repeat(99)],
  ])('%s becomes %s', (name, slug) => {
    expect(toSlug(name)).toBe(slug)
  })

  test('whatever the name, what is derived is a slug or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const slug = toSlug(name)
        return slug === '' || isSlug(slug)
      }),
    )
  })

  test.each(['Acme', 'a--b', '-a', 'a-', 'a_b', 'ä', '', 'a b', 'a\n', 'a'.repeat(101)])('%j is no slug', (text) => {
    expect(isSlug(text)).toBe(false)
  })

  const storeOf = (taken: Set<string>) => ({
    insert: async (slug: string) => {
      if (taken.has(slug)) return undefined
      taken.add(slug)
      return slug
    },
    highestSuffix: async (stem: string) =>
      Math.max(1, ...[...taken].map((slug) => Number(slug.match(new RegExp(`^${stem}-(\\d{1,8})$`))?.[1] ?? 1))),
  })

  test('a derived slug that is taken gets the next number', async () => {
    const store = storeOf(new Set())
    const made = [
      await insertNumbered('acme', store),
      await insertNumbered('acme', store),
      await insertNumbered('acme', store),
    ]
    expect(made).toEqual(['acme', 'acme-2', 'acme-3'])
  })

  test('a derived slug of full length makes room for its number', async () => {
    const long = 'a'.repeat(slugLength)
    const store = storeOf(new Set([long]))
    const made = [await insertNumbered(long, store), await insertNumbered(long, store)]
    expect(made).toEqual([`${'a'.repeat(91)}-2`, `${'a'.repeat(91)}-3`])
    expect(made.every(isSlug)).toBe(true)
  })

  test('a number that somebody else takes at the same moment is passed over', async () => {
    const taken = new Set(['acme', 'acme-2', 'acme-3'])
    const store = { ...storeOf(taken), highestSuffix: async () => 1 }
    expect(await insertNumbered('acme', store)).toBe('acme-4')
  })

  test('a slug the caller asked for is taken as it is or refused', async () => {
    const store = storeOf(new Set(['acme']))
    expect(await insertExactly('beta', store)).toBe('beta')
    await expect(insertExactly('acme', store)).rejects.toMatchObject({
      status: 400,
      message: 'slug "acme" is already in use',
    })
    await expect(insertExactly('Acme', store)).rejects.toMatchObject({ status: 400, code: 'slug_invalid' })
  })
})

describe('roles', () => {
  test('each may do what those below it may', () => {
    const table = roles.map((role) => roles.map((needed) => isAtLeast(role, needed)))
    expect(table).toEqual([
      [true, false, false, false],
      [true, true, false, false],
      [true, true, true, false],
      [true, true, true, true],
    ])
  })

  test('every operation of the contract has a permission, and no other', () => {
    const contract = JSON.parse(readFileSync('specs/mightykey.json', 'utf8')) as {
      paths: Record<string, Record<string, { operationId?: string }>>
    }
    const operationIds = Object.values(contract.paths)
      .flatMap((item) => Object.values(item))
      .flatMap((operation) => operation.operationId ?? [])
    expect(operationIds).toHaveLength(34)
    expect(Object.keys(permissions).sort()).toEqual(operationIds.sort())
  })

  test('an unlisted operation is open to nobody', () => {
    expect(() => permissionOf('dropTables')).toThrow('dropTables has no permission')
    expect(() => permissionOf('toString')).toThrow('toString has no permission')
  })

  test('the last owner is known', () => {
    const owner = (userId: string) => ({ userId, role: 'owner' })
    expect(isOnlyOwner([owner('a'), { userId: 'b', role: 'admin' }], 'a')).toBe(true)
    expect(isOnlyOwner([owner('a'), { userId: 'b', role: 'admin' }], 'b')).toBe(false)
    expect(isOnlyOwner([owner('a'), owner('b')], 'a')).toBe(false)
  })
})

describe('API keys', () => {
  test.each(['live', 'test'] as const)('a %s key says its mode and is stored as a hash', (mode) => {
    const { key, keyHash, prefix } = makeKey(mode)
    expect(key).toMatch(new RegExp(`^mk_${mode}_[0-9A-Za-z]{43}$`))
    expect(keyHash).toBe(hashToken(key))
    expect(prefix).toBe(key.slice(0, 12))
    expect(isKey(key)).toBe(true)
  })

  test.each([
    '',
    'mk_live_',
    'mk_prod_aaaa',
    `mk_live_${'a'.repeat(42)}`,
    `mk_live_${'a'.repeat(44)}`,
    `xmk_live_${'a'.repeat(43)}`,
  ])('%j is none', (text) => {
    expect(isKey(text)).toBe(false)
  })

  test('use is noted at most once a minute', () => {
    const now = new Date('2026-01-01T00:01:00Z')
    expect(isUseDue(null, now)).toBe(true)
    expect(isUseDue(new Date('2026-01-01T00:00:00Z'), now)).toBe(true)
    expect(isUseDue(new Date('2026-01-01T00:00:00.001Z'), now)).toBe(false)
  })

  test('a key is worthless once it is revoked or at its end', () => {
    const now = new Date('2026-01-01T00:00:00Z')
    expect(isUsable({ revoked_at: null, expires_at: null }, now)).toBe(true)
    expect(isUsable({ revoked_at: null, expires_at: now }, now)).toBe(false)
    expect(isUsable({ revoked_at: now, expires_at: null }, now)).toBe(false)
  })
})

describe('repository addresses', () => {
  test.each(['https://github.com/a/b', 'http://git.example:8080/x?y#z', 'HTTPS://GITHUB.COM/a', null, undefined])(
    '%s is one',
    (address) => {
      expect(() => assertRepositoryUrl(address)).not.toThrow()
    },
  )

  test.each([
    'ftp://github.com/a',
    'ssh://git@github.com/a',
    'javascript:alert(1)',
    'https:github.com/a',
    'https://user@github.com/a',
    'https://user:word@github.com/a',
    'https://:word@github.com/a',
    'https://',
    'urn:a:b',
  ])('%s is none', (address) => {
    expect(() => assertRepositoryUrl(address)).toThrow('githubRepoUrl')
  })
})

describe('refusals', () => {
  const context = { requestId: 'r', path: '/orgs' }

  test('are one text under one name', () => {
    expect(errors.render(fail('not_found'), context)).toEqual({ error: 'Not found' })
    expect(errors.render(fail('forbidden'), context)).toEqual({ error: 'Insufficient permissions' })
    expect(errors.render(fail('invalid_credentials'), context)).toEqual({ error: 'Invalid email or password' })
    expect(errors.render(fail('invalid_token'), context)).toEqual({ error: 'Invalid or expired token' })
  })

  test('ask to come back where too many passwords are being hashed', () => {
    const failure = toFailure(new BusyError('300 passwords are waiting'), errors)
    expect(failure).toMatchObject({ status: 503, options: { retryAfter: 2 } })
    expect(errors.render(failure, context)).toEqual({ error: 'Service unavailable, try again' })
  })

  test('name the offending field once', () => {
    const named = fail('bad_request', 'must be an email address', { field: 'email' })
    expect(errors.render(named, context)).toEqual({ error: 'email: must be an email address' })
    const naming = fail('bad_request', 'email must be an email address', { field: 'email' })
    expect(errors.render(naming, context)).toEqual({ error: 'email must be an email address' })
  })
})

describe('reset mails', () => {
  test('lead to the configured address and hand the token to no server', () => {
    const link = resetLink('https://accord.example/mightykey', 'abc')
    expect(link).toBe('https://accord.example/mightykey/reset-password#token=abc')
    expect(resetMail('ada@example.com', link).text).toContain(link)
  })

  test('addresses differ by neither case nor spaces around them', () => {
    expect(emailKey('  Ada@Example.COM ')).toBe('ada@example.com')
  })
})
