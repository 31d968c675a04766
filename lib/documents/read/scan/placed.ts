import type { ScannedPage, ScannedWord } from '#lib/documents/form.ts'
import { type Letters, placeWords } from '#lib/documents/read/page-places.ts'
import type { PageWord } from './phrases.ts'
import type { Picture } from './picture.ts'

type Page = { page: number; degrees: number; words: readonly PageWord[]; picture: Picture }

/** Where the words of the text stand on a page's picture, and how surely each was read. */
export function placedOn({ page, degrees, words, picture }: Page, text: string): ScannedPage {
  const before = text.split('\f').slice(0, page - 1)
  const from = before.reduce((sum, one) => sum + one.length + 1, 0)
  const own = text.slice(from).split('\f')[0] ?? ''
  const letters = words.map(
    ({ text: letters, left, right, foot, size }): Letters => ({
      text: letters,
      left,
      top: foot - size,
      width: right - left,
      height: size,
    }),
  )
  const placed = placeWords(letters, own, { width: 1, height: 1 })
  const found = placed.flatMap(({ start, end, left, top, width, height }): ScannedWord[] => {
    const seen = words.filter((one) => {
      const middle = (one.left + one.right) / 2
      return left <= middle && middle <= left + width && top < one.foot && one.foot <= top + height
    })
    if (seen.length === 0) return []
    const box = {
      left: Math.min(...seen.map((one) => one.left)),
      top: Math.min(...seen.map((one) => one.top)),
      right: Math.max(...seen.map((one) => one.right)),
      bottom: Math.max(...seen.map((one) => one.bottom)),
    }
    return [
      {
        start: from + start,
        end: from + end,
        left: share(box.left, picture.width),
        top: share(box.top, picture.height),
        width: share(box.right - box.left, picture.width),
        height: share(box.bottom - box.top, picture.height),
        confidence: Math.round(Math.min(...seen.map((one) => one.confidence))),
      },
    ]
  })
  return { page, degrees, words: found }
}

function share(length: number, whole: number): number {
  return Math.round((length / whole) * 10_000) / 10_000
}
