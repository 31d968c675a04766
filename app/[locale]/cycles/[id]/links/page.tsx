import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { CycleOnPaper } from '#app/_ui/cycle-on-paper.tsx'
import { openCycle } from '#app/[locale]/cycles/open-cycle.ts'
import type { AnswerLink } from '#lib/answers/holder.ts'
import { type LinkRow, listLinks } from '#lib/answers/queries/list-links.ts'
import { requireRight } from '#lib/auth/actor.ts'
import { stateOn } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatDay, formatMoment, formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { listContacts } from '#lib/reminders/queries/list-contacts.ts'
import { ChangeLinkForm } from './change-link-form.tsx'
import { GiveLinkForm } from './give-link-form.tsx'
import styles from './links.module.css'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ council?: string }> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const opened = await openCycle((await params).id, (await searchParams).council)
  if (!opened) return {}
  const month = formatMonth(opened.cycle, await getLocale())
  return { title: (await getTranslations('answers.links'))('title', { month }) }
}

/** Who may answer by link in this cycle: given, renewed and withdrawn here, or sent with a reminder. */
export default async function LinksPage({ params, searchParams }: Props) {
  const opened = await openCycle((await params).id, (await searchParams).council)
  if (!opened) notFound()
  const { actor, cycle, today } = opened
  requireRight(actor, 'administer', cycle.councilId)
  const t = await getTranslations('answers.links')
  const locale = await getLocale()
  const { answers } = await getMessages()
  const rows = await listLinks(actor, cycle)
  const contacts = await listContacts(actor, cycle)
  const isOver = stateOn(cycle, today) === 'closed'
  const live = rows.flatMap(({ links }) => links.filter(({ endedAt }) => endedAt === null))
  const month = formatMonth(cycle, locale)
  return (
    <NextIntlClientProvider messages={{ answers: { links: answers.links } }}>
      <p className="note on-screen">
        <Link href={`/cycles/${cycle.id}`}>{t('back', { month })}</Link>
      </p>
      <h1>{t('title', { month })}</h1>
      <CycleOnPaper cycle={cycle} />
      <p className="lede">
        {t('finding', {
          given: live.length,
          opened: live.filter(({ openedAt }) => openedAt !== null).length,
          begun: rows.filter(({ draft }) => draft !== null).length,
          isOver: String(isOver),
          until: formatDay(cycle.lateUntil, locale),
        })}
      </p>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.jurisdiction.id}>
            <Row row={row} />
            {!isOver && (
              <GiveLinkForm
                cycleId={cycle.id}
                jurisdictionId={row.jurisdiction.id}
                name={inLanguage(row.jurisdiction.name, locale)}
                contact={contactOf(contacts.get(row.jurisdiction.id))}
              />
            )}
          </li>
        ))}
      </ul>
    </NextIntlClientProvider>
  )
}

function contactOf(contact: { name: string; email: string | null } | undefined) {
  return { name: contact?.name ?? '', email: contact?.email ?? '' }
}

/** As a message chooses by it. */
function endingOf(ending: AnswerLink['ending']) {
  return ending === 'handed-over' ? 'handedOver' : (ending ?? 'revoked')
}

async function Row({ row: { jurisdiction, links, draft } }: { row: LinkRow }) {
  const t = await getTranslations('answers.links')
  const locale = await getLocale()
  const name = inLanguage(jurisdiction.name, locale)
  const nameOf = new Map(links.map((link) => [link.id, link.name]))
  return (
    <>
      <h2>{name}</h2>
      <p className="note">
        {draft
          ? t('draft', {
              n: draft.sections,
              when: formatMoment(draft.changedAt, locale),
              isSent: String(draft.isSent),
            })
          : t('nothing')}
      </p>
      {links.map(({ id, name: holder, email, revision, ...link }) => {
        const from = link.handedOverFrom === null ? '' : (nameOf.get(link.handedOverFrom) ?? '')
        const at = link.endedAt ?? link.openedAt ?? link.issuedAt
        const state = link.endedAt ? endingOf(link.ending) : link.openedAt ? 'open' : 'given'
        return (
          <div key={id} className={styles.link}>
            <p>
              {holder === '' ? (
                t('forgotten')
              ) : (
                <>
                  <b>{holder}</b> {email}
                </>
              )}
              <small>
                {t('state', { state, when: formatMoment(at, locale) })}{' '}
                {from !== '' && t('from', { from })}
              </small>
            </p>
            {!link.endedAt && <ChangeLinkForm seen={{ linkId: id, revision }} name={holder} />}
          </div>
        )
      })}
    </>
  )
}
