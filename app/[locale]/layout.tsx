import '@fontsource-variable/source-sans-3'
import '@fontsource-variable/source-serif-4'
import '#app/_ui/styles/typefaces.css'
import '#app/_ui/styles/paper.css'
import '#app/_ui/styles/forms.css'
import '#app/_ui/styles/marks.css'
import '#app/_ui/styles/pictures.css'
import '#app/_ui/styles/site.css'
import '#app/_ui/styles/tables.css'
import '#app/_ui/styles/print.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { hasLocale, NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CouncilShown } from '#app/_ui/forms/council-shown.tsx'
import { councilInFrame, currentActor, currentCouncils } from '#app/session.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { languageTag } from '#lib/i18n/formats.ts'
import { routing } from '#lib/i18n/routing.ts'
import { CouncilChoice } from './_site/council-choice.tsx'
import { FocusKeeper } from './_site/focus-keeper.tsx'
import { onPaper } from './_site/on-paper.ts'
import { SiteFooter } from './_site/site-footer.tsx'
import { SiteHeader } from './_site/site-header.tsx'
import { SlidingTables } from './_site/sliding-tables.tsx'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale: locale === 'fr' ? 'fr' : 'en', namespace: 'app' })
  return { title: { default: t('name'), template: `%s — ${t('name')}` } }
}

/** Whatever fails here fails in the page below too, which then says so inside this frame. */
async function whoLooks() {
  try {
    const [actor, council] = await Promise.all([currentActor(), councilInFrame()])
    return { council, councils: await currentCouncils(), margins: await onPaper(actor, council) }
  } catch {
    return { council: null, councils: [], margins: undefined }
  }
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  const t = await getTranslations('app')
  const { errors } = await getMessages()
  const { council, councils, margins } = await whoLooks()
  return (
    <html lang={languageTag(locale)} style={margins}>
      <body>
        <a className="skip" href="#content">
          {t('skip')}
        </a>
        <NextIntlClientProvider messages={{ errors }}>
          <SiteHeader council={council && inLanguage(council.name, locale)} />
          {councils.length > 1 && <CouncilChoice councils={councils} current={council} />}
          <main id="content" className="wrap">
            <CouncilShown council={council?.slug ?? ''}>{children}</CouncilShown>
          </main>
          <FocusKeeper within="content" />
          <SlidingTables within="content" words={t('slides')} />
          <SiteFooter isInvented={council?.isInvented ?? false} />
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
