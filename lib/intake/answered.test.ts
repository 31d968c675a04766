import { expect, test } from 'vitest'
import { formByHand } from '#lib/documents/answers/by-hand.ts'
import type { Guess, Month, RecognisedForm, Why } from '#lib/documents/form.ts'
import { readText } from '#lib/documents/read/text/read-txt.ts'
import { withAnswers } from './answered.ts'

const OCTOBER = { year: 2017, month: 10 }
const CHOSEN = { key: 'boreal', cycle: { year: 2031, month: 10 } }

function formThat(
  says: { jurisdiction?: Guess<string>; cycle?: Guess<Month> } = {},
): RecognisedForm {
  return { ...formByHand(readText('Exchange', [])), ...says }
}

function guess<Said>(value: Said | null, why: Why, candidates?: Said[]): Guess<Said> {
  const told = { value, confidence: candidates ? 'check' : 'sure', why, span: null } as const
  return candidates ? { ...told, candidates } : told
}

test.each<[string, Guess<Month>, boolean]>([
  ['names the cycle chosen', guess(CHOSEN.cycle, 'title-names-month'), false],
  ['names another', guess(OCTOBER, 'title-names-month'), true],
  ['names none', guess<Month>(null, 'no-date'), false],
  [
    'names two, one of them chosen',
    guess(OCTOBER, 'title-names-two-months', [OCTOBER, CHOSEN.cycle]),
    false,
  ],
  [
    'names two others',
    guess(OCTOBER, 'title-names-two-months', [OCTOBER, { year: 2017, month: 11 }]),
    true,
  ],
])('a form that %s, put into a cycle: in doubt %s', (_, cycle, isDoubtful) => {
  const told = withAnswers(formThat({ cycle }), { month: CHOSEN.cycle }, CHOSEN)
  expect(told.form.cycle).toMatchObject(
    isDoubtful
      ? { confidence: 'check', why: 'answered-otherwise' }
      : { confidence: 'sure', why: 'answered' },
  )
  expect(told.warnings).toEqual(isDoubtful ? ['names-other-cycle'] : [])
})

test.each<[string, Guess<string>, boolean, boolean]>([
  ['names whom was chosen', guess('boreal', 'label-names-member'), false, false],
  ['names another', guess('cap-nord', 'label-names-member'), false, true],
  ['names another, seen', guess('cap-nord', 'label-names-member'), true, true],
  ['only speaks of another', guess('cap-nord', 'answers-mention-member'), false, false],
  ['names somebody unknown, unseen', guess<string>(null, 'label-names-unknown'), false, true],
  ['names somebody unknown, seen', guess<string>(null, 'label-names-unknown'), true, false],
])('a form that %s, given to a jurisdiction', (_, jurisdiction, isSeen, isDoubtful) => {
  const answers = { jurisdictionId: 1, ...(isSeen && { takenAs: 'form' as const }) }
  const told = withAnswers(formThat({ jurisdiction }), answers, CHOSEN)
  expect(told.form.jurisdiction.confidence).toBe(isDoubtful ? 'check' : 'sure')
  expect(told.warnings).toEqual(isDoubtful ? ['names-other-jurisdiction'] : [])
})

test('what nobody chose stays as it was read', () => {
  const form = formThat({ cycle: guess(OCTOBER, 'title-names-month') })
  expect(withAnswers(form, {}, CHOSEN)).toEqual({ form, warnings: [] })
})
