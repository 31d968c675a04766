'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Field } from '#app/_ui/forms/field.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import type { CycleDates } from '#lib/cycles/cycle.ts'
import type { DatesAnswer } from './actions.ts'

const FIELDS = ['opensOn', 'dueOn', 'lateUntil', 'meetsOn'] as const

type Props = {
  action: (previous: unknown, form: FormData) => Promise<DatesAnswer>
  dates: CycleDates
  /** What says which cycle: its id and revision, or the month of one to come. */
  hidden: Record<string, number>
  submit: string
  children?: ReactNode
}

export function DatesForm({ action, dates, hidden, submit, children }: Props) {
  const t = useTranslations('cycles')
  const { answer, isSending, sheet } = useSeenForm(action, hidden)
  return (
    <SeenForm sheet={sheet} className="stack">
      {answer?.ok && <Notice kind="done">{t('datesSaved')}</Notice>}
      {answer && !answer.ok && answer.reason !== 'changed-meanwhile' && (
        <Notice kind="refused">{t(`refusals.${answer.reason}`)}</Notice>
      )}
      {FIELDS.map((name) => (
        <Field
          key={name}
          name={name}
          type="date"
          label={t(`${name}Label`)}
          hint={t(`${name}Hint`)}
          defaultValue={dates[name]}
          isRequired
        />
      ))}
      {children}
      <SubmitButton isBusy={isSending}>{submit}</SubmitButton>
    </SeenForm>
  )
}
