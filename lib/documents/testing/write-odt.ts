import { cell, heading, list, p, rawOdt, row, table } from './raw-odt.ts'
import type { Sample, SampleSection } from './sample.ts'
import { written } from './write-txt.ts'

const AUTOMATIC =
  '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style><style:style style:name="P2" style:family="paragraph"><style:paragraph-properties fo:margin-left="0.5in"/></style:style>'

// A program writes declarations before the words; nobody reads them.
const DECLARED =
  '<text:sequence-decls><text:sequence-decl text:display-outline-level="0" text:name="Table"/></text:sequence-decls>'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The usual form as an OpenDocument text: what is asked on the left, what is answered on the right. */
export function tableOdt(sample: Sample, lists = true): Uint8Array {
  return rawOdt(odtBodyOf(sample, lists), { automatic: AUTOMATIC })
}

export function odtBodyOf(sample: Sample, lists = true): string {
  const rows = sample.sections.map((section) =>
    row(
      cell(p(escaped(`${section.number} ${section.title}`), 'P1') + p(escaped(section.prompt))),
      cell(answer(section, lists)),
    ),
  )
  return DECLARED + front(sample) + table(...rows)
}

/** The same form without a table: titles as headings, each with its prompt and its answer below. */
export function headingsOdt(sample: Sample): Uint8Array {
  const sections = sample.sections.map(
    (section) =>
      heading(escaped(`${section.number} ${section.title}`), 2) +
      p(`<text:span text:style-name="T1">${escaped(section.prompt)}</text:span>`) +
      answer(section, true),
  )
  return rawOdt(DECLARED + front(sample) + sections.join(''), { automatic: AUTOMATIC })
}

function front(sample: Sample): string {
  const lines = [sample.jurisdiction.join(' '), sample.contact.join(' ')]
  return p(escaped(sample.title), 'P1') + lines.map((line) => p(escaped(line))).join('')
}

function answer(section: SampleSection, lists: boolean): string {
  let out = ''
  let items: { level: number; inside: string }[] = []
  const close = () => {
    if (items.length > 0) out += list(items)
    items = []
  }
  for (const line of section.lines) {
    if (lists && line.mark) items.push({ level: line.level ?? 0, inside: p(escaped(line.text)) })
    else {
      close()
      out += p(escaped(written(line)), line.level ? 'P2' : '')
    }
  }
  close()
  return out || p('')
}
