import { getTranslations } from 'next-intl/server'
import type { Sentence } from '#lib/membership/sentences.ts'
import styles from './membership.module.css'
import { SentenceRead } from './sentence-read.tsx'

type Props = {
  sentences: Sentence[]
  /** those of them that ask for something, as many as the page has; left out, all */
  shown?: Sentence[]
  mayDecide: boolean
}

/** What forms claim, sentence by sentence; what the register says by itself is listed apart, and asks for nothing. */
export async function Proposals({ sentences, shown, mayDecide }: Props) {
  const t = await getTranslations('membership.claims')
  const held = sentences.filter(({ state }) => state === 'held')
  const others = sentences.filter(({ state }) => state !== 'held')
  return (
    <>
      <p className="finding">
        {t('finding', {
          waiting: others.filter(({ state }) => state === 'waiting').length,
          held: held.length,
        })}
      </p>
      <ul className={styles.sentences}>
        {(shown ?? others).map((sentence) => (
          <SentenceRead key={keyOf(sentence)} sentence={sentence} mayDecide={mayDecide} />
        ))}
      </ul>
      {held.length > 0 && (
        <details>
          <summary>{t('held', { count: held.length })}</summary>
          <ul className={styles.sentences}>
            {held.map((sentence) => (
              <SentenceRead key={keyOf(sentence)} sentence={sentence} mayDecide={false} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** By the first thing it claims. */
export function nameOf({ versionId, figures: [figure], members: [member] }: Sentence): string {
  return `${versionId}-${figure?.id ?? ''}-${member?.id ?? ''}`
}

function keyOf({ versionId, quote }: Sentence): string {
  return `${versionId} ${quote}`
}
