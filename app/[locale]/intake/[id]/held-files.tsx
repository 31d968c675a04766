import { getLocale, getTranslations } from 'next-intl/server'
import { type Actor, jurisdictionOf, may } from '#lib/auth/actor.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { compareMonths, type Month } from '#lib/cycles/cycle.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { ENCODINGS } from '#lib/documents/encodings.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { type FoundImport, type ImportedFile, textsOfHeld } from '#lib/intake/queries.ts'
import { writeMonth } from '#lib/submissions/filter.ts'
import styles from '../intake.module.css'
import { HeldForm, type HeldWay, type Option } from './held-form.tsx'
import { HeldQuestion } from './held-question.tsx'
import { HeldText } from './held-text.tsx'
import { Naming } from './naming.tsx'

/** Each kept file that waits, with what is asked of it beside its original: nothing is stored under a guess. */
export async function HeldFiles({ actor, found }: { actor: Actor; found: FoundImport }) {
  const held = found.files.filter((file) => file.outcome === 'held')
  if (held.length === 0) return null
  const t = await getTranslations('intake')
  const options = await listOptions(actor, found.councilId)
  const texts = await textsOfHeld(actor, found.id)
  return (
    <section aria-labelledby="held">
      <h2 id="held">{t('question')}</h2>
      <p className="finding">{t('heldCount', { count: held.length })}</p>
      {held.map((file) => (
        <article key={file.id} id={`file-${file.id}`} className={styles.held}>
          <div>
            <h3 className="verbatim">{file.filename}</h3>
            <HeldQuestion file={file} options={options} />
            <Answering file={file} options={options} />
            {options.mayOpen && <Naming file={file} />}
          </div>
          <HeldText file={file} of={texts.get(file.id)} />
        </article>
      ))}
    </section>
  )
}

type Shown = { file: ImportedFile; options: Options }

async function Answering({ file, options }: Shown) {
  const t = await getTranslations('intake')
  const words = options.mayOpen && file.recognised?.isName ? file.recognised.words : undefined
  const remember = words ? t('remembers', { words: quoted(words, await getLocale()) }) : null
  const chosen = chosenJurisdiction(file)
  const jurisdictions = { options: options.jurisdictions, chosen, remember }
  return (
    <HeldForm
      seen={{ id: file.id, revision: file.revision }}
      original={
        file.documentId === null ? null : `/${await getLocale()}/documents/${file.documentId}`
      }
      choices={{
        jurisdictions: asks(file, 'jurisdiction') ? jurisdictions : null,
        cycles: asks(file, 'cycle') ? await cycleChoice(file, options) : null,
        readings: readingsOf(file, t),
      }}
      ways={waysOf(file).map((value) => ({ value, label: t(labelOf(file, value)) }))}
      ends={[
        ...(file.recognised?.parts
          ? [
              {
                value: 'split' as const,
                label: t('splitInto', { count: file.recognised.parts.length }),
              },
            ]
          : []),
        { value: 'aside', label: t('setAside') },
        { value: 'discard', label: t('discard') },
      ]}
      words={{
        jurisdiction: t('jurisdiction'),
        cycle: t('cycle'),
        choose: t('choose'),
        original: t('original'),
        encoding: t('encoding'),
        typed: file.recognised?.wantsWords ? { label: t('typed'), hint: t('typedHint') } : null,
      }}
      refusals={{
        'not-allowed': t('answerFailed.not-allowed'),
        'not-found': t('answerFailed.not-found'),
        'not-several': t('answerFailed.not-several'),
        'other-jurisdiction': t('answerFailed.other-jurisdiction'),
        'unknown-jurisdiction': t('answerFailed.unknown-jurisdiction'),
        'no-cycle': t('answerFailed.no-cycle'),
        'no-words': t('answerFailed.no-words'),
        'name-taken': t('answerFailed.name-taken'),
      }}
    />
  )
}

type Intake = Awaited<ReturnType<typeof getTranslations<'intake'>>>

function readingsOf({ recognised }: ImportedFile, t: Intake) {
  return (recognised?.readings ?? []).flatMap(({ encoding, sample }) => {
    const value = ENCODINGS.find((known) => known === encoding)
    return value ? [{ value, label: t(`samples.${value}`), sample }] : []
  })
}

function waysOf({ reason }: ImportedFile): HeldWay['value'][] {
  if (reason === 'by-hand') return ['by-hand']
  if (reason === 'stumbled' || reason === 'unsure-encoding' || reason === 'garbled-text')
    return ['form']
  if (reason === 'another-form' || reason === 'older-form') return ['version', 'form', 'by-hand']
  return ['form', 'by-hand']
}

function labelOf({ reason, recognised }: ImportedFile, way: HeldWay['value']) {
  if (recognised?.wantsWords) return 'answer'
  if (way === 'version') return 'newVersion'
  if (way === 'by-hand') return 'keepByHand'
  if (reason === 'unsure-encoding') return 'readThus'
  if (reason === 'garbled-text') return 'lookAtPages'
  return reason === 'blank-form' ? 'nothingToReport' : 'answer'
}

export type Options = {
  jurisdictions: Option[]
  names: Map<string, string>
  cycles: Month[]
  mayOpen: boolean
}

async function listOptions(actor: Actor, councilId: number): Promise<Options> {
  const locale = await getLocale()
  const own = jurisdictionOf(actor, councilId)
  const seats = await listSeats(actor, councilId)
  const cycles = await listCycles(actor, councilId)
  return {
    jurisdictions: seats
      .filter(({ id }) => own === null || id === own)
      .map(({ id, name }) => ({ value: String(id), label: inLanguage(name, locale) })),
    names: new Map(seats.map(({ key, name }) => [key, inLanguage(name, locale)])),
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
