import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { type Draft, findDraft } from '#lib/themes/queries/find-draft.ts'
import { statementsOf } from '#lib/themes/rules.ts'
import { ActSentence } from '../act-sentence.tsx'
import { refusalWords } from '../act-words.ts'
import styles from '../acts.module.css'
import { ButtonForm } from '../button-form.tsx'
import { Changes } from '../changes.tsx'
import { DraftForm } from './draft-form.tsx'

type Props = { searchParams: Promise<{ council?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('curation'))('draft') }
}

export default async function DraftPage({ searchParams }: Props) {
  const { actor, council } = await openCouncil((await searchParams).council)
  const t = await getTranslations('curation')
  const draft = await findDraft(actor, council.id)
  const isEmpty = draft.lines.length === 0
  return (
    <>
      <h1>{t('draft')}</h1>
      <p className="lede">{isEmpty ? t('draftEmpty') : t('draftLede')}</p>
      {!isEmpty && (
        <>
          <section aria-labelledby="collected">
            <h2 id="collected">{t('collected', { count: draft.lines.length })}</h2>
            <Collected draft={draft} />
          </section>
          <section aria-labelledby="would-change">
            <h2 id="would-change">{t('wouldChange')}</h2>
            <Changes difference={draft.difference} quotes={draft.quotes} labels={draft.labels} />
          </section>
          <DraftForm
            words={{
              apply: t('applyDraft'),
              drop: t('dropDraft'),
              refused: t('draftRefused'),
              'not-allowed': t('refusals.not-allowed'),
            }}
          />
        </>
      )}
    </>
  )
}

async function Collected({ draft: { lines, labels, quotes } }: { draft: Draft }) {
  const t = await getTranslations('curation')
  const refusals = await refusalWords()
  return (
    <ol className={styles.acts}>
      {lines.map(({ id, rule, reason, conflict }) => {
        const [about] = statementsOf(rule)
        const quote = about === undefined ? undefined : quotes.get(about)
        return (
          <li key={id}>
            <p>
              <ActSentence rule={rule} labels={labels} />
            </p>
            {quote && (
              <p className={styles.text} lang={quote.language}>
                {quote.text}
              </p>
            )}
            {reason && <p className="note">{reason}</p>}
            {conflict && <p className="notice notice-refused">{refusals[conflict]}</p>}
            <div className="actions">
              {conflict === 'changed-meanwhile' && (
                <ButtonForm id={id} action="keep" label={t('keepMine')} refusals={refusals} />
              )}
              <ButtonForm id={id} action="drop" label={t('dropLine')} refusals={refusals} />
            </div>
          </li>
        )
      })}
    </ol>
  )
}
