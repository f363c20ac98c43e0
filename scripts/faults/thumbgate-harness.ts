import type { Harness } from '#domain/thumbgate/hosted/harnesses.ts'

export const steps = 12

/** A brief, and steps that each add a line to it. */
export const slowHarness: Harness = {
  id: 'slow-steps',
  inputs: [],
  commandInput: 'none',
  stages: [
    { name: 'brief', context: 'step 0' },
    ...Array.from({ length: steps }, (_, index) => ({ name: `step_${index + 1}`, command: 'slow-step' })),
  ],
}

/** The running text of a job that has done all of it, each step once. */
export const wholeText = Array.from({ length: steps + 1 }, (_, index) => `step ${index}`).join('\n')
