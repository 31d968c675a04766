import { fold } from '#lib/documents/words/wording.ts'

/** One spelling for what differs only in dress: spaces, quotes, dashes, case. */
export function normalised(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\s+(?=[;:!?%"])|(?<=")\s+/g, '')
    .trim()
}

/** How alike two normalised texts are, from 0 to 1: the share of letters that need no change (Levenshtein). */
export function likeness(one: string, other: string): number {
  if (one === other) return 1
  const longest = Math.max(one.length, other.length)
  if (Math.min(one.length, other.length) < longest * 0.8) return 0
  let before = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      row.push(Math.min((row[j - 1] ?? 0) + 1, (before[j] ?? 0) + 1, (before[j - 1] ?? 0) + same))
    }
    before = row
  }
  return 1 - (before.at(-1) ?? 0) / longest
}

export const MATCH = 0.9

/** Pairs texts one to one, the likest first; a pair is at least nine tenths alike. */
export function pairs(truth: readonly string[], found: readonly string[]): [number, number][] {
  const [a, b] = [truth.map(normalised), found.map(normalised)]
  const close = a.flatMap((one, i) =>
    b.flatMap((other, j) => {
      const alike = likeness(one, other)
      return alike >= MATCH ? [{ i, j, alike: alike - Math.abs(i - j) * 1e-6 }] : []
    }),
  )
  close.sort((x, y) => y.alike - x.alike)
  const matched: [number, number][] = []
  for (const { i, j } of close)
    if (!matched.some(([x, y]) => x === i || y === j)) matched.push([i, j])
  return matched.sort((x, y) => x[0] - y[0])
}

/** The letters and digits of each word, for counting words whatever stands between them. */
export function wordsOf(text: string): string[] {
  return fold(text.replace(/[\u00a0\u202f]/g, ' ')).match(/[\p{L}\p{N}]+/gu) ?? []
}
