import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { requireRight } from '#lib/auth/actor.ts'
import { listTemplates } from '#lib/cycles/queries.ts'
import { everySection } from '#lib/cycles/template.ts'
import { ownFirst } from '#lib/i18n/bilingual.ts'
import { languageTag } from '#lib/i18n/formats.ts'
import { TemplateForm } from './template-form.tsx'
import { Versions } from './versions.tsx'

type Props = { searchParams: Promise<{ council?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('template'))('pageTitle') }
}

export default async function TemplatePage({ searchParams }: Props) {
  const { actor, council } = await openCouncil((await searchParams).council)
  requireRight(actor, 'administer', council.id)
  const t = await getTranslations('template')
  const messages = await getMessages()
  const locale = await getLocale()
  const versions = await listTemplates(actor, council.id)
  const [latest] = versions
  if (!latest) throw new Error('a council has at least the form it starts from')
  return (
    <>
      <h1>{t('pageTitle')}</h1>
      <p className="lede">{t('lede', { version: latest.version, count: latest.cycles.length })}</p>
      <NextIntlClientProvider messages={{ template: messages.template }}>
        <TemplateForm seen={latest.version} sections={everySection(latest.sections)} />
      </NextIntlClientProvider>
      <div className="on-paper">
        {latest.sections.map(({ kind, number, title, prompt }) => (
          <section key={kind}>
            {ownFirst(locale).map((language) => (
              <div key={language} lang={languageTag(language)}>
                <h3>
                  {number} {title[language]}
                </h3>
                <p>{prompt[language]}</p>
              </div>
            ))}
          </section>
        ))}
      </div>
      {latest.version > 0 && <Versions versions={versions} />}
    </>
  )
}
