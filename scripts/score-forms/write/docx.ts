import { type CorpusForm, type CorpusSection, plain, typed } from '../corpus-form.ts'
import { wordFile } from './docx-package.ts'
import { cell, control, p, row, table, textBox, WordRuns } from './docx-runs.ts'

const SPAN = '<w:gridSpan w:val="2"/>'
const PLACEHOLDER = p(
  '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Click or tap here to enter text.</w:t></w:r>',
)

/**
 * A form as a Word file. The first flag is how it is arranged: `table` (asked left, answered right), `three` (the number in a
 * column of its own), `wide` (titles across both columns), `vmerge` (a row per line, the left cell merged), `stacked` (one
 * column), `tables` (one for each section), `nested` (tables in a table), `headings` (no table). Then: `typed` marks,
 * `breaks` for line breaks instead of paragraphs, `fronttable`, `boxes` for the title, `boxanswers`, `controls`, `plainheads`.
 */
export function writeDocx(form: CorpusForm): Uint8Array {
  const word = new WordRuns()
  const rows = form.sections.map((section) => rowsOf(form, section, word))
  const body =
    frontOf(form, word) +
    arranged(form, rows) +
    form.closing.map((line) => p(word.runs(line))).join('')
  const page =
    '<w:r><w:t xml:space="preserve">Page </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
  return wordFile(body, {
    header: form.header && p(word.runs(form.header)),
    footer: form.footer && p(word.runs(form.footer)) + p(page),
    footnotes: word.notes.join(''),
    comments: word.comments.join(''),
    numbering: word.numbering(),
  })
}

type Asked = { heading: string; prompts: string[]; answer: string[] }

function rowsOf(form: CorpusForm, section: CorpusSection, word: WordRuns): Asked {
  const { flags } = form
  let answer = word.answer(section.lines, flags.has('typed'))
  if (flags.has('breaks') && section.lines.length > 0)
    answer = [
      p(
        section.lines
          .map((line) => word.runs('    '.repeat(line.level) + typed(line)))
          .join('<w:r><w:br/></w:r>'),
      ),
    ]
  if (flags.has('boxanswers') && answer.length > 0) answer = [textBox(answer.join('')), p('')]
  if (flags.has('controls'))
    answer = [
      control(answer.join('') || PLACEHOLDER, answer.length > 0 ? '' : '<w:showingPlcHdr/>'),
    ]
  return {
    heading: p(word.runs(section.heading, '<w:b/>')),
    prompts: section.prompts.map((prompt) => p(word.runs(prompt))),
    answer: answer.length > 0 ? answer : [p('')],
  }
}

function frontOf(form: CorpusForm, word: WordRuns): string {
  const { flags, front } = form
  const split = (line: string) => line.split('::').map((part) => part.trim())
  if (flags.has('boxes'))
    return textBox(front.map((line) => p(word.runs(split(line).join(' ')))).join(''))
  if (!flags.has('fronttable'))
    return front
      .map((line, at) => p(word.runs(split(line).join(' '), at === 0 ? '<w:b/>' : '')))
      .join('')
  const titles = front.filter((line) => !line.includes('::'))
  const labels = front.filter((line) => line.includes('::'))
  const value = (text = '') =>
    flags.has('controls') ? control(p(word.runs(text)), '<w:text/>') : p(word.runs(text))
  return (
    titles.map((line) => p(word.runs(line, '<w:b/>'))).join('') +
    table(
      ...labels.map((line) => {
        const [label = '', text = ''] = split(line)
        return row(cell(p(word.runs(label, '<w:b/>'))), cell(value(text)))
      }),
    ) +
    p('')
  )
}

function arranged(form: CorpusForm, rows: readonly Asked[]): string {
  const { flags } = form
  const asked = ({ heading, prompts }: Asked) => heading + prompts.join('')
  const all = ({ answer }: Asked) => answer.join('')
  const two = (one: Asked) => row(cell(asked(one)), cell(all(one)))
  const wide = (one: Asked) => [
    row(cell(one.heading, SPAN)),
    row(cell(one.prompts.join('') || p('')), cell(all(one))),
  ]
  if (flags.has('headings')) return rows.map((one) => headed(form, one)).join('')
  if (flags.has('stacked'))
    return table(
      ...rows.flatMap((one) => [
        row(cell(one.heading, SPAN)),
        ...(one.prompts.length > 0 ? [row(cell(one.prompts.join(''), SPAN))] : []),
        row(cell(all(one), SPAN)),
      ]),
    )
  if (flags.has('three')) return table(...rows.map((one) => three(one)))
  if (flags.has('wide')) return table(...rows.flatMap(wide))
  if (flags.has('vmerge')) return table(...rows.flatMap(merged))
  if (flags.has('tables')) return rows.map((one) => table(two(one)) + p('')).join('')
  if (flags.has('nested'))
    return table(row(cell(rows.map((one) => table(two(one)) + p('')).join(''), SPAN)))
  const whole = rows.map(two)
  return table(...(flags.has('controls') ? whole.map((one) => control(one)) : whole))
}

function headed(form: CorpusForm, { heading, prompts, answer }: Asked): string {
  const style = form.flags.has('plainheads') ? '' : '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>'
  return heading.replace('<w:p>', `<w:p>${style}`) + prompts.join('') + answer.join('')
}

/** "1." in a column of its own, with the title and what is asked in the second. */
function three({ heading, prompts, answer }: Asked): string {
  const words = plain([...heading.matchAll(/<w:t[^>]*>([^<]*)</g)].map((one) => one[1]).join(''))
  const [, number = '', title = words] = /^(\S+[.)]?)\s+(.*)$/.exec(words) ?? []
  const bold = (text: string) => p(`<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`)
  return row(cell(bold(number)), cell(bold(title) + prompts.join('')), cell(answer.join('')))
}

function merged({ heading, prompts, answer }: Asked): string[] {
  return answer.map((line, at) =>
    at === 0
      ? row(cell(heading + prompts.join(''), '<w:vMerge w:val="restart"/>'), cell(line))
      : row(cell(p(''), '<w:vMerge/>'), cell(line)),
  )
}
