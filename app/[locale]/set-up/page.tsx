import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { isSetupLinkGood } from '#lib/councils/commands/set-up.ts'
import { COUNCIL_PRESETS } from '#lib/councils/presets.ts'
import { isSetUp } from '#lib/councils/queries.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { Link } from '#lib/i18n/navigation.ts'
import styles from './set-up.module.css'
import { SetUpForm } from './set-up-form.tsx'

type Props = { searchParams: Promise<{ token?: string; council?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('setUp'))('title') }
}

export default async function SetUpPage({ searchParams }: Props) {
  const { token = '', council } = await searchParams
  const t = await getTranslations('setUp')
  if (await isSetUp())
    return (
      <div className="narrow">
        <h1>{t('doneTitle')}</h1>
        <p className="lede">{t('doneText')}</p>
        <Link href="/sign-in">{t('signIn')}</Link>
      </div>
    )
  if (!(await isSetupLinkGood(token, new Date())))
    return (
      <div className="narrow">
        <h1>{t('noLinkTitle')}</h1>
        <p className="lede">{t('noLinkText')}</p>
      </div>
    )
  const preset = COUNCIL_PRESETS.find((known) => known.slug === council)
  const { setUp } = await getMessages()
  return (
    <div className="narrow">
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      <Suggestions token={token} chosen={preset?.slug ?? null} />
      <NextIntlClientProvider messages={{ setUp }}>
        <SetUpForm key={preset?.slug} token={token} preset={preset ?? null} />
      </NextIntlClientProvider>
    </div>
  )
}

async function Suggestions({ token, chosen }: { token: string; chosen: string | null }) {
  const t = await getTranslations('setUp')
  const locale = await getLocale()
  return (
    <>
      <p>{t('suggestions')}</p>
      <ul className={styles.suggestions}>
        {COUNCIL_PRESETS.map(({ slug, name }) => (
          <li key={slug}>
            <Link
              href={{ pathname: '/set-up', query: { token, council: slug } }}
              aria-current={slug === chosen ? 'true' : undefined}
            >
              {inLanguage(name, locale)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
