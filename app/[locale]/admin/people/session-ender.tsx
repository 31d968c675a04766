'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { CouncilField } from '#app/_ui/council-shown.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import type { Openings } from '#lib/councils/queries.ts'
import { endSessionsAction } from './actions.ts'

type Props = {
  person: { userId: string; name: string }
  openings: Openings
}

/** For a lost laptop or a link that went astray: access stays, and whoever signs in again needs a new link. */
export function SessionEnder({ person, openings }: Props) {
  const t = useTranslations('people')
  const [answer, send, isSending] = useActionState(endSessionsAction, null)
  return (
    <form action={send}>
      <CouncilField />
      <input type="hidden" name="userId" value={person.userId} />
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
      {answer && !answer.ok && (
        <p className="field-error" role="alert">
          {t(`refusals.${answer.reason}`)}
        </p>
      )}
    </form>
  )
}
