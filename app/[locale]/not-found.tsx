import { getLocale, getTranslations } from 'next-intl/server'

export default async function NotFound() {
  const t = await getTranslations('errors')
  return (
    <div className="narrow">
      <h1>{t('notFoundTitle')}</h1>
      <p className="lede">{t('notFoundText')}</p>
      {/* Not within the council that the address names: it may be what is not there. */}
      <a href={`/${await getLocale()}`}>{t('backHome')}</a>
    </div>
  )
}
