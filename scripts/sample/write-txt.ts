import type { Laid, Row } from './lay-form.ts'
import { wrap } from './wrap.ts'

const LEFT_COLUMNS = 28
const RIGHT_COLUMNS = 82
const PAGE_LINES = 52

/** What pdftotext makes of a two-column form: the left column, then the right one, then a form feed. */
export function writeTxt(laid: Laid): Buffer {
  const lines = ['', '', laid.title, '', laid.jurisdiction, '', laid.contact, '']
  for (const row of laid.rows) lines.push(...rowLines(row))
  const paged = lines.map((line, at) => {
    const turned = at > 0 && at % PAGE_LINES === 0 ? '\f' : ''
    return `${turned}${line}${line === '' ? '' : ' '}`
  })
  return Buffer.from(`${paged.join('\n')}\n\f`, 'utf8')
}

function rowLines({ heading, prompt, lines }: Row): string[] {
  return [
    ...wrap(heading, LEFT_COLUMNS, letters),
    ...wrap(prompt, LEFT_COLUMNS, letters),
    '',
    '',
    ...lines.flatMap(({ text, mark, list }) => {
      const wrapped = wrap(mark + text, RIGHT_COLUMNS, letters)
      return list === 'paragraphs' || list === 'parentheses' ? [...wrapped, ''] : wrapped
    }),
    '',
    '',
  ]
}

function letters(line: string) {
  return line.length
}
