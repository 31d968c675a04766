import { z } from 'zod'
import { ORDERS as GOVERNMENT_ORDERS } from '#db/schema/councils.ts'
import { SECTION_KINDS } from '#db/schema/cycles.ts'
import { writtenId, writtenRevision } from '#lib/councils/id.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import type { Act } from './act.ts'
import { readThemeCode } from './theme.ts'

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

const code = writtenId
const reason = z.string().trim().max(500).catch('')

const revision = writtenRevision
const turn = writtenRevision
const statementId = writtenId
/** Nothing chosen is the shelf of what was raised once; a theme goes by its number or by its code, with or without its name. */
const place = z.union([
  z.literal('').transform(() => null),
  code,
  z
    .string()
    .transform((written) => readThemeCode(/^\s*(t-\d+)(?!\S)/i.exec(written)?.[1] ?? ''))
    .pipe(z.number()),
])
const name = z.string().trim().max(120)

const act = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rename'), code, language: z.enum(['en', 'fr']), name, revision }),
  z.object({ kind: z.enum(['name', 'refuse-name']), code, en: name, fr: name, revision }),
  z.object({ kind: z.literal('merge'), code, into: code, revision }),
  z.object({
    kind: z.literal('split'),
    code,
    statementIds: z.array(statementId),
    en: name,
    fr: name,
    revision,
  }),
  z.object({ kind: z.literal('accept-theme'), code, revision }),
  z.object({ kind: z.literal('move'), statementId, code: place, from: place, turn }),
  z.object({ kind: z.enum(['pin', 'nil', 'accept']), statementId, from: place, turn }),
  z.object({
    kind: z.literal('exclude'),
    word: z.string().trim().min(1).max(80),
    isWhole: z.literal('on').optional().transform(Boolean),
  }),
])
const also = z.object({ reason, isDraft: z.literal('on').optional().transform(Boolean) })

/**
 * Numbers in one field, each by how much it is above the one before: those of a thread are thousands at a large council.
 *
 * @example writeMany([15, 12, 40]) // '12+3+25'
 */
export function writeMany(ids: readonly number[]): string {
  const inOrder = [...ids].sort((left, right) => left - right)
  return inOrder.map((id, at) => id - (inOrder[at - 1] ?? 0)).join('+')
}

function readMany(written: string): string[] {
  if (!/^\d+(\+\d+)*$/.test(written)) return [written]
  let id = 0
  return written.split('+').map((more) => {
    id += Number(more)
    return String(id)
  })
}

/** What a form of a theme's page asks for; "raised once" is a move to the shelf. */
export function readAct(
  form: FormData,
): { ok: true; value: { act: Act; reason: string; isDraft: boolean } } | Invalid {
  const chosen = form.getAll('statementIds').flatMap((ids) => readMany(String(ids)))
  const written = { ...Object.fromEntries(form), statementIds: chosen }
  const isShelved = form.get('kind') === 'shelve'
  const asked = act.safeParse(isShelved ? { ...written, kind: 'move', code: '' } : written)
  const more = also.safeParse(Object.fromEntries(form))
  if (!asked.success || !more.success) return { ok: false, reason: 'invalid' }
  return { ok: true, value: { act: asked.data, ...more.data } }
}

type Invalid = { ok: false; reason: 'invalid' }

const running = z.object({
  kind: z.enum(['continue', 'regroup']),
  resolution: z
    .string()
    .transform((written) => Number(written.replace(',', '.')))
    .pipe(z.number().positive().max(20))
    .optional(),
  isPreview: z.literal('on').optional().transform(Boolean),
})

export const readRunning = reader(running)
/** An act, a draft's line or a run, by its number. */
export const readNumber = reader(z.object({ id: writtenId }))

function reader<Schema extends z.ZodType>(schema: Schema) {
  return (form: FormData): { ok: true; value: z.output<Schema> } | Invalid => {
    const read = schema.safeParse(Object.fromEntries(form))
    return read.success ? { ok: true, value: read.data } : { ok: false, reason: 'invalid' }
  }
}
