import { lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeNewFile } from '#domain/thumbgate/operator/files.ts'
import { temporaryDirectory } from '#tests/support/directory.ts'

async function* lines() {
  yield 'one\n'
  yield 'two\n'
}

test('a file that an operator names is new, and a link in its way is neither followed nor becomes the file', async () => {
  using folder = temporaryDirectory()
  const other = join(folder.path, 'other.txt')
  writeFileSync(other, 'not mine')
  symlinkSync(other, join(folder.path, 'out.jsonl.unfinished'))
  const file = await writeNewFile(folder.path, 'out.jsonl', lines())
  expect(lstatSync(file).isFile()).toBe(true)
  expect([readFileSync(file, 'utf8'), readFileSync(other, 'utf8')]).toEqual(['one\ntwo\n', 'not mine'])
  expect(lstatSync(file).mode & 0o777).toBe(0o600)
  await expect(writeNewFile(folder.path, 'out.jsonl', lines())).rejects.toThrow('exists already')
  symlinkSync(other, join(folder.path, 'link.jsonl'))
  await expect(writeNewFile(folder.path, 'link.jsonl', lines())).rejects.toThrow('exists already')
  expect(readFileSync(other, 'utf8')).toBe('not mine')
})
