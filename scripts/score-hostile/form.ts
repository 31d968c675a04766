import { p, rawDocx, t } from '#lib/documents/testing/raw-docx.ts'
import { FONT, pageOf, rawPdf, stream } from '#lib/documents/testing/raw-pdf.ts'

type Words = { jurisdiction?: string; council?: string; answers?: string[] }

/** A plain form of the three-member council of lib/intake/testing.ts, as lines; its answers are what the corpus is about. */
export function formLines(
  cycle: string,
  {
    jurisdiction = 'Boreal',
    council = 'CUS',
    answers = ['Opened a counter in every town.'],
  }: Words = {},
): string[] {
  return [
    `${council} exchange – ${cycle}`,
    '',
    ...(jurisdiction ? [`JURISDICTION: ${jurisdiction}`, ''] : []),
    '1. Accomplishments',
    '',
    ...answers.map((line) => `- ${line}`),
    '',
    '2. Priorities',
    '',
    '- Put the renewal of licences online for everyone by next year.',
    '',
    '5. Issues and needs',
    '',
    'N/A',
    '',
  ]
}

export const txtForm = (cycle: string, words: Words = {}) =>
  encode(formLines(cycle, words).join('\n'))

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))

/** The paragraphs of the form as a Word document has them, to put something hostile beside. */
export function docxBody(cycle: string, words: Words = {}): string {
  return formLines(cycle, words)
    .map((line) => p(t(escapeXml(line))))
    .join('')
}

export function docxForm(
  cycle: string,
  extra: Parameters<typeof rawDocx>[1] = {},
  words: Words = {},
): Uint8Array {
  return rawDocx(docxBody(cycle, words), extra)
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

type PdfParts = {
  content?: string
  catalogue?: string
  page?: string
  resources?: string
  trailer?: string
  more?: string[]
}

/** The form on one page; what is added stands from object 6 on. */
export function pdfForm(cycle: string, parts: PdfParts = {}, words: Words = {}): Uint8Array {
  const { content = '', catalogue = '', page = '', resources = '', trailer = '', more = [] } = parts
  const lines = formLines(cycle, words).map((line) => line.replace('–', '-'))
  return rawPdf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
      stream(`${pageOf(lines)} ${content}`),
      FONT,
      ...more,
    ],
    trailer,
  )
}
