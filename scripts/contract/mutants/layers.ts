/** What can catch a mutant. */
import { compareContracts } from '#scripts/contract/against/compare.ts'
import type { Mutant } from '#scripts/contract/mutants/mutants.ts'

export type LayerName = 'types' | 'validators' | 'contract tests' | 'breaking-change report'

export interface Layer {
  name: LayerName
  /** The mutants that are caught, each with how. */
  judge(mutants: readonly Mutant[], progress: (text: string) => void): Promise<Map<Mutant, string>>
}

/** A mutant is caught by the report when a difference is breaking; what is merely listed is not caught. */
export const reportLayer: Layer = {
  name: 'breaking-change report',
  async judge(mutants) {
    const caught = new Map<Mutant, string>()
    for (const mutant of mutants) {
      const finding = compareContracts(mutant.original, mutant.document).find((one) => one.class === 'breaking')
      if (finding) caught.set(mutant, `${finding.rule} at ${finding.path}`)
    }
    return caught
  },
}
