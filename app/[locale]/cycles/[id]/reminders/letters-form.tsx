'use client'

import { useTranslations } from 'next-intl'
import { use, useId } from 'react'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { TypedText } from '#app/_ui/forms/typed-text.tsx'
import { queueRemindersAction } from './actions.ts'
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
      <fieldset className={styles.how}>
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

function LetterFields({ letter }: { letter: ShownLetter }) {
  const t = useTranslations('reminders.page')
  const id = useId()
  const typed = use(TypedText)
  const { jurisdictionId, name, about, to, email, lastId, subject, body, lang } = letter
  const rows = body.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 62), 1)
  return (
    <article aria-labelledby={`${id}-name`} className="fill-in">
      <h2 id={`${id}-name`}>
        {name}
        <small>{about}</small>
      </h2>
      <input type="hidden" name={`email-${jurisdictionId}`} value={email} />
      <input type="hidden" name={`last-${jurisdictionId}`} value={lastId} />
      <p className={styles.to}>
        <span>{t('to')}</span> {to} <br />
        {email}
      </p>
      <label htmlFor={`${id}-subject`}>{t('subject')}</label>
      <input
        id={`${id}-subject`}
        name={`subject-${jurisdictionId}`}
        defaultValue={typed?.[`subject-${jurisdictionId}`] ?? subject}
        lang={lang}
      />
      <label htmlFor={`${id}-body`}>{t('text')}</label>
      <textarea
        id={`${id}-body`}
        name={`body-${jurisdictionId}`}
        defaultValue={typed?.[`body-${jurisdictionId}`] ?? body}
        rows={rows}
        lang={lang}
      />
      <label className={styles.tick}>
        <input
          type="checkbox"
          name="letter"
          value={jurisdictionId}
          defaultChecked={!letter.isJustReminded}
        />
        {letter.isJustReminded ? t('tickAgain', { name }) : name}
      </label>
    </article>
  )
}
