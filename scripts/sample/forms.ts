import type { Form } from './form.ts'
import { FEBRUARY_2029_A } from './forms/2029-02-a.ts'
import { FEBRUARY_2029_B } from './forms/2029-02-b.ts'
import { OCTOBER_2029_A } from './forms/2029-10-a.ts'
import { OCTOBER_2029_B } from './forms/2029-10-b.ts'
import { FEBRUARY_2030 } from './forms/2030-02.ts'
import { OCTOBER_2030_A } from './forms/2030-10-a.ts'
import { OCTOBER_2030_B } from './forms/2030-10-b.ts'
import { FEBRUARY_2031_A } from './forms/2031-02-a.ts'
import { FEBRUARY_2031_B } from './forms/2031-02-b.ts'

import { OCTOBER_2031 } from './forms/2031-10.ts'

type FormsOfCycle = { cycle: string; forms: readonly Form[] }

/** Every form of the invented council, by cycle; an amended form comes after the one it replaces. */
export const FORMS: readonly FormsOfCycle[] = [
  { cycle: '2029-02', forms: [...FEBRUARY_2029_A, ...FEBRUARY_2029_B] },
  { cycle: '2029-10', forms: [...OCTOBER_2029_A, ...OCTOBER_2029_B] },
  { cycle: '2030-02', forms: FEBRUARY_2030 },
  { cycle: '2030-10', forms: [...OCTOBER_2030_A, ...OCTOBER_2030_B] },
  { cycle: '2031-02', forms: [...FEBRUARY_2031_A, ...FEBRUARY_2031_B] },
  { cycle: '2031-10', forms: OCTOBER_2031 },
]
