'use client'

import { useActionState } from 'react'
import { CouncilField } from '#app/_ui/forms/council-shown.tsx'
import { Field } from '#app/_ui/forms/field.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { startRunAction } from '../actions.ts'

type Words = Record<
  | 'start'
  | 'startText'
  | 'regroup'
  | 'regroupText'
  | 'preview'
  | 'resolution'
  | 'resolutionHint'
  | 'not-allowed'
  | 'already-running'
  | 'invalid',
  string
>

type Props = { words: Words; resolution: string }

/** The everyday run at once; everything anew only as a preview, which changes nothing until it is applied. */
export function RunForm({ words, resolution }: Props) {
  const [answer, start, isStarting] = useActionState(startRunAction, null)
  return (
    <div className="stack">
      {answer && !answer.ok && <Notice kind="refused">{words[answer.reason]}</Notice>}
      <form action={start} className="actions">
        <CouncilField />
        <input type="hidden" name="kind" value="continue" />
        <SubmitButton isBusy={isStarting}>{words.start}</SubmitButton>
        <span className="field-hint">{words.startText}</span>
      </form>
      <details className="narrow">
        <summary>{words.regroup}</summary>
        <form action={start} className="stack">
          <CouncilField />
          <p>{words.regroupText}</p>
          <input type="hidden" name="kind" value="regroup" />
          <input type="hidden" name="isPreview" value="on" />
          <Field
            name="resolution"
            label={words.resolution}
            hint={words.resolutionHint}
            defaultValue={resolution}
          />
          <SubmitButton className="plain" isBusy={isStarting}>
            {words.preview}
          </SubmitButton>
        </form>
      </details>
    </div>
  )
}
