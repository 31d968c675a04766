import { getLocale, getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { listPeople, listSeats } from '#lib/councils/queries.ts'
import { csvResponse, readFlavour } from '#lib/exports/csv.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { compareText } from '#lib/i18n/formats.ts'

export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council') ?? undefined)
  const people = await listPeople(actor, council.id)
  const seats = await listSeats(actor, council.id)
  const t = await getTranslations('people')
  const app = await getTranslations('app')
  const locale = await getLocale()
  const rows = people
    .toSorted((a, b) => compareText(locale)(a.name, b.name))
    .map(({ name, email, role, jurisdictionId }) => {
      const seat = seats.find(({ id }) => id === jurisdictionId)
      return [name, email, app(`roles.${role}`), seat ? inLanguage(seat.name, locale) : null]
    })
  const columns = [t('name'), t('email'), t('role'), t('speaksFor')]
  return csvResponse({ columns, rows }, t('file'), readFlavour(asked.get('csv'), locale))
}
