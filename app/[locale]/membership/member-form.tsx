'use client'

import { Fragment } from 'react'
import { Field } from '#app/_ui/forms/field.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { addMemberAction, editMemberAction, type MemberAnswer } from './actions.ts'

export type MemberWords = Record<
  | 'name'
  | 'province'
  | 'since'
  | 'until'
  | 'save'
  | 'saved'
  | 'no-name'
  | 'bad-day'
  | 'ends-first'
  | 'not-allowed'
  | 'not-found',
  string
>

type Line = { seen: string; name: string; province: string; since: string; until: string }
type Props = { association: number; line?: Line; words: MemberWords }

/** One line of the register, new or corrected; what was typed stays when it is refused. */
export function MemberForm({ association, line, words }: Props) {
  const { answer, isSending, sheet } = useSeenForm<MemberAnswer>(
    line ? editMemberAction : addMemberAction,
    line ? { line: line.seen } : { association },
  )
  const reason = answer && !answer.ok && answer.reason !== 'changed-meanwhile' && answer.reason
  const error = (...reasons: string[]) =>
    reason && reasons.includes(reason) ? words[reason] : undefined
  return (
    <SeenForm sheet={sheet} className="filters">
      <Fragment key={answer?.added ?? 0}>
        <Field
          name="name"
          label={words.name}
          defaultValue={line?.name}
          error={error('no-name')}
          isRequired
        />
        <Field name="province" label={words.province} defaultValue={line?.province} />
        <Field
          name="since"
          type="date"
          label={words.since}
          defaultValue={line?.since}
          error={error('bad-day')}
        />
        <Field
          name="until"
          type="date"
          label={words.until}
          defaultValue={line?.until}
          error={error('ends-first')}
        />
      </Fragment>
      <SubmitButton className="plain" isBusy={isSending}>
        {words.save}
      </SubmitButton>
      {answer?.ok && <Notice kind="done">{words.saved}</Notice>}
      {error('not-allowed', 'not-found') && (
        <Notice kind="refused">{error('not-allowed', 'not-found')}</Notice>
      )}
    </SeenForm>
  )
}
