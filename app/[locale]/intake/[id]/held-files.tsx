import { getLocale, getTranslations } from 'next-intl/server'
import { requireActor } from '#app/session.ts'
import { jurisdictionOf, may } from '#lib/auth/actor.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { compareMonths, type Month } from '#lib/cycles/cycle.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { isReason } from '#lib/intake/outcome.ts'
import type { FoundImport, ImportedFile } from '#lib/intake/queries.ts'
import { writeMonth } from '#lib/submissions/filter.ts'
import styles from '../intake.module.css'
import { HeldForm, type Option } from './held-form.tsx'

/** Each kept file that waits, with what is asked of it: nothing is stored under a guess. */
export async function HeldFiles({ found }: { found: FoundImport }) {
  const held = found.files.filter((file) => file.outcome === 'held')
  if (held.length === 0) return null
  const t = await getTranslations('intake')
  const options = await listOptions(found.councilId)
  return (
    <section aria-labelledby="held">
      <h2 id="held">{t('question')}</h2>
      <p className="finding">{t('heldCount', { count: held.length })}</p>
      {held.map((file) => (
        <HeldFile key={file.id} file={file} options={options} />
      ))}
    </section>
  )
}

async function HeldFile({ file, options }: { file: ImportedFile; options: Options }) {
  const t = await getTranslations('intake')
  const jurisdictions = { options: options.jurisdictions, chosen: chosenJurisdiction(file) }
  return (
    <article id={`file-${file.id}`} className={styles.held}>
      <h3>{file.filename}</h3>
      <p>{isReason(file.reason) && t(`reasons.${file.reason}`)}</p>
      <HeldForm
        id={file.id}
        original={
          file.documentId === null ? null : `/${await getLocale()}/documents/${file.documentId}`
        }
        jurisdictions={asks(file, 'jurisdiction') ? jurisdictions : null}
        cycles={asks(file, 'cycle') ? await cycleChoice(file, options) : null}
        words={{
          jurisdiction: t('jurisdiction'),
          cycle: t('cycle'),
          choose: t('choose'),
          answer: t('answer'),
          discard: t('discard'),
          original: t('original'),
        }}
        refusals={{
          'not-allowed': t('answerFailed.not-allowed'),
          'not-found': t('answerFailed.not-found'),
          'not-held': t('answerFailed.not-held'),
          'other-jurisdiction': t('answerFailed.other-jurisdiction'),
          'unknown-jurisdiction': t('answerFailed.unknown-jurisdiction'),
          'no-cycle': t('answerFailed.no-cycle'),
        }}
      />
    </article>
  )
}

type Options = { jurisdictions: Option[]; cycles: Month[]; mayOpen: boolean }

async function listOptions(councilId: number): Promise<Options> {
  const actor = await requireActor()
  const locale = await getLocale()
  const own = jurisdictionOf(actor, councilId)
  const seats = await listSeats(actor, councilId)
  const cycles = await listCycles(actor, councilId)
  return {
    jurisdictions: seats
      .filter(({ id }) => own === null || id === own)
      .map(({ id, name }) => ({ value: String(id), label: inLanguage(name, locale) })),
    cycles: cycles.toSorted((a, b) => compareMonths(b, a)),
    mayOpen: may(actor, 'administer', councilId),
  }
}

function asks({ recognised }: ImportedFile, what: 'jurisdiction' | 'cycle'): boolean {
  return recognised?.asks.includes(what) ?? true
}

function chosenJurisdiction({ recognised }: ImportedFile): string {
  return recognised?.jurisdictionId ? String(recognised.jurisdictionId) : ''
}

/** The cycles there are, and the months the form speaks of that could be opened. */
async function cycleChoice({ recognised }: ImportedFile, { cycles, mayOpen }: Options) {
  const t = await getTranslations('intake')
  const locale = await getLocale()
  const months = [...(recognised?.month ? [recognised.month] : []), ...(recognised?.months ?? [])]
  const known = cycles.map((month) => ({
    value: writeMonth(month),
    label: formatMonth(month, locale),
  }))
  const fresh = months
    .map((month) => ({
      value: writeMonth(month),
      label: t('openCycle', { month: formatMonth(month, locale) }),
    }))
    .filter(
      ({ value }, index, all) =>
        mayOpen &&
        !known.some((cycle) => cycle.value === value) &&
        all.findIndex((other) => other.value === value) === index,
    )
  const options = [...fresh, ...known]
  const likely = recognised?.month ? writeMonth(recognised.month) : ''
  return { options, chosen: options.some(({ value }) => value === likely) ? likely : '' }
}
