import { formByHand } from '#lib/documents/answers/by-hand.ts'
import type { Reading } from '#lib/documents/encodings.ts'
import type {
  Evidence,
  Format,
  FormPart,
  FormResult,
  Knowledge,
  RecognisedForm,
  ScannedPage,
} from '#lib/documents/form.ts'
import { isForEyes } from '#lib/documents/read/read.ts'
import { type Look, readFormByEye, readFormInChild } from '#lib/reading/isolated.ts'
import type { Reason } from './outcome.ts'

export type ReadForm =
  | (ReadText & { ok: true; form: RecognisedForm; evidence: Evidence | null; parts: FormPart[] })
  | { ok: false; reason: Reason; kept?: ReadText }

/** What the reader made of the bytes, form or no form. */
export type ReadText = {
  format: Format
  reader: string
  text: string
  readings?: Reading[]
  scan?: ScannedPage[]
}

/** `looks` at the pages of a file whose letters are not those that they show. */
type How = Look & { isByHand?: boolean; looks?: boolean }

/** Far more than anybody writes: what a text made to swell would store, and every page then show. */
const MOST_PIECES = 2_000

/** The bytes read and recognised in a process of their own, with what the council knows. */
export async function readForm(
  bytes: Uint8Array,
  filename: string,
  knowledge: Omit<Knowledge, 'filename'>,
  { isByHand = false, ...look }: How = {},
): Promise<ReadForm> {
  const read = await readOrLook(bytes, { ...knowledge, filename }, look)
  if (!read.ok) return read
  const { format, reader, text, readings, scan } = read.document
  const kept = { format, reader, text, ...(readings && { readings }), ...(scan && { scan }) }
  if (isByHand) {
    const form = formByHand(read.document)
    if (isTooLong(form)) return { ok: false, reason: 'too-large' }
    return { ok: true, ...kept, form, evidence: null, parts: [] }
  }
  if (!('evidence' in read)) return { ok: false, reason: 'not-a-form', kept }
  const { form, evidence, parts } = read
  if (isTooLong(form)) return { ok: false, reason: 'too-large' }
  return { ok: true, ...kept, form, evidence, parts }
}

/** Looking takes seconds a page: only where pages have no letters, or where somebody saw that theirs are not those shown. */
async function readOrLook(
  bytes: Uint8Array,
  knowledge: Knowledge & { filename: string },
  { looks, ...look }: Omit<How, 'isByHand'>,
): Promise<FormResult> {
  const { filename } = knowledge
  const read = await readFormInChild(bytes, filename, knowledge)
  const isGarbled = !read.ok && read.reason === 'garbled-text'
  if (!isForEyes(read) || (isGarbled && !looks)) return read
  const seen = await readFormByEye(bytes, filename, knowledge, look)
  // A page without letters that shows none either was empty: what the others say is there already.
  return !seen.ok && read.ok ? read : seen
}

/**
 * Words that somebody typed for a file that no program reads: the form in them, or passages to be placed by hand. The
 * original stays what it is, `format` and all.
 */
export async function readTyped(
  words: string,
  knowledge: Omit<Knowledge, 'filename'>,
  format: Format,
): Promise<ReadForm> {
  const bytes = new TextEncoder().encode(words)
  const found = await readForm(bytes, 'typed.txt', knowledge)
  const read = found.ok ? found : await readForm(bytes, 'typed.txt', knowledge, { isByHand: true })
  if (!read.ok) return read
  const { text, form } = read
  const reader = `typed@1+${read.reader}`
  return { ok: true, format, reader, text, form, evidence: null, parts: [] }
}

function isTooLong({ sections, unplaced }: RecognisedForm): boolean {
  const said = sections.reduce((sum, section) => sum + section.statements.length, 0)
  return said + unplaced.length > MOST_PIECES
}
