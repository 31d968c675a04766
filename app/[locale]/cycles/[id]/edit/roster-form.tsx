'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { setRosterStateAction } from '#app/[locale]/cycles/actions.ts'
import styles from './edit.module.css'

type Props = {
  seen: { cycleId: number; jurisdictionId: number; revision: number }
  name: string
  /** "expected", "excused" or "proxy:7". */
  saved: string
  /** those that may report for it, where they are asked for; or the one that does */
  others: { id: number; name: string; abbreviation: string }[]
}

/** One member's line: the button to save appears once another choice is made. */
export function RosterForm({ seen, name, saved, others }: Props) {
  const t = useTranslations('cycles')
  const { answer, isSending, sheet } = useSeenForm(setRosterStateAction, seen)
  const [chosen, choose] = useState<string | null>(null)
  const typed = answer && 'typed' in answer ? answer.typed.to : undefined
  const value = chosen ?? typed ?? saved
  if (answer?.ok && chosen === saved) choose(null)
  const save = (
    <SubmitButton className="plain" isBusy={isSending}>
      {t('save')}
    </SubmitButton>
  )
  return (
    <SeenForm sheet={sheet} className={styles.line}>
      <select
        name="to"
        aria-label={t('stateOf', { name })}
        value={value}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="expected">{t('rosterStates.expected')}</option>
        <option value="excused">{t('rosterStates.excused')}</option>
        {others.length > 0 && (
          <optgroup label={t('rosterStates.proxy')}>
            {others.map(({ id, name: other, abbreviation }) => (
              <option key={id} value={`proxy:${id}`}>
                {t('proxyBy', { name: other.length > 30 ? abbreviation : other })}
              </option>
            ))}
          </optgroup>
        )}
      </select>
      {value === saved ? <noscript>{save}</noscript> : save}
      {answer && !answer.ok && answer.reason !== 'changed-meanwhile' && (
        <span className="field-error" role="alert">
          {t(`rosterRefusals.${answer.reason}`)}
        </span>
      )}
    </SeenForm>
  )
}
