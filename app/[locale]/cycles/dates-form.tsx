'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Field } from '#app/_ui/field.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import type { CycleDates } from '#lib/cycles/cycle.ts'
import { formatDay } from '#lib/i18n/formats.ts'
import type { DatesAnswer } from './actions.ts'

const FIELDS = ['opensOn', 'dueOn', 'lateUntil', 'meetsOn'] as const

type Props = {
  action: (previous: unknown, form: FormData) => Promise<DatesAnswer>
  dates: CycleDates
  /** What says which cycle: its id and revision, or the month of one to come. */
  hidden: Record<string, number>
  submit: string
}

export function DatesForm({ action, dates, hidden, submit }: Props) {
  const t = useTranslations('cycles')
  const [answer, send, isSending] = useActionState(action, null)
  const typed = answer && !answer.ok ? answer.typed : dates
  const sent = answer && !answer.ok && answer.current ? answer.current : null
  return (
    <form action={send} className="stack">
      {Object.entries(sent ? { ...hidden, revision: sent.revision } : hidden).map(
        ([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ),
      )}
      {answer && <Answer answer={answer} />}
      {FIELDS.map((name) => (
        <Field
          key={name}
          name={name}
          type="date"
          label={t(`${name}Label`)}
          hint={t(`${name}Hint`)}
          defaultValue={typed[name]}
          isRequired
        />
      ))}
      <SubmitButton isBusy={isSending}>{submit}</SubmitButton>
    </form>
  )
}

function Answer({ answer }: { answer: DatesAnswer }) {
  const t = useTranslations('cycles')
  const locale = useLocale()
  if (answer.ok) return <Notice kind="done">{t('datesSaved')}</Notice>
  if (!answer.current) return <Notice kind="refused">{t(`refusals.${answer.reason}`)}</Notice>
  const { opensOn, dueOn, lateUntil, meetsOn } = answer.current
  return (
    <Notice kind="refused">
      {t('changedMeanwhile', {
        opens: formatDay(opensOn, locale),
        due: formatDay(dueOn, locale),
        until: formatDay(lateUntil, locale),
        meets: formatDay(meetsOn, locale),
      })}
    </Notice>
  )
}
