import { type Piece, textOf } from './pieces.ts'
import type { RawSection } from './sections.ts'

type Part = { section: RawSection; answers: Piece[] }

/**
 * Where the reading order tore the columns apart, all answers stand after the last title. If they fall into as
 * many groups as there are sections they go back in order; otherwise they stay, and a person is asked.
 */
export function spreadTorn<T extends Part>(
  text: string,
  parts: readonly T[],
): { parts: T[]; torn: boolean } {
  const last = parts.at(-1)
  const others = parts.slice(0, -1)
  const isEmpty = (part: Part) =>
    part.answers.every((piece) => !/[\p{L}\p{N}]/u.test(textOf(text, piece.span)))
  if (!last || others.length < 2 || isEmpty(last) || !others.every(isEmpty))
    return { parts: [...parts], torn: false }
  if (last.answers.some((piece) => piece.column !== null || !piece.wraps))
    return { parts: [...parts], torn: false }
  const groups: Piece[][] = []
  for (const piece of last.answers) {
    const group = groups.at(-1)
    if (group && !piece.gap) group.push(piece)
    else groups.push([piece])
  }
  if (groups.length !== parts.length) return { parts: [...parts], torn: groups.length > 1 }
  return {
    parts: parts.map((part, index) => ({ ...part, answers: groups[index] ?? [] })),
    torn: true,
  }
}
