'use client'

import { useEffect } from 'react'
import { useRouter } from '#lib/i18n/navigation.ts'

const EVERY_MILLISECONDS = 1500

/** Asks for the page again while files wait; without scripts the browser itself does. */
export function FollowProgress() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY_MILLISECONDS)
    return () => clearInterval(timer)
  }, [router])
  return (
    <noscript>
      <meta httpEquiv="refresh" content="3" />
    </noscript>
  )
}
