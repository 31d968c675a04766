import { evidenceOf } from '#lib/documents/head/evidence.ts'
import { onlyPart, partsOf } from '#lib/documents/head/parts.ts'
import type { FormResult, Knowledge, ReadDocument } from './form.ts'
import { recogniseForm } from './recognise.ts'

/** The form in a document, how plainly it is one, and whether it is several. */
export function recogniseWhole(document: ReadDocument, knowledge: Knowledge): FormResult {
  const { part } = knowledge
  const seen = part ? onlyPart(document, part, knowledge) : document
  const form = recogniseForm(seen, knowledge)
  if ('notATemplate' in form) return { ok: true, document, form }
  const evidence = evidenceOf(seen, form, knowledge)
  return { ok: true, document, form, evidence, parts: part ? [] : partsOf(document, knowledge) }
}
