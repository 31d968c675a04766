import type { ReadDocument } from '#lib/documents/form.ts'
import { DOUBTFUL } from '#lib/documents/read/scan/doubt.ts'

export type WordTally = {
  truth: number
  read: number
  /** Words of both, each as often as it stands in both. */
  right: number
  /** Words read that the page does not have, and how many of those were marked as doubtful; and of the right ones. */
  wrong: number
  wrongMarked: number
  rightMarked: number
  lost: string[]
  made: string[]
}

/** The words of a page, accents and capitals included, against those that were seen on its picture. */
export function comparedWords(text: string, document: ReadDocument | null): WordTally {
  const truth = wordsOf(text)
  const left = new Map<string, number>()
  for (const { word } of truth) left.set(word, (left.get(word) ?? 0) + 1)
  const read = wordsOf(document?.text ?? '')
  const marked = (document?.scan ?? [])
    .flatMap(({ words }) => words)
    .filter(({ confidence }) => confidence < DOUBTFUL)
  const tally: WordTally = {
    truth: truth.length,
    read: read.length,
    right: 0,
    wrong: 0,
    wrongMarked: 0,
    rightMarked: 0,
    lost: [],
    made: [],
  }
  for (const { word, at } of read) {
    const isMarked = marked.some(({ start, end }) => start <= at && at < end)
    const count = left.get(word) ?? 0
    if (count > 0) {
      left.set(word, count - 1)
      tally.right += 1
      if (isMarked) tally.rightMarked += 1
    } else {
      tally.wrong += 1
      if (isMarked) tally.wrongMarked += 1
      tally.made.push(word)
    }
  }
  tally.lost = [...left].flatMap(([word, count]) => Array.from({ length: count }, () => word))
  return tally
}

function wordsOf(text: string): { word: string; at: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ word: match[0], at: match.index }))
}
