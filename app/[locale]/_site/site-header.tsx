import { getLocale, getTranslations } from 'next-intl/server'
import { Link } from '#lib/i18n/navigation.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Navigation } from './navigation.tsx'
import type { Place } from './places.ts'

type Props = { council: string | null; places: Place[] }

/** Signed out there is no council and nowhere to go: only the name and the language remain. */
export async function SiteHeader({ council, places }: Props) {
  const app = await getTranslations('app')
  const locale = await getLocale()
  const nav = await getTranslations('nav')
  return (
    <header className="site-header">
      <div className="wrap">
        {council ? (
          <Link className="brand" href="/">
            {app('name')}
            <small>{council}</small>
          </Link>
        ) : (
          <a className="brand" href={`/${locale}`}>
            {app('name')}
          </a>
        )}
        {council && (
          <Link className="find" href="/search">
            {nav('search')}
          </Link>
        )}
        <LanguageSwitch />
        {places.length > 0 && <Navigation label={app('main')} places={places} />}
      </div>
    </header>
  )
}
