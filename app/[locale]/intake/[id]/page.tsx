import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { type Named, openIn } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { readId } from '#lib/councils/id.ts'
import { formatMoment } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { Outcome } from '#lib/intake/outcome.ts'
import { type FoundImport, findImport } from '#lib/intake/queries.ts'
import styles from '../intake.module.css'
import { tallyOf } from '../tally.ts'
import { FileTable } from './file-table.tsx'
import { FollowProgress } from './follow-progress.tsx'
import { HeldFiles } from './held-files.tsx'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ council?: string }> }

const open = cache(async (written: string, named: Named) => {
  const id = readId(written)
  if (id === null) return null
  return openIn(
    named,
    (actor) => findImport(actor, id),
    ({ councilId }) => councilId,
  )
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const opened = await open((await params).id, (await searchParams).council)
  if (!opened) return {}
  const { found } = opened
  const moment = formatMoment(found.startedAt, await getLocale())
  return { title: (await getTranslations('intake'))('importTitle', { moment }) }
}

export default async function ImportPage({ params, searchParams }: Props) {
  const opened = await open((await params).id, (await searchParams).council)
  if (!opened) notFound()
  const { actor, found } = opened
  const t = await getTranslations('intake')
  const locale = await getLocale()
  const counts = countOutcomes(found)
  const isWaiting = (counts.waiting ?? 0) > 0
  return (
    <>
      <h1>{t('importTitle', { moment: formatMoment(found.startedAt, locale) })}</h1>
      <p className="lede">
        {t('importLede', { count: found.files.length, tally: tallyOf(counts, t) })}
      </p>
      {isWaiting && <Progress done={found.files.length - (counts.waiting ?? 0)} of={found} />}
      <HeldFiles actor={actor} found={found} />
      <FileTable files={found.files} mayReview={may(actor, 'review', found.councilId)} />
      <p className={`actions ${styles.after}`}>
        <Link href="/intake">{t('backToUploads')}</Link>
        {!isWaiting && <Link href="/submissions">{t('toSubmissions')}</Link>}
      </p>
    </>
  )
}

async function Progress({ done, of: { files } }: { done: number; of: FoundImport }) {
  const t = await getTranslations('intake')
  const words = t('working', { done, count: files.length })
  return (
    <>
      <p className="finding" role="status">
        {words}
      </p>
      <progress className={styles.progress} value={done} max={files.length} aria-label={words} />
      <FollowProgress />
    </>
  )
}

function countOutcomes({ files }: FoundImport): Partial<Record<Outcome, number>> {
  const counts: Partial<Record<Outcome, number>> = {}
  for (const { outcome } of files) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}
