import { createTransport } from 'nodemailer'
import { createTranslator } from 'use-intl/core'
import en from '#lib/i18n/messages/en.json' with { type: 'json' }
import fr from '#lib/i18n/messages/fr.json' with { type: 'json' }
import { linkAddress } from './address.ts'

const MESSAGES = { en, fr }

/** By mail where SMTP_URL is set; otherwise the operator reads it in the terminal and passes it on. */
export async function deliverLink(
  email: string,
  token: string,
  locale: 'en' | 'fr',
): Promise<void> {
  const address = linkAddress(token, locale)
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'signIn' })
  const smtp = process.env.SMTP_URL
  if (!smtp) {
    console.info(`${t('mailSubject')} — ${email}\n${address}`)
    return
  }
  await createTransport(smtp).sendMail({
    from: process.env.MAIL_FROM ?? 'tour-de-table@localhost',
    to: email,
    subject: t('mailSubject'),
    text: `${t('mailText')}\n\n${address}\n`,
  })
}
