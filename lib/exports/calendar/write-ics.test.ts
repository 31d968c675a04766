import ICAL from 'ical.js'
import ical from 'node-ical'
import { describe, expect, test } from 'vitest'
import { type Meeting, writeIcs } from './write-ics.ts'

const MEETING: Meeting = {
  uid: '5f2c9d50-6a0e-4f6b-9a55-0c6d1a8f2b11@north.tour-de-table',
  sequence: 12,
  language: 'fr-CA',
  timeZone: 'America/Toronto',
  day: '2033-04-01',
  startsAt: 9 * 60,
  lengthMinutes: 120,
  title: 'Ordre du jour, avril 2033',
  description: `1. Ouverture; tour\\de table, « été »\n2. ${'Déjà prévu à Sept-Îles, où l’on œuvre. '.repeat(6)}\n3. 🇨🇦 "fin"`,
  place: 'Salle du Quai, 12, rue du Quai; 2e étage',
  link: 'https://meet.example.org/north?room=4&name=Table',
  state: 'CONFIRMED',
  now: new Date('2033-03-14T15:00:00Z'),
}

/** As two readers of other people understand it. */
function readByOthers(text: string) {
  const event = new ICAL.Event(
    new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined,
  )
  const other = Object.values(ical.sync.parseICS(text)).find((one) => one?.type === 'VEVENT')
  if (other?.type !== 'VEVENT') throw new Error('node-ical finds no event')
  return { event, other }
}

const wordsOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'val' in value ? value.val : value

describe.each([
  ['in winter', { day: '2033-02-16' }, '2033-02-16T14:00:00.000Z', '2033-02-16T16:00:00.000Z'],
  ['in summer', { day: '2033-07-06' }, '2033-07-06T13:00:00.000Z', '2033-07-06T15:00:00.000Z'],
  [
    'the day clocks change',
    { day: '2033-03-13', startsAt: 60, lengthMinutes: 180 },
    '2033-03-13T06:00:00.000Z',
    '2033-03-13T08:00:00.000Z',
  ],
  [
    'where they never do, past midnight',
    { timeZone: 'America/Regina', startsAt: 23 * 60 },
    '2033-04-02T05:00:00.000Z',
    '2033-04-02T07:00:00.000Z',
  ],
  [
    'half an hour off',
    { timeZone: 'America/St_Johns', day: '2033-02-16' },
    '2033-02-16T12:30:00.000Z',
    '2033-02-16T14:30:00.000Z',
  ],
])('%s', (_, changes, starts, ends) => {
  test('two readers of others find the same hours, words and number of the version', () => {
    const meeting = { ...MEETING, ...changes }
    const { event, other } = readByOthers(writeIcs(meeting))
    const zone = event.component.parent?.getFirstSubcomponent('vtimezone')
    const own = new ICAL.Timezone(zone ?? undefined)
    const utc = (time: ICAL.Time) => {
      const local = time.clone()
      local.zone = own
      return local.toJSDate().toISOString()
    }
    expect([utc(event.startDate), utc(event.endDate)]).toEqual([starts, ends])
    expect([other.start.toISOString(), other.end?.toISOString()]).toEqual([starts, ends])
    const words = { uid: meeting.uid, summary: meeting.title, location: meeting.place }
    expect({ uid: event.uid, summary: event.summary, location: event.location }).toEqual(words)
    expect(event.description).toBe(meeting.description)
    expect(wordsOf(other.description)).toBe(meeting.description)
    expect([event.sequence, Number(other.sequence)]).toEqual([12, 12])
    expect(wordsOf(other.url)).toBe(meeting.link)
  })
})

test('no line is longer than 75 bytes, and none ends within a letter', () => {
  const bytes = Buffer.from(writeIcs(MEETING))
  const lines = bytes.toString('utf8').split('\r\n')
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  expect(bytes.toString('utf8')).not.toContain('\uFFFD')
  expect(lines.length).toBeGreaterThan(30)
})

test('what was taken back is cancelled under its own number', () => {
  const text = writeIcs({ ...MEETING, state: 'CANCELLED', sequence: 13 })
  expect(text).toContain('METHOD:CANCEL\r\n')
  expect(readByOthers(text).event.sequence).toBe(13)
})
