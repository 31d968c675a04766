import { getLocale, getTranslations } from 'next-intl/server'
import { quoted } from '#lib/i18n/quotation.ts'
import type { ImportedFile } from '#lib/intake/queries.ts'
import { CANADA } from '#lib/jurisdictions/canada.ts'
import { namesOf, spelledAlike } from '#lib/jurisdictions/jurisdiction.ts'
import { AddToTable } from './add-to-table.tsx'

const ORDERS = ['municipal', 'territorial', 'provincial', 'federal'] as const

/** The offer to seat whom the form names, where nobody of the table bears that name. */
export async function Naming({ file: { id, revision, recognised } }: { file: ImportedFile }) {
  const words = recognised?.isName ? recognised.words : undefined
  if (!words) return null
  const t = await getTranslations('intake')
  const jurisdictions = await getTranslations('jurisdictions')
  const order = await getTranslations('cycles.orders')
  const preset = CANADA.find((one) => namesOf(one).some((name) => spelledAlike(name, words)))
  return (
    <AddToTable
      seen={{ id, revision }}
      named={{ words, preset: preset?.key ?? null }}
      orders={ORDERS.map((value) => ({ value, label: order(value) }))}
      words={{
        summary: t('addToTable', { words: quoted(words, await getLocale()) }),
        note: t('addNote'),
        nameEn: jurisdictions('nameEn'),
        nameFr: jurisdictions('nameFr'),
        abbreviationEn: jurisdictions('abbreviationEn'),
        abbreviationFr: jurisdictions('abbreviationFr'),
        order: jurisdictions('order'),
        choose: t('choose'),
        add: t('add'),
      }}
      refusals={{
        incomplete: jurisdictions('refusals.incomplete'),
        'not-allowed': t('answerFailed.not-allowed'),
        'not-found': t('answerFailed.not-found'),
        'name-taken': t('answerFailed.name-taken'),
        'already-seated': t('answerFailed.already-seated'),
      }}
    />
  )
}
