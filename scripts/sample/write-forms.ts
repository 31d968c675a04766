import type { Form } from './form.ts'
import { layForm } from './lay-form.ts'
import { writeDocx } from './write-docx.ts'
import { writePdf } from './write-pdf.ts'
import { writeTxt } from './write-txt.ts'

/** One form as its sender's file. The same form gives the same bytes. */
export async function writeForm(form: Form, cycleCode: string): Promise<Buffer> {
  const laid = layForm(form, cycleCode)
  if (form.format === 'docx') return writeDocx(laid)
  if (form.format === 'pdf') return writePdf(laid)
  return writeTxt(laid)
}
