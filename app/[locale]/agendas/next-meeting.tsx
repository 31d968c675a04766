import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { meetingOf } from '#lib/agendas/agenda.ts'
import { circulationOf } from '#lib/agendas/circulation.ts'
import type { AgendaLine } from '#lib/agendas/queries.ts'
import { type Actor, may } from '#lib/auth/actor.ts'
import type { Cycle } from '#lib/cycles/cycle.ts'
import { formatDay } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { Act } from './act.tsx'
import { openAgendaAction } from './actions.ts'
import { refusalWords } from './refusal-words.ts'

/** What most people come for: when the council meets next, and what has become of that agenda. */
export async function NextMeeting({ line, actor }: { line: AgendaLine; actor: Actor }) {
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const { agenda, cycle } = line
  const mayPlan = may(actor, 'plan', cycle.councilId)
  const state = agenda ? circulationOf(agenda) : mayPlan ? 'none' : 'unseen'
  const isRead = agenda && (mayPlan || state !== 'withdrawn')
  return (
    <div>
      <p className="finding">
        {t('nextMeeting', { day: formatDay(meetingOf(line), locale), state })}{' '}
        {isRead && (
          <Link className="on-screen" href={`/agendas/${agenda.id}`}>
            {t('toNext', { isDraft: String(state === 'draft') })}
          </Link>
        )}
      </p>
      {state === 'none' && (
        <Begin cycle={cycle} look="plain">
          {t('begin')}
        </Begin>
      )}
    </div>
  )
}

type BeginProps = {
  cycle: Pick<Cycle, 'id'>
  /** its name, where its words alone do not say of which meeting */
  label?: string
  look?: 'plain' | 'quiet'
  children: ReactNode
}

/** Opens the agenda of a cycle's meeting. */
export async function Begin({ cycle, label, look = 'quiet', children }: BeginProps) {
  return (
    <Act action={openAgendaAction} hidden={{ cycle: cycle.id }} refusals={await refusalWords()}>
      <button type="submit" className={look} aria-label={label}>
        {children}
      </button>
    </Act>
  )
}
