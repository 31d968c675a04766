import type { Format, Knowledge, RecognisedForm } from '#lib/documents/form.ts'
import { readInChild } from '#lib/documents/isolated.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import type { Reason } from './outcome.ts'

export type ReadForm =
  | { ok: true; format: Format; reader: string; text: string; form: RecognisedForm }
  | { ok: false; reason: Reason }

/** The bytes read in a process of their own, then recognised with what the council knows. */
export async function readForm(
  bytes: Uint8Array,
  filename: string,
  knowledge: Omit<Knowledge, 'filename'>,
): Promise<ReadForm> {
  const read = await readInChild(bytes, filename)
  if (!read.ok) return read
  const { format, reader } = read.document
  const text = storable(read.document.text)
  const form = recogniseForm({ ...read.document, text }, { ...knowledge, filename })
  if ('notATemplate' in form) return { ok: false, reason: 'not-a-form' }
  return { ok: true, format, reader, text, form }
}

// PostgreSQL keeps neither NUL nor half a surrogate pair; each gives way to one mark, so offsets stand.
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\u{FFFD}')
}
