'use client'

import type { RoundState } from '#lib/rounds/round-state.ts'
import styles from './state-mark.module.css'

type Props = { state: RoundState; isLate?: boolean }

const PARTS = [0, 15.5, 31, 46.5]

/** How far a form has come: so many parts of a bar of four. */
const COME = {
  received: 1,
  amended: 1,
  checked: 2,
  confirmed: 3,
} as const

/** Form before colour, so that each holds in grey and on paper: what is broken is not here, what is double was said aloud. */
export function StateMark({ state, isLate = state === 'late' }: Props) {
  return (
    <svg className={styles.mark} width="60" height="14" aria-hidden="true">
      {state === 'expected' && <path className={styles.absent} d="M0 7H60" />}
      {state === 'draft' && (
        <>
          <path className={styles.written} d="M0 7H30" />
          <path className={styles.absent} d="M33 7H60" />
        </>
      )}
      {state === 'proxy' && (
        <>
          <circle className={styles.ring} cx="6" cy="7" r="5" />
          <path className={styles.lent} d="M15 7H60" />
        </>
      )}
      {state === 'excused' && <path className={styles.excused} d="M0 7H60" />}
      {state === 'nil' && <path className={styles.silent} d="M0 4.5H60M0 9.5H60" />}
      {state === 'amended' && <path className={styles.under} d="M0 3H60" />}
      {(state === 'received' ||
        state === 'amended' ||
        state === 'checked' ||
        state === 'confirmed') && <Bar come={COME[state]} y={state === 'amended' ? 10 : 7} />}
      {(state === 'accepted' || state === 'late') && (
        <path className={styles.come} d={`M${isLate ? 10 : 0} 7H60`} />
      )}
      {isLate && <path className={styles.tick} d="M4 0V14" />}
    </svg>
  )
}

function Bar({ come, y }: { come: number; y: number }) {
  return PARTS.map((x, part) => (
    <path key={x} className={part < come ? styles.come : styles.toCome} d={`M${x} ${y}h13.5`} />
  ))
}
