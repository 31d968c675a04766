'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { queueRemindersAction } from './actions.ts'
import { LetterFields } from './letter-fields.tsx'
import styles from './letters.module.css'

export type ShownLetter = {
  jurisdictionId: number
  name: string
  /** Its language, and when it was last written to. */
  about: string
  to: string
  email: string
  lastId: number
  subject: string
  body: string
  lang: string | undefined
  /** Written to these last days: not again unless somebody ticks it. */
  isJustReminded: boolean
}

type Props = { cycleId: number; letters: ShownLetter[]; from: string | null }

/** Letters side by side, read before any goes; each may be changed, and goes as it stands here. */
export function LettersForm({ cycleId, letters, from }: Props) {
  const t = useTranslations('reminders.page')
  const { answer, isSending, sheet } = useSeenForm(queueRemindersAction, { cycleId })
  return (
    <SeenForm sheet={sheet} className={styles.form}>
      {answer && !answer.ok && 'reason' in answer && answer.reason !== 'left-out' && (
        <Notice kind="refused">{t(`refusals.${answer.reason}`)}</Notice>
      )}
      <fieldset className={`${styles.how} on-screen`}>
        <legend>{t('how')}</legend>
        {from === null ? (
          <p>{t('noServer')}</p>
        ) : (
          <label>
            <input type="radio" name="way" value="send" defaultChecked />
            {t('send', { from })}
          </label>
        )}
        <label>
          <input type="radio" name="way" value="draft" defaultChecked={from === null} />
          {t('draft')}
        </label>
        <SubmitButton isBusy={isSending}>{t('queue', { n: letters.length })}</SubmitButton>
      </fieldset>
      <div className={styles.letters}>
        {letters.map((letter) => (
          <LetterFields key={letter.jurisdictionId} letter={letter} />
        ))}
      </div>
    </SeenForm>
  )
}
