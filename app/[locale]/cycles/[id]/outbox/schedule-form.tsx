'use client'

import { useTranslations } from 'next-intl'
import { Field } from '#app/_ui/forms/field.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { setScheduleAction } from './actions.ts'

type Props = { seen: { cycleId: number; revision: number }; before: string; after: string }

export function ScheduleForm({ seen, before, after }: Props) {
  const t = useTranslations('reminders.schedule')
  const { answer, isSending, sheet } = useSeenForm(setScheduleAction, seen)
  return (
    <SeenForm sheet={sheet} className="stack">
      {answer?.ok && <Notice kind="done">{t('saved')}</Notice>}
      {answer && !answer.ok && answer.reason !== 'changed-meanwhile' && (
        <Notice kind="refused">{t(`refusals.${answer.reason}`)}</Notice>
      )}
      <Field name="before" label={t('before')} hint={t('beforeHint')} defaultValue={before} />
      <Field name="after" label={t('after')} hint={t('afterHint')} defaultValue={after} />
      <SubmitButton className="plain" isBusy={isSending}>
        {t('save')}
      </SubmitButton>
    </SeenForm>
  )
}
