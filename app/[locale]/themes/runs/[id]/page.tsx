import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Changes } from '#app/[locale]/themes/changes.tsx'
import { openCouncil } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { readId } from '#lib/councils/id.ts'
import { formatMoment, formatNumber } from '#lib/i18n/formats.ts'
import { type FoundRun, findRun } from '#lib/themes/queries/find-run.ts'
import { isTold, isUnderWay } from '#lib/themes/run.ts'
import { FIGURES } from '../figures.ts'
import { RunProgress } from '../run-progress.tsx'
import { PreviewForm } from './preview-form.tsx'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ council?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  return { title: (await getTranslations('runs'))('one', { id }) }
}

export default async function RunPage({ params, searchParams }: Props) {
  const { actor, council } = await openCouncil((await searchParams).council)
  const id = readId((await params).id)
  const found = id === null ? null : await findRun(actor, council.id, id)
  if (id === null || !found) return notFound()
  const { run } = found
  const t = await getTranslations('runs')
  const isWaiting = run.state === 'previewed'
  const hasAnswer = isWaiting || isTold(run)
  return (
    <>
      <h1>{isWaiting ? t('preview') : t('one', { id })}</h1>
      <Lede found={found} />
      {isUnderWay(run, new Date()) && (
        <RunProgress progress={run.progress} label={t('running', { progress: run.progress })} />
      )}
      {isWaiting && may(actor, 'analyse', council.id) && <Deciding found={found} />}
      <Input found={found} />
      {hasAnswer && (
        <section aria-labelledby="moved">
          <h2 id="moved">{isWaiting ? t('wouldMove') : t('moved')}</h2>
          {found.previousId === null ? (
            <p className="finding">{t('first')}</p>
          ) : found.isForgotten ? (
            <p className="finding">{t('forgotten')}</p>
          ) : (
            <Changes difference={found.difference} quotes={found.quotes} labels={found.labels} />
          )}
        </section>
      )}
    </>
  )
}

async function Lede({ found: { run } }: { found: FoundRun }) {
  const t = await getTranslations('runs')
  const locale = await getLocale()
  return (
    <p className="lede">
      {t('oneLede', {
        kind: run.kind,
        when: formatMoment(run.startedAt, locale),
        who: run.author ?? t('byTerminal'),
        state: t(`states.${run.state}`),
      })}
    </p>
  )
}

async function Deciding({ found: { run, isOvertaken } }: { found: FoundRun }) {
  const t = await getTranslations('runs')
  const curation = await getTranslations('curation')
  return (
    <section>
      <PreviewForm
        id={run.id}
        isOvertaken={isOvertaken}
        words={{
          apply: t('apply'),
          discard: t('discard'),
          overtaken: curation('refusals.overtaken'),
          'not-allowed': curation('refusals.not-allowed'),
          'not-found': curation('refusals.not-found'),
          invalid: curation('refusals.invalid'),
        }}
      />
    </section>
  )
}

/** What went in and what came out, in figures. */
async function Input({ found: { run } }: { found: FoundRun }) {
  const t = await getTranslations('runs')
  const locale = await getLocale()
  const { figures, fingerprint, failure } = run
  return (
    <section aria-labelledby="input">
      <h2 id="input">{t('input')}</h2>
      <div className="halves">
        <dl>
          <dt>{t('resolution')}</dt>
          <dd>{formatNumber(Number(run.parameters.resolution), locale)}</dd>
          <dt>{t('fingerprint')}</dt>
          <dd>
            {fingerprint ? <code>{fingerprint.slice(0, 16)}</code> : '—'}
            <small> {t('fingerprintText')}</small>
          </dd>
          {failure && (
            <>
              <dt>{t('failure')}</dt>
              <dd>{failure}</dd>
            </>
          )}
        </dl>
        {figures && (
          <table className="ruled">
            <tbody>
              {FIGURES.map(([figure, head]) => (
                <tr key={figure}>
                  <th scope="row">{t(head)}</th>
                  <td className="number">{formatNumber(figures[figure] ?? 0, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  )
}
