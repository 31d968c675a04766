import type { SectionKind } from '#lib/cycles/cycle.ts'

/** As the form asks them. */
export const SECTION_ORDER = [
  'accomplishments',
  'priorities',
  'changes',
  'sharing',
  'issues',
] as const satisfies readonly SectionKind[]
