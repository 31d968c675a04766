'use client'

import { Fragment, type ReactNode, useEffect } from 'react'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { type SeenAnswer, SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { announce } from './announcements.tsx'

/** `added` counts what came of the form: it is emptied for the next one. */
type Answer = SeenAnswer & { reason?: string; said?: string; added?: number }

type Props = {
  action: (previous: Answer | null, form: FormData) => Promise<Answer>
  hidden: Record<string, string | number>
  refusals: Record<string, string>
  className?: string
  children: ReactNode
}

/** A form around whatever it is given; what changed out of sight is said aloud. */
export function Act({ action, hidden, refusals, className, children }: Props) {
  const { answer, sheet } = useSeenForm<Answer>(action, hidden)
  useEffect(() => {
    if (answer?.said) announce(answer.said)
  }, [answer])
  return (
    <SeenForm sheet={sheet} className={className}>
      <Fragment key={answer?.added ?? 0}>{children}</Fragment>
      {answer && !answer.ok && !answer.told && answer.reason && (
        <Notice kind="refused">{refusals[answer.reason] ?? answer.reason}</Notice>
      )}
    </SeenForm>
  )
}
