import type { ReadResult } from '#lib/documents/form.ts'
import { type DocxNode, textOf } from '#lib/documents/read/docx/docx-tree.ts'
import { TreeWriter } from '#lib/documents/read/tree-writer.ts'
import { elementsOf, findElement, type XmlNode } from '#lib/documents/read/xml-tree.ts'
import type { FormWords } from '#lib/documents/words/form-words.ts'
import { controlsIn } from './odt-controls.ts'
import { openFlat, openOdt } from './odt-package.ts'
import { OdtStyles } from './odt-styles.ts'
import { OdtTree } from './odt-tree.ts'

/** An OpenDocument text: made into the tree that a Word document gives, and put in order by the same writer. */
export async function readOdt(bytes: Uint8Array, words: FormWords): Promise<ReadResult> {
  const parts = await openOdt(Buffer.from(bytes))
  return parts.ok ? readParts(parts, words) : parts
}

/** The same in one part, as LibreOffice writes it for those who compare files: `.fodt`. */
export function readFlatOdt(bytes: Uint8Array, words: FormWords): ReadResult {
  const parts = openFlat(bytes)
  return parts.ok ? readParts(parts, words) : parts
}

function readParts(
  parts: { content: XmlNode; styles: XmlNode | null },
  words: FormWords,
): ReadResult {
  const body = findElement(parts.content, 'office:text')
  if (!body) return { ok: false, reason: 'damaged' }
  const styles = new OdtStyles()
  if (parts.styles) styles.add(findElement(parts.styles, 'office:styles'), true)
  styles.add(findElement(parts.content, 'office:automatic-styles'), false)
  styles.controls = controlsIn(findElement(body, 'office:forms'))
  const tree = new OdtTree(styles)
  const nodes = tree.nodes(body)
  const margins = parts.styles && findElement(parts.styles, 'office:master-styles')
  const furniture = (kind: 'header' | 'footer') =>
    margins ? new Set(marginsOf(margins, kind).flatMap((one) => linesOf(tree.nodes(one)))) : []
  const writer = new TreeWriter(words)
  for (const line of furniture('header')) writer.apart(line, 'header')
  writer.body(nodes)
  for (const line of furniture('footer')) writer.apart(line, 'footer')
  for (const note of tree.notes) writer.apart(note, 'note')
  if (!/[\p{L}\p{N}]/u.test(writer.text)) return { ok: false, reason: 'empty' }
  const { text, blocks } = writer
  const warnings = [
    ...(tree.hides || styles.hides ? ['hidden-words'] : []),
    ...(writer.struck ? ['struck-words'] : []),
    ...(findElement(parts.content, 'text:deletion') ? ['deletions-left-out'] : []),
    ...(tree.comments > 0 ? ['comments-left-out'] : []),
  ]
  return { ok: true, document: { format: 'odt', reader: 'odt@3', text, blocks, warnings } }
}

/** Of the first page, of left pages and of all others; one that is switched off is not on the paper. */
function marginsOf(node: XmlNode, kind: 'header' | 'footer'): XmlNode[] {
  return elementsOf(node).flatMap((child) => {
    if (!/^style:(?:master-page|header|footer)/.test(child.name)) return []
    if (child.name === 'style:master-page') return marginsOf(child, kind)
    const isShown = child.attributes.get('style:display') !== 'false'
    return isShown && child.name.startsWith(`style:${kind}`) ? [child] : []
  })
}

function linesOf(nodes: readonly DocxNode[]): string[] {
  return nodes.map(textOf).filter((line) => line !== '')
}
