import { getLocale, getTranslations } from 'next-intl/server'
import { TablePages } from '#app/_ui/tables/table-pages.tsx'
import { type Params, turnAddress } from '#app/_ui/tables/turn.ts'
import { WorkingMark } from '#app/[locale]/themes/working-mark.tsx'
import type { CandidateTheme } from '#lib/agendas/candidates.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { capital, countWords } from '#lib/i18n/count-words.ts'
import { compareText, formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { readTurn, type Turn } from '#lib/lists/keyset.ts'
import { pageAmong } from '#lib/lists/list.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { Act } from '../act.tsx'
import { addThemeAction } from '../actions.ts'
import { refusalWords } from '../refusal-words.ts'
import styles from './agenda.module.css'

type Props = {
  candidates: CandidateTheme[]
  placed: number[]
  seen: { agenda: number; revision: number }
  params: Params
}

const AT_ONCE = 20

/** The themes of the cycle in the order they are proposed, each with its reason and who could present; so many at a time. */
export async function Candidates({ candidates, placed, seen, params }: Props) {
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const table = await getTranslations('table')
  const refusals = await refusalWords()
  const page = pageAmong(candidates, ({ code }) => String(code), {
    turn: readTurn(params),
    size: AT_ONCE,
  })
  const goal = (turn: Turn | null) =>
    turn &&
    `${turnAddress(`/agendas/${seen.agenda}`, params, { turn, isForPaper: false })}#candidates`
  return (
    <section aria-labelledby="candidates" className={styles.candidates}>
      <h2 id="candidates">{t('candidates')}</h2>
      <p className="finding">
        {candidates.length === 0 ? t('noThemes') : await orderOf(candidates)}
      </p>
      <dl>
        {page.rows.map((theme) => (
          <div key={theme.themeId}>
            <dt>
              <Link href={`/themes/${themeCode(theme.code)}`}>
                {inLanguage(theme.name, locale)}
              </Link>
              <WorkingMark theme={theme} />
              {theme.isNew && <span className="mark">{t('new')}</span>}
            </dt>
            <dd>
              <Reach theme={theme} />{' '}
              {theme.cyclesSinceDiscussed === null
                ? t('neverDiscussed')
                : t('discussed', { count: theme.cyclesSinceDiscussed })}
              {theme.presenters.length > 0 && (
                <span className={styles.presenters}>
                  {t('couldPresent', presentersOf(theme, locale))}
                </span>
              )}
              {placed.includes(theme.themeId) ? (
                <span className={styles.placed}>{t('onAgenda')}</span>
              ) : (
                <Act
                  action={addThemeAction}
                  hidden={{ ...seen, theme: theme.code }}
                  refusals={refusals}
                >
                  <button
                    type="submit"
                    className="quiet"
                    aria-label={t('addOf', {
                      title: quoted(inLanguage(theme.name, locale), locale),
                    })}
                  >
                    {t('add')}
                  </button>
                </Act>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <TablePages
        label={t('candidates')}
        previous={goal(page.previous)}
        next={goal(page.next)}
        words={{
          previous: table('previous'),
          next: table('next'),
          where: table('where', { first: page.first, last: page.last, count: page.count }),
        }}
      />
    </section>
  )
}

/** How many raised it: of those who have reported so far, beside the last cycle that has ended, while it is open. */
async function Reach({ theme }: { theme: CandidateTheme }) {
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const words = countWords(await getTranslations('numbers'), locale)
  const { soFar, ended, offers, needs } = theme
  const said = { offers, offersWord: words.word(offers), needs, needsWord: words.word(needs, 'm') }
  if (!soFar) {
    const n = theme.reach + theme.doubtful
    const doubt = words.doubt({ count: n, doubtful: theme.doubtful })
    return <>{t('reach', { ...said, n, count: words.word(n), doubt })}</>
  }
  const { count, of } = soFar
  return (
    <>
      {t('reachSoFar', {
        ...said,
        n: count,
        ...words.pair(count, of),
        doubt: words.doubt(soFar),
      })}{' '}
      {ended &&
        t('reachEnded', {
          ...words.pair(ended.count, ended.of),
          doubt: words.doubt(ended),
          cycle: formatMonth(ended.cycle, locale),
        })}
    </>
  )
}

async function orderOf([first]: CandidateTheme[]): Promise<string> {
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  if (!first?.soFar || !first.ended) return t('candidatesLede')
  const words = countWords(await getTranslations('numbers'), locale)
  const { missing } = first.soFar
  return t('candidatesOpen', {
    cycle: formatMonth(first.ended.cycle, locale),
    missing,
    Missing: capital(words.word(missing), locale),
  })
}

function presentersOf({ presenters }: CandidateTheme, locale: 'en' | 'fr') {
  const names = presenters.map(({ name }) => inLanguage(name, locale)).sort(compareText(locale))
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return { count: names.length, names: list.format(names) }
}
