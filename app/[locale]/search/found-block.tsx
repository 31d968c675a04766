import { getLocale, getTranslations } from 'next-intl/server'
import type { Month } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth, languageTag } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import type { FoundStatement } from '#lib/themes/queries/search-statements.ts'
import { themeCode } from '#lib/themes/theme.ts'
import styles from './search.module.css'

type Props = {
  statement: Omit<FoundStatement, 'isLiteral' | 'cycle'> & { cycle: Month }
  /** It stands on another page of the list: paper alone has it. */
  isShown: boolean
}

/** A statement word for word, what answers the question marked, and where it stands. */
export async function FoundBlock({ statement, isShown }: Props) {
  const t = await getTranslations('search')
  const themes = await getTranslations('themes')
  const locale = await getLocale()
  const { id, jurisdiction, cycle, section, page, line, theme } = statement
  const place = themes('one.place', { page: page ?? 0, line: line ?? 0 })
  return (
    <blockquote className={isShown ? undefined : 'on-paper'}>
      <span lang={languageTag(statement.language)}>
        {statement.context && <small>{statement.context} </small>}
        <Marked {...statement} />
      </span>
      <footer>
        {[
          inLanguage(jurisdiction.name, locale),
          formatMonth(cycle, locale),
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
        {statement.isDoubtful && <span className="mark"> {themes('inDoubt')}</span>}
      </footer>
    </blockquote>
  )
}

function Marked({ text, marks }: Pick<FoundStatement, 'text' | 'marks'>) {
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
