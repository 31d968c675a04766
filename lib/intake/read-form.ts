import type { Format, Knowledge, RecognisedForm } from '#lib/documents/form.ts'
import { readFormInChild } from '#lib/documents/isolated.ts'
import type { Reason } from './outcome.ts'

export type ReadForm =
  | { ok: true; format: Format; reader: string; text: string; form: RecognisedForm }
  | { ok: false; reason: Reason }

/** The bytes read and recognised in a process of their own, with what the council knows. */
export async function readForm(
  bytes: Uint8Array,
  filename: string,
  knowledge: Omit<Knowledge, 'filename'>,
): Promise<ReadForm> {
  const read = await readFormInChild(bytes, filename, { ...knowledge, filename })
  if (!read.ok) return read
  const { document, form } = read
  if ('notATemplate' in form) return { ok: false, reason: 'not-a-form' }
  const { format, reader, text } = document
  return { ok: true, format, reader, text, form }
}
