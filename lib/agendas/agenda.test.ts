import { expect, test } from 'vitest'
import {
  type Candidate,
  meetingOf,
  minutesOf,
  moveOne,
  nextMeeting,
  numbered,
  placeAfter,
  proposedMinutes,
  rankCandidates,
  schedule,
} from './agenda.ts'

test('items follow one another and the overrun shows', () => {
  const planned = schedule([{ minutes: 30 }, { minutes: 45 }, { minutes: 20 }], {
    startsAt: '09:30',
    lengthMinutes: 75,
  })
  expect(planned).toEqual({
    items: [
      { minutes: 30, startsAt: 570, endsAt: 600, isOver: false },
      { minutes: 45, startsAt: 600, endsAt: 645, isOver: false }, // it ends as the meeting does
      { minutes: 20, startsAt: 645, endsAt: 665, isOver: true },
    ],
    plannedMinutes: 95,
    spareMinutes: -20,
  })
})

test('an empty agenda leaves the whole meeting', () => {
  expect(schedule([], { startsAt: '13:00', lengthMinutes: 60 })).toEqual({
    items: [],
    plannedMinutes: 0,
    spareMinutes: 60,
  })
  expect(minutesOf('00:00')).toBe(0)
})

test.each([
  [2, 'up', [2, 1, 3]],
  [2, 'down', [1, 3, 2]],
  [1, 'up', [1, 2, 3]],
  [3, 'down', [1, 2, 3]],
  [9, 'up', [1, 2, 3]],
] as const)('%i goes %s: %o', (id, way, expected) => {
  expect(moveOne([1, 2, 3], id, way)).toEqual(expected)
})

test.each([
  [3, null, [3, 1, 2, 4]], // first of all
  [1, 4, [2, 3, 4, 1]], // last of all
  [1, 2, [2, 1, 3, 4]],
  [4, 1, [1, 4, 2, 3]],
  [2, 1, [1, 2, 3, 4]], // where it stands
  [2, 2, [1, 2, 3, 4]],
  [9, 1, [1, 2, 3, 4]], // gone meanwhile
  [1, 9, [1, 2, 3, 4]],
])('%i after %o: %o', (id, after, expected) => {
  expect(placeAfter([1, 2, 3, 4], id, after)).toEqual(expected)
})

const theme = (themeId: number, rest: Partial<Candidate>): Candidate => ({
  themeId,
  reach: 3,
  doubtful: 0,
  soFar: null,
  isNew: false,
  cyclesSinceDiscussed: 1,
  offers: 0,
  needs: 0,
  unanswered: 0,
  ...rest,
})

test('a need that nobody answers comes before a longer wait', () => {
  const ranked = rankCandidates([
    theme(1, { cyclesSinceDiscussed: null }),
    theme(2, { unanswered: 1, needs: 1 }),
    theme(3, { isNew: true }),
  ])
  expect(ranked.map(({ themeId }) => themeId)).toEqual([3, 2, 1])
})

test.each([
  [{ firm: 0, of: 0, unanswered: 0 }, 10],
  [{ firm: 1, of: 10, unanswered: 0 }, 10],
  [{ firm: 5, of: 10, unanswered: 0 }, 20],
  [{ firm: 9, of: 10, unanswered: 2 }, 35],
  [{ firm: 10, of: 10, unanswered: 0 }, 30],
])('for %o, %i minutes are proposed', (raised, minutes) => {
  expect(proposedMinutes(raised)).toBe(minutes)
})

test('a break is not counted among the items', () => {
  const items = [{ kind: 'free' }, { kind: 'break' }, { kind: 'theme' }]
  expect(numbered(items).map(({ number }) => number)).toEqual([1, null, 2])
})

test('reach comes first, then what is new, then the longest wait', () => {
  const ranked = rankCandidates([
    theme(1, { cyclesSinceDiscussed: 1 }),
    theme(2, { cyclesSinceDiscussed: null }),
    theme(3, { reach: 5 }),
    theme(4, { isNew: true }),
    theme(5, { cyclesSinceDiscussed: 4 }),
    theme(6, { cyclesSinceDiscussed: null }),
  ])
  expect(ranked.map(({ themeId }) => themeId)).toEqual([3, 4, 2, 6, 5, 1])
})

test('of two that an open cycle raises, the one beyond doubt comes first', () => {
  const heard = (count: number, doubtful: number) => ({ count, doubtful, of: 6, missing: 3 })
  const ranked = rankCandidates([
    theme(1, { soFar: heard(4, 3) }),
    theme(2, { soFar: heard(2, 0) }),
  ])
  expect(ranked.map(({ themeId }) => themeId)).toEqual([2, 1])
})

const MEETINGS = [
  { cycle: { meetsOn: '2030-02-20' }, agenda: null },
  { cycle: { meetsOn: '2029-10-17' }, agenda: { meetsOn: '2029-11-07' } }, // it was moved
  { cycle: { meetsOn: '2029-02-21' }, agenda: null },
]

test.each([
  ['2029-01-01', '2029-02-21'],
  ['2029-02-21', '2029-02-21'], // the day itself
  ['2029-10-18', '2029-11-07'],
  ['2029-11-08', '2030-02-20'],
  ['2030-02-21', null],
])('on %s the next meeting is on %s', (today, day) => {
  const next = nextMeeting(MEETINGS, today)
  expect(next && meetingOf(next)).toBe(day)
})
