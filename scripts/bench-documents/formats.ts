import type { Sample } from '#lib/documents/testing/sample.ts'
import { tableDocx } from '#lib/documents/testing/write-docx.ts'
import { mail, mailBody } from '#lib/documents/testing/write-eml.ts'
import { tableOdt } from '#lib/documents/testing/write-odt.ts'
import { samplePdf } from '#lib/documents/testing/write-pdf.ts'
import { flattenedTxt } from '#lib/documents/testing/write-txt.ts'

type Format = {
  name: string
  extension: string
  write: (sample: Sample) => Uint8Array | Promise<Uint8Array>
}

export const formats: Format[] = [
  { name: 'TXT', extension: 'txt', write: (form) => new TextEncoder().encode(flattenedTxt(form)) },
  { name: 'EML', extension: 'eml', write: (form) => mail(form.title, mailBody(form)) },
  { name: 'DOCX', extension: 'docx', write: (form) => tableDocx(form) },
  { name: 'ODT', extension: 'odt', write: (form) => tableOdt(form) },
  { name: 'PDF', extension: 'pdf', write: samplePdf },
]
