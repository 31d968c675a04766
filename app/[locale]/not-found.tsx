import { getTranslations } from 'next-intl/server'
import { Link } from '#lib/i18n/navigation.ts'

export default async function NotFound() {
  const t = await getTranslations('errors')
  return (
    <div className="narrow">
      <h1>{t('notFoundTitle')}</h1>
      <p className="lede">{t('notFoundText')}</p>
      <Link href="/">{t('backHome')}</Link>
    </div>
  )
}
