/** Requests of the measurements, as they go over the wire. */

/** Captures of this skill only write a row; see server.ts. */
export const emptyWrite = 'bench-empty-write'

/** Head and body of a POST to ThumbGate. */
export function postBytes(port: number, path: string, key: string, body: object): Buffer {
  const text = JSON.stringify(body)
  const head = [
    `POST /thumbgate${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Authorization: Bearer ${key}`,
    'Accept: application/json',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(text)}`,
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${text}`)
}

/** A question as an agent asks it: a command, the files it touches, what it costs. */
export const question = {
  toolName: 'Bash',
  provider: 'anthropic',
  model: 'a-model',
  input: { command: 'git commit -am "Read the configuration once" && git push origin feature/config' },
  changedFiles: ['src/config.ts', 'src/server.ts', 'tests/config.test.ts'],
  usage: { input_tokens: 1200, output_tokens: 300 },
  budget: { maxTokensPerAction: 8000 },
}

const mistakes = [
  'Pushed the branch before the tests had run',
  'Read the configuration twice and lost an override',
  'Committed the generated files without regenerating them',
  'Edited a migration that had been applied already',
]

/** Captures that give the server something to know: mistakes that were repeated, lessons, examples to learn from. */
export const captures = Array.from({ length: 40 }, (_, i) =>
  i % 4 === 3
    ? { signal: 'up', whatWorked: `Ran the tests of part ${i} before pushing`, tags: ['testing'] }
    : {
        signal: 'down',
        whatWentWrong: mistakes[i % mistakes.length],
        whatToChange: 'Check first',
        tags: ['git-workflow'],
      },
)
