import { getLocale, getTranslations } from 'next-intl/server'
import { Act } from '#app/[locale]/agendas/act.tsx'
import { dayOf } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatDay, formatMonth } from '#lib/i18n/formats.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { writePlace } from '#lib/trends/memory/input.ts'
import type { PinnedNote } from '#lib/trends/memory/queries.ts'
import type { ThemeRow, Trends } from '#lib/trends/queries.ts'
import { unpinNoteAction } from './actions.ts'
import styles from './memory.module.css'
import { NoteForm, type NoteWords } from './note-form.tsx'

type Props = {
  notes: PinnedNote[]
  cycles: Trends['cycles']
  rows: readonly Pick<ThemeRow, 'theme'>[]
  mayPin: boolean
}

/** What people know of these cycles and themes that no count says; its letter stands where it is pinned. */
export async function Notes({ notes, cycles, rows, mayPin }: Props) {
  const t = await getTranslations('memory.notes')
  const places = mayPin ? await placesOf(cycles, rows) : []
  const words = mayPin ? await noteWords() : null
  if (notes.length === 0 && !words) return null
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{t('title')}</h2>
      <p className="finding">{t('finding', { n: notes.length })}</p>
      {notes.length > 0 && (
        <ol className={styles.notes}>
          {notes.map((note) => (
            <li key={note.id} id={`note-${note.id}`}>
              <NoteText note={note} cycles={cycles} rows={rows} />
              {words && (
                <details>
                  <summary>{t('change')}</summary>
                  <NoteForm line={lineOf(note)} places={places} words={words} />
                  <Act
                    action={unpinNoteAction}
                    hidden={{ id: note.id, revision: note.revision }}
                    refusals={words}
                  >
                    <button type="submit" className="quiet">
                      {words.unpin}
                    </button>
                  </Act>
                </details>
              )}
            </li>
          ))}
        </ol>
      )}
      {words && (
        <details>
          <summary>{t('pin')}</summary>
          <NoteForm places={places} words={words} />
        </details>
      )}
    </section>
  )
}

type TextProps = { note: PinnedNote } & Pick<Props, 'cycles' | 'rows'>

async function NoteText({ note, cycles, rows }: TextProps) {
  const t = await getTranslations('memory.notes')
  const curation = await getTranslations('curation')
  const locale = await getLocale()
  const cycle = cycles.find(({ id }) => id === note.cycleId)
  const row = rows.find(({ theme }) => theme.id === note.themeId)
  const place = cycle
    ? formatMonth(cycle, locale)
    : row
      ? quoted(inLanguage(row.theme.name, locale), locale)
      : ''
  return (
    <>
      {inLanguage(note.words, locale)}{' '}
      <small>
        {t('by', {
          place,
          by: note.by ?? curation('byOperator'),
          day: formatDay(dayOf(note.at), locale),
        })}
      </small>
    </>
  )
}

function lineOf({ id, revision, words, cycleId, themeId }: PinnedNote) {
  const place = cycleId === null ? { themeId: themeId ?? 0 } : { cycleId }
  return { id, revision, ...words, place: writePlace(place) }
}

async function placesOf(cycles: Props['cycles'], rows: Props['rows']) {
  const locale = await getLocale()
  return [
    ...cycles.toReversed().map((cycle) => ({
      value: writePlace({ cycleId: cycle.id }),
      label: formatMonth(cycle, locale),
    })),
    ...rows.map(({ theme }) => ({
      value: writePlace({ themeId: theme.id }),
      label: inLanguage(theme.name, locale),
    })),
  ]
}

async function noteWords(): Promise<NoteWords> {
  const t = await getTranslations('memory')
  return {
    en: t('notes.en'),
    fr: t('notes.fr'),
    place: t('notes.place'),
    save: t('notes.save'),
    unpin: t('notes.unpin'),
    'one-language': t('refusals.oneLanguage'),
    'no-place': t('refusals.noPlace'),
    'not-allowed': t('refusals.notAllowed'),
    'not-found': t('refusals.notFound'),
  }
}
