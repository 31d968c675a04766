import type { Format, Knowledge, RecognisedForm } from '#lib/documents/form.ts'
import { readFormInChild } from '#lib/documents/isolated.ts'
import type { Reason } from './outcome.ts'

export type ReadForm =
  | { ok: true; format: Format; reader: string; text: string; form: RecognisedForm }
  | { ok: false; reason: Reason }

/** Far more than anybody writes: what a text made to swell would store, and every page then show. */
const MOST_PIECES = 2_000

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
  const said = form.sections.reduce((sum, section) => sum + section.statements.length, 0)
  if (said + form.unplaced.length > MOST_PIECES) return { ok: false, reason: 'too-large' }
  const { format, reader, text } = document
  return { ok: true, format, reader, text, form }
}
