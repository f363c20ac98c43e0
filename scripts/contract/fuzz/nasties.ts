/** Inputs that have broken servers before. None of them is well-meant; each must be refused or taken, never end in a 5xx. */
import { gzipSync } from 'node:zlib'

/** The text `"‹raw:…›"` in serialised JSON is replaced by what stands inside, for tokens that JSON.stringify cannot write. */
export const rawToken = (token: string): string => `‹raw:${token}›`
export const withRawTokens = (json: string): string => json.replace(/"‹raw:([^›"]*)›"/g, '$1')

/** Values for any place in a body. */
export const nastyValues: readonly unknown[] = [
  rawToken('1e400'),
  rawToken('-1e400'),
  rawToken('-0'),
  rawToken('9007199254740993'),
  rawToken('1e-400'),
  rawToken('0.1e1'),
  rawToken('123456789012345678901234567890'),
  rawToken('"\\ud800"'),
  rawToken('"\\udfff\\ud800"'),
  '\u0000',
  'a\u0000b',
  '\ufeff',
  '\u202e\u2066',
  '\r\nX-Injected: 1\r\n\r\n',
  "'; drop table users; --",
  '%00',
  '../../../../etc/passwd',
  `\u0024{jndi:ldap://127.0.0.1/a}`,
  '{{7*7}}',
  '<script>alert(1)</script>',
  'a'.repeat(70_000),
  '💥'.repeat(300),
  '9'.repeat(400),
  // JSON inside a text, which some systems read.
  '{"command":"\\u0000"}',
  '{"command":"\\ud800"}',
  `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`,
  // In a literal it would be the prototype, and not be sent.
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  { $ne: null },
  [],
  [[[[[[[[]]]]]]]],
  {},
  null,
  true,
  '',
  ' ',
]

const deep = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth)

/** Whole bodies, as they are sent. */
export const nastyBodies: readonly { name: string; bytes: Buffer; headers?: Record<string, string> }[] = [
  {
    name: 'a __proto__ member',
    bytes: Buffer.from('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  },
  { name: 'a duplicate key', bytes: Buffer.from('{"name":"a","name":"b","email":"a@example.com","email":["b"]}') },
  { name: '10,000 lists deep', bytes: Buffer.from(deep('[', ']', 10_000)) },
  { name: '10,000 objects deep', bytes: Buffer.from(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`) },
  { name: 'a number beyond doubles', bytes: Buffer.from('{"amount":1e400,"limit":-1e400}') },
  { name: 'a BOM before the JSON', bytes: Buffer.from('\ufeff{"name":"a"}') },
  { name: 'invalid UTF-8', bytes: Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xc3, 0x28, 0xff, 0x22, 0x7d]) },
  { name: 'UTF-16', bytes: Buffer.from('{"name":"a"}', 'utf16le') },
  { name: 'NUL bytes', bytes: Buffer.alloc(64) },
  { name: 'JSON with a tail', bytes: Buffer.from('{"name":"a"}garbage') },
  { name: 'two JSON texts', bytes: Buffer.from('{}{}') },
  { name: 'NaN and Infinity', bytes: Buffer.from('{"amount":NaN,"limit":Infinity}') },
  { name: 'a text of 900,000 characters', bytes: Buffer.from(JSON.stringify({ name: 'a'.repeat(900_000) })) },
  {
    name: '50,000 members',
    bytes: Buffer.from(`{${Array.from({ length: 50_000 }, (_, i) => `"m${i}":0`).join(',')}}`),
  },
  { name: 'a gzip bomb', bytes: gzipSync(Buffer.alloc(20_000_000, 0x20)), headers: { 'content-encoding': 'gzip' } },
  { name: 'gzip that is none', bytes: Buffer.from('no gzip'), headers: { 'content-encoding': 'gzip' } },
  { name: 'an unknown content coding', bytes: Buffer.from('{}'), headers: { 'content-encoding': 'x-unknown' } },
  {
    name: 'an unknown charset',
    bytes: Buffer.from('{}'),
    headers: { 'content-type': 'application/json; charset=x-unknown' },
  },
  { name: 'a broken media type', bytes: Buffer.from('{}'), headers: { 'content-type': ';;;' } },
]

/** Path segments, as they stand on the request line. */
export const nastySegments: readonly string[] = [
  '%2F',
  '%2e%2e',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '..',
  '.',
  '%00',
  'a%00b',
  '%0d%0aX-Injected:%201',
  '%',
  '%zz',
  '%ff%fe',
  '%ED%A0%80',
  '%C0%AF',
  '%EF%BB%BF',
  '-1',
  '0',
  '1e400',
  '__proto__',
  'constructor',
  'null',
  'undefined',
  "'%20or%20'1'='1",
  '%F0%9F%92%A5',
  ';a=b',
  'x'.repeat(4000),
]

/** Query values, already escaped. */
export const nastyQueryValues: readonly string[] = [
  '',
  '%00',
  '%0d%0aX-Injected:%201',
  '%',
  '%zz',
  '%ff',
  '-1',
  '0',
  '1e400',
  '1e3',
  '0x10',
  '9007199254740993',
  '99999999999999999999',
  '-0',
  'NaN',
  'true',
  '[]',
  '[object%20Object]',
  '__proto__',
  "'%20or%201=1--",
  '%F0%9F%92%A5',
  '%ED%A0%80',
  'x'.repeat(3000),
]

/** Header values; the ones with line ends go out as they are, which only a raw socket can. */
export const nastyHeaderValues: readonly string[] = [
  '',
  ' ',
  'x'.repeat(6000),
  'a\tb',
  '\u00ff',
  '"',
  'a, b, c',
  '__proto__',
  'a\r\nX-Smuggled: 1',
]
