'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import { CouncilField } from '#app/_ui/forms/council-shown.tsx'
import { Field } from '#app/_ui/forms/field.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { Choice } from '../choice.tsx'
import { seatAction } from './actions.ts'

type Options = { value: string; label: string }[]

/** One of the Canadian roster who is not at the table. */
export function PresetForm({ options }: { options: Options }) {
  const t = useTranslations('jurisdictions')
  return (
    <SeatForm>
      <Choice name="preset" label={t('preset')} options={options} />
    </SeatForm>
  )
}

export function JurisdictionForm({ orders }: { orders: Options }) {
  const t = useTranslations('jurisdictions')
  return (
    <SeatForm>
      <Field name="nameEn" label={t('nameEn')} isRequired />
      <Field name="nameFr" label={t('nameFr')} isRequired />
      <Field name="abbreviationEn" label={t('abbreviationEn')} hint={t('abbreviationHint')} />
      <Field name="abbreviationFr" label={t('abbreviationFr')} />
      <Choice name="order" label={t('order')} options={orders} defaultValue="provincial" />
      <label className="field">
        {t('aliases')}
        <textarea name="aliases" rows={4} aria-describedby="aliases-hint" />
      </label>
      <p id="aliases-hint" className="field-hint">
        {t('aliasesHint')}
      </p>
    </SeatForm>
  )
}

function SeatForm({ children }: { children: ReactNode }) {
  const t = useTranslations('jurisdictions')
  const [answer, send, isSending] = useActionState(seatAction, null)
  return (
    // React empties a form once it is answered; a refused one keeps what was typed.
    <form
      key={answer?.seated ?? 0}
      action={send}
      onReset={(event) => event.preventDefault()}
      className="stack"
    >
      <CouncilField />
      {answer?.ok && <Notice kind="done">{t('seated')}</Notice>}
      {answer?.reason && <Notice kind="refused">{t(`refusals.${answer.reason}`)}</Notice>}
      {children}
      <SubmitButton isBusy={isSending}>{t('seat')}</SubmitButton>
    </form>
  )
}
