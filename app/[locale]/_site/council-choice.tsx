import { getLocale, getTranslations } from 'next-intl/server'
import type { Council } from '#lib/councils/queries.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { Link } from '#lib/i18n/navigation.ts'

type Props = { councils: Council[]; current: Council }

/** Which table the reader looks at; the choice is in the address, and kept for the next visit. */
export async function CouncilChoice({ councils, current }: Props) {
  const t = await getTranslations('app')
  const locale = await getLocale()
  return (
    <nav className="wrap councils" aria-label={t('councils')}>
      {councils.map(({ id, slug, name }) => (
        <Link
          key={id}
          href={{ pathname: '/', query: { council: slug } }}
          aria-current={id === current.id ? 'true' : undefined}
          prefetch={false}
        >
          {inLanguage(name, locale)}
        </Link>
      ))}
    </nav>
  )
}
