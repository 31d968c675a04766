import { type IRunOptions, Paragraph, TextRun } from 'docx'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { languageTag } from '#lib/i18n/formats.ts'

/** Some words and how they look, in the language of the sheet unless they say another. */
export type Said =
  | string
  | (Pick<IRunOptions, 'bold' | 'style'> & { text: string; language?: Locale })

/**
 * Each run says which language it is in: a program that checks spelling or reads aloud goes by that. A line feed of the
 * text is a break, since Word shows none.
 */
export function runs(said: readonly Said[], locale: Locale): TextRun[] {
  return said.flatMap((one) => {
    const { text, language = locale, ...look } = typeof one === 'string' ? { text: one } : one
    return text.split('\n').map(
      (line, at) =>
        new TextRun({
          ...look,
          text: line,
          ...(at > 0 ? { break: 1 } : {}),
          language: { value: languageTag(language) },
        }),
    )
  })
}

/** A paragraph of a named style. */
export function written(style: string, locale: Locale, ...said: Said[]): Paragraph {
  return new Paragraph({ style, children: runs(said, locale) })
}
