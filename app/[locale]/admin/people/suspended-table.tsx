import { getLocale, getTranslations } from 'next-intl/server'
import { writeSeenPerson } from '#lib/councils/input.ts'
import type { SuspendedPerson } from '#lib/councils/queries.ts'
import { formatMoment } from '#lib/i18n/formats.ts'
import { AccessCloser } from './access-closer.tsx'
import { AccessRestorer } from './access-restorer.tsx'
import { PeopleLines } from './people-lines.tsx'

type Props = { people: SuspendedPerson[] }

export async function SuspendedTable({ people }: Props) {
  const t = await getTranslations('people')
  const locale = await getLocale()
  const columns = [
    { head: t('since'), cell: ({ at }: SuspendedPerson) => formatMoment(at, locale) },
    { head: t('reason'), cell: ({ reason }: SuspendedPerson) => reason || t('noReason') },
    {
      head: t('removal'),
      isAct: true,
      cell: (person: SuspendedPerson) => (
        <>
          <AccessRestorer person={{ userId: person.userId, name: person.name }} />
          <AccessCloser name={person.name} seen={writeSeenPerson(person)} closing="removed" />
        </>
      ),
    },
  ]
  return (
    <section>
      <h2>{t('suspendedTitle')}</h2>
      <p className="finding">{t('suspendedFinding', { count: people.length })}</p>
      <PeopleLines people={people} columns={columns} />
    </section>
  )
}
