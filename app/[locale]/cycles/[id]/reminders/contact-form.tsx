'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Field } from '#app/_ui/forms/field.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { setContactAction } from './actions.ts'

type Props = {
  jurisdictionId: number
  revision: number
  contact: { name: string; email: string; language: string }
}

/** Whom to write to about one jurisdiction, from now on. */
export function ContactForm({ jurisdictionId, revision, contact }: Props) {
  const t = useTranslations('reminders.page')
  const language = useId()
  const { answer, isSending, sheet } = useSeenForm(setContactAction, { jurisdictionId, revision })
  return (
    <SeenForm sheet={sheet} className="stack">
      {answer?.ok && <Notice kind="done">{t('saved')}</Notice>}
      {answer && !answer.ok && answer.reason !== 'changed-meanwhile' && (
        <Notice kind="refused">{t(`refusals.${answer.reason}`)}</Notice>
      )}
      <Field
        name="name"
        label={t('name')}
        defaultValue={contact.name}
        autoComplete="off"
        isRequired
      />
      <Field
        name="email"
        type="email"
        label={t('email')}
        defaultValue={contact.email}
        autoComplete="off"
        isRequired
      />
      <div className="field">
        <label htmlFor={language}>{t('writtenIn')}</label>
        <select id={language} name="language" defaultValue={contact.language}>
          <option value="">{t('asLastForm')}</option>
          <option value="en">{t('language.en')}</option>
          <option value="fr">{t('language.fr')}</option>
        </select>
      </div>
      <SubmitButton className="plain" isBusy={isSending}>
        {t('save')}
      </SubmitButton>
    </SeenForm>
  )
}
