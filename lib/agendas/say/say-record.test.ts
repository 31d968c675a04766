import { expect, test } from 'vitest'
import { AN_AGENDA } from '../testing.ts'
import { sayAgenda } from './say-agenda.ts'
import { sayRecord } from './say-record.ts'

const ACTION = {
  id: 1,
  what: { en: 'sends its agreement to the others', fr: 'remet son entente aux autres' },
  jurisdictionId: 4,
  jurisdictionName: { en: 'Clearcove', fr: 'Anse-Claire' },
  who: '',
  dueOn: '2033-05-01',
  doneAt: null,
}

const HELD = {
  ...AN_AGENDA,
  items: AN_AGENDA.items.map((item) =>
    item.kind === 'theme'
      ? {
          ...item,
          outcome: 'decided' as const,
          decision: { en: 'A group of five is named.', fr: 'Un groupe de cinq est nommé.' },
          minutesTaken: 38,
          actions: [
            ACTION,
            { ...ACTION, id: 2, jurisdictionName: null, dueOn: null, doneAt: new Date(0) },
          ],
        }
      : { ...item, outcome: item.id === 4 ? ('deferred' as const) : null },
  ),
}

test.each([
  [
    'en',
    'One decision was taken, with two actions; one item was deferred. Of one item nothing is said yet.',
  ],
  [
    'fr',
    'Une décision a été prise, avec deux suites; un point est reporté. D’un point, rien n’est encore dit.',
  ],
] as const)('in %s, what the meeting came to: %s', (locale, finding) => {
  expect(sayRecord(sayAgenda(HELD, locale)).finding).toBe(finding)
})

test.each([
  [
    'en',
    'Nothing is on record yet of what this meeting came to.',
    'No decision is on record so far. Of two items nothing is said yet.',
    'No decision was taken.',
  ],
  [
    'fr',
    'Rien n’est encore consigné de cette réunion.',
    'Aucune décision n’est consignée jusqu’ici. De deux points, rien n’est encore dit.',
    'Aucune décision n’a été prise.',
  ],
] as const)('in %s, that none decided is said once all is: %s', (locale, blank, begun, whole) => {
  const heard = (many: number) => ({
    ...AN_AGENDA,
    items: AN_AGENDA.items.map((item, at) => ({
      ...item,
      outcome: at < many ? ('heard' as const) : null,
      decision: { en: '', fr: '' },
      minutesTaken: null,
      actions: [],
    })),
  })
  const found = (many: number) => sayRecord(sayAgenda(heard(many), locale)).finding
  expect([found(0), found(1), found(AN_AGENDA.items.length)]).toEqual([blank, begun, whole])
})

test('who does what by when is a sentence, whatever of it is known', () => {
  const record = sayRecord(sayAgenda(HELD, 'fr'))
  expect(record.rows[1]).toMatchObject({
    number: '2',
    outcome: 'Décidé',
    decision: 'Un groupe de cinq est nommé.',
    minutes: '40 / 38',
    actions: [
      'Anse-Claire\u00a0: remet son entente aux autres, au plus tard le 1er mai 2033.',
      'remet son entente aux autres. Fait.',
    ],
  })
  expect(record.rows.map(({ outcome }) => outcome)).toEqual(['Pas encore dit', 'Décidé', 'Reporté'])
})
