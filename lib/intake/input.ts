import type { Answers } from '#db/schema/intake.ts'
import { readId } from '#lib/councils/id.ts'
import { ENCODINGS } from '#lib/documents/encodings.ts'
import { MOST_CHARACTERS } from '#lib/documents/read/text-builder.ts'
import { readMonth } from '#lib/submissions/filter.ts'
import type { SeenFile } from './commands/lock-file.ts'

/** What a person says of a held file: where it belongs, how it is to be taken, and that it replaces what it was compared with. */
export type GivenAnswers = Pick<
  Answers,
  'jurisdictionId' | 'cycleId' | 'month' | 'takenAs' | 'encoding' | 'words'
> & {
  isVersion?: boolean
  /** The words read where a name should stand are a name of the jurisdiction chosen, from now on. */
  remembers?: boolean
}

/** The file that a form is about, and the revision it was shown at; zero, which none has, where neither is written. */
export function readSeenFile(form: FormData): SeenFile {
  const whole = (name: string) => {
    const typed = String(form.get(name))
    return /^\d{1,9}$/.test(typed) ? Number(typed) : 0
  }
  return { id: whole('id'), revision: whole('revision') }
}

export type AnswerInput =
  | { ok: true; answers: GivenAnswers }
  | { ok: false; reason: 'unknown-jurisdiction' | 'no-cycle' | 'no-words' }

/** Each question that was put must be answered; a cycle is named by its month. */
export function readAnswers(form: FormData): AnswerInput {
  const answers: GivenAnswers = {}
  const how = form.get('how')
  if (how === 'by-hand' || how === 'form') answers.takenAs = how
  if (how === 'version') answers.isVersion = true
  if (form.has('remembers')) answers.remembers = true
  const encoding = ENCODINGS.find((known) => known === form.get('encoding'))
  if (encoding) answers.encoding = encoding
  if (form.has('words')) {
    const words = String(form.get('words')).trim()
    if (!/[\p{L}\p{N}]/u.test(words) || words.length > MOST_CHARACTERS)
      return { ok: false, reason: 'no-words' }
    answers.words = words
  }
  if (form.has('jurisdiction')) {
    const id = readId(form.get('jurisdiction'))
    if (id === null) return { ok: false, reason: 'unknown-jurisdiction' }
    answers.jurisdictionId = id
  }
  if (form.has('cycle')) {
    const month = readMonth(String(form.get('cycle')))
    if (!month) return { ok: false, reason: 'no-cycle' }
    answers.month = month
  }
  return { ok: true, answers }
}
