import { getLocale, getTranslations } from 'next-intl/server'
import roundStyles from '#app/[locale]/cycles/[id]/round.module.css'
import type { Actor } from '#lib/auth/actor.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMoment } from '#lib/i18n/formats.ts'
import { draftOf } from '#lib/reminders/deliver.ts'
import { asItGoes } from '#lib/reminders/queries/as-it-goes.ts'
import type { SentReminder } from '#lib/reminders/queries/list-reminders.ts'
import { DecisionForm } from './decision-form.tsx'

type Props = { actor: Actor; letters: SentReminder[] }

/** Every letter of a cycle, the last first, and what can still be said of it. */
export async function OutboxTable({ actor, letters }: Props) {
  const t = await getTranslations('reminders.outboxPage')
  return (
    <div className={`scroll ${roundStyles.stacks}`}>
      <table className={`${roundStyles.round} ${roundStyles.wide}`}>
        <thead>
          <tr>
            {(['written', 'to', 'letter', 'state', 'next'] as const).map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <OutboxLine key={letter.id} actor={actor} letter={letter} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type LineProps = { actor: Actor; letter: SentReminder }

async function OutboxLine({ actor, letter }: LineProps) {
  const t = await getTranslations('reminders.outboxPage')
  const locale = await getLocale()
  const { toName, toEmail, queuedAt, by, subject, body } = letter
  const name = inLanguage(letter.jurisdiction.name, locale)
  return (
    <tr>
      <td>
        {formatMoment(queuedAt, locale)}
        <small>{by === null ? t('byItself') : t('by', { name: by })}</small>
      </td>
      <th scope="row">
        {name}
        <small>
          {letter.proxy && (
            <>
              {t('viaProxy', { proxy: inLanguage(letter.proxy.name, locale) })}
              <br />
            </>
          )}
          {toName || t('forgotten')}
          <br />
          {toEmail}
        </small>
      </th>
      <td>
        <details>
          <summary>{subject}</summary>
          <pre className={roundStyles.letter}>{body}</pre>
        </details>
      </td>
      <td>
        <StateWords letter={letter} />
      </td>
      <td>
        <span className={`${roundStyles.acts} on-screen`}>
          <Acts actor={actor} letter={letter} />
        </span>
      </td>
    </tr>
  )
}

async function StateWords({ letter }: { letter: SentReminder }) {
  const t = await getTranslations('reminders')
  const locale = await getLocale()
  const { state, sentAt, nextAt, failure, answer } = letter
  const isWrong = state === 'failed' || state === 'in-doubt'
  return (
    <>
      <b className={isWrong ? roundStyles.rust : undefined}>{t(`states.${state}`)}</b>
      {sentAt && <small>{formatMoment(sentAt, locale)}</small>}
      {state === 'in-doubt' && <small>{t('outboxPage.inDoubt')}</small>}
      {failure && state !== 'not-needed' && <small>{t(`failures.${failure}`)}</small>}
      {state === 'queued' && nextAt && (
        <small>{t('outboxPage.triedAgain', { when: formatMoment(nextAt, locale) })}</small>
      )}
      {answer && isWrong && <small lang="en">{answer}</small>}
    </>
  )
}

async function Acts({ actor, letter }: LineProps) {
  const t = await getTranslations('reminders.outboxPage')
  const { id, state, attempts, toEmail } = letter
  const name = inLanguage(letter.jurisdiction.name, await getLocale())
  const seen = { id, state, attempts }
  if (state === 'in-doubt')
    return <DecisionForm seen={seen} name={name} verdicts={['sent', 'again', 'bounced']} />
  if (state === 'failed') return <DecisionForm seen={seen} name={name} verdicts={['again']} />
  if (state === 'sent') return <DecisionForm seen={seen} name={name} verdicts={['bounced']} />
  if (state !== 'drafted') return null
  const draft = Buffer.from(await draftOf(await asItGoes(actor, letter)), 'utf8').toString('base64')
  return (
    <>
      <a
        href={`data:message/rfc822;base64,${draft}`}
        download={`${toEmail}.eml`}
        aria-label={t('draftOf', { name })}
      >
        {t('draft')}
      </a>
      <DecisionForm seen={seen} name={name} verdicts={['bounced']} />
    </>
  )
}
