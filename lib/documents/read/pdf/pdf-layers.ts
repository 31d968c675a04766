import type { File, Operators, Page } from './pdf-page.ts'

export type OperatorList = { fnArray: number[]; argsArray: unknown[] }
type Content = Awaited<ReturnType<Page['getTextContent']>>['items']
type Words = Extract<Content[number], { str: string }>

/** Of the marked stretches of a page, in their order, whether each is shown: those of a layer that is off are not. */
export async function layersOf(list: OperatorList, ops: Operators, file: File): Promise<boolean[]> {
  const marked: boolean[] = []
  const layers = await file.getOptionalContentConfig()
  for (const [index, operator] of list.fnArray.entries()) {
    if (operator === ops.beginMarkedContent) marked.push(true)
    if (operator !== ops.beginMarkedContentProps) continue
    const args = list.argsArray[index]
    const [tag, group] = Array.isArray(args) ? args : []
    marked.push(tag !== 'OC' || layers.isVisible(group))
  }
  return marked
}

/** The words of a page without those on layers that are off. Where the marks cannot be matched, all of them. */
export function withoutOff(content: Content, shown: readonly boolean[]) {
  const begins = content.filter((item) => !('str' in item) && item.type.startsWith('begin')).length
  const isKnown = begins === shown.length
  const open: boolean[] = []
  const items: Words[] = []
  let next = 0
  let hides = false
  for (const [at, item] of content.entries()) {
    if ('str' in item) {
      const isOff = isKnown && open.includes(false)
      if (!isOff)
        items.push(isSoftlyParted(content, at) ? { ...item, str: item.str.trimStart() } : item)
      else hides ||= item.str.trim() !== ''
    } else if (item.type.startsWith('begin')) {
      open.push(shown[next] ?? true)
      next += 1
    } else open.pop()
  }
  return { items, hides }
}

/** A soft hyphen within a line is a mark around nothing: what stands behind it goes on with the word before. */
function isSoftlyParted(content: Content, at: number): boolean {
  const [before, begin, end, here] = content.slice(Math.max(0, at - 3), at + 1)
  if (!before || !('str' in before) || !begin || 'str' in begin || !end || 'str' in end)
    return false
  if (!here || !('str' in here) || begin.type === 'endMarkedContent') return false
  if (end.type !== 'endMarkedContent' || !/^\s\p{Ll}/u.test(here.str)) return false
  const [x = 0, from = 0] = [here, before].map(({ transform }) => Number(transform[4]))
  return /\p{L}$/u.test(before.str) && Math.abs(x - from - before.width) < 0.2
}

/** By how much most words of a page are turned to the left: a page is read as its words stand, whatever it says of itself. */
export function lyingOf(items: readonly Words[]): number {
  const letters = new Map<number, number>()
  for (const { str, transform } of items) {
    const [a = 1, b = 0] = transform.map(Number)
    const angle = (Math.round((Math.atan2(b, a) * 2) / Math.PI) * 90 + 360) % 360
    letters.set(angle, (letters.get(angle) ?? 0) + str.trim().length)
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0
}
