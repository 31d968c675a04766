import type { Span } from '#lib/documents/form.ts'

/** A slip of the hand in one or more headings; letters and places stay as many as they were. */
export type Slip = {
  name: string
  /** Made once for each heading, or once for the whole form. */
  each: 'heading' | 'form'
  alter: (text: string, headings: readonly Span[], at: number, random: Random) => string
}
export type Random = () => number

export const SLIPS: readonly Slip[] = [
  {
    name: 'one number dropped',
    each: 'heading',
    alter: (text, headings, at) => change(text, headings[at], unnumbered),
  },
  {
    name: 'one number wrong',
    each: 'heading',
    alter: (text, headings, at) => change(text, headings[at], misnumbered),
  },
  {
    name: 'one heading unknown and unnumbered',
    each: 'heading',
    alter: (text, headings, at, random) =>
      change(text, headings[at], (heading) => scrambled(unnumbered(heading), random)),
  },
  {
    name: 'all but one unknown',
    each: 'heading',
    alter: (text, headings, at, random) =>
      headings.reduce(
        (altered, one, index) =>
          index === at ? altered : change(altered, one, (heading) => scrambled(heading, random)),
        text,
      ),
  },
  {
    name: 'two unknown',
    each: 'heading',
    alter: (text, headings, at, random) => {
      const scramble = (heading: string) => scrambled(heading, random)
      const other = headings[(at + 2) % headings.length]
      return change(change(text, headings[at], scramble), other, scramble)
    },
  },
  {
    name: 'one unknown',
    each: 'heading',
    alter: (text, headings, at, random) =>
      change(text, headings[at], (heading) => scrambled(heading, random)),
  },
  {
    name: 'all numbers dropped',
    each: 'form',
    alter: (text, headings) =>
      headings.reduce((altered, one) => change(altered, one, unnumbered), text),
  },
]

/** Worse than slips, and worth learning from. */
export const HARDER: readonly Slip[] = [
  {
    name: 'two unknown, no numbers',
    each: 'heading',
    alter: (text, headings, at, random) => {
      const other = headings[(at + 2) % headings.length]
      const scramble = (heading: string) => scrambled(heading, random)
      const plain = headings.reduce((altered, one) => change(altered, one, unnumbered), text)
      return change(change(plain, headings[at], scramble), other, scramble)
    },
  },
]

/** Numbers in [0, 1) that a seed repeats: mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function change(text: string, span: Span | undefined, alter: (part: string) => string): string {
  if (!span) return text
  return text.slice(0, span.start) + alter(text.slice(span.start, span.end)) + text.slice(span.end)
}

/** Words that can be said and mean nothing, in the place of those of three letters and more. */
function scrambled(heading: string, random: Random): string {
  let isVowel = false
  return heading.replace(/\p{L}{3,}/gu, (word) =>
    [...word]
      .map((letter) => {
        isVowel = !isVowel
        const letters = isVowel ? 'bdfgklmnprstvz' : 'aeiou'
        const other = letters.charAt(Math.floor(random() * letters.length))
        return letter === letter.toLowerCase() ? other : other.toUpperCase()
      })
      .join(''),
  )
}

function unnumbered(heading: string): string {
  return heading.replace(/^(\s*\W*)(\(?\d{1,2}\s?[.):]?|[IVX]{1,4}[.)]|[A-H][.)])/u, (number) =>
    ' '.repeat(number.length),
  )
}

function misnumbered(heading: string): string {
  return heading.replace(/\d/, (digit) => String((Number(digit) % 5) + 1))
}
