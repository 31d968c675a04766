import mammoth from 'mammoth'
import type { ReadResult } from '#lib/documents/form.ts'
import { TreeWriter } from '#lib/documents/read/tree-writer.ts'
import type { FormWords } from '#lib/documents/words/form-words.ts'
import { childrenOf, type DocxNode, isNode, textOf } from './docx-tree.ts'
import { openDocx } from './docx-zip.ts'

/** A Word document: mammoth takes it apart (tracked changes, content controls, merged cells), this puts it in order. */
export async function readDocx(bytes: Uint8Array, words: FormWords): Promise<ReadResult> {
  const parts = await openDocx(Buffer.from(bytes))
  if (!parts.ok) return parts
  let tree: unknown = null
  let dropped: string[] = []
  try {
    const { messages } = await mammoth.convertToHtml(
      { buffer: parts.bytes },
      {
        includeEmbeddedStyleMap: false,
        includeDefaultStyleMap: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        transformDocument: (document: unknown) => {
          tree = document
          return { type: 'document', children: [], notes: { resolve: () => null }, comments: [] }
        },
      },
    )
    dropped = droppedElements(messages.map(({ message }) => message))
  } catch {
    return { ok: false, reason: 'damaged' }
  }
  if (!isNode(tree)) return { ok: false, reason: 'damaged' }
  const writer = new TreeWriter(words)
  for (const line of new Set(parts.headers)) writer.apart(line, 'header')
  writer.body(childrenOf(tree))
  for (const line of new Set(parts.footers)) writer.apart(line, 'footer')
  for (const note of notesOf(tree)) writer.apart(note, 'note')
  if (!/[\p{L}\p{N}]/u.test(writer.text)) return { ok: false, reason: 'empty' }
  const { text, blocks } = writer
  const warnings = [
    ...parts.warnings,
    ...(writer.struck ? ['struck-words'] : []),
    // A remark between those who wrote the form is no passage of it.
    ...(commentsOf(tree).length > 0 ? ['comments-left-out'] : []),
    ...(dropped.some((name) => holdsWords(parts.xml, name)) ? ['words-dropped'] : []),
  ]
  return { ok: true, document: { format: 'docx', reader: 'docx@4', text, blocks, warnings } }
}

/** The elements that mammoth did not know, and passed over with all that is in them, by their local names. */
function droppedElements(messages: readonly string[]): string[] {
  return messages.flatMap((message) => {
    const name = /unrecognised element was ignored: (\S+)/.exec(message)?.[1]
    // Of a namespace that it does not know it gives the address.
    return name ? [name.replace(/^.*[:}]/, '')] : []
  })
}

/** Another file put in its place holds words too, which stand elsewhere. */
function holdsWords(xml: string, local: string): boolean {
  if (local === 'altChunk') return true
  const opening = new RegExp(`<([\\w.-]+:)?${local}[\\s>]`, 'g')
  return [...xml.matchAll(opening)].some(({ 1: prefix = '', index }) => {
    const end = xml.indexOf(`</${prefix}${local}>`, index)
    return end >= 0 && /<(?:w|m):t[\s>]/.test(xml.slice(index, end))
  })
}

function notesOf(tree: DocxNode): string[] {
  const notes = tree.notes
  if (typeof notes !== 'object' || notes === null || !('_notes' in notes)) return []
  const all = notes._notes
  return typeof all === 'object' && all !== null
    ? Object.values(all).map(bodyText).filter(Boolean)
    : []
}

function commentsOf(tree: DocxNode): string[] {
  return Array.isArray(tree.comments) ? tree.comments.map(bodyText).filter(Boolean) : []
}

function bodyText(value: unknown): string {
  const body = typeof value === 'object' && value !== null && 'body' in value ? value.body : null
  return Array.isArray(body) ? body.filter(isNode).map(textOf).join(' ').trim() : ''
}
