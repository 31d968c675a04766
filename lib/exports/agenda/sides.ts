import { type HeadingLevel, Paragraph } from 'docx'
import type { Outline, OutlineItem } from '#lib/agendas/outline.ts'
import { runs, type Said, written } from '#lib/exports/docx/pen.ts'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { type PaperWords, paperWords } from './words.ts'

/** One language of a sheet: the agenda in it, and what the sheet says by itself. */
export type Side = { locale: Locale; outline: Outline; words: PaperWords }

export function sidesOf(outlines: readonly Outline[]): Side[] {
  return outlines.map((outline) => ({
    locale: outline.locale,
    outline,
    words: paperWords(outline.locale),
  }))
}

/** An item as each side says it, in the order of the agenda. */
export type ItemSides = { side: Side; item: OutlineItem }[]

export function itemsOf(sides: readonly Side[]): ItemSides[] {
  const [first] = sides
  return (first?.outline.items ?? []).map((_, at) =>
    sides.flatMap((side) => {
      const item = side.outline.items[at]
      return item ? [{ side, item }] : []
    }),
  )
}

/** What both languages say, each in its own; what they say alike is said once. */
export function each(
  sides: readonly Side[],
  style: string,
  say: (side: Side, at: number) => string,
): Paragraph[] {
  const said = sides.map((side, at) => ({ locale: side.locale, text: say(side, at) }))
  return said
    .filter(({ text }, at) => text !== '' && said.findIndex((one) => one.text === text) === at)
    .map(({ text, locale }) => written(style, locale, text))
}

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel]

export function headed(heading: Level, locale: Locale, ...said: Said[]): Paragraph {
  return new Paragraph({ heading, children: runs(said, locale) })
}
