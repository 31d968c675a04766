'use client'

import { useTranslations } from 'next-intl'
import { use, useId } from 'react'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { TypedText } from '#app/_ui/forms/typed-text.tsx'
import styles from './confirmation.module.css'
import { sayOfReadingAction, settleRemarkAction } from './confirmation-actions.ts'

type Seen = { versionId: number; revision: number }
type Read = { id: number; text: string; lang: string }

/** `name` is whose word it is, where somebody else writes it down. */
export function RightForm({ seen, name }: { seen: Seen; name: string | null }) {
  const t = useTranslations('confirmation')
  const { answer, isSending, sheet } = useSeenForm(sayOfReadingAction, seen)
  return (
    <SeenForm sheet={sheet}>
      <SubmitButton
        className={name === null ? undefined : 'plain'}
        name="verdict"
        value="right"
        isBusy={isSending}
      >
        {name === null ? t('right') : t('rightFor', { name })}
      </SubmitButton>
      {answer && !answer.ok && answer.reason !== 'changed-meanwhile' && (
        <Notice kind="refused">{t(`refusals.${answer.reason}`)}</Notice>
      )}
    </SeenForm>
  )
}

export function WrongForm({ seen, statements }: { seen: Seen; statements: Read[] }) {
  const t = useTranslations('confirmation')
  const { answer, isSending, sheet } = useSeenForm(sayOfReadingAction, seen)
  return (
    <details className={styles.wrong} open={answer !== null && !answer.ok}>
      <summary>{t('wrong')}</summary>
      <SeenForm sheet={sheet} className={styles.form}>
        {answer && !answer.ok && answer.reason !== 'changed-meanwhile' && (
          <Notice kind="refused">{t(`refusals.${answer.reason}`)}</Notice>
        )}
        <p className="note">{t('wrongHint')}</p>
        {statements.map(({ id, text, lang }) => (
          <details key={id} className={styles.one}>
            <summary lang={lang}>{text}</summary>
            <input type="hidden" name="statement" value={id} />
            <Words name={`correction-${id}`} label={t('correction')} words={text} lang={lang} />
            <Words name={`note-${id}`} label={t('note')} words="" />
          </details>
        ))}
        <Words name="note" label={t('whole')} words="" />
        <SubmitButton name="verdict" value="wrong" isBusy={isSending}>
          {t('send')}
        </SubmitButton>
      </SeenForm>
    </details>
  )
}

/** The secretariat settles it: taken, or answered with a reason. */
export function SettleForm({ remarkId }: { remarkId: number }) {
  const t = useTranslations('confirmation')
  const { answer, isSending, sheet } = useSeenForm(settleRemarkAction, { remarkId })
  return (
    <SeenForm sheet={sheet} className={styles.form}>
      {answer && !answer.ok && answer.reason !== 'changed-meanwhile' && (
        <Notice kind="refused">{t(`refusals.${answer.reason}`)}</Notice>
      )}
      <Words name="answer" label={t('answer')} words="" />
      <div className="actions">
        {(['taken', 'answered'] as const).map((settled) => (
          <SubmitButton
            key={settled}
            className="plain"
            name="settled"
            value={settled}
            isBusy={isSending}
          >
            {t(settled === 'taken' ? 'take' : 'decline')}
          </SubmitButton>
        ))}
      </div>
    </SeenForm>
  )
}

type WordsProps = { name: string; label: string; words: string; lang?: string }

function Words({ name, label, words, lang }: WordsProps) {
  const id = useId()
  const typed = use(TypedText)?.[name]
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} name={name} rows={2} lang={lang} defaultValue={typed ?? words} />
    </div>
  )
}
