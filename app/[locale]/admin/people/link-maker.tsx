'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { CouncilField } from '#app/_ui/council-shown.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { makeLinkAction } from './actions.ts'
import styles from './people.module.css'

type Props = { person: { userId: string; name: string } }

/** The link is shown this once: it is kept nowhere, so whoever loses it makes another. */
export function LinkMaker({ person }: Props) {
  const t = useTranslations('people')
  const [answer, send, isSending] = useActionState(makeLinkAction, null)
  if (answer?.ok) return <FreshLink link={answer.link} name={person.name} />
  return (
    <form action={send}>
      <CouncilField />
      <input type="hidden" name="userId" value={person.userId} />
      <SubmitButton
        className="quiet"
        isBusy={isSending}
        aria-label={t('makeLinkFor', { name: person.name })}
      >
        {t('makeLink')}
      </SubmitButton>
      {answer && (
        <p className="field-error" role="alert">
          {t(`refusals.${answer.reason}`)}
        </p>
      )}
    </form>
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
