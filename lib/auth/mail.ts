import { createTransport } from 'nodemailer'
import addressparser from 'nodemailer/lib/addressparser'
import { createTranslator } from 'use-intl/core'
import { MESSAGES } from '#lib/i18n/messages.ts'
import { isWatched, log, tellOperator } from '#lib/operation/log.ts'
import { keepLink } from './kept-links.ts'

/** By mail where SMTP_URL is set; otherwise the operator reads it in the terminal, or in a file, and passes it on. */
export async function deliverLink(
  email: string,
  address: string,
  locale: 'en' | 'fr',
): Promise<void> {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'signIn' })
  const smtp = process.env.SMTP_URL
  if (!smtp) {
    if (isWatched()) tellOperator(`${t('mailSubject')} — ${email}\n${address}`)
    else log('info', 'sign-in-link-kept', { file: keepLink(`${email} ${address}`) })
    return
  }
  await createTransport(smtp).sendMail({
    from: senderOf(process.env.MAIL_FROM),
    to: email,
    subject: t('mailSubject'),
    text: `${t('mailText')}\n\n${address}\n`,
  })
}

/** A name and an address apart: written together, a comma or a colon in the name would make another letter of it. */
export function senderOf(written = 'tour-de-table@localhost') {
  const [sender] = addressparser(written, { flatten: true })
  return { name: sender?.name ?? '', address: sender?.address ?? written }
}
