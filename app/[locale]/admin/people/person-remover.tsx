'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { removePersonAction } from './actions.ts'
import styles from './people.module.css'

type Props = { councilId: number; person: { userId: string; name: string } }

/** Two presses: the first says what the second will do. */
export function PersonRemover({ councilId, person }: Props) {
  const t = useTranslations('people')
  const [answer, send, isSending] = useActionState(removePersonAction, null)
  return (
    <details className={styles.removal}>
      <summary aria-label={t('removeWho', { name: person.name })}>{t('remove')}</summary>
      <form action={send}>
        <input type="hidden" name="councilId" value={councilId} />
        <input type="hidden" name="userId" value={person.userId} />
        <p>{t('removeText', { name: person.name })}</p>
        <SubmitButton className="plain" isBusy={isSending}>
          {t('removeConfirm')}
        </SubmitButton>
        {answer && !answer.ok && (
          <p className="field-error" role="alert">
            {t(`refusals.${answer.reason}`)}
          </p>
        )}
      </form>
    </details>
  )
}
