import { getLocale, getTranslations } from 'next-intl/server'
import { Link } from '#lib/i18n/navigation.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Navigation } from './navigation.tsx'
import { placesInFrame } from './places.ts'

/** Signed out there is no council and nowhere to go: only the name and the language remain. */
export async function SiteHeader({ council }: { council: string | null }) {
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
        {council && <Places label={app('main')} />}
      </div>
    </header>
  )
}

/** Asked beside the page, not before it. Whatever fails here fails in the page too, which then says so. */
async function Places({ label }: { label: string }) {
  const places = await placesInFrame().catch(() => [])
  return places.length > 0 && <Navigation label={label} places={places} />
}
