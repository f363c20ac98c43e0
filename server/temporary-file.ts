import { type FileHandle, open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { randomId } from '#server/ids.ts'

/** Text gathered before it is written. */
const chunkLength = 64 * 1024

/** A file without a name, for what is too large for memory: nobody else can open it, and it is gone when it is closed. */
export interface TemporaryFile {
  write(text: string): Promise<void>
  /** What was written, from the beginning. The file is closed when the stream has ended or is destroyed. Call it once, after the last write. */
  read(): Promise<Readable>
  /** Gives up a file that will not be read. */
  close(): Promise<void>
}

export async function openTemporaryFile(): Promise<TemporaryFile> {
  const path = join(tmpdir(), `accord-${randomId()}`)
  const handle = await open(path, 'wx+', 0o600)
  try {
    await unlink(path)
  } catch (error) {
    await handle.close()
    throw error
  }
  return withBuffer(handle)
}

function withBuffer(handle: FileHandle): TemporaryFile {
  let gathered = ''
  const flush = async () => {
    const text = gathered
    gathered = ''
    if (text !== '') await handle.appendFile(text)
  }
  return {
    async write(text) {
      gathered += text
      if (gathered.length >= chunkLength) await flush()
    },
    async read() {
      await flush()
      return handle.createReadStream({ start: 0 })
    },
    close: () => handle.close(),
  }
}
