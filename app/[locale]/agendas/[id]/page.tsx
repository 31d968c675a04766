import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { CycleOnPaper } from '#app/_ui/cycle-on-paper.tsx'
import type { Params } from '#app/_ui/tables/turn.ts'
import { sayAgenda, sayTitle } from '#lib/agendas/say/say-agenda.ts'
import { may } from '#lib/auth/actor.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { todayOf } from '#lib/cycles/cycle.ts'
import { MESSAGES } from '#lib/i18n/messages.ts'
import { Act } from '../act.tsx'
import { addItemAction, editMeetingAction } from '../actions.ts'
import { Announcements } from '../announcements.tsx'
import { openAgendaPage, openWholeAgenda } from '../open-agenda.ts'
import { refusalWords } from '../refusal-words.ts'
import { sayMinutes } from '../say-agenda.ts'
import styles from './agenda.module.css'
import { AgendaItem } from './agenda-item.tsx'
import { Candidates } from './candidates.tsx'
import { CirculationLine } from './circulation.tsx'
import { Evidence } from './evidence.tsx'
import { ItemFields } from './item-fields.tsx'
import { MeetingFacts } from './meeting-facts.tsx'
import { MeetingFields } from './meeting-fields.tsx'
import { presenterGroups } from './presenters.ts'
import { TakeAway } from './take-away.tsx'
import { Versions } from './versions.tsx'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const opened = await openAgendaPage((await params).id, (await searchParams).council)
  return opened ? { title: sayTitle(opened.found.cycle, await getLocale()) } : {}
}

export default async function AgendaPage({ params: address, searchParams }: Props) {
  const params = await searchParams
  const opened = await openWholeAgenda((await address).id, params.council)
  if (!opened) notFound()
  const { actor, council, whole } = opened
  const { agenda, cycle, items, candidates } = whole
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const said = sayAgenda(whole, locale)
  const mayPlan = may(actor, 'plan', cycle.councilId)
  const placed = items.flatMap((item) => item.themeId ?? [])
  const today = todayOf(council, new Date())
  const seats = mayPlan ? await listSeats(actor, council.id) : []
  const refusals = await refusalWords()
  const presentersOf = await presenterGroups(seats, candidates)
  const seen = { agenda: agenda.id, revision: agenda.revision }
  return (
    <>
      <h1>{said.title}</h1>
      <CycleOnPaper cycle={cycle} />
      <p className="lede">{said.meeting}</p>
      <MeetingFacts facts={said.facts} />
      <CirculationLine agenda={agenda} seen={mayPlan ? seen : null} />
      <div className={mayPlan ? styles.plan : undefined}>
        <section aria-labelledby="items">
          <h2 id="items">{t('itemsTitle')}</h2>
          {mayPlan && (
            <p className={`finding ${styles.minutes}`}>
              {items.length === 0 ? t('empty') : await sayMinutes(whole)}
            </p>
          )}
          {mayPlan && <Announcements />}
          {said.asked && <p className="finding">{said.asked}</p>}
          <ol className={styles.items}>
            {items.map((item, index) => (
              <AgendaItem
                key={item.id}
                item={item}
                said={said.items[index]}
                items={items}
                seen={mayPlan ? seen : null}
                presenters={presentersOf(item)}
                isHeld={agenda.meetsOn <= today}
              />
            ))}
          </ol>
          <Evidence items={items} said={said.items} />
          {mayPlan && (
            <>
              <Act
                action={addItemAction}
                hidden={{ ...seen, kind: 'break', minutes: BREAK_MINUTES, ...breakTitles() }}
                refusals={refusals}
              >
                <button type="submit" className="quiet">
                  {t('addBreak')}
                </button>
              </Act>
              <details className={styles.edit}>
                <summary>{t('addOther')}</summary>
                <Act action={addItemAction} hidden={seen} refusals={refusals} className="stack">
                  <ItemFields presenters={presentersOf(null)} />
                </Act>
              </details>
              <details className={styles.edit}>
                <summary>{t('editMeeting')}</summary>
                <Act action={editMeetingAction} hidden={seen} refusals={refusals} className="stack">
                  <MeetingFields agenda={agenda} />
                </Act>
              </details>
            </>
          )}
        </section>
        {mayPlan && (
          <Candidates candidates={candidates} placed={placed} seen={seen} params={params} />
        )}
      </div>
      <TakeAway agenda={agenda.id} isHeld={agenda.meetsOn <= today} />
      <Versions whole={whole} versions={whole.versions} isMaker={mayPlan} />
    </>
  )
}

const BREAK_MINUTES = 15

function breakTitles() {
  return { titleEn: MESSAGES.en.agendas.break, titleFr: MESSAGES.fr.agendas.break }
}
