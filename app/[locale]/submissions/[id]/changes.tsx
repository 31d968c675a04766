import { getTranslations } from 'next-intl/server'
import type { Change } from '#lib/submissions/difference.ts'
import type { FoundSubmission } from '#lib/submissions/queries/find-submission.ts'
import styles from './submission.module.css'

/** What this version says otherwise than the one before it, in words a person can check. */
export async function Changes({ found: { version, changes } }: { found: FoundSubmission }) {
  if (version.number === 1) return null
  const t = await getTranslations('submissions')
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t('changes', { version: version.number })}</h2>
      {changes.length === 0 ? (
        <p className="finding">{t('noChanges')}</p>
      ) : (
        <dl className={styles.changes}>
          {changes.map((change) => (
            <ChangeLine key={`${change.kind} ${textOf(change)}`} change={change} />
          ))}
        </dl>
      )}
    </section>
  )
}

function textOf(change: Change): string {
  return change.kind === 'changed'
    ? change.words.map(({ text }) => text).join(' ')
    : `${change.section} ${change.text}`
}

async function ChangeLine({ change }: { change: Change }) {
  const t = await getTranslations('submissions')
  return (
    <div>
      <dt>
        {t(`change.${change.kind}`)}
        <small>
          {t(`sections.${change.section}`)}
          {change.kind === 'moved' &&
            `, ${t('movedFrom', { section: t(`sections.${change.from}`) })}`}
        </small>
      </dt>
      <dd>
        {change.kind === 'changed' && <Words words={change.words} />}
        {change.kind === 'removed' && <del>{change.text}</del>}
        {change.kind === 'added' && <ins>{change.text}</ins>}
        {change.kind === 'moved' && change.text}
      </dd>
    </div>
  )
}

export async function Words({ words }: { words: Extract<Change, { kind: 'changed' }>['words'] }) {
  let at = 0
  return words.map(({ kind, text }) => {
    at += text.length + 1
    if (kind === 'kept') return <span key={at}>{text} </span>
    if (kind === 'added') return <ins key={at}>{text} </ins>
    return <del key={at}>{text} </del>
  })
}
