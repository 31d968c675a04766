'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Field } from '#app/_ui/forms/field.tsx'
import { LinkShown } from '#app/_ui/forms/link-shown.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { TypedText } from '#app/_ui/forms/typed-text.tsx'
import { handOverAction } from '#app/[locale]/answer/actions.ts'

type Props = { linkId: number; jurisdiction: string; month: string; until: string }

/** Nothing is mailed from here, so that nobody's link writes to strangers: whoever hands over passes the link on. */
export function HandOverForm({ linkId, jurisdiction, month, until }: Props) {
  const t = useTranslations('answers.hand')
  const [answer, run, isSending] = useActionState(handOverAction, null)
  if (answer?.ok) {
    const { name, email, address } = answer
    const letter = new URLSearchParams({
      subject: t('mailSubject', { jurisdiction, month }),
      body: t('mailBody', { name, jurisdiction, address }),
    })
    return (
      <section>
        <Notice kind="done">{t('made', { name, until })}</Notice>
        <LinkShown address={address} label={name} copy={t('copy')} copied={t('copied')} />
        <p>
          <a
            className="button plain"
            href={`mailto:${encodeURIComponent(email)}?${letter.toString().replaceAll('+', '%20')}`}
          >
            {t('mail', { name })}
          </a>
        </p>
      </section>
    )
  }
  return (
    <form action={run} className="stack">
      <input type="hidden" name="link" value={linkId} />
      {answer && <Notice kind="refused">{t(`refusals.${answer.reason}`)}</Notice>}
      <TypedText value={answer?.typed ?? null}>
        <Field name="name" label={t('name')} isRequired autoComplete="off" />
        <Field name="email" type="email" label={t('email')} isRequired autoComplete="off" />
      </TypedText>
      <fieldset>
        <legend>{t('access')}</legend>
        <label>
          <input type="radio" name="access" value="both" defaultChecked /> {t('both')}
        </label>
        <label>
          <input type="radio" name="access" value="out" /> {t('out')}
        </label>
      </fieldset>
      <SubmitButton isBusy={isSending}>{t('make')}</SubmitButton>
    </form>
  )
}
