'use client'

import { useEffect } from 'react'

const LINE = '--paper-cycle'

/** The page is about one cycle: printed, it says so above each sheet instead of naming the council's latest. */
export function OfCycle({ words }: { words: string }) {
  useEffect(() => {
    const { style } = document.documentElement
    const before = style.getPropertyValue(LINE)
    style.setProperty(LINE, words)
    return () => style.setProperty(LINE, before)
  }, [words])
  return null
}
