import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Notice } from '#app/_ui/notice.tsx'
import { requireActor } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { dayOf } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatDay, formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { type FoundSubmission, findSubmission } from '#lib/submissions/queries/find-submission.ts'
import { Changes } from './changes.tsx'
import { Claims } from './claims.tsx'
import { Original } from './original.tsx'
import { PairedReading } from './paired-reading.tsx'
import { Review } from './review.tsx'
import { SectionsRead } from './sections-read.tsx'
import styles from './submission.module.css'
import { Unplaced } from './unplaced.tsx'
import { Versions } from './versions.tsx'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ version?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('submissions'))('title') }
}

export default async function SubmissionPage({ params, searchParams }: Props) {
  const id = Number((await params).id)
  const version = Number((await searchParams).version) || null
  const actor = await requireActor()
  const found = Number.isSafeInteger(id) ? await findSubmission(actor, id, version) : null
  if (!found) notFound()
  const mayReview = may(actor, 'review', found.cycle.councilId)
  return (
    <>
      <Head found={found} />
      <Review found={found} mayReview={mayReview} />
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
