import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth, languageTag } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import type { Marked } from '#lib/submissions/search/marks.ts'
import { type PlacedRow, themeOf } from '#lib/themes/queries/placed-rows.ts'
import { themeCode } from '#lib/themes/theme.ts'
import styles from './search.module.css'

type Props = { statement: PlacedRow; marks?: Marked[] }

/** A statement word for word, what answers the question marked, and where it stands. */
export async function FoundBlock({ statement, marks = [] }: Props) {
  const t = await getTranslations('search')
  const themes = await getTranslations('themes')
  const locale = await getLocale()
  const { id, section, page, line } = statement
  const theme = themeOf(statement)
  const place = themes('one.place', { page: page ?? 0, line: line ?? 0 })
  return (
    <blockquote>
      <span lang={languageTag(statement.language)}>
        {statement.context && <small>{statement.context} </small>}
        <MarkedText text={statement.text} marks={marks} />
      </span>
      <footer>
        {[
          inLanguage(statement.jurisdictionName, locale),
          formatMonth(statement, locale),
          themes(`sections.${section}`),
        ].join(' · ')}
        {' · '}
        <Link href={`/submissions/${statement.submissionId}#s-${id}`} prefetch={false}>
          {place || themes('one.source')}
        </Link>
        {theme !== null && (
          <>
            {' · '}
            <Link href={`/themes/${themeCode(theme.code)}`} prefetch={false}>
              {t('theme', { name: quoted(inLanguage(theme.name, locale), locale) })}
            </Link>
          </>
        )}
        {statement.inDoubt && <span className="mark"> {themes('inDoubt')}</span>}
      </footer>
    </blockquote>
  )
}

function MarkedText({ text, marks }: { text: string; marks: Marked[] }) {
  const pieces = marks.map(({ start, end }, at) => (
    <span key={start}>
      {text.slice(marks[at - 1]?.end ?? 0, start)}
      <mark className={styles.match}>{text.slice(start, end)}</mark>
    </span>
  ))
  return (
    <>
      {pieces}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  )
}
