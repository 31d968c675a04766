import { encodeEntities } from '#lib/documents/read/entities.ts'
import { withPackage } from '#lib/documents/read/zip.ts'
import { zip } from '#lib/documents/testing/write-zip.ts'

/** How somebody answers: bullets as the form has them, paragraphs of their own, or lines broken within one. */
export type AnswerWay = 'bullets' | 'paragraphs' | 'broken-lines'
export type AnswerLine = { text: string; depth?: 1 }
export type Filling = {
  way: AnswerWay
  language: 'en-CA' | 'fr-CA'
  answers: Readonly<Record<string, readonly AnswerLine[]>>
  /** What is typed into the controls of one line. */
  lines: Readonly<Record<string, string>>
}

/** Types into the content controls of a form as Word stores it: the prompt gone, the control left. */
export async function fillForm(bytes: Uint8Array, filling: Filling): Promise<Uint8Array> {
  const filled = await withPackage(Buffer.from(bytes), async (parts) => ({
    ok: true as const,
    bytes: zip(
      await Promise.all(
        parts.names.map(async (name) => {
          const content = await parts.read(name)
          const isBody = name === 'word/document.xml'
          return { name, content: isBody ? typedInto(content.toString('utf8'), filling) : content }
        }),
      ),
    ),
  }))
  if (!filled.ok) throw new Error(filled.reason)
  return filled.bytes
}

function typedInto(xml: string, filling: Filling): string {
  return xml.replaceAll(/<w:sdt>(?:(?!<w:sdt>)[\s\S])*?<\/w:sdt>/g, (control) => {
    const tag = /<w:tag w:val="([^"]*)"\/>/.exec(control)?.[1] ?? ''
    const answer = filling.answers[tag]
    const line = filling.lines[tag]
    if (answer === undefined && line === undefined) return control
    const open = control.replace(/<w:showingPlcHdr\/>/, '')
    if (line !== undefined) return open.replace(/<w:r>[\s\S]*<\/w:r>/, run(line, filling))
    return open.replace(/<w:p>[\s\S]*<\/w:p>/, (paragraph) =>
      paragraphsOf(paragraph, answer ?? [], filling),
    )
  })
}

function paragraphsOf(first: string, lines: readonly AnswerLine[], filling: Filling): string {
  const look = /<w:pPr>[\s\S]*?<\/w:pPr>/.exec(first)?.[0] ?? ''
  if (filling.way === 'broken-lines')
    return `<w:p>${lines.map(({ text }) => run(text, filling)).join('<w:r><w:br/></w:r>')}</w:p>`
  return lines
    .map(({ text, depth = 0 }) => {
      const own =
        filling.way === 'bullets'
          ? look.replace(/<w:ilvl w:val="\d"\/>/, `<w:ilvl w:val="${depth}"/>`)
          : look.replace(/<w:numPr>[\s\S]*<\/w:numPr>/, '')
      return `<w:p>${own}${run(text, filling)}</w:p>`
    })
    .join('')
}

function run(text: string, { language }: Filling): string {
  return `<w:r><w:rPr><w:lang w:val="${language}"/></w:rPr><w:t xml:space="preserve">${encodeEntities(text)}</w:t></w:r>`
}
