'use client'

import { useLocale } from 'next-intl'
import { type FormEvent, startTransition, useActionState, useId } from 'react'
import { CouncilField } from '#app/_ui/forms/council-shown.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { Link } from '#lib/i18n/navigation.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { nameNextAction } from './actions.ts'
import type { addressOf } from './address.ts'
import styles from './names.module.css'

type Field = { language: 'en' | 'fr'; label: string; hint: string; value: string }

type Props = {
  /** in the order of the reader's language */
  fields: Field[]
  hidden: Record<'code' | 'revision' | 'done' | 'later', string | number>
  skip: ReturnType<typeof addressOf>
  words: Record<'accept' | 'skip' | 'changed' | 'now', string> & {
    refusals: Record<string, string>
  }
}

/** Enter accepts and goes on; whoever comes second is told, and keeps what was typed. */
export function NamingForm({ fields, hidden, skip, words }: Props) {
  const [answer, act, isSending] = useActionState(nameNextAction, null)
  const id = useId()
  const locale = useLocale()
  const changed = answer?.reason === 'changed-meanwhile' ? answer : null
  const names = changed && 'names' in changed ? changed.names : undefined
  const revision = changed && 'revision' in changed ? changed.revision : undefined
  const notes = fields.map(({ language, hint }) => {
    const name = names?.[language]
    return name ? words.now.replace('{name}', quoted(name, locale)) : hint
  })
  function send(event: FormEvent<HTMLFormElement>) {
    // React empties a form once its action has run; what was typed must outlive a refusal.
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    if (!isSending) startTransition(() => act(form))
  }
  return (
    <form action={act} onSubmit={send} className={styles.form}>
      <CouncilField />
      {answer && (
        <Notice kind="refused">
          {changed ? words.changed : words.refusals[answer.reason]} {'who' in answer && answer.who}
        </Notice>
      )}
      <input type="hidden" name="kind" value="name" />
      {Object.entries({ ...hidden, revision: revision ?? hidden.revision }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className={styles.fields}>
        {fields.map(({ language, label, value }, at) => (
          <div key={language} className="field">
            <label htmlFor={`${id}-${language}`}>{label}</label>
            <input
              id={`${id}-${language}`}
              name={language}
              lang={`${language}-CA`}
              maxLength={120}
              autoComplete="off"
              aria-describedby={notes[at] ? `${id}-${language}-note` : undefined}
              defaultValue={answer?.typed[language] ?? value}
              // biome-ignore lint/a11y/noAutofocus: whoever works through the list goes on typing
              autoFocus={at === 0}
            />
            {notes[at] && (
              <p id={`${id}-${language}-note`} className="field-hint">
                {notes[at]}
              </p>
            )}
          </div>
        ))}
      </div>
      <div className="actions">
        <SubmitButton isBusy={isSending}>{words.accept}</SubmitButton>
        <Link href={skip} prefetch={false}>
          {words.skip}
        </Link>
      </div>
    </form>
  )
}
