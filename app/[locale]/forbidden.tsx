import { getLocale, getTranslations } from 'next-intl/server'
import { currentCouncils, currentLapse } from '#app/session.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { LapseNote } from './_site/lapse-note.tsx'

export default async function Forbidden() {
  const t = await getTranslations('errors')
  const lapse = await currentLapse()
  if (!lapse)
    return (
      <div className="narrow">
        <h1>{t('forbiddenTitle')}</h1>
        <p className="lede">{t('forbiddenText')}</p>
        <Link href="/">{t('backHome')}</Link>
      </div>
    )
  return (
    <div className="narrow">
      <h1>{t('lapsedTitle', { closing: lapse.closing })}</h1>
      <LapseNote lapses={[lapse]} />
      <OtherCouncils />
    </div>
  )
}

async function OtherCouncils() {
  const t = await getTranslations('errors')
  const locale = await getLocale()
  const councils = await currentCouncils()
  return (
    <section>
      <h2>{t('otherCouncils', { count: councils.length })}</h2>
      {councils.map(({ id, slug, name }) => (
        <p key={id}>
          {/* The whole document anew: on the same path the router would go on showing this page. */}
          <a href={`/${locale}?${new URLSearchParams({ council: slug })}`}>
            {inLanguage(name, locale)}
          </a>
        </p>
      ))}
    </section>
  )
}
