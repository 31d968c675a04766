import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { findArchives } from '#lib/archive/queries.ts'
import { KeptArchives } from './kept-archives.tsx'
import { LastArchive } from './last-archive.tsx'

type Props = { searchParams: Promise<{ council?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('archive'))('title') }
}

export default async function ArchivesPage({ searchParams }: Props) {
  const { actor, council } = await openCouncil((await searchParams).council)
  const found = await findArchives(actor, council.id)
  const t = await getTranslations('archive')
  if (found === null)
    return (
      <>
        <h1>{t('title')}</h1>
        <p className="lede">{t('ofOthersToo')}</p>
      </>
    )
  const { plan, made } = found
  const [last] = made
  return (
    <>
      <h1>{t('title')}</h1>
      <LastArchive isPlanned={plan !== null} last={last ?? null} />
      {made.length > 0 && <KeptArchives made={made} />}
      {plan !== null && (
        <p className="note narrow">{t('plan', { hours: plan.hours, keep: plan.keep })}</p>
      )}
      <section className="narrow">
        <h2>{t('takeTitle')}</h2>
        <p className="finding">{t('takeFinding')}</p>
        <p className="on-screen">
          <a href={`/${await getLocale()}/admin/archives/archive.zip`} className="button" download>
            {t('take')}
          </a>
        </p>
        <p className="note">{t('restoring')}</p>
      </section>
    </>
  )
}
