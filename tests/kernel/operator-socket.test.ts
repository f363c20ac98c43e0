import { statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { forwardToServer, type OperatorProgram, serveOperator } from '#server/process/operator-socket.ts'
import { temporaryDirectory } from '#tests/support/directory.ts'

const echo: OperatorProgram = async ({ args, directory }, { out, err }) => {
  if (args[0] === 'throw') throw new Error('it broke')
  out(`${args.join(' ')}\n`)
  err(`from ${directory}\n`)
  return args.length
}

function collect() {
  const text = { out: '', err: '' }
  return {
    text,
    output: {
      out: (part: string) => {
        text.out += part
      },
      err: (part: string) => {
        text.err += part
      },
    },
  }
}

const request = (...args: string[]) => ({ args, directory: '/somewhere' })

it('arguments go to the server; its output and exit code come back', async () => {
  using directory = temporaryDirectory()
  const path = join(directory.path, 'operator.sock')
  await using _server = await serveOperator(path, echo)
  const { text, output } = collect()
  expect(await forwardToServer(path, request('a', 'b\nc'), output)).toBe(2)
  expect(text).toEqual({ out: 'a b\nc\n', err: 'from /somewhere\n' })
})

it('a command that throws is an error text and exit code 1', async () => {
  using directory = temporaryDirectory()
  const path = join(directory.path, 'operator.sock')
  await using _server = await serveOperator(path, echo)
  const { text, output } = collect()
  expect(await forwardToServer(path, request('throw'), output)).toBe(1)
  expect(text.err).toBe('it broke\n')
})

it('several commands run side by side', async () => {
  using directory = temporaryDirectory()
  const path = join(directory.path, 'operator.sock')
  await using _server = await serveOperator(path, echo)
  const codes = await Promise.all(
    [1, 2, 3].map((n) => forwardToServer(path, request(...Array(n).fill('x')), collect().output)),
  )
  expect(codes).toEqual([1, 2, 3])
})

it('only the owner may connect, and a left-over socket file is replaced', async () => {
  using directory = temporaryDirectory()
  const path = join(directory.path, 'operator.sock')
  writeFileSync(path, 'left over')
  await using _server = await serveOperator(path, echo)
  expect(statSync(path).isSocket()).toBe(true)
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

it('nonsense is answered, and closing does not wait for a client that says nothing', async () => {
  using directory = temporaryDirectory()
  const path = join(directory.path, 'operator.sock')
  const server = await serveOperator(path, echo)
  const nonsense = connect(path)
  nonsense.write('nonsense\n')
  const answer = await new Promise<string>((resolve) => nonsense.once('data', (data) => resolve(data.toString())))
  expect(answer).toContain('stderr')
  nonsense.destroy()
  const silent = connect(path)
  await new Promise<void>((resolve) => silent.once('connect', resolve))
  await server[Symbol.asyncDispose]()
  silent.destroy()
})

it('where nobody answers, the error says so', async () => {
  using directory = temporaryDirectory()
  const nobody = forwardToServer(join(directory.path, 'operator.sock'), request(), collect().output)
  await expect(nobody).rejects.toThrow('does not answer')
})
