import { describeZone, stampOf } from './zone.ts'

export type Meeting = {
  /** By which calendars know it again. */
  uid: string
  /** Raised by each version: a calendar takes the higher one. */
  sequence: number
  language: string
  timeZone: string
  /** 2033-04-01 and minutes since midnight, by the clocks of that zone. */
  day: string
  startsAt: number
  lengthMinutes: number
  title: string
  description: string
  place: string
  link: string
  state: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  now: Date
}

const LINE_BYTES = 75

/**
 * A meeting for anybody's calendar, by RFC 5545. It says when it ends rather than how long it is, describes its zone, and
 * folds lines by bytes and between letters.
 */
export function writeIcs(meeting: Meeting): string {
  const { language, timeZone, day, startsAt, state, now } = meeting
  const opening = new Date(`${day}T00:00:00Z`)
  const at = (minutes: number) => stampOf(new Date(opening.getTime() + minutes * 60_000))
  const said = (name: string, text: string) =>
    text === '' ? [] : [`${name};LANGUAGE=${language}:${escaped(text)}`]
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tour de table//Agenda//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${state === 'CANCELLED' ? 'CANCEL' : 'PUBLISH'}`,
    ...describeZone(timeZone, opening),
    'BEGIN:VEVENT',
    `UID:${meeting.uid}`,
    `DTSTAMP:${stampOf(now)}Z`,
    `SEQUENCE:${meeting.sequence}`,
    `DTSTART;TZID=${timeZone}:${at(startsAt)}`,
    `DTEND;TZID=${timeZone}:${at(startsAt + meeting.lengthMinutes)}`,
    ...said('SUMMARY', meeting.title),
    ...said('LOCATION', meeting.place),
    ...said('DESCRIPTION', meeting.description),
    ...(meeting.link ? [`URL:${meeting.link}`] : []),
    `STATUS:${state}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** No line is longer than 75 bytes, the blank that goes on with one counted; no letter is cut. */
function folded(line: string): string {
  const parts: string[] = []
  let [part, bytes] = ['', 0]
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (bytes + size > LINE_BYTES) {
      parts.push(part)
      part = ' '
      bytes = 1
    }
    part += letter
    bytes += size
  }
  return [...parts, part].join('\r\n')
}
