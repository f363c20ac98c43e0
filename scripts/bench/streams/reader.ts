/** Reads one stream with little work of its own, and checks that its ids are 1, 2, 3, … */
import { type ClientRequest, get } from 'node:http'

export interface StreamReader {
  /** Events so far. */
  count(): number
  /** What was wrong with the ids. */
  faults: string[]
  close(): void
}

/** Opens a stream; resolves with its reader when the first bytes are there. */
export function openStream(url: string, headers: Record<string, string>): Promise<StreamReader> {
  const { promise, resolve, reject } = Promise.withResolvers<StreamReader>()
  const faults: string[] = []
  let last = 0
  let rest = ''
  const request: ClientRequest = get(url, { headers, agent: false }, (response) => {
    if (response.statusCode !== 200) {
      reject(new Error(`${url} answered ${response.statusCode}`))
      return
    }
    response.setEncoding('utf8')
    response.on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (!line.startsWith('id: ')) continue
        const id = Number(line.slice(4))
        if (id !== last + 1) faults.push(`${url}: ${id} after ${last}`)
        last = id
      }
      resolve({ count: () => last, faults, close: () => request.destroy() })
    })
    response.on('error', () => faults.push(`${url}: the stream broke after ${last}`))
  })
  request.on('error', (error) => (last === 0 ? reject(error) : undefined))
  return promise
}
