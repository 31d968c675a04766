import { ORDERS } from '#db/schema/councils.ts'
import { fold } from '#lib/text/fold.ts'
import { CANADA } from './canada.ts'
import type { NamedJurisdiction } from './jurisdiction.ts'

/** Either one of the Canadian roster, by its key, or one described in full; null when a name or the order is missing. */
export function readJurisdiction(form: FormData): NamedJurisdiction | null {
  const key = read(form, 'preset')
  if (key !== '') return CANADA.find((known) => known.key === key) ?? null
  const name = { en: read(form, 'nameEn'), fr: read(form, 'nameFr') }
  const order = ORDERS.find((known) => known === read(form, 'order'))
  if (name.en === '' || name.fr === '' || !order) return null
  return {
    key: keyOf(name.en),
    name,
    abbreviation: {
      en: read(form, 'abbreviationEn') || name.en,
      fr: read(form, 'abbreviationFr') || name.fr,
    },
    order,
    aliases: read(form, 'aliases')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    // At these tables municipalities sit through the associations they belong to.
    isAssociation: order === 'municipal',
  }
}

function keyOf(name: string): string {
  const key = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return key || 'jurisdiction'
}

function read(form: FormData, field: string): string {
  return String(form.get(field) ?? '').trim()
}
