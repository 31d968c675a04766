import { getTranslations } from 'next-intl/server'
import { LINK_HOURS } from '#lib/auth/links.ts'
import { SignInForm } from './sign-in-form.tsx'

/** Wherever somebody stands before the door: the way to a new link, which leads to the same place. */
export async function AskForLink({ place }: { place: string }) {
  const t = await getTranslations('signIn')
  return (
    <SignInForm
      place={place}
      words={{
        email: t('email'),
        send: t('send'),
        sent: t('sent', { hours: LINK_HOURS }),
        'bad-email': t('badEmail'),
        'too-many': t('tooMany'),
      }}
    />
  )
}
