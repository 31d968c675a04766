'use client'

import type { ReactNode } from 'react'
import { useDesk } from './desk-state.ts'
import styles from './review.module.css'

type Props = {
  onPress?: () => void
  isOff?: boolean
  isMain?: boolean
  keys?: string
  label?: string
  children: ReactNode
}

/** A small button of a row of them; without anything to press it sends the form it stands in. */
export function Tool({ onPress, isOff = false, isMain, keys, label, children }: Props) {
  const { isBusy } = useDesk()
  const isDisabled = isOff || isBusy
  return (
    <button
      type={onPress ? 'button' : 'submit'}
      className={isMain ? styles.mainTool : styles.tool}
      aria-disabled={isDisabled || undefined}
      aria-keyshortcuts={keys}
      aria-label={label}
      title={keys && !label ? keys : label}
      onClick={isDisabled ? (event) => event.preventDefault() : onPress}
    >
      {children}
    </button>
  )
}
