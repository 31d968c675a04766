import { z } from 'zod'
import { ORDERS as GOVERNMENT_ORDERS } from '#db/schema/councils.ts'
import { SECTION_KINDS } from '#db/schema/cycles.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'

export const SECTIONS = SECTION_KINDS
export const ORDERS = GOVERNMENT_ORDERS

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

const filter = z.object({
  section: optional(z.enum(SECTIONS)),
  order: optional(z.enum(ORDERS)),
  cycle: optional(z.string().regex(/^\d{4}-\d{2}$/)),
})

/** What an address asks of the themes; anything it says otherwise is passed over. */
export type ThemeFilter = z.infer<typeof filter>

export function readThemeFilter(asked: Record<string, string | string[] | undefined>): ThemeFilter {
  return filter.parse(asked)
}

/** A question longer than this is a text that was pasted by mistake. */
const LONGEST_QUERY = 200

/** What an address asks of the search: `?q=` and the filters of the submissions. */
export function readSearch(asked: Record<string, string | string[] | undefined>) {
  const query = Array.isArray(asked.q) ? asked.q[0] : asked.q
  return {
    query: (query ?? '').normalize('NFC').replaceAll('\0', '').trim().slice(0, LONGEST_QUERY),
    filter: readSubmissionFilter(asked),
  }
}

const code = z.coerce.number().int().positive()
const reason = z.string().trim().max(500).catch('')

const renaming = z.object({
  code,
  language: z.enum(['en', 'fr']),
  name: z.string().trim().max(120),
  reason,
  revision: z.coerce.number().int(),
})

const merging = z.object({ code, into: code, reason })
const moving = z.object({
  statementId: z.coerce.number().int().positive(),
  // The shelf of what was raised once.
  code: z.union([z.literal('').transform(() => null), code]),
  reason,
})
const running = z.object({
  kind: z.enum(['continue', 'regroup']),
  resolution: z
    .string()
    .transform((written) => Number(written.replace(',', '.')))
    .pipe(z.number().positive().max(20))
    .optional(),
})

export const readRenaming = reader(renaming)
export const readMerging = reader(merging)
export const readMoving = reader(moving)
export const readRunning = reader(running)

function reader<Schema extends z.ZodType>(schema: Schema) {
  return (
    form: FormData,
  ): { ok: true; value: z.output<Schema> } | { ok: false; reason: 'invalid' } => {
    const read = schema.safeParse(Object.fromEntries(form))
    return read.success ? { ok: true, value: read.data } : { ok: false, reason: 'invalid' }
  }
}
