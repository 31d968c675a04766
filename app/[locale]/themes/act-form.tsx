'use client'

import { useLocale } from 'next-intl'
import { type FormEvent, type ReactNode, startTransition, useActionState, useId } from 'react'
import { CouncilField } from '#app/_ui/forms/council-shown.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { beforeStop, quoted } from '#lib/i18n/quotation.ts'
import styles from './act-form.module.css'
import { curateAction } from './actions.ts'

export type ActWords = {
  reason: string
  draft: string
  done: string
  drafted: string
  /** `{name}` stands for what somebody else made of it */
  changed: string
  changedName: string
  refusals: Record<string, string>
}

export type ActButton = { kind: string; label: string; hotkey?: string }

type Props = {
  /** what the act is about, and what its author is looking at */
  about: Record<string, string | number>
  buttons: ActButton[]
  words: ActWords
  children?: ReactNode
}

/**
 * One act about a theme or a statement: now, or into the draft. Sent without React's reset, so that whoever is told
 * that somebody was quicker keeps what was typed, and goes over it by pressing again.
 */
export function ActForm({ about, buttons, words, children }: Props) {
  const [answer, act, isSending] = useActionState(curateAction, null)
  const id = useId()
  const locale = useLocale()
  const changed = answer && !answer.ok && answer.reason === 'changed-meanwhile' ? answer : null
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { submitter } = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent : {}
    const form = new FormData(event.currentTarget)
    if (submitter instanceof HTMLButtonElement) form.set(submitter.name, submitter.value)
    startTransition(() => act(form))
  }
  return (
    <form action={act} onSubmit={send} className={styles.act}>
      <CouncilField />
      {answer?.ok && <Notice kind="done">{answer.isDraft ? words.drafted : words.done}</Notice>}
      {changed && (
        <Notice kind="refused">
          {changed.name
            ? words.changedName.replace('{name}', beforeStop(quoted(changed.name, locale)))
            : words.changed}{' '}
          {changed.who}
        </Notice>
      )}
      {answer && !answer.ok && !changed && (
        <Notice kind="refused">{words.refusals[answer.reason]}</Notice>
      )}
      {Object.entries(seen(about, changed)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className={styles.fields}>
        {children}
        <div className="field">
          <label htmlFor={`${id}-reason`}>{words.reason}</label>
          <input id={`${id}-reason`} name="reason" maxLength={500} />
        </div>
      </div>
      <div className="actions">
        {buttons.map(({ kind, label, hotkey }, at) => (
          <SubmitButton
            key={kind}
            name="kind"
            value={kind}
            className={at === 0 ? 'plain' : 'quiet'}
            isBusy={isSending}
            formNoValidate={at > 0}
            aria-keyshortcuts={hotkey}
            data-hotkey={hotkey}
          >
            {label}
            {hotkey && <kbd>{hotkey}</kbd>}
          </SubmitButton>
        ))}
        <label>
          <input type="checkbox" name="isDraft" /> {words.draft}
        </label>
      </div>
    </form>
  )
}

/** Having been told what somebody made of it, its author has seen that too. */
function seen(
  about: Props['about'],
  changed: { revision?: number; code?: number | null; turn?: number } | null,
): Props['about'] {
  const { revision, from } = about
  return {
    ...about,
    ...(revision === undefined
      ? {}
      : { revision: Math.max(Number(revision), changed?.revision ?? 0) }),
    ...(from === undefined || changed?.code === undefined ? {} : { from: changed.code ?? '' }),
    ...(changed?.turn === undefined ? {} : { turn: changed.turn }),
  }
}
