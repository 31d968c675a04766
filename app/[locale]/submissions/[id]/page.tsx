import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { CycleOnPaper } from '#app/_ui/cycle-on-paper.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { type Named, openIn } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { readId } from '#lib/councils/id.ts'
import { dayOf } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatDay, formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { type FoundSubmission, findSubmission } from '#lib/submissions/queries/find-submission.ts'
import { Changes } from './changes.tsx'
import { Claims } from './claims.tsx'
import { Confirmation } from './confirmation.tsx'
import { Original } from './original.tsx'
import { PairedReading } from './paired-reading.tsx'
import { Review } from './review.tsx'
import { SectionsRead } from './sections-read.tsx'
import styles from './submission.module.css'
import { Unplaced } from './unplaced.tsx'
import { Versions } from './versions.tsx'

type Asked = { council?: string; version?: string }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

const open = cache(async (written: string, named: Named, asked: string | undefined) => {
  const id = readId(written)
  const version = asked ? readId(asked) : null
  if (id === null || (asked && version === null)) return null
  return openIn(
    named,
    (actor) => findSubmission(actor, id, version),
    ({ cycle }) => cycle.councilId,
  )
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { council, version } = await searchParams
  const opened = await open((await params).id, council, version)
  if (!opened) return {}
  const { found } = opened
  const locale = await getLocale()
  const { jurisdiction, cycle } = found
  return { title: `${inLanguage(jurisdiction.name, locale)}, ${formatMonth(cycle, locale)}` }
}

export default async function SubmissionPage({ params, searchParams }: Props) {
  const { council, version } = await searchParams
  const opened = await open((await params).id, council, version)
  if (!opened) notFound()
  const { actor, found } = opened
  const mayReview = may(actor, 'review', found.cycle.councilId)
  return (
    <>
      <Head found={found} />
      <CycleOnPaper cycle={found.cycle} />
      <Review found={found} mayReview={mayReview} />
      <Confirmation actor={actor} found={found} mayReview={mayReview} />
      <PairedReading className={styles.halves}>
        <Original found={found} />
        <SectionsRead found={found} />
      </PairedReading>
      <Unplaced found={found} mayReview={mayReview} />
      <Claims actor={actor} found={found} mayReview={mayReview} />
      <Changes found={found} />
      <Versions found={found} />
    </>
  )
}

async function Head({ found }: { found: FoundSubmission }) {
  const t = await getTranslations('submissions')
  const locale = await getLocale()
  const { id, cycle, jurisdiction, version, isCurrent } = found
  return (
    <>
      <p className="back">
        <Link href="/submissions">{t('back')}</Link>
      </p>
      <h1>
        {inLanguage(jurisdiction.name, locale)}
        <small>{formatMonth(cycle, locale)}</small>
      </h1>
      <p className="lede">
        {t('lede', {
          day: formatDay(dayOf(version.receivedAt), locale),
          version: version.number,
          language: t(`languages.${version.language}`),
        })}{' '}
        {version.contact ? t('contact', { name: version.contact }) : t('noContact')}
      </p>
      {!isCurrent && (
        <Notice kind="note">
          {t('notCurrent', { version: version.number })}{' '}
          <Link href={`/submissions/${id}`}>{t('toCurrent')}</Link>
        </Notice>
      )}
    </>
  )
}
