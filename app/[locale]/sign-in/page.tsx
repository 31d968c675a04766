import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { currentEnding, isInside } from '#app/session.ts'
import { isFile, placeIn } from '#lib/auth/place.ts'
import { Link, redirect } from '#lib/i18n/navigation.ts'
import { AskForLink } from './ask-for-link.tsx'
import { Ended } from './ended.tsx'

type Props = { searchParams: Promise<{ back?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') }
}

/** Whoever is signed in already is where the link leads; whose session was ended is told why. */
export default async function SignInPage({ searchParams }: Props) {
  const t = await getTranslations('signIn')
  const locale = await getLocale()
  const place = placeIn((await searchParams).back)
  if (await isInside()) {
    if (!isFile(place)) return redirect({ href: place, locale })
    return (
      <div className="narrow">
        <h1>{t('inTitle')}</h1>
        <p className="lede">{t('inText')}</p>
        <p className="actions">
          <a className="button" href={`/${locale}${place}`} download>
            {t('download')}
          </a>
          <Link href="/">{t('onward')}</Link>
        </p>
      </div>
    )
  }
  const ending = await currentEnding()
  if (ending) return <Ended ending={ending} place={place} />
  return (
    <div className="narrow">
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      <AskForLink place={place} />
    </div>
  )
}
