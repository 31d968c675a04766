import { getLocale, getTranslations } from 'next-intl/server'
import { writeSeenPerson } from '#lib/councils/input.ts'
import type { SuspendedPerson } from '#lib/councils/queries.ts'
import { formatMoment } from '#lib/i18n/formats.ts'
import { AccessCloser } from './access-closer.tsx'
import { AccessRestorer } from './access-restorer.tsx'

type Props = { people: SuspendedPerson[] }

export async function SuspendedTable({ people }: Props) {
  const t = await getTranslations('people')
  const app = await getTranslations('app')
  const locale = await getLocale()
  return (
    <section>
      <h2>{t('suspendedTitle')}</h2>
      <p className="finding">{t('suspendedFinding', { count: people.length })}</p>
      <div className="scroll">
        <table className="ruled">
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('role')}</th>
              <th scope="col">{t('since')}</th>
              <th scope="col">{t('reason')}</th>
              <th scope="col">{t('removal')}</th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ userId, name, email, role, at, reason, revision }) => (
              <tr key={userId}>
                <th scope="row">
                  {name}
                  <small>{email}</small>
                </th>
                <td>{app(`roles.${role}`)}</td>
                <td>{formatMoment(at, locale)}</td>
                <td>{reason || t('noReason')}</td>
                <td>
                  <AccessRestorer person={{ userId, name }} />
                  <AccessCloser
                    name={name}
                    seen={writeSeenPerson({ userId, revision })}
                    closing="removed"
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
