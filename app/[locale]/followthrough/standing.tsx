import { getLocale, getTranslations } from 'next-intl/server'
import type { LaterTurnout } from '#lib/followthrough/queries/later-turnout.ts'
import type { Followed, LaterStatement } from '#lib/followthrough/queries/list-followed.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMoment } from '#lib/i18n/formats.ts'
import styles from './followthrough.module.css'
import { LaterWords, State, Turnouts } from './later-words.tsx'
import { UndoForm } from './undo-form.tsx'

type Props = {
  row: Followed
  later: Map<number, LaterStatement>
  turnouts: LaterTurnout[]
  mayDecide: boolean
}

/** What a person said of a priority, the statement that says so, who, and when. */
export async function Standing({ row, later, turnouts, mayDecide }: Props) {
  const t = await getTranslations('followthrough')
  const said = later.get(row.laterId ?? 0)
  const shared = row.candidates.find((one) => one.statementId === row.laterId)?.shared
  return (
    <>
      <div>
        {said && <LaterWords said={said} shared={shared ?? []} />}
        {!said && row.state === 'no-later-word' && <Turnouts turnouts={turnouts} />}
        {!said && row.state !== 'no-later-word' && (
          <p className={styles.source}>{t('noStatement')}</p>
        )}
      </div>
      <div>
        <State state={row.state} />
        <p className={styles.source}>
          <WhoSaid row={row} />
        </p>
        {mayDecide && row.verdictId !== null && (
          <UndoForm
            priority={row.id}
            seen={row.verdictId}
            label={t('undo')}
            about={t('undoAbout', { what: row.text })}
            refusals={{ 'not-allowed': t('notAllowed'), 'not-found': t('notFound') }}
          />
        )}
      </div>
    </>
  )
}

async function WhoSaid({ row }: { row: Followed }) {
  const t = await getTranslations('followthrough')
  const locale = await getLocale()
  const { decidedAt, ownAt } = row
  const jurisdiction = inLanguage(row.jurisdiction, locale)
  if (ownAt && (!decidedAt || ownAt >= decidedAt))
    return t('saidBy', { jurisdiction, when: formatMoment(ownAt, locale) })
  if (!decidedAt) return null
  const when = formatMoment(decidedAt, locale)
  if (row.saidById !== null) return t('saidBy', { jurisdiction, when })
  return row.decidedBy ? t('readBy', { name: row.decidedBy, when }) : t('readByOperator', { when })
}
