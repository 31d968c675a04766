import type { CorpusForm } from './corpus-form.ts'
import { writeDocx } from './write/docx.ts'
import { writeEml } from './write/eml.ts'
import { writeOdt } from './write/odt.ts'
import { writePdf } from './write/pdf.ts'
import { writeTxt } from './write/txt.ts'

/** The bytes that a person would have sent, and the group its score counts in. */
export async function writeForm(form: CorpusForm): Promise<Uint8Array> {
  if (form.format === 'docx') return writeDocx(form)
  if (form.format === 'odt') return writeOdt(form)
  if (form.format === 'pdf') return writePdf(form)
  if (form.format === 'txt') return writeTxt(form)
  if (form.format === 'eml') return writeEml(form)
  throw new Error(`${form.name}: no writer for ${form.format}`)
}

export function groupOf(form: CorpusForm): string {
  if (form.format !== 'txt') return form.format === 'eml' ? 'mail' : form.format
  return form.flags.has('layout') ? 'txt -layout' : form.flags.has('torn') ? 'txt torn' : 'txt flat'
}
