import { getLocale, getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { answerTable } from '#app/table-file.ts'
import { listPeople, listSeats, listSuspended, type Person } from '#lib/councils/queries.ts'
import { said } from '#lib/exports/cells.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { compareText } from '#lib/i18n/formats.ts'

export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const people = (await listPeople(actor, council.id)).map(withAccess('open'))
  const suspended = (await listSuspended(actor, council.id)).map(withAccess('suspended'))
  const seats = await listSeats(actor, council.id)
  const t = await getTranslations('people')
  const app = await getTranslations('app')
  const locale = await getLocale()
  const rows = [...people, ...suspended]
    .toSorted((a, b) => compareText(locale)(a.name, b.name))
    .map(({ name, email, role, jurisdictionId, access }) => {
      const seat = seats.find(({ id }) => id === jurisdictionId)
      return [
        name,
        email,
        said(role, app(`roles.${role}`)),
        seat ? said(seat.key, inLanguage(seat.name, locale)) : null,
        said(access, t(`access.${access}`)),
      ]
    })
  const columns = [
    said('name', t('name')),
    said('email', t('email')),
    said('role', t('role')),
    said('speaks_for', t('speaksFor')),
    said('access', t('removal')),
  ]
  return answerTable(request, { actor, council, name: 'people', table: { columns, rows } })
}

function withAccess<const Access extends string>(access: Access) {
  return (person: Person) => ({ ...person, access })
}
