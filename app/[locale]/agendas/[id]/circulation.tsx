import { getLocale, getTranslations } from 'next-intl/server'
import { type CirculationState, circulationOf } from '#lib/agendas/circulation.ts'
import type { Agenda } from '#lib/agendas/queries.ts'
import { sayCirculation } from '#lib/agendas/say/say-circulation.ts'
import { Act } from '../act.tsx'
import { circulateAgendaAction, withdrawAgendaAction } from '../actions.ts'
import { refusalWords } from '../refusal-words.ts'
import styles from './agenda.module.css'

type Props = { agenda: Agenda; seen: { agenda: number; revision: number } | null }

/** Whether what one reads went out as it stands; for those who make it, the two acts that change this. */
export async function CirculationLine({ agenda, seen }: Props) {
  const t = await getTranslations('agendas')
  const state = circulationOf(agenda)
  const refusals = await refusalWords()
  return (
    <div className={styles.circulation} data-state={state}>
      <p>
        {sayCirculation(agenda, await getLocale())}{' '}
        {seen && MAKERS[state] && t(`makers.${MAKERS[state]}`)}
      </p>
      {seen && state !== 'circulated' && (
        <Act action={circulateAgendaAction} hidden={seen} refusals={refusals}>
          <button type="submit" className="plain">
            {t(state === 'draft' ? 'circulate' : 'circulateAgain')}
          </button>
        </Act>
      )}
      {seen && (state === 'circulated' || state === 'changed') && (
        <Act action={withdrawAgendaAction} hidden={seen} refusals={refusals}>
          <button type="submit" className="quiet">
            {t('withdraw')}
          </button>
        </Act>
      )}
    </div>
  )
}

/** What only those who make the agenda need to be told of its state. */
const MAKERS: Partial<Record<CirculationState, 'draft' | 'changed' | 'withdrawn'>> = {
  draft: 'draft',
  changed: 'changed',
  withdrawn: 'withdrawn',
}
