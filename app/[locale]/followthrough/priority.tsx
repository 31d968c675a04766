import { getLocale, getTranslations } from 'next-intl/server'
import type { LaterTurnout } from '#lib/followthrough/queries/later-turnout.ts'
import type { Followed, LaterStatement } from '#lib/followthrough/queries/list-followed.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth, languageTag } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { Theme } from '#lib/themes/queries/list-themes.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { DecisionForm } from './decision-form.tsx'
import styles from './followthrough.module.css'
import { LaterWords, SourceLink, State, Turnouts } from './later-words.tsx'
import { Standing } from './standing.tsx'

type Props = {
  row: Followed
  later: Map<number, LaterStatement>
  turnouts: LaterTurnout[]
  /** What its theme goes by, where it stands in one. */
  theme: Pick<Theme, 'code' | 'name'> | null
  mayDecide: boolean
}

/** One priority: what was announced, what was said of it later, and where it stands. */
export async function Priority({ row, later, turnouts, theme, mayDecide }: Props) {
  const t = await getTranslations('followthrough')
  const locale = await getLocale()
  const isSaid = row.verdictId !== null || row.ownWord !== null
  return (
    <li id={`p-${row.id}`} className={styles.priority}>
      <div>
        <p className={styles.source}>
          {inLanguage(row.jurisdiction, locale)} · {formatMonth(row.cycle, locale)} ·{' '}
          <SourceLink said={row} />
        </p>
        <blockquote>
          <span lang={languageTag(row.language)}>{row.text}</span>
        </blockquote>
        {theme && (
          <p className={styles.source}>
            <Link href={`/themes/${themeCode(theme.code)}`}>
              {t('ofTheme', { name: inLanguage(theme.name, locale) })}
            </Link>
          </p>
        )}
      </div>
      {isSaid ? (
        <Standing row={row} later={later} turnouts={turnouts} mayDecide={mayDecide} />
      ) : (
        <Undecided row={row} later={later} turnouts={turnouts} mayDecide={mayDecide} />
      )}
    </li>
  )
}

async function Undecided({ row, later, turnouts, mayDecide }: Omit<Props, 'theme'>) {
  const t = await getTranslations('followthrough')
  const candidates = row.candidates.flatMap((one) => {
    const said = later.get(one.statementId)
    return said ? [{ ...one, said }] : []
  })
  const choices = candidates.map(({ statementId, shared, said }) => ({
    id: statementId,
    words: <LaterWords key={statementId} said={said} shared={shared} />,
  }))
  const outcomes = (['done', 'progress', 'restated', 'changed', 'dropped', 'none'] as const).filter(
    (outcome) => outcome !== 'none' || choices.length > 0,
  )
  const told = choices.length === 0 ? <Turnouts turnouts={turnouts} /> : null
  const state = <State state={row.state} />
  // Before a cycle has followed there is nothing to say of it.
  if (!mayDecide || (choices.length === 0 && turnouts.length === 0))
    return (
      <>
        <div>
          {told}
          {choices.map(({ words }) => words)}
        </div>
        <div>{state}</div>
      </>
    )
  return (
    <DecisionForm
      priority={row.id}
      choices={choices}
      told={told}
      state={state}
      words={{
        likeliest: t('likeliest', { count: choices.length }),
        says: t(choices.length > 0 ? 'says' : 'saysNone'),
        outcomes: outcomes.map((value) => ({
          value,
          label: t(`outcomes.${value}`),
          about: t('about-outcome', { outcome: t(`outcomes.${value}`), what: row.text }),
        })),
        refusals: {
          'not-allowed': t('notAllowed'),
          'not-found': t('notFound'),
          'no-word': t('noWord'),
        },
      }}
    />
  )
}
