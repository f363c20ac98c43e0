/** What clients send about feedback and the contract spells otherwise. Each function changes the copy it is given. */
import { toSignal } from '#domain/thumbgate/feedback/signals.ts'

type Values = Record<string, unknown>

/** Another name of a signal becomes the contract's; an unknown one stays, for the contract to refuse. */
function useSignalNames(values: Values): void {
  if (typeof values.signal === 'string') values.signal = toSignal(values.signal) ?? values.signal
}

/** Guardrails as JSON text become the object; members that are neither true nor false are unknown, and left out. Other text stays. */
export function readGuardrailText(values: Values): void {
  if (typeof values.guardrails !== 'string') return
  const given = parse(values.guardrails)
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return
  values.guardrails = Object.fromEntries(Object.entries(given).filter(([, value]) => typeof value === 'boolean'))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The contract refuses a text that is no object.
    return undefined
  }
}

export function rewriteCapture(body: Values): void {
  useSignalNames(body)
  readGuardrailText(body)
}

/** For both searches, body or parameters. */
export function rewriteSearch(values: Values): void {
  useSignalNames(values)
  if (typeof values.source === 'string') values.source = values.source.trim().toLowerCase()
}
