import { getLocale, getTranslations } from 'next-intl/server'
import { formatDay, formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { type Sentence, undecided } from '#lib/membership/sentences.ts'
import { claimText, metricText } from './claim-text.ts'
import styles from './membership.module.css'
import { Verdict } from './verdict.tsx'

type Props = { sentence: Sentence; mayDecide: boolean }

/** The words of a form, what they claim, and one decision about all of it; one by one for who must. */
export async function SentenceRead({ sentence, mayDecide }: Props) {
  const t = await getTranslations('membership')
  const locale = await getLocale()
  const { quote, submissionId, cycle, state, figures, members } = sentence
  const open = undecided(sentence)
  const isWaiting = state === 'waiting'
  const decided = [...figures, ...members].filter(({ verdict }) => verdict !== 'proposed')
  const claims = {
    figures: figures.filter(({ verdict }) => isWaiting === (verdict === 'proposed')),
    members: isWaiting ? open.members : members.filter((one) => decided.includes(one)),
  }
  return (
    <li data-state={state}>
      <blockquote>
        {t('quoted', { quote })}
        <footer>
          <Link href={`/submissions/${submissionId}`} prefetch={false}>
            {formatMonth(cycle, locale)}
          </Link>
        </footer>
      </blockquote>
      <ul className={styles.claims}>
        {
          await Promise.all([
            ...figures.map(async (figure) => (
              <li key={`figure-${figure.id}`}>{await sayFigure(figure)}</li>
            )),
            ...members.map(async ({ id, name, province, line, verdict }) => (
              <li key={`member-${id}`}>
                {name} <small>{province ?? t('claims.newMember')}</small>
                {line && verdict === 'proposed' && (
                  <em>
                    {line.since
                      ? t('claims.inRegisterSince', { day: formatDay(line.since, locale) })
                      : t('claims.inRegister')}
                  </em>
                )}
              </li>
            )),
          ])
        }
      </ul>
      {state !== 'held' && (
        <Verdict claims={claims} state={state} quote={quote} mayDecide={mayDecide} />
      )}
      {mayDecide && figures.length + members.length > 1 && state !== 'held' && (
        <details className={styles.single}>
          <summary>{t('claims.oneByOne')}</summary>
          <ul className={styles.claims}>
            {
              await Promise.all([
                ...figures.map(async (figure) => (
                  <li key={`figure-${figure.id}`}>
                    {await sayFigure(figure)}
                    <Verdict
                      claims={{ figures: [figure], members: [] }}
                      state={figure.verdict === 'proposed' ? 'waiting' : figure.verdict}
                      quote={`${claimText(figure, t, locale)} ${metricText(figure, t)}`}
                      mayDecide
                    />
                  </li>
                )),
                ...members.map((member) => (
                  <li key={`member-${member.id}`}>
                    {member.name}
                    <Verdict
                      claims={{ figures: [], members: [member] }}
                      state={member.verdict === 'proposed' ? 'waiting' : member.verdict}
                      quote={member.name}
                      mayDecide
                    />
                  </li>
                )),
              ])
            }
          </ul>
        </details>
      )}
    </li>
  )
}

async function sayFigure(figure: Sentence['figures'][number]) {
  const t = await getTranslations('membership')
  const locale = await getLocale()
  return (
    <>
      {claimText(figure, t, locale)} <small>{metricText(figure, t)}</small>
      {figure.asOf && (
        <small>{t('claims.asOf', { month: formatMonth(figure.asOf, locale) })}</small>
      )}
      {figure.isCorrection && <small>{t('claims.correction')}</small>}
      {figure.isHeld && figure.verdict === 'proposed' && <em>{t('claims.registerAgrees')}</em>}
    </>
  )
}
