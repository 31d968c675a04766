import { expect, test } from 'vitest'
import { sayReason } from './say-reason.ts'

const CYCLE = {
  id: 4,
  councilId: 1,
  templateId: 1,
  revision: 1,
  createdAt: new Date('2031-01-10T15:00:00Z'),
  opensOn: '2031-08-01',
  dueOn: '2031-09-19',
  lateUntil: '2031-09-26',
  meetsOn: '2031-10-15',
  year: 2031,
  month: 10,
}

const RAISED = {
  heard: { count: 9, doubtful: 0, of: 10 },
  soFar: null,
  ended: null,
  trend: 'growing',
  isNew: false,
  needs: 2,
  offers: 1,
  lastDiscussed: { year: 2029, month: 2, cycles: 4 },
} as const

test.each([
  ['en', RAISED, '9 of 10, growing, 2 needs, 1 offer, last discussed February 2029'],
  ['fr', RAISED, '9 sur 10, en hausse, 2 besoins, 1 offre, dernière discussion en février 2029'],
  [
    'fr',
    { ...RAISED, heard: { count: 3, doubtful: 1, of: 7 }, trend: 'few', lastDiscussed: null },
    '3 sur 7 (dont une au classement incertain), 2 besoins, 1 offre, jamais à l’ordre du jour',
  ],
] as const)('in %s: %o', (locale, raised, said) => {
  expect(sayReason(raised, locale)).toBe(said)
})

test('of an open cycle only what was said is told, beside the last one that has ended', () => {
  const heard = { count: 4, doubtful: 0, of: 5 }
  const soFar = { ...heard, missing: 6 }
  const ended = { cycleId: 4, count: 3, doubtful: 0, of: 9, cycle: CYCLE }
  const raised = { ...RAISED, heard, soFar, ended, needs: 0, offers: 0, trend: 'fading' } as const
  expect(sayReason(raised, 'en')).toBe(
    '4 of 5 so far, 3 of 9 in October 2031, fading, last discussed February 2029',
  )
  expect(sayReason({ ...raised, ended: null, isNew: true }, 'fr')).toBe(
    '4 sur 5 jusqu’ici, nouveau, dernière discussion en février 2029',
  )
})
