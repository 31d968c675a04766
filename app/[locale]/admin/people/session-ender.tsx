'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import type { Openings } from '#lib/councils/queries.ts'
import { endSessionsAction } from './actions.ts'
import { PersonSheet } from './person-sheet.tsx'

type Props = {
  person: { userId: string; name: string }
  openings: Openings
}

/** For a lost laptop or a link that went astray: access stays, and whoever signs in again needs a new link. */
export function SessionEnder({ person, openings }: Props) {
  const t = useTranslations('people')
  const [answer, send, isSending] = useActionState(endSessionsAction, null)
  const refusal = answer && !answer.ok ? t(`refusals.${answer.reason}`) : null
  return (
    <PersonSheet userId={person.userId} act={send} refusal={refusal}>
      {t('openings', openings)}
      {openings.sessions + openings.links > 0 && (
        <>
          <br />
          <SubmitButton
            className="quiet"
            isBusy={isSending}
            aria-label={t('endSessionsOf', { name: person.name })}
          >
            {t('endSessions')}
          </SubmitButton>
        </>
      )}
      {answer?.ok && <small role="status">{t('sessionsEnded', { name: person.name })}</small>}
    </PersonSheet>
  )
}
