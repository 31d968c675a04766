import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { CycleOnPaper } from '#app/_ui/cycle-on-paper.tsx'
import { openCycle } from '#app/[locale]/cycles/open-cycle.ts'
import { requireRight } from '#lib/auth/actor.ts'
import { isOpen, momentOf } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMoment, formatMonth, languageTag } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { hasMailServer, letterSender } from '#lib/reminders/deliver.ts'
import { readTicked } from '#lib/reminders/input.ts'
import { wasJustReminded } from '#lib/reminders/outbox.ts'
import { findGivenContacts } from '#lib/reminders/queries/list-contacts.ts'
import { type DraftedLetter, listLetters } from '#lib/reminders/queries/list-letters.ts'
import { ContactForm } from './contact-form.tsx'
import styles from './letters.module.css'
import { LettersForm, type ShownLetter } from './letters-form.tsx'
import { TrustForm } from './trust-form.tsx'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ council?: string; to?: string | string[] }>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const opened = await openCycle((await params).id, (await searchParams).council)
  if (!opened) return {}
  const month = formatMonth(opened.cycle, await getLocale())
  return { title: (await getTranslations('reminders.page'))('heading', { month }) }
}

export default async function RemindersPage({ params, searchParams }: Props) {
  const { council: named, to } = await searchParams
  const opened = await openCycle((await params).id, named)
  if (!opened) notFound()
  const { actor, council, cycle, today } = opened
  requireRight(actor, 'administer', council.id)
  const t = await getTranslations('reminders.page')
  const {
    reminders: { page, trust, trustOf, trustRefusals },
  } = await getMessages()
  const month = formatMonth(cycle, await getLocale())
  const ticked = readTicked(to)
  const now = momentOf(council, new Date())
  const isWanted = ({ jurisdiction, proxy }: DraftedLetter) =>
    ticked.length === 0 ? proxy === null : ticked.includes(jurisdiction.key)
  const drafted = isOpen(cycle, today)
    ? (await listLetters(actor, { council, cycle, today })).filter(isWanted)
    : []
  const letters = await Promise.all(
    drafted.filter(({ noWay }) => noWay === null).map((letter) => showLetter(letter, now)),
  )
  // Printed, letters are letters and nothing else.
  const onPaper = letters.length > 0 ? 'on-screen' : ''
  return (
    <NextIntlClientProvider messages={{ reminders: { page, trust, trustOf, trustRefusals } }}>
      <p className="note on-screen">
        <Link href={`/cycles/${cycle.id}`}>{t('back', { month })}</Link>
      </p>
      <h1 className={onPaper}>{t('title', { n: letters.length })}</h1>
      <CycleOnPaper cycle={cycle} />
      <p className={`lede ${onPaper}`}>
        {isOpen(cycle, today)
          ? t.rich('lede', { n: letters.length, b: (text) => <b>{text}</b> })
          : t('closed')}
      </p>
      {letters.length > 0 && (
        <LettersForm
          cycleId={cycle.id}
          letters={letters}
          from={hasMailServer() ? letterSender().address : null}
        />
      )}
      {drafted.length > 0 && <Contacts councilId={council.id} drafted={drafted} actor={actor} />}
    </NextIntlClientProvider>
  )
}

async function showLetter(letter: DraftedLetter, now: Date): Promise<ShownLetter> {
  const t = await getTranslations('reminders')
  const locale = await getLocale()
  const { jurisdiction, proxy, contact, last, language, subject, body } = letter
  const name = inLanguage(jurisdiction.name, locale)
  const since = last
    ? t('page.lastOn', {
        when: formatMoment(last.sentAt ?? last.queuedAt, locale),
        state: t(`states.${last.state}`),
      })
    : t('page.first')
  return {
    jurisdictionId: jurisdiction.id,
    name: proxy ? t('page.proxied', { proxy: inLanguage(proxy.name, locale), name }) : name,
    about: `${t(`page.language.${language}`)} · ${since}`,
    to: contact?.name ?? '',
    email: contact?.email ?? '',
    lastId: last?.id ?? 0,
    subject,
    body,
    isJustReminded: wasJustReminded(last, now),
    lang: language === 'both' ? undefined : languageTag(language),
  }
}

type ContactsProps = {
  actor: Parameters<typeof listLetters>[0]
  councilId: number
  drafted: DraftedLetter[]
}

/** Those nothing can be sent to stand open: they need an address before they need a letter. */
async function Contacts({ actor, councilId, drafted }: ContactsProps) {
  const t = await getTranslations('reminders')
  const locale = await getLocale()
  const given = await findGivenContacts(actor, councilId)
  const noWayFirst = drafted.toSorted((a, b) => Number(a.noWay === null) - Number(b.noWay === null))
  // Who answers for two others is written to at one address.
  const addressees = new Map(
    noWayFirst.map(({ proxy, jurisdiction, ...to }) => {
      const addressee = proxy ?? jurisdiction
      return [addressee.id, { addressee, ...to }]
    }),
  )
  return (
    <section aria-labelledby="contacts" className={`${styles.contact} on-screen`}>
      <h2 id="contacts">{t('page.contacts')}</h2>
      <p className="finding">{t('page.contactsFinding')}</p>
      {[...addressees.values()].map(({ addressee, contact, noWay }) => {
        const own = given.get(addressee.id)
        const name = inLanguage(addressee.name, locale)
        return (
          <details key={addressee.id} id={`contact-${addressee.key}`} open={noWay !== null}>
            <summary>
              {t('page.contactOf', { name })}
              {noWay && <small> ({t(`noWay.${noWay}`)})</small>}
            </summary>
            {noWay === 'bounced' && contact?.email && (
              <div className={styles.bounced}>
                {contact.email}
                <TrustForm jurisdictionId={addressee.id} email={contact.email} name={name} />
              </div>
            )}
            <ContactForm
              jurisdictionId={addressee.id}
              revision={own?.revision ?? 0}
              contact={{
                name: contact?.name ?? '',
                email: contact?.email ?? '',
                language: own?.language ?? '',
              }}
            />
          </details>
        )
      })}
    </section>
  )
}
