import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { writeSeenPerson } from '#lib/councils/input.ts'
import type { Openings, Person } from '#lib/councils/queries.ts'
import { AccessCloser } from './access-closer.tsx'
import { LinkMaker } from './link-maker.tsx'
import { PeopleLines } from './people-lines.tsx'
import { SessionEnder } from './session-ender.tsx'

type Props = {
  people: Person[]
  openings: Map<string, Openings>
  seats: { id: number; name: string }[]
}

const NONE: Openings = { sessions: 0, links: 0 }

export async function PeopleTable({ people, openings, seats }: Props) {
  const t = await getTranslations('people')
  const locale = await getLocale()
  const columns = [
    {
      head: t('speaksFor'),
      cell: ({ jurisdictionId }: Person) => seats.find(({ id }) => id === jurisdictionId)?.name,
    },
    {
      head: t('link'),
      isAct: true,
      cell: (person: Person) => <LinkMaker person={named(person)} />,
    },
    {
      head: t('sessions'),
      cell: (person: Person) => (
        <SessionEnder person={named(person)} openings={openings.get(person.userId) ?? NONE} />
      ),
    },
    {
      head: t('removal'),
      isAct: true,
      cell: (person: Person) =>
        (['suspended', 'removed'] as const).map((closing) => (
          <AccessCloser
            key={closing}
            name={person.name}
            seen={writeSeenPerson(person)}
            closing={closing}
          />
        )),
    },
  ]
  return (
    <section>
      <PeopleLines people={people} columns={columns} />
      <p className="note">
        <CsvLink address={`/${locale}/admin/people.csv`}>{t('csv')}</CsvLink>
      </p>
    </section>
  )
}

/** No more of a person than a form in the browser needs. */
function named({ userId, name }: Person) {
  return { userId, name }
}
