'use client'

import { useTranslations } from 'next-intl'
import { use, useId, useRef, useState } from 'react'
import { TypedText } from '#app/_ui/forms/typed-text.tsx'
import styles from './letters.module.css'
import type { ShownLetter } from './letters-form.tsx'

/** One letter, to be read and changed; on paper it is a letter, as it stands in the fields. */
export function LetterFields({ letter }: { letter: ShownLetter }) {
  const t = useTranslations('reminders.page')
  const id = useId()
  const typed = use(TypedText)
  const { jurisdictionId, name, about, to, email, lastId, lang } = letter
  const [subject, setSubject] = useState(typed?.[`subject-${jurisdictionId}`] ?? letter.subject)
  const [body, setBody] = useState(typed?.[`body-${jurisdictionId}`] ?? letter.body)
  const field = useRef<HTMLTextAreaElement>(null)
  const rows = letter.body
    .split('\n')
    .reduce((sum, line) => sum + 1 + Math.floor(line.length / 62), 1)
  return (
    <article aria-labelledby={`${id}-name`}>
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
      <label htmlFor={`${id}-subject`} className="on-screen">
        {t('subject')}
      </label>
      <input
        id={`${id}-subject`}
        name={`subject-${jurisdictionId}`}
        value={subject}
        onChange={(event) => setSubject(event.target.value)}
        lang={lang}
      />
      <label htmlFor={`${id}-body`} className="on-screen">
        {t('text')}
      </label>
      <textarea
        ref={field}
        id={`${id}-body`}
        name={`body-${jurisdictionId}`}
        value={body}
        onChange={(event) => setBody(event.target.value)}
        rows={rows}
        lang={lang}
      />
      <div className={`${styles.printed} on-paper`} lang={lang} aria-hidden="true">
        <b>{subject}</b>
        <p>{body}</p>
      </div>
      <CopyButton name={name} letter={() => field.current} />
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

type CopyProps = { name: string; letter: () => HTMLTextAreaElement | null }

/** Where the browser keeps its clipboard to itself, the letter is left selected for the keyboard. */
function CopyButton({ name, letter }: CopyProps) {
  const t = useTranslations('reminders.page')
  const [outcome, tell] = useState<'copied' | 'selected' | null>(null)
  async function copy() {
    const field = letter()
    if (!field) return
    field.focus()
    field.select()
    tell(await isCopied(field.value))
  }
  return (
    <p className={`${styles.copy} on-screen`}>
      <button type="button" className="quiet" onClick={copy} aria-label={t('copyOf', { name })}>
        {t('copy')}
      </button>
      <span role="status">{outcome && t(outcome)}</span>
    </p>
  )
}

/** Outside a secure context there is no clipboard at all. */
async function isCopied(text: string): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'selected'
  }
}
