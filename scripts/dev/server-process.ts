import { type ChildProcess, spawn } from 'node:child_process'

const patienceMilliseconds = 5000

/** The server as a child process, restarted on demand. A restart waits until the old one has let go of the database. */
export class ServerProcess {
  readonly #root: string
  readonly #args: readonly string[]
  readonly #say: (text: string) => void
  #child: ChildProcess | null = null

  constructor(root: string, args: readonly string[], say: (text: string) => void) {
    this.#root = root
    this.#args = args
    this.#say = say
  }

  start(): void {
    const child = spawn(process.execPath, ['server/main.ts', ...this.#args], { cwd: this.#root, stdio: 'inherit' })
    this.#child = child
    child.once('exit', (code) => {
      if (this.#child !== child) return
      this.#child = null
      this.#say(`The server stopped (code ${code}); it starts again after the next change.`)
    })
  }

  async restart(): Promise<void> {
    await this.stop()
    this.start()
  }

  /** Ends the server: politely, and after five seconds for good. */
  async stop(): Promise<void> {
    const child = this.#child
    if (!child) return
    this.#child = null
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), patienceMilliseconds)
    await ended
    clearTimeout(timer)
  }
}
