import { describe, expect, test } from 'vitest'
import { archiveName, archivePlan, isArchiveDue } from './plan.ts'

const NOW = new Date('2030-10-02T06:00:00Z')
const at = (moment: string) => new Date(`2030-10-${moment}:00Z`)

test.each([
  [{}, null],
  [{ ARCHIVE_HOURS: '6' }, null],
  [{ ARCHIVE_DIR: '' }, null],
  [{ ARCHIVE_DIR: '/a' }, { folder: '/a', hours: 24, keep: 14 }],
  [
    { ARCHIVE_DIR: '/a', ARCHIVE_HOURS: '', ARCHIVE_KEEP: '' },
    { folder: '/a', hours: 24, keep: 14 },
  ],
  [
    { ARCHIVE_DIR: '/a', ARCHIVE_HOURS: '6', ARCHIVE_KEEP: '3' },
    { folder: '/a', hours: 6, keep: 3 },
  ],
])('settings %j plan %j', (settings, plan) => {
  expect(archivePlan(settings)).toEqual(plan)
})

describe('with one a day, the next is due', () => {
  const made = (startedAt: string, finishedAt: string | null, failure: string | null = null) => ({
    startedAt: at(startedAt),
    finishedAt: finishedAt === null ? null : at(finishedAt),
    failure,
  })
  test.each([
    ['where there is none', null, true],
    ['not after a minute less than a day', made('01T06:01', '01T06:02'), false],
    ['after a day', made('01T06:00', '01T06:02'), true],
    ['not while one is written', made('02T05:00', null), false],
    ['where one was left half written', made('02T04:00', null), true],
    ['not at once where one failed', made('02T05:01', '02T05:02', 'altered'), false],
    ['an hour after one failed', made('02T05:00', '02T05:02', 'not-written'), true],
  ] as const)('%s', (_when, last, isDue) => {
    expect(isArchiveDue(last, 24, NOW)).toBe(isDue)
  })
})

test('the files stand in the order in which they were made', () => {
  expect(archiveName(NOW)).toBe('tour-de-table-2030-10-02T06-00-00Z.zip')
})
