'use client'

import { useActionState } from 'react'
import { CouncilField } from '#app/_ui/forms/council-shown.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { curateAction } from '#app/[locale]/themes/actions.ts'

type Props = {
  hidden: Record<'code' | 'revision' | 'en' | 'fr', string | number>
  words: Record<'accept' | 'refuse', string>
  refusals: Record<string, string>
}

/** One click takes the suggestion, or leaves the name; either can be taken back. */
export function SuggestionForm({ hidden, words, refusals }: Props) {
  const [answer, act, isSending] = useActionState(curateAction, null)
  return (
    <form action={act}>
      <CouncilField />
      {answer && !answer.ok && <Notice kind="refused">{refusals[answer.reason]}</Notice>}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="actions">
        <SubmitButton name="kind" value="name" className="plain" isBusy={isSending}>
          {words.accept}
        </SubmitButton>
        <SubmitButton name="kind" value="refuse-name" className="quiet" isBusy={isSending}>
          {words.refuse}
        </SubmitButton>
      </div>
    </form>
  )
}
