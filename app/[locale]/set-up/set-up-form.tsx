'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Field } from '#app/_ui/forms/field.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import type { NamedCouncil } from '#lib/councils/presets.ts'
import { setUpAction } from './actions.ts'
import { RosterChoice } from './roster-choice.tsx'

type Props = { token: string; preset: NamedCouncil | null }
type Name = 'nameEn' | 'nameFr' | 'abbreviationEn' | 'abbreviationFr' | 'name' | 'email'

export function SetUpForm({ token, preset }: Props) {
  const t = useTranslations('setUp')
  const [answer, send, isSending] = useActionState(setUpAction, null)
  const refused = answer?.reason === 'incomplete' ? answer : null
  const suggested: Partial<Record<Name, string>> = {
    nameEn: preset?.name.en,
    nameFr: preset?.name.fr,
    abbreviationEn: preset?.abbreviation.en,
    abbreviationFr: preset?.abbreviation.fr,
  }
  const field = (name: Name) => {
    const fault = refused?.faults[name]
    return {
      name,
      label: t(name),
      defaultValue: refused?.typed[name] ?? suggested[name],
      error: fault && t(`faults.${fault}`),
    }
  }
  return (
    <form action={send} className="stack fill-in" noValidate>
      <input type="hidden" name="token" value={token} />
      {answer && <Notice kind="refused">{t(`refusals.${answer.reason}`)}</Notice>}
      <Field {...field('nameEn')} isRequired />
      <Field {...field('nameFr')} isRequired />
      <Field {...field('abbreviationEn')} hint={t('abbreviationHint')} />
      <Field {...field('abbreviationFr')} />
      <RosterChoice chosen={refused?.typed.roster === 'empty' ? 'empty' : 'canada'} />
      <h2>{t('you')}</h2>
      <Field {...field('name')} isRequired autoComplete="name" />
      <Field
        {...field('email')}
        type="email"
        isRequired
        autoComplete="email"
        hint={t('emailHint')}
      />
      <SubmitButton isBusy={isSending}>{t('submit')}</SubmitButton>
    </form>
  )
}
