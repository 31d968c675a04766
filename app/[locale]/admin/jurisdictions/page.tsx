import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { openCouncil } from '#app/session.ts'
import { requireRight } from '#lib/auth/actor.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { languageTag } from '#lib/i18n/formats.ts'
import { CANADA } from '#lib/jurisdictions/canada.ts'
import { MoveForm } from './move-form.tsx'
import { JurisdictionForm, PresetForm } from './seat-forms.tsx'
import { UnseatForm } from './unseat-form.tsx'

const OTHER = { en: 'fr', fr: 'en' } as const
const ORDERS = ['federal', 'provincial', 'territorial', 'municipal'] as const

type Seat = Awaited<ReturnType<typeof listSeats>>[number]
type Props = { searchParams: Promise<{ council?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('jurisdictions'))('title') }
}

export default async function JurisdictionsPage({ searchParams }: Props) {
  const { actor, council } = await openCouncil((await searchParams).council)
  requireRight(actor, 'administer', council.id)
  const seats = await listSeats(actor, council.id)
  const t = await getTranslations('jurisdictions')
  const order = await getTranslations('cycles.orders')
  const locale = await getLocale()
  const messages = await getMessages()
  const absent = CANADA.filter(({ key }) => !seats.some((seat) => seat.key === key))
  return (
    <NextIntlClientProvider messages={{ jurisdictions: messages.jurisdictions }}>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede', { count: seats.length })}</p>
      {seats.length > 0 && <SeatsTable seats={seats} />}
      <div className="halves">
        <section>
          <h2>{t('addTitle')}</h2>
          <p className="finding">{t('addFinding')}</p>
          <JurisdictionForm orders={ORDERS.map((value) => ({ value, label: order(value) }))} />
        </section>
        {absent.length > 0 && (
          <section>
            <h2>{t('presetTitle')}</h2>
            <p className="finding">{t('presetFinding')}</p>
            <PresetForm
              options={absent.map(({ key, name }) => ({
                value: key,
                label: inLanguage(name, locale),
              }))}
            />
          </section>
        )}
      </div>
    </NextIntlClientProvider>
  )
}

async function SeatsTable({ seats }: { seats: Seat[] }) {
  const t = await getTranslations('jurisdictions')
  const order = await getTranslations('cycles.orders')
  const locale = await getLocale()
  const other = OTHER[locale]
  return (
    <section>
      <div className="scroll">
        <table className="ruled">
          <thead>
            <tr>
              <th scope="col">{t('jurisdiction')}</th>
              <th scope="col">{t('abbreviations')}</th>
              <th scope="col">{t('order')}</th>
              <th scope="col">{t('alsoWritten')}</th>
              <th scope="col" className="on-screen">
                {t('seatColumn')}
              </th>
            </tr>
          </thead>
          <tbody>
            {seats.map(({ id, name, abbreviation, order: rank, aliases, revision }, place) => (
              <tr key={id}>
                <th scope="row">
                  {inLanguage(name, locale)}
                  <small lang={languageTag(other)}>{inLanguage(name, other)}</small>
                </th>
                <td>{[...new Set([abbreviation.en, abbreviation.fr])].join(' · ')}</td>
                <td>{order(rank)}</td>
                <td>
                  <details>
                    <summary>{t('aliasCount', { count: aliases.length })}</summary>
                    {aliases.join(' · ')}
                  </details>
                </td>
                <td className="on-screen">
                  <MoveForm
                    jurisdictionId={id}
                    name={inLanguage(name, locale)}
                    isFirst={place === 0}
                    isLast={place === seats.length - 1}
                  />
                  <UnseatForm jurisdiction={{ id, name: inLanguage(name, locale), revision }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="note">
        <CsvLink address={`/${locale}/admin/jurisdictions.csv`}>{t('csv')}</CsvLink>
      </p>
    </section>
  )
}
