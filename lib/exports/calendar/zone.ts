const DAY = 24 * 3_600_000
/** Further than the clocks of any place stay as they are that change at all in a year. */
const REACH_DAYS = 400

type Change = { at: number; from: number; to: number }

/** How a zone's clocks stand around a moment, as a calendar's own description: some readers know no names of places. */
export function describeZone(timeZone: string, around: Date): string[] {
  const changes = changesOf(timeZone, around)
  const observances =
    changes.length > 0
      ? changes.flatMap((change) => observance(change))
      : observance(unchanging(offsetAt(timeZone, around.getTime())))
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...observances, 'END:VTIMEZONE']
}

function unchanging(offset: number): Change {
  return { at: -offset * 60_000, from: offset, to: offset }
}

function observance({ at, from, to }: Change): string[] {
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${kind}`,
    `DTSTART:${stampOf(new Date(at + from * 60_000))}`,
    `TZOFFSETFROM:${written(from)}`,
    `TZOFFSETTO:${written(to)}`,
    `END:${kind}`,
  ]
}

function changesOf(timeZone: string, around: Date): Change[] {
  const first = around.getTime() - REACH_DAYS * DAY
  const days = Array.from({ length: 2 * REACH_DAYS }, (_, day) => first + day * DAY)
  return days.flatMap((start) => {
    const [from, to] = [offsetAt(timeZone, start), offsetAt(timeZone, start + DAY)]
    return from === to ? [] : [{ at: changedWithin(timeZone, start), from, to }]
  })
}

/** The minute within a day at which its clocks change. */
function changedWithin(timeZone: string, start: number): number {
  const before = offsetAt(timeZone, start)
  let [low, high] = [0, DAY / 60_000]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(timeZone, start + middle * 60_000) === before) low = middle
    else high = middle
  }
  return start + high * 60_000
}

/** In minutes east of Greenwich. */
function offsetAt(timeZone: string, moment: number): number {
  const format = formatOf(timeZone)
  const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value
  const [, sign, hours, minutes] = /^GMT([+-])(\d{2}):?(\d{2})?$/.exec(name ?? '') ?? []
  if (!sign) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0))
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, timeZoneName: 'longOffset' })
  formats.set(timeZone, made)
  return made
}

/** "-0500" */
function written(offset: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return `${offset < 0 ? '-' : '+'}${two(hours)}${two(minutes)}`
}

/** A time of a calendar without its zone: "20330401T090000". */
export function stampOf(moment: Date): string {
  return moment.toISOString().slice(0, 19).replace(/[-:]/g, '')
}

function two(count: number): string {
  return String(count).padStart(2, '0')
}
