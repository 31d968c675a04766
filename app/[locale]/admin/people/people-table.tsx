import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/csv-link.tsx'
import { writeSeenPerson } from '#lib/councils/input.ts'
import type { Openings, Person } from '#lib/councils/queries.ts'
import { AccessCloser } from './access-closer.tsx'
import { LinkMaker } from './link-maker.tsx'
import { SessionEnder } from './session-ender.tsx'

type Props = {
  people: Person[]
  openings: Map<string, Openings>
  seats: { id: number; name: string }[]
}

const NONE: Openings = { sessions: 0, links: 0 }

export async function PeopleTable({ people, openings, seats }: Props) {
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
              <th scope="col">{t('sessions')}</th>
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
                  <SessionEnder person={{ userId, name }} openings={openings.get(userId) ?? NONE} />
                </td>
                <td>
                  {(['suspended', 'removed'] as const).map((closing) => (
                    <AccessCloser
                      key={closing}
                      name={name}
                      seen={writeSeenPerson({ userId, revision })}
                      closing={closing}
                    />
                  ))}
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
