export type Mark = { kind: string; number: number | null; length: number }

const BULLET =
  /^\s*([•●○◦▪■□▫∙·⁃‣➢➤►✓✔❖◆◇⇒→*§\u2610\u2612\uf000-\uf0ff]|[-–—](?=\s|\p{Lu}|\p{L}['’]?\p{L})|o(?=\s+\S))\s*/u
const NUMBER = /^\s*\(?(\d{1,2})(?:[.)]|\s?[-–]\s)(?!\d)\s*(?=\S)/
const OUTLINE = /^\s*\d{1,2}(?:\.(\d{1,2})){1,2}\.?\s+(?=\p{Lu})/u
const LETTER = /^\s*(?:\(?([a-z])\)|([a-h])\.)\s+(?=\S)/
const ROMAN = /^\s*\(?(i{1,3}|iv|v|vi{1,3}|ix|x)[.)]\s+(?=\S)/

/** The bullet, dash, number or letter that a line opens with. */
export function markOf(line: string): Mark | null {
  const bullet = BULLET.exec(line)
  if (bullet)
    return {
      kind: bullet[1] === '—' ? '–' : (bullet[1] ?? ''),
      number: null,
      length: bullet[0].length,
    }
  const number = NUMBER.exec(line)
  if (number)
    return { kind: shape(number[0], '1'), number: Number(number[1]), length: number[0].length }
  const outline = OUTLINE.exec(line)
  if (outline) return { kind: '1.1', number: Number(outline[1]), length: outline[0].length }
  const roman = ROMAN.exec(line)
  if (roman) return { kind: shape(roman[0], 'i'), number: null, length: roman[0].length }
  const letter = LETTER.exec(line)
  if (letter) return { kind: shape(letter[0], 'a'), number: null, length: letter[0].length }
  return null
}

function shape(mark: string, sign: string): string {
  return `${mark.includes('(') ? '(' : ''}${sign}${mark.includes(')') ? ')' : '.'}`
}
