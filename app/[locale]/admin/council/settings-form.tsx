'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { Choice } from '../choice.tsx'
import { editCouncilAction } from './actions.ts'
import { NameFields } from './name-fields.tsx'

type Props = {
  revision: number
  stands: Record<'nameEn' | 'nameFr' | 'abbreviationEn' | 'abbreviationFr', string>
  contactMonths: { chosen: string; options: { value: string; label: string }[] }
}

export function SettingsForm({ revision, stands, contactMonths }: Props) {
  const t = useTranslations('council')
  const { answer, isSending, sheet } = useSeenForm(editCouncilAction, { revision })
  const faults = answer && 'faults' in answer ? answer.faults : undefined
  return (
    <SeenForm sheet={sheet} className="stack fill-in on-screen">
      {answer?.ok && <Notice kind="done">{t('saved')}</Notice>}
      {answer && !answer.ok && answer.reason !== 'changed-meanwhile' && (
        <Notice kind="refused">{t(`refusals.${answer.reason}`)}</Notice>
      )}
      <NameFields stands={stands} faults={faults} />
      <Choice
        name="contactMonths"
        label={t('contactMonths')}
        hint={t('contactHint')}
        options={contactMonths.options}
        defaultValue={contactMonths.chosen}
      />
      <SubmitButton isBusy={isSending}>{t('save')}</SubmitButton>
    </SeenForm>
  )
}
