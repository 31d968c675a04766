import { getLocale, getTranslations } from 'next-intl/server'
import { formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { FigureRow, Member } from '#lib/membership/queries.ts'
import { decideFigureAction, decideMemberAction } from './actions.ts'
import { claimText } from './claim-text.ts'
import { Verdict } from './verdict.tsx'

type Props = { figures: FigureRow[]; members: Member[]; mayDecide: boolean }

/** What forms claim, under the words that say so; a person accepts or refuses, and may change their mind. */
export async function Proposals({ figures, members, mayDecide }: Props) {
  const t = await getTranslations('membership')
  const locale = await getLocale()
  const announced = members.filter((member) => member.quote !== null)
  return (
    <div className="scroll">
      <table className="ruled prose">
        <caption>{t('claims.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('claims.quote')}</th>
            <th scope="col">{t('claims.figure')}</th>
            <th scope="col">{t('claims.verdict')}</th>
          </tr>
        </thead>
        {groupByQuote(figures).map(({ quote, rows }) => (
          <tbody key={quote.figure.id}>
            {rows.map(({ figure }, index) => (
              <tr key={figure.id}>
                {index === 0 && (
                  <td rowSpan={rows.length}>
                    <Link href={`/submissions/${quote.submissionId}`}>
                      {t('quoted', { quote: quote.figure.quote })}
                    </Link>
                    <small>{formatMonth(quote.cycle, locale)}</small>
                  </td>
                )}
                <th scope="row">
                  {claimText(figure, t, locale)}{' '}
                  <small>{t(`metrics.${readMetric(figure.metric)}`)}</small>
                  {figure.asOf && (
                    <small>{t('claims.asOf', { month: formatMonth(figure.asOf, locale) })}</small>
                  )}
                  {figure.isCorrection && <small>{t('claims.correction')}</small>}
                </th>
                <td>
                  <Verdict
                    id={figure.id}
                    verdict={figure.verdict}
                    action={mayDecide ? decideFigureAction : null}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
        <tbody>
          {announced.map((member) => (
            <tr key={member.id}>
              <td>{t('quoted', { quote: member.quote ?? '' })}</td>
              <th scope="row">
                {member.name} <small>{member.province ?? t('claims.newMember')}</small>
              </th>
              <td>
                <Verdict
                  id={member.id}
                  verdict={member.verdict}
                  action={mayDecide ? decideMemberAction : null}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Figures of one sentence stand under it, once. */
function groupByQuote(figures: FigureRow[]): { quote: FigureRow; rows: FigureRow[] }[] {
  const groups = new Map<string, FigureRow[]>()
  for (const row of figures) {
    const key = `${row.submissionId} ${row.figure.quote}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].flatMap((rows) => (rows[0] ? [{ quote: rows[0], rows }] : []))
}

const METRICS = [
  'municipalities',
  'provinces',
  'population',
  'board-members',
  'members',
  'new-members',
  'departed-members',
  'individual-members',
  'chapters',
] as const

function readMetric(metric: string): (typeof METRICS)[number] {
  return METRICS.find((known) => known === metric) ?? 'members'
}
