import { AlignmentType, type IRunOptions, PageNumber, Paragraph, TextRun } from 'docx'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { languageTag } from '#lib/i18n/formats.ts'
import { PROMPT_STYLE } from './styles.ts'
import { wordsIn } from './words.ts'

export type Pen = ReturnType<typeof penFor>

/** Writes in one language, and says of each run which one it is in: a program that checks spelling goes by that. */
export function penFor(locale: Locale) {
  const words = wordsIn(locale)
  const marked = (text: string, language: Locale = locale): IRunOptions => ({
    text,
    language: { value: languageTag(language) },
  })
  return {
    words,
    locale,
    language: languageTag(locale),
    marked,
    run: (text: string, language?: Locale) => new TextRun(marked(text, language)),
    prompting: (text: string): IRunOptions => ({ ...marked(text), style: PROMPT_STYLE }),
    pageNumber: () =>
      new Paragraph({
        style: 'Foot',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            language: { value: languageTag(locale) },
            children: [words.page, PageNumber.CURRENT, words.of, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
  }
}
