import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SignInForm } from './sign-in-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') }
}

export default async function SignInPage() {
  const t = await getTranslations('signIn')
  return (
    <div className="narrow">
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      <SignInForm
        words={{
          email: t('email'),
          send: t('send'),
          sent: t('sent', { hours: 24 }),
          'bad-email': t('badEmail'),
          'too-many': t('tooMany'),
        }}
      />
    </div>
  )
}
