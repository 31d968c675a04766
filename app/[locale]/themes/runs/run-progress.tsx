'use client'

import { useEffect } from 'react'
import { useRouter } from '#lib/i18n/navigation.ts'

const POLL_MILLISECONDS = 1500

/** Asks the server again until the run is over: its progress lives in the database, not here. */
export function RunProgress({ progress, label }: { progress: number; label: string }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), POLL_MILLISECONDS)
    return () => clearInterval(timer)
  }, [router])
  return (
    <p className="notice" role="status">
      <label>
        {label} <progress max={100} value={progress} />
      </label>
    </p>
  )
}
