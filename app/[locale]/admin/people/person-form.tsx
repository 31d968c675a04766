'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { addPersonAction } from './actions.ts'
import { PersonFields } from './person-fields.tsx'

type Props = {
  seats: { value: string; label: string }[]
  roles: { value: string; label: string; hint: string }[]
}

/** Whoever has a role already keeps it until the form is sent again by somebody who has read which. */
export function PersonForm({ seats, roles }: Props) {
  const t = useTranslations('people')
  const { answer, isSending, sheet } = useSeenForm(addPersonAction, {})
  const refused = answer && !answer.ok && answer.reason !== 'already-there' ? answer : null
  return (
    <SeenForm sheet={sheet} className="stack">
      {answer && 'seen' in answer && <input type="hidden" name="seen" value={answer.seen} />}
      {answer?.ok && <Notice kind="done">{t('added', { name: answer.name })}</Notice>}
      {refused && <Notice kind="refused">{t(`refusals.${refused.reason}`)}</Notice>}
      <PersonFields
        key={answer?.added ?? 0}
        faults={refused?.faults ?? {}}
        seats={seats}
        roles={roles}
      />
      <SubmitButton isBusy={isSending} formNoValidate>
        {t('add')}
      </SubmitButton>
    </SeenForm>
  )
}
