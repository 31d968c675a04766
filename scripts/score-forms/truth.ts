import { z } from 'zod'

const kind = z.enum(['accomplishments', 'priorities', 'changes', 'sharing', 'issues'])
const language = z.enum(['en', 'fr'])

/** What a careful person says after reading a form; a file of this shape beside a document lets it be scored. */
export const truthShape = z.object({
  name: z.string().optional(),
  group: z.string().optional(),
  heldOut: z.boolean().optional(),
  jurisdiction: z.string().nullable(),
  /** More than one where the form leaves it open ("Oct./Nov. 2027"). */
  cycles: z.array(z.object({ year: z.number(), month: z.number() })),
  language: z.enum(['en', 'fr', 'both']),
  contact: z.string().nullable(),
  sections: z.array(
    z.object({
      kind,
      number: z.number().nullable(),
      answer: z.enum(['answered', 'nil', 'blank']),
      statements: z.array(
        z.object({
          text: z.string(),
          depth: z.number(),
          /** The place of the statement it stands under, in its section. */
          parent: z.number().nullable(),
          language,
        }),
      ),
    }),
  ),
  figures: z.array(
    z.object({
      metric: z.string(),
      value: z.number(),
      upper: z.number().nullable(),
      qualifier: z.string(),
      correction: z.boolean(),
    }),
  ),
  newMembers: z.array(z.object({ name: z.string(), province: z.string().nullable() })),
})

export type Truth = z.infer<typeof truthShape>
export type TrueFigure = Truth['figures'][number]

const party = z.object({ key: z.string(), names: z.array(z.string()) })

/** The councils and the roster that the documents of a folder are read with: `knowledge.json`. */
export const knowledgeShape = z.object({
  councils: z.array(party),
  jurisdictions: z.array(party),
})
