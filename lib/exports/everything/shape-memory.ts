import { z } from 'zod'

const bilingual = z.strictObject({ en: z.string(), fr: z.string() })

/** Words that a person pinned to a cycle or to a theme. */
export const note = z.strictObject({
  council: z.string(),
  cycle: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .nullable(),
  theme: z
    .string()
    .regex(/^T-\d{2,}$/)
    .nullable(),
  words: bilingual,
  madeAt: z.iso.datetime(),
  madeBy: z.string().nullable(),
  removedAt: z.iso.datetime().nullable(),
})

/** A way of looking at the trends, under a name. */
export const view = z.strictObject({
  council: z.string(),
  name: bilingual,
  address: z.string(),
  madeAt: z.iso.datetime(),
  madeBy: z.string().nullable(),
  removedAt: z.iso.datetime().nullable(),
})
