import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth, languageTag } from '#lib/i18n/formats.ts'
import type { Difference } from '#lib/themes/difference.ts'
import type { Label } from '#lib/themes/queries/find-run.ts'
import type { ShortQuote } from '#lib/themes/queries/quotes-by-id.ts'
import { ThemeLink } from './act-sentence.tsx'
import styles from './changes.module.css'

type Labels = ReadonlyMap<number | string, Label>
type Props = {
  difference: Difference
  quotes: ReadonlyMap<number, ShortQuote>
  labels: Labels
}

/** What moved, or would: the themes that began and ended, then statement by statement. */
export async function Changes({ difference, quotes, labels }: Props) {
  const t = await getTranslations('curation')
  const { moved, gone, fresh, born, emptied } = difference
  return (
    <>
      <p className="finding">
        {t('changesFinding', {
          moved: moved.length,
          fresh: fresh.length,
          gone: gone.length,
          born: born.length,
          emptied: emptied.length,
        })}
      </p>
      <ThemeList title={t('bornThemes')} refs={born} labels={labels} />
      <ThemeList title={t('emptiedThemes')} refs={emptied} labels={labels} />
      {moved.length + gone.length > 0 && (
        <div className="scroll">
          <table className="ruled prose">
            <caption>{t('movedCaption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('statement')}</th>
                <th scope="col">{t('from')}</th>
                <th scope="col">{t('to')}</th>
              </tr>
            </thead>
            <tbody>
              {moved.map(({ statementId, from, to }) => (
                <tr key={statementId}>
                  <th scope="row">
                    <Said quote={quotes.get(statementId)} />
                  </th>
                  <td>
                    <ThemeLink id={from} labels={labels} />
                  </td>
                  <td>
                    <ThemeLink id={to} labels={labels} />
                  </td>
                </tr>
              ))}
              {gone.map((statementId) => (
                <tr key={statementId}>
                  <th scope="row">
                    <Said quote={quotes.get(statementId)} />
                  </th>
                  <td />
                  <td>{t('noPlace')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

async function Said({ quote }: { quote: ShortQuote | undefined }) {
  const locale = await getLocale()
  if (!quote) return null
  return (
    <>
      <span lang={languageTag(quote.language)}>{quote.text}</span>
      <small>
        {inLanguage(quote.jurisdiction, locale)} · {formatMonth(quote.cycle, locale)}
      </small>
    </>
  )
}

type ListProps = { title: string; refs: readonly (number | string)[]; labels: Labels }

async function ThemeList({ title, refs, labels }: ListProps) {
  const locale = await getLocale()
  if (refs.length === 0) return null
  const nameOf = (id: number | string) => {
    const label = labels.get(id)
    return label && label.code === null && inLanguage(label.name, locale)
  }
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.themes}>
        {refs.map((id) => (
          <li key={id}>{nameOf(id) || <ThemeLink id={id} labels={labels} />}</li>
        ))}
      </ul>
    </>
  )
}
