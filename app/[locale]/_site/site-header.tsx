import { getTranslations } from 'next-intl/server'
import { Link } from '#lib/i18n/navigation.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Navigation } from './navigation.tsx'
import type { Place } from './places.ts'

type Props = { council: string | null; places: Place[] }

/** Signed out there is no council and nowhere to go: only the name and the language remain. */
export async function SiteHeader({ council, places }: Props) {
  const app = await getTranslations('app')
  const nav = await getTranslations('nav')
  return (
    <header className="site-header">
      <div className="wrap">
        <Link className="brand" href="/">
          {app('name')}
          {council && <small>{council}</small>}
        </Link>
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
