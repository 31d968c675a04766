import type { Span } from '#lib/documents/form.ts'
import { type Piece, textOf } from './pieces.ts'
import { fold } from './wording.ts'

/** "In May you told us these three:", « En mai, vous nous aviez annoncé ces deux priorités : » */
const TOLD_BEFORE =
  /\b(?:you (?:had )?(?:told|reported|named|wrote|said|listed|gave|mentioned)\b|your (?:last|previous) (?:answers?|priorities|form|update)\b|vous (?:nous |y )?(?:avez|aviez) (?:dit|annonce|signale|nomme|ecrit|indique|mentionne|donne|inscrit)|vos (?:dernieres|precedentes) (?:reponses|priorites))/

/** How far back a line is read that wrapped on its way to the colon. */
const MOST_LINES = 3

/**
 * The pieces of what is asked that repeat what the same jurisdiction said in an earlier round: printed for it to go by,
 * and no answer until it says so again. The line that announces them, which ends in a colon, is the first.
 */
export function toldBefore<One extends Pick<Piece, 'span'>>(
  text: string,
  asked: readonly One[],
): One[] {
  const words = asked.map(({ span }) => fold(textOf(text, span)).trim())
  for (const [at, line] of words.entries()) {
    if (!line.endsWith(':')) continue
    for (let from = at; from >= Math.max(0, at - MOST_LINES + 1); from -= 1)
      if (TOLD_BEFORE.test(words.slice(from, at + 1).join(' '))) return asked.slice(from)
  }
  return []
}

type Asked = { sections: readonly { heading: Span }[]; prompts: readonly Span[] }

/** What the prompts of each section of a form repeat of an earlier round. */
export function repeatedInSections(text: string, { sections, prompts }: Asked): Span[] {
  const starts = sections.map(({ heading }) => heading.start)
  return starts.flatMap((start) => {
    const end = Math.min(text.length, ...starts.filter((next) => next > start))
    const asked = prompts.filter((span) => span.start >= start && span.start < end)
    return toldBefore(
      text,
      asked.map((span) => ({ span })),
    ).map(({ span }) => span)
  })
}
