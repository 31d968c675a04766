import type { Format, Knowledge, RecognisedForm } from '#lib/documents/form.ts'
import { readFormInChild } from '#lib/documents/isolated.ts'
import type { Reason } from './outcome.ts'

export type ReadForm =
  | { ok: true; format: Format; reader: string; text: string; form: RecognisedForm }
  | { ok: false; reason: Reason }

/** A busy machine makes a good form late: only one that is late twice is refused. */
const SECOND_TRY = { seconds: 20 }

/** The bytes read and recognised in a process of their own, with what the council knows. */
export async function readForm(
  bytes: Uint8Array,
  filename: string,
  knowledge: Omit<Knowledge, 'filename'>,
): Promise<ReadForm> {
  const known = { ...knowledge, filename }
  const first = await readFormInChild(bytes, filename, known)
  const isLate = !first.ok && first.reason === 'timed-out'
  const read = isLate ? await readFormInChild(bytes, filename, known, SECOND_TRY) : first
  if (!read.ok) return read
  const { document, form } = read
  if ('notATemplate' in form) return { ok: false, reason: 'not-a-form' }
  const { format, reader, text } = document
  return { ok: true, format, reader, text, form }
}
