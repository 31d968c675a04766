import type { ReactNode } from 'react'

type Props = { kind: 'done' | 'refused' | 'note'; children: ReactNode }

/** Says what just happened, where it happened. A refusal interrupts; the rest waits its turn. */
export function Notice({ kind, children }: Props) {
  return (
    <p className={`notice notice-${kind}`} role={kind === 'refused' ? 'alert' : 'status'}>
      {children}
    </p>
  )
}
