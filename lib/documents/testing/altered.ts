/** A stream of numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Alteration = (lines: string[], at: number, next: () => number) => void

/** A line is cut at a blank. */
const cut: Alteration = (lines, at, next) => {
  const line = lines[at] ?? ''
  const place = line.indexOf(' ', Math.floor(next() * line.length))
  if (place > 0) lines.splice(at, 1, line.slice(0, place), line.slice(place + 1))
}

/** What happens to a form on its way: nothing of it takes a word out. */
const ALTERATIONS: readonly Alteration[] = [
  // A number or a bullet goes.
  (lines, at) => {
    lines[at] = (lines[at] ?? '').replace(/^(\s*)(?:\(?\d{1,2}[.)]|[-–•o*])\s+/, '$1')
  },
  // Two lines run together, or a heading and what stands below it, with a dash or without.
  (lines, at, next) => {
    const [line = '', below = ''] = lines.splice(at, 2)
    lines.splice(at, 0, `${line.trimEnd()}${next() < 0.5 ? ' – ' : ' '}${below.trimStart()}`)
  },
  cut,
  (lines, at) => {
    lines.splice(at, 0, '')
  },
  (lines, at) => {
    const blank = lines.findIndex((line, index) => index >= at && line.trim() === '')
    if (blank >= 0) lines.splice(blank, 1)
  },
  // Two lines change places.
  (lines, at) => {
    const [line = ''] = lines.splice(at, 1)
    lines.splice(at + 1, 0, line)
  },
  (lines, at) => {
    lines[at] = `    ${lines[at] ?? ''}`
  },
  (lines, at) => {
    lines[at] = (lines[at] ?? '').trimStart()
  },
  // A page turns.
  (lines, at) => {
    lines[at] = `\f${lines[at] ?? ''}`
  },
]

/** The text with one to three such changes, at places that the numbers choose. Columns set side by side by blanks are never cut. */
export function altered(text: string, next: () => number): string {
  const lines = text.split('\n')
  const isWide = lines.some((line) => /\S {4,}\S/.test(line))
  const times = 1 + Math.floor(next() * 3)
  for (let time = 0; time < times; time += 1) {
    const alter = ALTERATIONS[Math.floor(next() * ALTERATIONS.length)]
    if (isWide && alter === cut) continue
    alter?.(lines, Math.floor(next() * (lines.length - 1)), next)
  }
  return lines.join('\n')
}
