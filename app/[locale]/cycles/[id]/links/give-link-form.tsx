'use client'

import { useTranslations } from 'next-intl'
import { Field } from '#app/_ui/forms/field.tsx'
import { LinkShown } from '#app/_ui/forms/link-shown.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { giveLinkAction } from './actions.ts'
import styles from './links.module.css'

type Props = {
  cycleId: number
  jurisdictionId: number
  name: string
  contact: { name: string; email: string }
}

/** Whom one would write to stands there already; another person gets a link of their own. */
export function GiveLinkForm({ cycleId, jurisdictionId, name, contact }: Props) {
  const t = useTranslations('answers.links')
  const { answer, isSending, sheet } = useSeenForm(giveLinkAction, { cycleId, jurisdictionId })
  return (
    <details className={styles.give}>
      <summary>{t('give', { name })}</summary>
      {answer?.ok && (
        <>
          <Notice kind="done">{t('given', { name: answer.name })}</Notice>
          <LinkShown
            address={answer.address}
            label={t('linkOf', { name: answer.name })}
            copy={t('copy')}
            copied={t('copied')}
          />
        </>
      )}
      {answer && !answer.ok && <Notice kind="refused">{t(`refusals.${answer.reason}`)}</Notice>}
      <SeenForm sheet={sheet} className="filters">
        <Field name="name" label={t('name')} defaultValue={contact.name} isRequired />
        <Field
          name="email"
          type="email"
          label={t('email')}
          defaultValue={contact.email}
          isRequired
        />
        <SubmitButton className="plain" isBusy={isSending}>
          {t('show')}
        </SubmitButton>
      </SeenForm>
    </details>
  )
}
