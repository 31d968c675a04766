import { z } from 'zod'
import { SECTION_KINDS } from '#db/schema/cycles.ts'
import type { Edit } from './review.ts'

const MOST_CONTACT = 200

const offset = z.number().int().min(0).max(10_000_000)
const row = z.number().int().min(1).max(2_147_483_647)
const span = z.object({ start: offset, end: offset })
const key = z.string().regex(/^[se]\d{1,9}$/)
const section = z.enum(SECTION_KINDS)
const language = z.enum(['en', 'fr'])
const accepted = z.union([
  key,
  z.enum(['field:jurisdiction', 'field:cycle', 'field:contact', 'field:language']),
])

const edits = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('make'), span, section }),
  z.object({ kind: z.literal('join'), statement: key }),
  z.object({ kind: z.literal('split'), statement: key, at: offset }),
  z.object({ kind: z.literal('move'), statement: key, section, before: key.nullable() }),
  z.object({
    kind: z.literal('nest'),
    statement: key,
    by: z.union([z.literal(1), z.literal(-1)]),
  }),
  z.object({ kind: z.literal('drop'), statement: key }),
  z.object({ kind: z.literal('furniture'), spans: z.array(span).min(1).max(200) }),
  z.object({ kind: z.literal('nil'), statement: key }),
  z.object({ kind: z.literal('language'), statement: key, language }),
  z.object({
    kind: z.literal('contact'),
    name: z
      .string()
      .trim()
      .max(MOST_CONTACT)
      .transform((name) => name.normalize('NFC') || null)
      .nullable(),
  }),
  z.object({ kind: z.literal('form-language'), language: z.enum(['en', 'fr', 'both']) }),
  z.object({ kind: z.literal('jurisdiction'), jurisdictionId: row }),
  z.object({ kind: z.literal('cycle'), cycleId: row }),
  z.object({ kind: z.literal('accept'), keys: z.array(accepted).min(1).max(2000) }),
]) satisfies z.ZodType<Edit>

const seen = z.object({ versionId: row, revision: z.number().int().min(0).max(2_147_483_647) })

/** What a browser sent: nothing of it is believed before this. */
export function readCorrection(sent: unknown, edit: unknown) {
  const [state, correction] = [seen.safeParse(sent), edits.safeParse(edit)]
  if (!state.success || !correction.success) return { ok: false, reason: 'no-words' } as const
  return { ok: true, seen: state.data, edit: correction.data } as const
}

export function readSeenReading(sent: unknown) {
  const state = seen.safeParse(sent)
  return state.success
    ? ({ ok: true, seen: state.data } as const)
    : ({ ok: false, reason: 'not-found' } as const)
}
