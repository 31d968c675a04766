import { createHash } from 'node:crypto'
import { database } from '#db/client.ts'
import type { Month } from '#lib/cycles/cycle.ts'
import type { RecognisedForm } from '#lib/documents/form.ts'
import { knowledgeOf } from '#lib/intake/knowledge.ts'
import { type ReadForm, readForm } from '#lib/intake/read-form.ts'
import { type Draft, type DraftKind, KINDS, lineOf, linesIn, withLines } from '../draft.ts'
import type { Holder } from '../holder.ts'
import { findStanding } from '../queries/find-answer.ts'
import { type SaveRefusal, saveDraft } from './save-draft.ts'
import { refuseHolder } from './steps/lock-answer.ts'

type Filled = {
  ok: true
  /** Statements and passages that were not in the draft before. */
  lines: number
  unplaced: number
  /** The file says that it is for another cycle. */
  otherCycle: Month | null
}

type NotRead = 'other-jurisdiction' | 'not-a-form' | 'blank-form' | 'too-large' | 'unreadable'

/**
 * A form that was written as a file fills the draft, after what was typed. The file itself is kept nowhere: what it says
 * is read by whoever hands it in. The same file again adds nothing.
 */
export async function fillFromFile(
  holder: Holder,
  { filename, bytes }: { filename: string; bytes: Uint8Array },
  now: Date,
): Promise<Filled | SaveRefusal | { ok: false; reason: NotRead }> {
  const db = await database()
  const reason = await db.transaction((tx) => refuseHolder(tx, holder, now))
  if (reason) return { ok: false, reason }
  const { reading } = await knowledgeOf(holder.council.id)
  const read = await readForm(bytes, filename, reading)
  if (!read.ok) return { ok: false, reason: refusalOf(read) }
  const { jurisdiction, cycle } = read.form
  const isOther =
    jurisdiction.value !== null &&
    jurisdiction.value !== holder.jurisdiction.key &&
    jurisdiction.confidence !== 'check'
  if (isOther) return { ok: false, reason: 'other-jurisdiction' }
  const { draft: base } = await findStanding(holder.link)
  const mark = createHash('sha256').update(bytes).digest('base64url').slice(0, 10)
  const { draft, lines, unplaced } = filledWith(base, read.form, read.text, mark)
  if (lines + unplaced === 0 && isBlankForm(read.form)) return { ok: false, reason: 'blank-form' }
  const saved = await saveDraft(holder, { base, mine: draft }, now)
  if (!saved.ok) return saved
  const isOtherCycle =
    cycle.value !== null &&
    (cycle.value.year !== holder.cycle.year || cycle.value.month !== holder.cycle.month)
  return { ok: true, lines, unplaced, otherCycle: isOtherCycle ? cycle.value : null }
}

function refusalOf({ reason }: Extract<ReadForm, { ok: false }>): NotRead {
  return reason === 'not-a-form' || reason === 'too-large' ? reason : 'unreadable'
}

function isBlankForm({ sections, unplaced }: RecognisedForm): boolean {
  return unplaced.length === 0 && sections.every(({ answer }) => answer === 'blank')
}

function filledWith(base: Draft, form: RecognisedForm, text: string, mark: string) {
  const said = new Set(
    KINDS.flatMap((kind) => linesIn(base, kind).map((line) => `${kind} ${line.text.trim()}`)),
  )
  const counted = { lines: 0, unplaced: 0 }
  const add = (draft: Draft, kind: DraftKind, texts: string[]) => {
    const fresh = texts.filter((words) => words !== '' && !said.has(`${kind} ${words}`))
    counted[kind === 'unplaced' ? 'unplaced' : 'lines'] += fresh.length
    const lines = fresh.map((words, at) => lineOf(`${mark}.${kind}.${at + 1}`, words))
    const known = new Set(linesIn(draft, kind).map(({ id }) => id))
    const own = lines.filter(({ id }) => !known.has(id))
    return withLines(draft, kind, [...linesIn(draft, kind), ...own])
  }
  let draft = base
  for (const { kind, statements } of form.sections)
    draft = add(
      draft,
      kind,
      // A sentence that leads into a list is said with each of what it leads to: alone, none would be understood.
      statements.map(({ context, text: words }) =>
        oneLine(context ? `${context} ${words}` : words),
      ),
    )
  draft = add(
    draft,
    'unplaced',
    form.unplaced.map(({ start, end }) => oneLine(text.slice(start, end))),
  )
  const nil = new Set(
    form.sections.filter(({ answer }) => answer === 'nil').map(({ kind }) => kind),
  )
  const sections = draft.sections.map((section) =>
    section.kind !== 'unplaced' && nil.has(section.kind) && section.lines.length === 0
      ? { ...section, isNil: true }
      : section,
  )
  return { draft: { ...draft, sections }, ...counted }
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
