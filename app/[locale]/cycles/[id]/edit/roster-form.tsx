'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { setRosterStateAction } from '#app/[locale]/cycles/actions.ts'
import styles from './edit.module.css'

type Props = {
  cycleId: number
  jurisdiction: { id: number; name: string }
  /** "expected", "excused" or "proxy:7". */
  saved: string
  others: { id: number; name: string; abbreviation: string }[]
}

/** One member's line: the button to save appears once another choice is made. */
export function RosterForm({ cycleId, jurisdiction, saved, others }: Props) {
  const t = useTranslations('cycles')
  const [answer, send, isSending] = useActionState(setRosterStateAction, null)
  const [chosen, choose] = useState(saved)
  return (
    // React empties a form once it is answered, and would leave the list out of step with the choice.
    <form action={send} onReset={(event) => event.preventDefault()} className={styles.line}>
      <input type="hidden" name="cycleId" value={cycleId} />
      <input type="hidden" name="jurisdictionId" value={jurisdiction.id} />
      <input type="hidden" name="from" value={saved} />
      <input type="hidden" name="to" value={chosen} />
      <select
        aria-label={t('stateOf', { name: jurisdiction.name })}
        value={chosen}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="expected">{t('rosterStates.expected')}</option>
        <option value="excused">{t('rosterStates.excused')}</option>
        <optgroup label={t('rosterStates.proxy')}>
          {others.map(({ id, name, abbreviation }) => (
            <option key={id} value={`proxy:${id}`}>
              {t('proxyBy', { name: name.length > 30 ? abbreviation : name })}
            </option>
          ))}
        </optgroup>
      </select>
      {chosen !== saved && (
        <SubmitButton className="plain" isBusy={isSending}>
          {t('save')}
        </SubmitButton>
      )}
      {answer && !answer.ok && (
        <span className="field-error" role="alert">
          {t(`rosterRefusals.${answer.reason}`)}
        </span>
      )}
    </form>
  )
}
