import { evidenceOf } from '#lib/documents/head/evidence.ts'
import { onlyPart, partsOf } from '#lib/documents/head/parts.ts'
import type { FormResult, Knowledge, ReadDocument, RecognisedForm, ScannedPage } from './form.ts'
import { recogniseForm } from './recognise.ts'

/** The form in a document, how plainly it is one, and whether it is several. */
export function recogniseWhole(document: ReadDocument, knowledge: Knowledge): FormResult {
  const { part } = knowledge
  const seen = part ? onlyPart(document, part, knowledge) : document
  const found = recogniseForm(seen, knowledge)
  if ('notATemplate' in found) return { ok: true, document, form: found }
  const form = document.scan ? toCompare(found, document.scan) : found
  const evidence = evidenceOf(seen, form, knowledge)
  return { ok: true, document, form, evidence, parts: part ? [] : partsOf(document, knowledge) }
}

/** Whatever was read from a picture is compared with it by a person, however surely it was read. */
function toCompare(form: RecognisedForm, scan: readonly ScannedPage[]): RecognisedForm {
  const wasSeen = (page: number | null) => page === null || scan.some((one) => one.page === page)
  const { contact } = form
  return {
    ...form,
    contact: contact.value === null ? contact : { ...contact, confidence: 'check' },
    sections: form.sections.map((section) => ({
      ...section,
      statements: section.statements.map((said) =>
        wasSeen(said.page) ? { ...said, confidence: 'check' as const } : said,
      ),
    })),
  }
}
