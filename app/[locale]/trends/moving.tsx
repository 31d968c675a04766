import { getLocale, getTranslations } from 'next-intl/server'
import { WorkingMark } from '#app/[locale]/themes/working-mark.tsx'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { capital, countWords } from '#lib/i18n/count-words.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { type Moving as Changes, movingOf } from '#lib/trends/moving.ts'
import type { ThemeRow, Trends } from '#lib/trends/queries.ts'
import type { Point } from '#lib/trends/series.ts'
import styles from './trends.module.css'

const DEFINED = ['new', 'returning', 'growing', 'fading', 'gone'] as const

type Props = Pick<Trends, 'rows' | 'cycles'>

/** What changed by the last cycle that has ended, and apart from it what is certain of one that is open. */
export async function Moving({ rows, cycles }: Props) {
  const t = await getTranslations('trends')
  const { ended, open } = movingOf(rows)
  return (
    <section aria-labelledby="moving">
      <h2 id="moving">{t('moving')}</h2>
      {ended && <Ended ended={ended} cycles={cycles} />}
      {open && <Open open={open} cycles={cycles} />}
      <details>
        <summary>{t('definitions')}</summary>
        <dl>
          {DEFINED.map((trend) => (
            <div key={trend}>
              <dt>{t(`groups.${trend}`)}</dt>
              <dd>{t(`meanings.${trend}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('usual')}</p>
      </details>
    </section>
  )
}

type EndedProps = { ended: NonNullable<Changes<ThemeRow>['ended']>; cycles: Trends['cycles'] }

async function Ended({ ended: { cycleId, groups }, cycles }: EndedProps) {
  const t = await getTranslations('trends')
  const locale = await getLocale()
  const words = countWords(await getTranslations('numbers'), locale)
  const count = (wanted: string) => groups.find(({ kind }) => kind === wanted)?.rows.length ?? 0
  const word = (kind: string) => words.word(count(kind), 'm')
  return (
    <>
      <p className="finding">
        {t('movingFinding', {
          cycle: monthOf(cycleId, cycles, locale),
          fresh: word('new'),
          freshCount: count('new'),
          returning: word('returning'),
          growing: word('growing'),
          fading: word('fading'),
          gone: word('gone'),
          goneCount: count('gone'),
        })}
      </p>
      <Groups groups={groups} cycleId={cycleId} />
    </>
  )
}

type OpenProps = { open: NonNullable<Changes<ThemeRow>['open']>; cycles: Trends['cycles'] }

async function Open({ open, cycles }: OpenProps) {
  const t = await getTranslations('trends')
  const locale = await getLocale()
  const words = countWords(await getTranslations('numbers'), locale)
  const { cycleId, reported, missing, groups } = open
  const cycle = monthOf(cycleId, cycles, locale)
  if (reported === 0) return <p className="finding">{t('openNobody', { cycle })}</p>
  return (
    <>
      <h3 className={styles.open}>{t('openTitle', { cycle })}</h3>
      <p className="finding">
        {t('openFinding', {
          Reported: capital(words.word(reported), locale),
          reported,
          missing,
          missingWord: words.word(missing),
        })}
      </p>
      <Groups groups={groups} cycleId={cycleId} isOpen />
    </>
  )
}

type Kind = (typeof DEFINED)[number] | 'unheard'
type GroupsProps = {
  groups: { kind: Kind; rows: ThemeRow[] }[]
  cycleId: number
  isOpen?: boolean
}

async function Groups({ groups, cycleId, isOpen = false }: GroupsProps) {
  const t = await getTranslations('trends')
  const locale = await getLocale()
  const at = ({ points }: ThemeRow): Point | undefined =>
    points.find((point) => point.cycleId === cycleId)
  return (
    <div className={styles.groups}>
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ kind, rows }) => (
          <div key={kind}>
            <h3>{t(`groups.${kind}`)}</h3>
            <ul>
              {rows.map((row) => (
                <li key={row.theme.id}>
                  <Link href={`/themes/${themeCode(row.theme.code)}`}>
                    {inLanguage(row.theme.name, locale)}
                  </Link>
                  <WorkingMark theme={row.theme} />{' '}
                  {kind !== 'unheard' && (
                    <small>
                      {t(isOpen ? 'countSoFar' : 'countOf', {
                        count: at(row)?.count ?? 0,
                        of: at(row)?.reported ?? 0,
                      })}
                    </small>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </div>
  )
}

function monthOf(cycleId: number, cycles: Trends['cycles'], locale: 'en' | 'fr'): string {
  const cycle = cycles.find(({ id }) => id === cycleId)
  return cycle ? formatMonth(cycle, locale) : ''
}
