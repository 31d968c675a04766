'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { makeLinkAction } from './actions.ts'
import styles from './people.module.css'
import { PersonSheet } from './person-sheet.tsx'

type Props = { person: { userId: string; name: string } }

/** The link is shown this once: it is kept nowhere, so whoever loses it makes another. */
export function LinkMaker({ person: { userId, name } }: Props) {
  const t = useTranslations('people')
  const [answer, send, isSending] = useActionState(makeLinkAction, null)
  if (answer?.ok) return <FreshLink link={answer.link} name={name} />
  const refusal = answer && t(`refusals.${answer.reason}`)
  return (
    <PersonSheet userId={userId} act={send} refusal={refusal}>
      <SubmitButton className="quiet" isBusy={isSending} aria-label={t('makeLinkFor', { name })}>
        {t('makeLink')}
      </SubmitButton>
    </PersonSheet>
  )
}

function FreshLink({ link, name }: { link: string; name: string }) {
  const t = useTranslations('people')
  const [isCopied, setCopied] = useState(false)
  return (
    <div className={styles.link} role="status">
      <input
        readOnly
        value={link}
        aria-label={t('linkOf', { name })}
        onFocus={(event) => event.target.select()}
      />
      <button
        type="button"
        className="plain"
        onClick={async () => {
          await navigator.clipboard.writeText(link)
          setCopied(true)
        }}
      >
        {t(isCopied ? 'copied' : 'copy')}
      </button>
      <small>{t('linkOnce')}</small>
    </div>
  )
}
