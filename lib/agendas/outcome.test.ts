import { expect, test } from 'vitest'
import { readOutcome } from './outcome.ts'

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  for (const at of ['7', 'new']) form.append('action', at)
  return form
}

const DECIDED = {
  outcome: 'decided',
  decisionEn: 'A group of five is named.',
  decisionFr: 'Un groupe de cinq est nommé.',
  'whatEn-7': 'Sends its agreement',
  'whatFr-7': 'Remet son entente',
  'whoId-7': '4',
  'dueOn-7': '2033-05-06',
  'done-7': 'yes',
}

test('an outcome is a word, a decision in both languages, and who does what by when', () => {
  expect(readOutcome(formOf({ ...DECIDED, minutesTaken: '38' }))).toEqual({
    ok: true,
    outcome: {
      outcome: 'decided',
      decision: { en: 'A group of five is named.', fr: 'Un groupe de cinq est nommé.' },
      minutesTaken: 38,
      actions: [
        {
          id: 7,
          what: { en: 'Sends its agreement', fr: 'Remet son entente' },
          jurisdictionId: 4,
          who: '',
          dueOn: '2033-05-06',
          isDone: true,
        },
      ],
    },
  })
})

test.each([
  [{ minutesTaken: 'half' }, 'bad-minutes'],
  [{ minutesTaken: '-5' }, 'bad-minutes'],
  [{ decisionFr: '' }, 'no-words'],
  [{ 'whatEn-new': 'Writes', 'whatFr-new': '' }, 'no-words'],
  [{ 'dueOn-7': '2033-02-30' }, 'bad-day'],
])('%o is refused: %s', (changes, reason) => {
  expect(readOutcome(formOf({ ...DECIDED, ...changes }))).toEqual({ ok: false, reason })
})

test('nothing said is nothing known', () => {
  expect(readOutcome(formOf({ outcome: 'won' }))).toMatchObject({
    ok: true,
    outcome: { outcome: null, minutesTaken: null, actions: [] },
  })
})
