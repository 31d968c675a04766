'use client'

import { useActionState } from 'react'
import { Field } from '#app/_ui/field.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { addMemberAction, editMemberAction } from './actions.ts'

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

type Line = { id: number; name: string; province: string; since: string; until: string }
type Props = { association: number; line?: Line; words: MemberWords }

/** One line of the register, new or corrected; what was typed stays when it is refused. */
export function MemberForm({ association, line, words }: Props) {
  const [answer, save, isSaving] = useActionState(line ? editMemberAction : addMemberAction, null)
  const error = (...reasons: string[]) =>
    answer && !answer.ok && reasons.includes(answer.reason) ? words[answer.reason] : undefined
  return (
    <form action={save} className="filters">
      <input type="hidden" name={line ? 'id' : 'association'} value={line?.id ?? association} />
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
      <SubmitButton className="plain" isBusy={isSaving}>
        {words.save}
      </SubmitButton>
      {answer?.ok && <Notice kind="done">{words.saved}</Notice>}
      {error('not-allowed', 'not-found') && (
        <Notice kind="refused">{error('not-allowed', 'not-found')}</Notice>
      )}
    </form>
  )
}
