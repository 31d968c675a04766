import { getLocale, getTranslations } from 'next-intl/server'
import { FileLink } from '#app/_ui/tables/file-link.tsx'
import { type Mark, type MarkedPiece, markText } from '#lib/submissions/marked-text.ts'
import type { FoundSubmission } from '#lib/submissions/queries/find-submission.ts'
import styles from './submission.module.css'

/** The document's text as it was read, every word of it, with what became a statement marked in place. */
export async function Original({ found }: { found: FoundSubmission }) {
  const t = await getTranslations('submissions')
  const locale = await getLocale()
  const { filename, id } = found.version.document
  return (
    <section aria-labelledby="original" className={styles.original}>
      <h2 id="original">{t('original')}</h2>
      <p className="finding">{t('originalHint', { file: filename })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.text} aria-label={filename} tabIndex={0}>
        {markText(found.document, marksOf(found)).map((piece) => (
          <Piece key={piece.start} piece={piece} />
        ))}
      </section>
      <p className="note">
        <FileLink address={`/${locale}/documents/${id}`}>
          {t('download', { file: filename })}
        </FileLink>
      </p>
    </section>
  )
}

function Piece({ piece: { text, mark, isFirst } }: { piece: MarkedPiece }) {
  if (!mark) return <>{text}</>
  if (mark.kind === 'heading') return <strong>{text}</strong>
  if (mark.kind === 'nil') return <em>{text}</em>
  if (mark.kind === 'unplaced')
    return (
      <mark className={styles.unplaced} id={isFirst ? `u-${mark.id}` : undefined}>
        {text}
      </mark>
    )
  return (
    <mark
      className={styles.said}
      data-statement={mark.id}
      id={isFirst ? `o-${mark.id}` : undefined}
    >
      {text}
    </mark>
  )
}

function marksOf({ sections, unplaced }: FoundSubmission): Mark[] {
  return [
    ...sections.flatMap(({ id, heading, nil, statements }): Mark[] => [
      ...(heading ? [{ kind: 'heading' as const, id, span: heading }] : []),
      ...statements.flatMap((statement) =>
        statement.spans.map((span): Mark => ({ kind: 'statement', id: statement.id, span })),
      ),
      ...(nil ? [{ kind: 'nil' as const, id, span: nil }] : []),
    ]),
    ...unplaced.map(({ id, span }): Mark => ({ kind: 'unplaced', id, span })),
  ]
}
