import { z } from 'zod'
import { type agendaActions, type agendaItems, OUTCOMES } from '#db/schema/agendas.ts'
import { readId } from '#lib/councils/id.ts'

type Item = typeof agendaItems.$inferSelect
type Action = typeof agendaActions.$inferSelect

export const OUTCOME_CHOICES: readonly NonNullable<Item['outcome']>[] = OUTCOMES

export type ActionInput = Pick<Action, 'what' | 'jurisdictionId' | 'who' | 'dueOn'> & {
  /** null for one that is new */
  id: number | null
  isDone: boolean
}

export type OutcomeInput = Pick<Item, 'outcome' | 'decision' | 'minutesTaken'> & {
  actions: ActionInput[]
}

type Refused = { ok: false; reason: 'bad-minutes' | 'bad-day' | 'no-words' }

const MOST_MINUTES = 24 * 60

/** What became of an item; an action without words in either language is none, and with words in one alone is refused. */
export function readOutcome(form: FormData): { ok: true; outcome: OutcomeInput } | Refused {
  const taken = read(form, 'minutesTaken')
  const minutes = taken === '' ? null : Number(taken)
  const isWhole = minutes === null || (Number.isInteger(minutes) && minutes >= 0)
  if (!isWhole || (minutes ?? 0) > MOST_MINUTES) return { ok: false, reason: 'bad-minutes' }
  const actions: ActionInput[] = []
  for (const at of form.getAll('action')) {
    const action = readAction(form, String(at))
    if (action === null) continue
    if ('reason' in action) return action
    actions.push(action)
  }
  const outcome = {
    outcome: OUTCOMES.find((one) => one === form.get('outcome')) ?? null,
    decision: readBoth(form, 'decision'),
    minutesTaken: minutes,
    actions,
  }
  const { en, fr } = outcome.decision
  if ((en === '') !== (fr === '')) return { ok: false, reason: 'no-words' }
  return { ok: true, outcome }
}

function readAction(form: FormData, at: string): ActionInput | Refused | null {
  const what = { en: read(form, `whatEn-${at}`), fr: read(form, `whatFr-${at}`) }
  if (what.en === '' && what.fr === '') return null
  if (what.en === '' || what.fr === '') return { ok: false, reason: 'no-words' }
  const due = read(form, `dueOn-${at}`)
  if (due !== '' && !z.iso.date().safeParse(due).success) return { ok: false, reason: 'bad-day' }
  return {
    id: readId(at),
    what,
    jurisdictionId: readId(form.get(`whoId-${at}`)),
    who: read(form, `who-${at}`),
    dueOn: due || null,
    isDone: form.get(`done-${at}`) === 'yes',
  }
}

function readBoth(form: FormData, name: string): { en: string; fr: string } {
  return { en: read(form, `${name}En`), fr: read(form, `${name}Fr`) }
}

function read(form: FormData, name: string): string {
  return String(form.get(name) ?? '')
    .normalize('NFC')
    .trim()
}
