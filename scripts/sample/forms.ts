import type { Form } from './form.ts'
import { FEBRUARY_2029_A } from './forms/2029-02-a.ts'
import { FEBRUARY_2029_B } from './forms/2029-02-b.ts'

type FormsOfCycle = { cycle: string; forms: readonly Form[] }

/** Every form of the invented council, by cycle, in the order of its files. */
export const FORMS: readonly FormsOfCycle[] = [
  { cycle: '2029-02', forms: [...FEBRUARY_2029_A, ...FEBRUARY_2029_B] },
]
