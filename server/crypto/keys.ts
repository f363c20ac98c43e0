import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '#server/config.ts'

/** Where the keys are kept while ACCORD_ENCRYPTION_KEY is not set: one a line, 64 hex digits, newest first. */
export const keyFile = (dataDir: string): string => join(dataDir, 'key')

/**
 * The keys that seal secrets in the database, newest first: those of ACCORD_ENCRYPTION_KEY, else those of `<dataDir>/key`, which is made
 * with one random key when it does not exist (0600). Throws when a line of the file is not a key.
 */
export function encryptionKeys(config: Pick<Config, 'encryptionKeys' | 'dataDir'>): Buffer[] {
  if (config.encryptionKeys) return config.encryptionKeys
  const file = keyFile(config.dataDir)
  makeKeyFile(config.dataDir, file)
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const keys = lines.map((line, index) => {
    if (/^[0-9a-f]{64}$/i.test(line)) return Buffer.from(line, 'hex')
    throw new Error(`Line ${index + 1} of ${file} is not a key: 64 hex digits, newest key first`)
  })
  if (keys.length === 0)
    throw new Error(`${file} has no key; restore it, because what was sealed with the lost one cannot be opened`)
  return keys
}

function makeKeyFile(dataDir: string, file: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}
