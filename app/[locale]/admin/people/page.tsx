import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/csv-link.tsx'
import { openCouncil } from '#app/session.ts'
import { writeSeenPerson } from '#lib/councils/input.ts'
import { listPeople, listSeats, type Person } from '#lib/councils/queries.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { compareText } from '#lib/i18n/formats.ts'
import { LinkMaker } from './link-maker.tsx'
import { PersonForm } from './person-form.tsx'
import { PersonRemover } from './person-remover.tsx'

const ROLES = ['jurisdiction', 'chair', 'secretariat', 'viewer'] as const

type Props = { searchParams: Promise<{ council?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') }
}

export default async function PeoplePage({ searchParams }: Props) {
  const { actor, council } = await openCouncil((await searchParams).council)
  const people = await listPeople(actor, council.id)
  const t = await getTranslations('people')
  const app = await getTranslations('app')
  const locale = await getLocale()
  const messages = await getMessages()
  const seats = (await listSeats(actor, council.id)).map(({ id, name }) => ({
    id,
    name: inLanguage(name, locale),
  }))
  const silent = seats.filter(({ id }) => !people.some((person) => person.jurisdictionId === id))
  return (
    <NextIntlClientProvider messages={{ people: messages.people }}>
      <h1>{t('title')}</h1>
      <p className="lede">
        {t('lede', { people: people.length, seats: seats.length, silent: silent.length })}
      </p>
      <PeopleTable
        people={people.toSorted((a, b) => compareText(locale)(a.name, b.name))}
        seats={seats}
      />
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

type TableProps = { people: Person[]; seats: { id: number; name: string }[] }

async function PeopleTable({ people, seats }: TableProps) {
  const t = await getTranslations('people')
  const app = await getTranslations('app')
  const locale = await getLocale()
  return (
    <section>
      <div className="scroll">
        <table className="ruled">
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('role')}</th>
              <th scope="col">{t('speaksFor')}</th>
              <th scope="col">{t('link')}</th>
              <th scope="col">{t('removal')}</th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ userId, name, email, role, jurisdictionId, revision }) => (
              <tr key={userId}>
                <th scope="row">
                  {name}
                  <small>{email}</small>
                </th>
                <td>{app(`roles.${role}`)}</td>
                <td>{seats.find(({ id }) => id === jurisdictionId)?.name}</td>
                <td>
                  <LinkMaker person={{ userId, name }} />
                </td>
                <td>
                  <PersonRemover name={name} seen={writeSeenPerson({ userId, revision })} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="note">
        <CsvLink address={`/${locale}/admin/people.csv`}>{t('csv')}</CsvLink>
      </p>
    </section>
  )
}
