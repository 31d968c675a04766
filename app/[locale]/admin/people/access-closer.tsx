'use client'

import { useTranslations } from 'next-intl'
import { Field } from '#app/_ui/forms/field.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { closeAccessAction } from './actions.ts'
import styles from './people.module.css'

type Props = {
  name: string
  seen: string
  closing: 'suspended' | 'removed'
}

const WORDS = {
  suspended: { open: 'suspend', who: 'suspendWho', text: 'suspendText', send: 'suspendConfirm' },
  removed: { open: 'remove', who: 'removeWho', text: 'removeText', send: 'removeConfirm' },
} as const

/** Two presses: the first says what the second will do, and what the person will read. */
export function AccessCloser({ name, seen, closing }: Props) {
  const t = useTranslations('people')
  const { answer, isSending, sheet } = useSeenForm(closeAccessAction, { seen, closing })
  const words = WORDS[closing]
  return (
    <details className={styles.removal}>
      <summary aria-label={t(words.who, { name })}>{t(words.open)}</summary>
      <SeenForm sheet={sheet} className="stack">
        <p>{t(words.text, { name })}</p>
        <Field name="reason" label={t('reasonLabel')} autoComplete="off" />
        <SubmitButton className="plain" isBusy={isSending}>
          {t(words.send)}
        </SubmitButton>
        {answer && !answer.ok && answer.reason !== 'changed-meanwhile' && (
          <p className="field-error" role="alert">
            {t(`refusals.${answer.reason}`)}
          </p>
        )}
      </SeenForm>
    </details>
  )
}
