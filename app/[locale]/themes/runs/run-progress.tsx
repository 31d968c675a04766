'use client'

import { useEffect, useTransition } from 'react'
import { useRouter } from '#lib/i18n/navigation.ts'

const POLL_MILLISECONDS = 1500

/** Asks the server again until the run is over: its progress lives in the database, not here. */
export function RunProgress({ progress, label }: { progress: number; label: string }) {
  const router = useRouter()
  const [isAsking, ask] = useTransition()
  useEffect(() => {
    // One question at a time: a second one would throw away the answer to the first.
    if (isAsking) return
    const timer = setTimeout(() => ask(() => router.refresh()), POLL_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [isAsking, router])
  return (
    <p className="notice" role="status">
      <label>
        {label} <progress max={100} value={progress} />
      </label>
    </p>
  )
}
