import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { currentActor, isInside } from '#app/session.ts'
import { findLinkState } from '#lib/auth/links.ts'
import { doorTo, isFile, placeIn } from '#lib/auth/place.ts'
import { formatMoment } from '#lib/i18n/formats.ts'
import { Link, redirect } from '#lib/i18n/navigation.ts'
import { AskForLink } from '../ask-for-link.tsx'
import { UseLinkForm } from './use-link-form.tsx'

type Props = { searchParams: Promise<{ token?: string; back?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') }
}

/** A button stands between the link and its use: mail filters follow links, and would use it up. */
export default async function LinkPage({ searchParams }: Props) {
  const t = await getTranslations('signIn')
  const locale = await getLocale()
  const { token = '', back } = await searchParams
  const place = placeIn(back)
  const onward = isFile(place) ? doorTo(place) : place
  const link = await findLinkState(token, new Date())
  if (await isInside()) {
    if (link.state !== 'good') return redirect({ href: onward, locale })
    return (
      <div className="narrow">
        <h1>{t('alreadyTitle')}</h1>
        <p className="lede">{t('alreadyText', { name: (await currentActor())?.name ?? '' })}</p>
        <div className="actions">
          <Link className="button" href={onward}>
            {t('goOn')}
          </Link>
          <UseLinkForm token={token} place={place} words={t('useAnyway')} isPlain />
        </div>
      </div>
    )
  }
  if (link.state === 'good')
    return (
      <div className="narrow">
        <h1>{t('confirmTitle')}</h1>
        <p className="lede">{t('confirmText')}</p>
        <UseLinkForm token={token} place={place} words={t('confirm')} />
      </div>
    )
  const { state } = link
  const moment = 'at' in link ? formatMoment(link.at, locale) : ''
  return (
    <div className="narrow">
      <h1>{t('deadTitle', { state })}</h1>
      <p className="lede">{t('deadText', { state, moment })}</p>
      <AskForLink place={place} />
    </div>
  )
}
