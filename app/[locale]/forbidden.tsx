import { getTranslations } from 'next-intl/server'
import { Link } from '#lib/i18n/navigation.ts'

export default async function Forbidden() {
  const t = await getTranslations('errors')
  return (
    <div className="narrow">
      <h1>{t('forbiddenTitle')}</h1>
      <p className="lede">{t('forbiddenText')}</p>
      <Link href="/">{t('backHome')}</Link>
    </div>
  )
}
