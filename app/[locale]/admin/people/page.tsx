import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import {
  listOpenings,
  listPeople,
  listSeats,
  listSuspended,
  type Person,
} from '#lib/councils/queries.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { compareText } from '#lib/i18n/formats.ts'
import { PeopleTable } from './people-table.tsx'
import { PersonForm } from './person-form.tsx'
import { SuspendedTable } from './suspended-table.tsx'

const ROLES = ['jurisdiction', 'chair', 'secretariat', 'viewer'] as const

type Props = { searchParams: Promise<{ council?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') }
}

export default async function PeoplePage({ searchParams }: Props) {
  const { actor, council } = await openCouncil((await searchParams).council)
  const [people, seated, suspended, openings] = await Promise.all([
    listPeople(actor, council.id),
    listSeats(actor, council.id),
    listSuspended(actor, council.id),
    listOpenings(actor, council.id, new Date()),
  ])
  const t = await getTranslations('people')
  const app = await getTranslations('app')
  const locale = await getLocale()
  const messages = await getMessages()
  const seats = seated.map(({ id, name }) => ({ id, name: inLanguage(name, locale) }))
  const byName = (a: Person, b: Person) => compareText(locale)(a.name, b.name)
  const silent = seats.filter(({ id }) => !people.some((person) => person.jurisdictionId === id))
  return (
    <NextIntlClientProvider messages={{ people: messages.people }}>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede', { people: people.length, silent: silent.length })}</p>
      <PeopleTable people={people.toSorted(byName)} openings={openings} seats={seats} />
      {suspended.length > 0 && <SuspendedTable people={suspended.toSorted(byName)} />}
      <section className="narrow">
        <h2>{t('addTitle')}</h2>
        <p className="finding">{t('addFinding')}</p>
        <PersonForm
          seats={seats.map(({ id, name }) => ({ value: String(id), label: name }))}
          roles={ROLES.map((role) => ({
            value: role,
            label: app(`roles.${role}`),
            hint: t(`can.${role}`),
          }))}
        />
      </section>
    </NextIntlClientProvider>
  )
}
