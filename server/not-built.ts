/**
 * The stub `accord scaffold` writes: `createRun: notBuilt`. {@link loadSystem} drops it, so the operation answers 501 in its system's
 * envelope and counts as not built, like one without a handler. Throws where it is called all the same.
 */
export function notBuilt(): never {
  throw new Error('An operation that is not built was called: the system was not loaded with loadSystem')
}
