'use client'

import { useTranslations } from 'next-intl'
import { Link } from '#lib/i18n/navigation.ts'

type Props = { error: Error & { digest?: string }; reset: () => void }

export default function Failed({ error, reset }: Props) {
  const t = useTranslations('errors')
  return (
    <div className="narrow">
      <h1>{t('failedTitle')}</h1>
      <p className="lede">{t('failedText', { code: error.digest ?? '—' })}</p>
      <p className="actions">
        <button type="button" onClick={reset}>
          {t('tryAgain')}
        </button>
        <Link href="/">{t('backHome')}</Link>
      </p>
    </div>
  )
}
