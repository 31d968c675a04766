import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { requireRight } from '#lib/auth/actor.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { nextMonth, suggestDates, todayOf } from '#lib/cycles/cycle.ts'
import { readMonth } from '#lib/cycles/input.ts'
import { listCycles, listTemplates } from '#lib/cycles/queries.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { createCycleAction } from '../actions.ts'
import { DatesForm } from '../dates-form.tsx'
import { DatesTable } from '../dates-table.tsx'

type Props = { searchParams: Promise<{ year?: string; month?: string; council?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cycles'))('newTitle') }
}

export default async function NewCyclePage({ searchParams }: Props) {
  const { year, month, council: named } = await searchParams
  const { actor, council } = await openCouncil(named)
  requireRight(actor, 'administer', council.id)
  const t = await getTranslations('cycles')
  const cycles = await listCycles(actor, council.id)
  const today = todayOf(council, new Date())
  const chosen = readMonth(year, month) ?? nextMonth(cycles, today)
  const seats = await listSeats(actor, council.id)
  const versions = await listTemplates(actor, council.id)
  const messages = await getMessages()
  const locale = await getLocale()
  const dates = suggestDates(chosen)
  return (
    <div className="narrow">
      <h1>{t('newHeading', { month: formatMonth(chosen, locale) })}</h1>
      <p className="lede">{t('newLede', { count: seats.length })}</p>
      <NextIntlClientProvider messages={{ cycles: messages.cycles }}>
        <DatesForm
          action={createCycleAction}
          dates={dates}
          hidden={{ councilId: council.id, ...chosen }}
          submit={t('create')}
        >
          {versions.length > 1 && (
            <label className="field">
              {t('formVersion')}
              <select name="version">
                {versions.map(({ version, cycles: { length: used } }) => (
                  <option key={version} value={version}>
                    {t('formVersionName', { version, used })}
                  </option>
                ))}
              </select>
            </label>
          )}
        </DatesForm>
      </NextIntlClientProvider>
      <div className="on-paper">
        <DatesTable dates={dates} />
        <h2>{t('roster')}</h2>
        <ul>
          {seats.map(({ key, name }) => (
            <li key={key}>{inLanguage(name, locale)}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
