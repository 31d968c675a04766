import { getLocale, getTranslations } from 'next-intl/server'
import { ChartFrame } from '#app/_ui/pictures/chart-frame.tsx'
import { formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { GrowthPoint } from '#lib/membership/growth.ts'
import { claimText } from './claim-text.ts'
import { GrowthFinding } from './finding.tsx'
import { AxisNote, GrowthFigure } from './growth-figure.tsx'
import styles from './membership.module.css'

/** As many of the last meetings as a line can be followed over; the file has all. */
const MEETINGS = 24

type Props = { points: GrowthPoint[]; association: string }

/** The register and the reported figures on one chart, and the same figures as a table. */
export async function Growth({ points, association }: Props) {
  const t = await getTranslations('membership')
  const locale = await getLocale()
  const seen = points.slice(-MEETINGS)
  return (
    <ChartFrame
      id="growth"
      title={t('growth.title')}
      finding={<GrowthFinding points={points} />}
      picture={
        <div className="scroll">
          <div className={styles.growth}>
            <GrowthFigure points={seen} />
          </div>
        </div>
      }
      note={
        <>
          <AxisNote points={seen} />
          {seen.length < points.length && ` ${t('growth.cut', { cycles: seen.length })}`}
        </>
      }
      csv={`/${locale}/membership.csv?association=${association}`}
      table={<GrowthTable points={seen} />}
    />
  )
}

async function GrowthTable({ points }: Pick<Props, 'points'>) {
  const t = await getTranslations('membership')
  const locale = await getLocale()
  return (
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
  )
}
