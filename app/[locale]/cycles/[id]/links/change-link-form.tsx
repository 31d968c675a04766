'use client'

import { useTranslations } from 'next-intl'
import { LinkShown } from '#app/_ui/forms/link-shown.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { changeLinkAction } from './actions.ts'
import styles from './links.module.css'

type Props = { seen: { linkId: number; revision: number }; name: string }

/** A link that was lost is renewed, one that should open no more is withdrawn. */
export function ChangeLinkForm({ seen, name }: Props) {
  const t = useTranslations('answers.links')
  const { answer, isSending, sheet } = useSeenForm(changeLinkAction, seen)
  const refusal = answer && !answer.ok && !('told' in answer) ? answer.reason : null
  return (
    <SeenForm sheet={sheet} className={styles.acts}>
      {answer?.ok && 'address' in answer && (
        <LinkShown
          address={answer.address}
          label={t('linkOf', { name })}
          copy={t('copy')}
          copied={t('copied')}
        />
      )}
      {refusal && <Notice kind="refused">{t(`refusals.${refusal}`)}</Notice>}
      <SubmitButton
        className="quiet"
        name="what"
        value="renew"
        isBusy={isSending}
        aria-label={t('renewOf', { name })}
      >
        {t('renew')}
      </SubmitButton>
      <SubmitButton
        className="quiet"
        name="what"
        value="revoke"
        isBusy={isSending}
        aria-label={t('revokeOf', { name })}
      >
        {t('revoke')}
      </SubmitButton>
    </SeenForm>
  )
}
