import { cell, covered, p, rawOdt, row, table, wide } from '#lib/documents/testing/raw-odt.ts'
import { type CorpusForm, type CorpusSection, plain, typed } from '../corpus-form.ts'
import { bold, control, flowed, type Item, OdtRuns, textBox } from './odt-runs.ts'

const PLACEHOLDER = p(
  '<loext:content-control loext:showing-place-holder="true">Click or tap here to enter text.</loext:content-control>',
)
const AUTOMATIC = [
  '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
  '<style:style style:name="T2" style:family="text"><style:text-properties fo:color="#000000"/></style:style>',
  ...[0, 1, 2, 3].map(
    (level) =>
      `<style:style style:name="P${level}" style:family="paragraph"><style:paragraph-properties fo:margin-left="${level * 20}pt"/></style:style>`,
  ),
].join('')

/** A form as an OpenDocument text, arranged by the same flags as a Word file (`docx.ts`). */
export function writeOdt(form: CorpusForm): Uint8Array {
  const odt = new OdtRuns()
  const asked = form.sections.map((section) => askedOf(form, section, odt))
  const front = frontOf(form, odt)
  const closing = form.closing.map((line) => p(odt.runs(line))).join('')
  const header = form.header && `<style:header>${p(odt.runs(form.header))}</style:header>`
  const page = p('Page <text:page-number text:select-page="current">1</text:page-number>')
  const footer = form.footer && `<style:footer>${p(odt.runs(form.footer))}${page}</style:footer>`
  const body = front + arranged(form, asked) + closing
  const changes =
    odt.changes.length > 0
      ? `<text:tracked-changes>${odt.changes.join('')}</text:tracked-changes>`
      : ''
  return rawOdt(changes + body, { automatic: AUTOMATIC, master: header + footer })
}

type Asked = { title: string; heading: string; prompts: string[]; answer: Item[] }

function askedOf(form: CorpusForm, section: CorpusSection, odt: OdtRuns): Asked {
  const { flags } = form
  let answer = odt.answer(section.lines, flags.has('typed'))
  const alone = (inside: string): Item[] => [{ level: null, inside }]
  if (flags.has('breaks') && section.lines.length > 0)
    answer = alone(
      p(
        section.lines
          .map((line) => odt.runs('    '.repeat(line.level) + typed(line)))
          .join('<text:line-break/>'),
      ),
    )
  if (flags.has('boxanswers') && answer.length > 0) answer = alone(textBox(flowed(answer)) + p(''))
  if (flags.has('controls') && answer.length === 0) answer = alone(PLACEHOLDER)
  return {
    title: section.heading,
    heading: p(bold(odt.runs(section.heading))),
    prompts: section.prompts.map((prompt) => p(odt.runs(prompt))),
    answer: answer.length > 0 ? answer : alone(p('')),
  }
}

function frontOf({ flags, front }: CorpusForm, odt: OdtRuns): string {
  const split = (line: string) => line.split('::').map((part) => part.trim())
  const whole = (line: string) => odt.runs(split(line).join(' '))
  if (flags.has('boxes')) return textBox(front.map((line) => p(whole(line))).join(''))
  if (!flags.has('fronttable'))
    return front.map((line, at) => p(at === 0 ? bold(whole(line)) : whole(line))).join('')
  const titles = front.filter((line) => !line.includes('::'))
  const labels = front.filter((line) => line.includes('::'))
  const value = (text = '') => p(flags.has('controls') ? control(odt.runs(text)) : odt.runs(text))
  const rows = labels.map((line) => {
    const [label = '', text = ''] = split(line)
    return row(cell(p(bold(odt.runs(label)))), cell(value(text)))
  })
  return titles.map((line) => p(bold(odt.runs(line)))).join('') + table(...rows) + p('')
}

function arranged({ flags }: CorpusForm, sections: readonly Asked[]): string {
  const asked = ({ heading, prompts }: Asked) => heading + prompts.join('')
  const two = (one: Asked) => row(cell(asked(one)), cell(flowed(one.answer)))
  const across = (inside: string) => row(cell(inside, wide), covered)
  if (flags.has('headings'))
    return sections.map((one) => headed(flags, one) + flowed(one.answer)).join('')
  if (flags.has('stacked'))
    return table(
      ...sections.flatMap((one) => [
        across(one.heading),
        ...(one.prompts.length > 0 ? [across(one.prompts.join(''))] : []),
        across(flowed(one.answer)),
      ]),
    )
  if (flags.has('three')) return table(...sections.map(three))
  if (flags.has('wide'))
    return table(
      ...sections.flatMap((one) => [
        across(one.heading),
        row(cell(one.prompts.join('') || p('')), cell(flowed(one.answer))),
      ]),
    )
  if (flags.has('vmerge')) return table(...sections.flatMap(merged))
  if (flags.has('tables')) return sections.map((one) => table(two(one)) + p('')).join('')
  if (flags.has('nested'))
    return table(across(sections.map((one) => table(two(one)) + p('')).join('')))
  return table(...sections.map(two))
}

function headed(flags: ReadonlySet<string>, { heading, prompts }: Asked): string {
  const inside = heading.replace(/^<text:p>|<\/text:p>$/g, '')
  const title = flags.has('plainheads')
    ? heading
    : `<text:h text:style-name="Heading_20_2" text:outline-level="2">${inside}</text:h>`
  return title + prompts.join('')
}

/** "1." in a column of its own, with the title and what is asked in the second. */
function three({ title, prompts, answer }: Asked): string {
  const words = plain(title)
  const [, number = '', rest = words] = /^(\S+[.)]?)\s+(.*)$/.exec(words) ?? []
  const head = (text: string) => p(bold(new OdtRuns().runs(text)))
  return row(cell(head(number)), cell(head(rest) + prompts.join('')), cell(flowed(answer)))
}

function merged({ heading, prompts, answer }: Asked): string[] {
  const rows = `table:number-rows-spanned="${answer.length}"`
  return answer.map((line, at) =>
    at === 0
      ? row(cell(heading + prompts.join(''), rows), cell(flowed([line])))
      : row(covered, cell(flowed([line]))),
  )
}
