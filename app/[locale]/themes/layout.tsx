import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { councilInFrame, currentActor } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { countWaiting } from '#lib/waiting/queries.ts'
import { Navigation } from '../_site/navigation.tsx'

/** The pages about themes stand beside one another, and each leads to the others. */
export default async function ThemesLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations()
  const actor = await currentActor()
  const council = await councilInFrame()
  if (!actor || !council) return children
  const { unnamed, doubtful } = await countWaiting(actor, council.id)
  const names = { href: '/themes/names', label: t('naming.place', { count: unnamed }) }
  const words = t('nav.waiting.doubtful', { count: doubtful })
  const doubts = doubtful > 0 ? [{ count: doubtful, words }] : []
  const draft = may(actor, 'curate', council.id)
    ? [{ href: '/themes/draft', label: t('curation.draft') }]
    : []
  return (
    <>
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
      {children}
    </>
  )
}
