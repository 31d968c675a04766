import { getTranslations } from 'next-intl/server'
import { Link } from '#lib/i18n/navigation.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Navigation } from './navigation.tsx'

const PLACES = [
  ['overview', '/'],
  ['cycles', '/cycles'],
  ['submissions', '/submissions'],
  ['themes', '/themes'],
  ['trends', '/trends'],
  ['membership', '/membership'],
  ['agendas', '/agendas'],
  ['intake', '/intake'],
] as const

/** Signed out there is no council and nowhere to go: only the name and the language remain. */
export async function SiteHeader({ council }: { council: string | null }) {
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
        {council && (
          <Navigation
            label={app('main')}
            places={PLACES.map(([key, href]) => ({ href, label: nav(key) }))}
          />
        )}
      </div>
    </header>
  )
}
