'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { RosterChoice } from '#app/[locale]/set-up/roster-choice.tsx'
import { foundCouncilAction } from './actions.ts'
import { NameFields } from './name-fields.tsx'

export function FoundForm() {
  const t = useTranslations('council')
  const { answer, isSending, sheet } = useSeenForm(foundCouncilAction, {})
  const faults = answer && 'faults' in answer ? answer.faults : undefined
  return (
    <SeenForm sheet={sheet} className="stack fill-in">
      {answer && <Notice kind="refused">{t(`refusals.${answer.reason}`)}</Notice>}
      <NameFields faults={faults} />
      <RosterChoice chosen={answer?.typed?.roster === 'empty' ? 'empty' : 'canada'} />
      <SubmitButton isBusy={isSending}>{t('found')}</SubmitButton>
    </SeenForm>
  )
}
