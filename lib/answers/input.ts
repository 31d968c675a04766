import { z } from 'zod'
import { PRIORITY_WORDS } from '#db/schema/answers.ts'
import { writtenRevision } from '#lib/councils/id.ts'
import { type Draft, type DraftKind, KINDS, type PriorityWord, tidy, WORDS } from './draft.ts'

const LONGEST = { text: 20_000, part: 500, name: 200 } as const
const MOST = { lines: 400, words: 200 } as const

/** What a database cannot keep is no letter: half of a pair, and the sign that ends a string in other languages. */
const words = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => text.toWellFormed().replaceAll('\0', ''))

const ask = z.strictObject({
  what: words(LONGEST.part),
  by: words(LONGEST.part),
  from: words(LONGEST.part),
})

const key = z.string().regex(/^[\w.~:-]{1,160}$/)

const line = z.strictObject({
  id: key,
  text: words(LONGEST.text),
  priority: z.number().int().positive().max(2_147_483_647).nullable(),
  beside: key.nullable(),
  ask: ask.nullable(),
})

const section = z.strictObject({
  kind: z.enum(KINDS),
  isNil: z.boolean(),
  lines: z.array(line).max(MOST.lines),
})

const draft = z
  .strictObject({
    sections: z.array(section).max(KINDS.length),
    words: z.record(z.string().regex(/^[1-9]\d{0,9}$/), z.enum(PRIORITY_WORDS)),
  })
  .refine((read) => Object.keys(read.words).length <= MOST.words)

const save = z.strictObject({ base: draft, mine: draft })

/** A save as a page sends it; null for whatever is none. */
export function readSave(body: unknown): { base: Draft; mine: Draft } | null {
  const read = save.safeParse(body)
  return read.success ? read.data : null
}

/** The same as a form says it where no script runs: what was seen, whole, and each field by its name. */
export function readFilled(form: FormData): { base: Draft; mine: Draft } | null {
  const seen = parseJson(form.get('seen'))
  const base = draft.safeParse(seen)
  if (!base.success) return null
  // With scripts everything stands there already.
  if (form.get('whole') === 'seen') return { base: base.data, mine: base.data }
  const sections = KINDS.map((kind) => ({
    kind,
    isNil: form.get(`nil-${kind}`) === 'on',
    lines: linesOf(form, kind, base.data),
  }))
  const said = WORDS.flatMap((word) =>
    [...form].flatMap(([name, value]): [string, PriorityWord][] =>
      value === word && name.startsWith('word-') ? [[name.slice('word-'.length), word]] : [],
    ),
  )
  const mine = draft.safeParse({ sections, words: Object.fromEntries(said) })
  return mine.success ? { base: base.data, mine: tidy(mine.data) } : null
}

/** A field is named by its section and its line; its need is beside it, and where it goes if it is to go elsewhere. */
function linesOf(form: FormData, kind: DraftKind, base: Draft) {
  const known = new Map(
    base.sections.flatMap((one) => one.lines).map((one) => [one.id, one] as const),
  )
  return [...form].flatMap(([name, value]) => {
    const [mark, from, ...rest] = name.split('/')
    const id = rest.join('/')
    if (mark !== 'line' || typeof value !== 'string' || id === '') return []
    const moved = form.get(`to/${id}`)
    const goal = KINDS.find((one) => one === moved) ?? from
    if (goal !== kind) return []
    const { priority = null, beside = null } = known.get(id) ?? {}
    const part = (what: string) => String(form.get(`${what}/${id}`) ?? '')
    const asked = { what: part('what'), by: part('by'), from: part('from') }
    const isAsked = Object.values(asked).some((one) => one.trim() !== '')
    return [{ id, text: value, priority, beside, ask: isAsked ? asked : null }]
  })
}

function parseJson(written: unknown): unknown {
  try {
    return JSON.parse(String(written))
  } catch {
    return null
  }
}

/** The priority whose word somebody took back, where no script runs. */
export function readUndone(form: FormData): string | null {
  const undone = form.get('undo')
  return typeof undone === 'string' ? undone : null
}

export function readRevision(form: FormData): number | null {
  const read = writtenRevision.safeParse(form.get('revision'))
  return read.success ? read.data : null
}

/** A person as somebody names them, with an address that letters reach. */
export function readPerson(form: FormData): { name: string; email: string } | null {
  const name = String(form.get('name') ?? '').trim()
  const email = String(form.get('email') ?? '').trim()
  const isWhole = name !== '' && name.length <= LONGEST.name && z.email().safeParse(email).success
  return isWhole ? { name, email } : null
}
