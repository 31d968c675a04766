import { getLocale, getTranslations } from 'next-intl/server'
import { jurisdictionOf, may } from '#lib/auth/actor.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { RosterForm } from './edit/roster-form.tsx'
import { RosterButton } from './roster-button.tsx'
import styles from './round.module.css'
import type { LineProps } from './round-line.tsx'

/** What this row asks of whoever reads it first, and in smaller type what else they can do about it. */
export async function NextAct(line: LineProps) {
  const t = await getTranslations('rounds')
  const { call, state, group } = line.row
  const name = inLanguage(call.jurisdiction.name, await getLocale())
  const { submissionId } = call
  if (submissionId === null) return <AbsentActs {...line} name={name} />
  const isCompared = state === 'amended'
  if (state === 'checked' && group === 'to-review' && line.mayReview)
    return (
      <span className={styles.acts}>
        <Link
          className="button plain"
          prefetch={false}
          href={`/submissions/${submissionId}#said`}
          aria-label={t('settleOf', { name })}
        >
          {t('settle')}
        </Link>
      </span>
    )
  if (group === 'to-review' && line.mayReview)
    return (
      <span className={styles.acts}>
        <Link
          className="button plain"
          prefetch={false}
          href={isCompared ? `/submissions/${submissionId}` : `/submissions/${submissionId}/review`}
          aria-label={t(isCompared ? 'compareOf' : 'reviewOf', { name })}
        >
          {t(isCompared ? 'compare' : 'review')}
        </Link>
      </span>
    )
  return (
    <span className={styles.acts}>
      <Link
        prefetch={false}
        href={`/submissions/${submissionId}`}
        aria-label={t('openOf', { name })}
      >
        {t('open')}
      </Link>
    </span>
  )
}

async function AbsentActs(line: LineProps & { name: string }) {
  const { actor, cycle, row, rows, name } = line
  const t = await getTranslations('rounds')
  const reminders = await getTranslations('reminders')
  const locale = await getLocale()
  const { call, desk, group, state } = row
  const { id } = call.jurisdiction
  const own = jurisdictionOf(actor, cycle.councilId)
  const maySend =
    group === 'missing' && may(actor, 'submit', cycle.councilId) && (own === null || own === id)
  const seen = desk?.revision != null && {
    cycleId: cycle.id,
    jurisdictionId: id,
    revision: desk.revision,
  }
  if (!maySend && !seen) return <span className={styles.quiet}>{t('none')}</span>
  return (
    <span className={`${styles.acts} on-screen`}>
      {desk && group === 'missing' && line.isAsked && (
        <Link
          className="button plain"
          prefetch={false}
          href={{ pathname: `/cycles/${cycle.id}/reminders`, query: { to: call.jurisdiction.key } }}
          aria-label={reminders(desk.noWay ? 'giveAddressOf' : 'remindOf', { name })}
        >
          {reminders(desk.noWay ? 'giveAddress' : 'remind')}
        </Link>
      )}
      {desk && state === 'proxy' && call.proxy && line.isAsked && (
        <Link
          className="button plain"
          prefetch={false}
          href={{ pathname: `/cycles/${cycle.id}/reminders`, query: { to: call.jurisdiction.key } }}
          aria-label={reminders('remindProxyOf', {
            name,
            proxy: inLanguage(call.proxy.name, locale),
          })}
        >
          {reminders('remindProxy')}
        </Link>
      )}
      {maySend && (
        <Link href="/intake" aria-label={t('uploadOf', { name })}>
          {t('upload')}
        </Link>
      )}
      {seen && state === 'expected' && (
        <>
          <RosterButton seen={seen} to="excused" label={t('excuseOf', { name })}>
            {t('excuse')}
          </RosterButton>
          <details>
            <summary aria-label={t('nameProxyOf', { name })}>{t('nameProxy')}</summary>
            <RosterForm
              seen={seen}
              name={name}
              saved="expected"
              others={rows
                .filter((other) => other.call.jurisdiction.id !== id && other.desk?.revision)
                .map(({ call: { jurisdiction } }) => ({
                  id: jurisdiction.id,
                  name: inLanguage(jurisdiction.name, locale),
                  abbreviation: inLanguage(jurisdiction.abbreviation, locale),
                }))}
            />
          </details>
        </>
      )}
      {seen && group === 'not-expected' && (
        <RosterButton seen={seen} to="expected" label={t('expectOf', { name })}>
          {t('expect')}
        </RosterButton>
      )}
    </span>
  )
}
