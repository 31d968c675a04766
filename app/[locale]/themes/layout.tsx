import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { may } from '#lib/auth/actor.ts'
import { Navigation } from '../_site/navigation.tsx'
import { waitingInFrame } from '../_site/waiting.ts'

/** The pages about themes stand beside one another, and each leads to the others. */
export default function ThemesLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <Beside />
      {children}
    </>
  )
}

async function Beside() {
  const t = await getTranslations()
  const found = await waitingInFrame()
  if (!found) return null
  const { unnamed, doubtful } = found.waiting
  const names = { href: '/themes/names', label: t('naming.place', { count: unnamed }) }
  const words = t('nav.waiting.doubtful', { count: doubtful })
  const doubts = doubtful > 0 ? [{ count: doubtful, words }] : []
  const draft = may(found.actor, 'curate', found.council.id)
    ? [{ href: '/themes/draft', label: t('curation.draft') }]
    : []
  return (
    <Navigation
      label={t('themes.title')}
      className="beside"
      places={[
        { href: '/themes', label: t('curation.allThemes') },
        { href: '/themes/raised-once', label: t('themes.once.title') },
        ...(unnamed > 0 ? [names] : []),
        { href: '/themes/review', label: t('curation.review'), waiting: doubts },
        { href: '/themes/curation', label: t('curation.title') },
        ...draft,
        { href: '/themes/runs', label: t('runs.title') },
      ]}
    />
  )
}
