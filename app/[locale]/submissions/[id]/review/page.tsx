import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { CycleOnPaper } from '#app/_ui/cycle-on-paper.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { type Named, openIn } from '#app/session.ts'
import { readId } from '#lib/councils/id.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMoment, formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { type FoundReview, findReview } from '#lib/submissions/queries/find-review.ts'
import { Bar } from './bar.tsx'
import { ChosenBar } from './chosen-bar.tsx'
import { Desk } from './desk.tsx'
import { Fields } from './fields.tsx'
import original from './original.module.css'
import { PageImage } from './page-image.tsx'
import { LeftOut, Passages } from './passages.tsx'
import styles from './review.module.css'
import { doubtfulIn } from './scanned.ts'
import { Sections } from './sections.tsx'
import { TextPane } from './text-pane.tsx'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ council?: string }> }

const open = cache(async (written: string, named: Named) => {
  const id = readId(written)
  if (id === null) return null
  return openIn(
    named,
    (actor) => findReview(actor, id),
    ({ cycle }) => cycle.councilId,
  )
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const opened = await open((await params).id, (await searchParams).council)
  if (!opened) return {}
  const { found } = opened
  const t = await getTranslations('review')
  const locale = await getLocale()
  const { jurisdiction, cycle } = found
  const form = [inLanguage(jurisdiction.name, locale), formatMonth(cycle, locale)]
  return { title: [t('title'), ...form].join(', ') }
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const opened = await open((await params).id, (await searchParams).council)
  if (!opened) notFound()
  const { actor, found } = opened
  const { review, submissions } = await getMessages()
  const locale = await getLocale()
  const t = await getTranslations('review')
  const { version, reading, document, edits, undone } = found
  const last = edits.at(-1)
  const seats = withOwn(await listSeats(actor, found.cycle.councilId), found.jurisdiction)
  const cycles = await listCycles(actor, found.cycle.councilId)
  return (
    <>
      <CycleOnPaper cycle={found.cycle} />
      <Head found={found} />
      <NextIntlClientProvider messages={{ review, submissions }}>
        <Desk
          seen={{ versionId: version.id, revision: version.revision }}
          reading={reading}
          scan={document.scan ?? []}
          key={version.id}
        >
          <section className={original.original} aria-label={t('original')}>
            {isShown(document) && (
              <PageImage
                address={`/${locale}/documents/${document.id}`}
                filename={document.filename}
              />
            )}
            <TextPane label={t('textOf', { file: document.filename })} />
            <ChosenBar />
          </section>
          <section className={styles.read} aria-label={t('read')}>
            <h2 className="unseen">{t('read')}</h2>
            <Bar
              isDone={isDone(found)}
              undoes={
                last
                  ? t('byWhom', {
                      what: t(`edits.${last.edit.kind}`),
                      who: last.by ?? t('operator'),
                    })
                  : null
              }
              redoes={undone ? t(`edits.${undone.edit.kind}`) : null}
            />
            <Fields
              jurisdictions={seats.map(({ id, name }) => ({ id, label: inLanguage(name, locale) }))}
              cycles={cycles.map((cycle) => ({
                id: cycle.id,
                label: formatMonth(cycle, locale),
              }))}
              standing={found.standing}
            />
            <Passages />
            <Sections />
            <LeftOut />
            <KeysHelp />
          </section>
        </Desk>
      </NextIntlClientProvider>
    </>
  )
}

/** A PDF can be drawn, and so can a picture of a page. */
function isShown({ format }: FoundReview['document']): boolean {
  return ['pdf', 'png', 'jpeg', 'tiff'].includes(format)
}

/** A jurisdiction that has left the table keeps the forms it sent. */
function withOwn<One extends { id: number }>(seats: One[], own: One): One[] {
  return seats.some(({ id }) => id === own.id) ? seats : [own, ...seats]
}

async function Head({ found }: { found: FoundReview }) {
  const t = await getTranslations('review')
  const locale = await getLocale()
  const { id, version, reviewer } = found
  return (
    <>
      <p className="back">
        <Link href={`/submissions/${id}`}>{t('back')}</Link>
      </p>
      <h1>
        {t('title')}
        <small>
          {inLanguage(found.jurisdiction.name, locale)}, {formatMonth(found.cycle, locale)}
        </small>
      </h1>
      {version.reviewedAt && isDone(found) ? (
        <Notice kind="done">
          {t('acceptedBy', {
            who: reviewer ?? t('operator'),
            when: formatMoment(version.reviewedAt, locale),
            version: version.number,
          })}{' '}
          {t('stillOpen')}
        </Notice>
      ) : (
        <p className="lede">{t('lede')}</p>
      )}
      {found.document.scan && (
        <p className="finding">{t('scan', { doubts: doubtfulIn(found.document.scan).length })}</p>
      )}
    </>
  )
}

/** Accepted, and nobody has corrected anything since. */
function isDone({ version: { reviewedAt }, edits }: FoundReview): boolean {
  return reviewedAt !== null && edits.every(({ at }) => at <= reviewedAt)
}

const KEYS = {
  walk: '↓ ↑',
  move: 'shift + ↓ ↑',
  letters: 'A J S D N F L',
  nesting: 'I O',
  text: '↓ ↑',
  choose: 'shift + ↓ ↑',
  words: '← →, shift + ← →',
  make: 'enter, escape',
  undo: 'Ctrl + Z, Ctrl + shift + Z',
} as const
const NAMES = [
  'walk',
  'move',
  'letters',
  'nesting',
  'text',
  'choose',
  'words',
  'make',
  'undo',
] as const

/** Every key that does something here, said where it does it; keyboards name some of theirs in French. */
async function KeysHelp() {
  const t = await getTranslations('review')
  const said = (keys: string) =>
    keys
      .replaceAll('shift', t('shift'))
      .replaceAll('enter', t('enter'))
      .replaceAll('escape', t('escape'))
  return (
    <details className={`${styles.keys} on-screen`}>
      <summary>{t('keysTitle')}</summary>
      <dl>
        {NAMES.map((name) => (
          <div key={name}>
            <dt>{said(KEYS[name])}</dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
