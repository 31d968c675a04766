import { readId, writtenRevision } from '#lib/councils/id.ts'

/** What is wrong with one statement, or, without one, with the reading as a whole. */
export type Remark = { statementId: number | null; correction: string | null; note: string | null }

export type SaidOfReading = {
  versionId: number
  /** Of what was said of that version before; 0 where nothing was. */
  revision: number
  verdict: 'right' | 'wrong'
  remarks: Remark[]
}

const LONGEST = { correction: 4_000, note: 2_000 } as const
const MOST_REMARKS = 200

type Refusal = { ok: false; reason: 'not-found' | 'too-long' }

/**
 * What was pressed and typed: `correction-12` and `note-12` about statement 12, `note` about all of it. A correction that
 * says what was read says nothing.
 */
export function readSaidOfReading(form: FormData): { ok: true; said: SaidOfReading } | Refusal {
  const versionId = readId(form.get('versionId'))
  const revision = writtenRevision.safeParse(form.get('revision'))
  if (versionId === null || !revision.success) return { ok: false, reason: 'not-found' }
  const verdict = form.get('verdict') === 'right' ? 'right' : 'wrong'
  const ids = form
    .getAll('statement')
    .flatMap((written) => readId(written) ?? [])
    .slice(0, MOST_REMARKS)
  const remarks =
    verdict === 'right'
      ? []
      : [...new Set(ids), null].map((statementId): Remark => {
          const of = (name: string) =>
            textIn(form.get(statementId === null ? name : `${name}-${statementId}`))
          const correction = statementId === null ? null : of('correction')
          return { statementId, correction, note: of('note') }
        })
  const isLong = ({ correction, note }: Remark) =>
    (correction?.length ?? 0) > LONGEST.correction || (note?.length ?? 0) > LONGEST.note
  if (remarks.some(isLong)) return { ok: false, reason: 'too-long' }
  return { ok: true, said: { versionId, revision: revision.data, verdict, remarks } }
}

function textIn(written: FormDataEntryValue | null): string | null {
  return typeof written === 'string' ? written.normalize('NFC').trim() || null : null
}

export type Settlement = { remarkId: number; settled: 'taken' | 'answered'; answer: string | null }

export function readSettlement(form: FormData): { ok: true; settlement: Settlement } | Refusal {
  const remarkId = readId(form.get('remarkId'))
  if (remarkId === null) return { ok: false, reason: 'not-found' }
  const settled = form.get('settled') === 'taken' ? 'taken' : 'answered'
  const answer = textIn(form.get('answer'))
  if ((answer?.length ?? 0) > LONGEST.note) return { ok: false, reason: 'too-long' }
  return { ok: true, settlement: { remarkId, settled, answer } }
}

export type Confirmation = 'none' | 'questioned' | 'given'

/** Where something was called wrong and nobody has settled it, the form waits; else what was said last counts. */
export function confirmationOf(said: {
  verdict: 'right' | 'wrong' | null
  open: number
}): Confirmation {
  if (said.open > 0) return 'questioned'
  return said.verdict === 'right' ? 'given' : 'none'
}
