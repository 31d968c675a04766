import { defaultTemplate } from '#lib/documents/default-template.ts'
import type { Knowledge } from '#lib/documents/form.ts'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import { councils, jurisdictions } from './council.ts'
import type { Outcome } from './score-form.ts'

type Parties = Pick<Knowledge, 'councils' | 'jurisdictions'>

/** Reads a document as the product does, but in this process. */
export async function outcomeOf(
  bytes: Uint8Array,
  filename: string,
  parties: Parties = { councils, jurisdictions },
): Promise<Outcome> {
  const read = await readDocument(bytes, filename)
  if (!read.ok) return { failed: read.reason }
  const knowledge = { ...parties, template: defaultTemplate, filename }
  const form = recogniseForm(read.document, knowledge)
  return 'notATemplate' in form ? { failed: 'not a template' } : { document: read.document, form }
}
