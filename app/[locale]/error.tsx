'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { startTransition, useEffect, useState } from 'react'
import { Link } from '#lib/i18n/navigation.ts'

type Props = { error: Error & { digest?: string }; reset: () => void }

const EVERY_MILLISECONDS = 3000

export default function Failed({ error, reset }: Props) {
  const t = useTranslations('errors')
  const isAway = useDatabaseAway(reset)
  if (isAway)
    return (
      <div className="narrow" role="status">
        <h1>{t('awayTitle')}</h1>
        <p className="lede">{t('awayText')}</p>
      </div>
    )
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

/** Asks the server itself what is the matter, and shows the page again once the database is back. */
function useDatabaseAway(reset: () => void): boolean {
  const router = useRouter()
  const [isAway, setAway] = useState(false)
  useEffect(() => {
    let wasAway = false
    const look = async () => {
      const answer = await fetch('/api/health/ready').catch(() => null)
      const isBack = answer?.ok === true
      if (isBack && wasAway)
        startTransition(() => {
          router.refresh()
          reset()
        })
      wasAway = answer === null || answer.status === 503
      setAway(wasAway)
    }
    void look()
    const again = setInterval(() => void look(), EVERY_MILLISECONDS)
    return () => clearInterval(again)
  }, [router, reset])
  return isAway
}
