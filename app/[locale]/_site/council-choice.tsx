import { getLocale, getTranslations } from 'next-intl/server'
import type { Council } from '#lib/councils/queries.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { getPathname } from '#lib/i18n/navigation.ts'

type Props = { councils: Council[]; current: Council | null }

/**
 * Which table the reader looks at; the choice is in the address, and kept for the next visit. A link of the browser's
 * own: the frame around the page is the other council's too.
 */
export async function CouncilChoice({ councils, current }: Props) {
  const t = await getTranslations('app')
  const locale = await getLocale()
  return (
    <nav className="wrap councils" aria-label={t('councils')}>
      {councils.map(({ id, slug, name }) => (
        <a
          key={id}
          href={getPathname({ href: { pathname: '/', query: { council: slug } }, locale })}
          aria-current={id === current?.id ? 'true' : undefined}
        >
          {inLanguage(name, locale)}
        </a>
      ))}
    </nav>
  )
}
