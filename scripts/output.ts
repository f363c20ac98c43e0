/** What commands print: text for people, and with `--json` one object for machines as the last line of stdout, all text on stderr. */
export interface Output {
  say(text: string): void
  /** Ends the output of a command that was asked for JSON; without `--json` nothing is printed. */
  result(value: unknown): void
}

/** Returns the output of a command; `json` is the option of that name. */
export function createOutput(json: boolean): Output {
  return {
    say: (text) => (json ? process.stderr : process.stdout).write(`${text}\n`),
    result: (value) => {
      if (json) process.stdout.write(`${JSON.stringify(value)}\n`)
    },
  }
}
