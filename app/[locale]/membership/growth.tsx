import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { formatMonth, formatShortMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { GrowthPoint } from '#lib/membership/growth.ts'
import { claimText } from './claim-text.ts'
import { GrowthExplorer } from './growth-explorer.tsx'
import { AxisNote, GrowthFigure } from './growth-figure.tsx'
import { growthScale } from './growth-scale.ts'
import styles from './membership.module.css'

type Props = { points: GrowthPoint[]; association: string }

/** The register and the reported figures on one chart, and the same figures as a table. */
export async function Growth({ points, association }: Props) {
  const t = await getTranslations('membership')
  const locale = await getLocale()
  const scale = growthScale(points)
  if (!scale) return null
  const lastRegistered = points.at(-1)?.registered ?? null
  const lastClaim = points.findLast(({ claims }) => claims.length > 0)?.claims[0]
  const charted = points.map((point) => ({
    cycle: formatShortMonth(point, locale),
    registered: point.registered,
    claimed: point.claims[0]?.value ?? null,
    isMore: point.claims[0]?.qualifier === 'more-than',
    claimText: point.claims[0] ? t('quoted', { quote: point.claims[0].quote }) : null,
  }))
  return (
    <figure>
      <div className="scroll">
        <div className={styles.growth}>
          <GrowthExplorer
            chart={{
              points: charted,
              words: { registered: t('growth.registered'), claimed: t('growth.claimed') },
              scale,
              ends: {
                registered:
                  lastRegistered === null
                    ? null
                    : t('growth.inRegister', { count: lastRegistered }),
                claimed: lastClaim
                  ? t('growth.reported', { claim: claimText(lastClaim, t, locale) })
                  : null,
              },
            }}
          >
            <GrowthFigure points={points} />
          </GrowthExplorer>
        </div>
      </div>
      <AxisNote points={points} />
      <div className="scroll">
        <table className="ruled prose">
          <caption>{t('growth.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('claims.cycle')}</th>
              <th scope="col" className="number">
                {t('growth.registered')}
              </th>
              <th scope="col">{t('growth.claimed')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.cycleId}>
                <th scope="row">{formatMonth(point, locale)}</th>
                <td className="number">{point.registered ?? t('growth.noRegister')}</td>
                <td>
                  {point.claims.length === 0
                    ? t('growth.noClaim')
                    : point.claims.map((claim) => (
                        <div key={claim.figureId}>
                          {claimText(claim, t, locale)}{' '}
                          <Link href={`/submissions/${claim.submissionId}`}>
                            {t('quoted', { quote: claim.quote })}
                          </Link>
                        </div>
                      ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="note">
        <CsvLink address={`/${locale}/membership.csv?association=${association}`}>
          {t('growth.csv')}
        </CsvLink>
      </p>
    </figure>
  )
}
