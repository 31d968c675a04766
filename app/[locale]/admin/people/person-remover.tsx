'use client'

import { useTranslations } from 'next-intl'
import { SeenForm, useSeenForm } from '#app/_ui/seen-form.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { removePersonAction } from './actions.ts'
import styles from './people.module.css'

type Props = { name: string; seen: string }

/** Two presses: the first says what the second will do. */
export function PersonRemover({ name, seen }: Props) {
  const t = useTranslations('people')
  const { answer, isSending, sheet } = useSeenForm(removePersonAction, { seen })
  return (
    <details className={styles.removal}>
      <summary aria-label={t('removeWho', { name })}>{t('remove')}</summary>
      <SeenForm sheet={sheet}>
        <p>{t('removeText', { name })}</p>
        <SubmitButton className="plain" isBusy={isSending}>
          {t('removeConfirm')}
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
