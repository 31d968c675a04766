'use client'

import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import type { ScannedPage } from '#lib/documents/form.ts'
import type { Seen } from '#lib/submissions/commands/lock-review.ts'
import type { Reading } from '#lib/submissions/reading.ts'
import { DeskContext, useDeskState } from './desk-state.ts'
import { Outcome } from './outcome.tsx'
import styles from './review.module.css'

type Props = { seen: Seen; reading: Reading; scan: ScannedPage[]; children: ReactNode }

/** What both halves of the screen share: what is shown, what is chosen, and what is being done. */
export function Desk({ seen, reading, scan, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const desk = useDeskState(root, { seen, reading, scan })
  const onKeyDown = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text'
    if (isTyping || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    desk.turn(event.shiftKey ? 'redo' : 'undo')
  }
  return (
    <DeskContext value={desk}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Z is a shortcut to the buttons inside */}
      <div ref={root} onKeyDown={onKeyDown}>
        <Outcome />
        <div className={styles.desk}>{children}</div>
      </div>
    </DeskContext>
  )
}
