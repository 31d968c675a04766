'use client'

import { Field } from '#app/_ui/forms/field.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import styles from '../intake.module.css'
import { addToTableAction } from './actions.ts'
import type { Option } from './held-form.tsx'

type Props = {
  seen: { id: number; revision: number }
  /** What the form wrote, to begin with; or one of the Canadian roster, whose names are known. */
  named: { words: string; preset: string | null }
  orders: Option[]
  words: Record<
    'summary' | 'note' | 'nameEn' | 'nameFr' | 'order' | 'choose' | 'add' | 'abbreviationEn',
    string
  > & { abbreviationFr: string }
  refusals: Record<string, string>
}

/** Whom a form names, and nobody knows here yet, is given a seat where the question is put. */
export function AddToTable({ seen, named, orders, words, refusals }: Props) {
  const { answer: added, isSending, sheet } = useSeenForm(addToTableAction, seen)
  return (
    <details className={styles.add}>
      <summary>{words.summary}</summary>
      <SeenForm sheet={sheet} className="stack">
        <p className="field-hint">{words.note}</p>
        {named.preset === null ? (
          <>
            <div className={styles.pair}>
              <Field name="nameEn" label={words.nameEn} defaultValue={named.words} isRequired />
              <Field name="nameFr" label={words.nameFr} defaultValue={named.words} isRequired />
              <Field name="abbreviationEn" label={words.abbreviationEn} />
              <Field name="abbreviationFr" label={words.abbreviationFr} />
            </div>
            <label className="field">
              {words.order}
              <select name="order" defaultValue="" required>
                <option value="">{words.choose}</option>
                {orders.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
          </>
        ) : (
          <input type="hidden" name="preset" value={named.preset} />
        )}
        <SubmitButton isBusy={isSending}>{words.add}</SubmitButton>
        {added && !added.ok && added.reason !== 'changed-meanwhile' && (
          <Notice kind="refused">{refusals[added.reason]}</Notice>
        )}
      </SeenForm>
    </details>
  )
}
