import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { requireRight } from '#lib/auth/actor.ts'
import { CONTACT_MONTHS } from '#lib/councils/contact-time.ts'
import type { Council } from '#lib/councils/queries.ts'
import { FoundForm } from './found-form.tsx'
import { SettingsForm } from './settings-form.tsx'

type Props = { searchParams: Promise<{ council?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('council'))('title') }
}

export default async function CouncilPage({ searchParams }: Props) {
  const { actor, council } = await openCouncil((await searchParams).council)
  requireRight(actor, 'administer', council.id)
  const t = await getTranslations('council')
  const { council: words, setUp } = await getMessages()
  const { name, abbreviation, contactMonths, revision } = council
  return (
    <NextIntlClientProvider messages={{ council: words, setUp }}>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      <div className="halves">
        <section aria-labelledby="settings">
          <h2 id="settings">{t('settings')}</h2>
          <p className="finding">{t('settingsFinding')}</p>
          <OnPaper council={council} />
          <SettingsForm
            revision={revision}
            stands={{
              ...{ nameEn: name.en, nameFr: name.fr },
              ...{ abbreviationEn: abbreviation.en, abbreviationFr: abbreviation.fr },
            }}
            contactMonths={{
              chosen: String(contactMonths),
              options: CONTACT_MONTHS.map((months) => ({
                value: String(months),
                label: t('months', { months }),
              })),
            }}
          />
        </section>
        <section aria-labelledby="another" className="on-screen">
          <h2 id="another">{t('another')}</h2>
          <p className="finding">{t('anotherFinding')}</p>
          <FoundForm />
        </section>
      </div>
    </NextIntlClientProvider>
  )
}

/** What a form's fields say is printed as words. */
async function OnPaper({ council }: { council: Council }) {
  const t = await getTranslations('council')
  const named = await getTranslations('setUp')
  const { name, abbreviation, contactMonths } = council
  const said = [
    [named('nameEn'), name.en],
    [named('nameFr'), name.fr],
    [named('abbreviationEn'), abbreviation.en],
    [named('abbreviationFr'), abbreviation.fr],
    [t('contactMonths'), t('months', { months: contactMonths })],
  ] as const
  return (
    <dl className="on-paper">
      {said.map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
