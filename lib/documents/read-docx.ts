import mammoth from 'mammoth'
import { childrenOf, type DocxNode, isNode, readParagraph, spanOf } from './docx-tree.ts'
import { openDocx } from './docx-zip.ts'
import type { Block, ReadResult } from './form.ts'
import { canonical, TextBuilder } from './text-builder.ts'

type Place = { column: Block['column']; row: number | null }

/** A Word document: mammoth takes it apart (tracked changes, content controls, merged cells), this puts it in order. */
export async function readDocx(bytes: Uint8Array): Promise<ReadResult> {
  const buffer = Buffer.from(bytes)
  const parts = await openDocx(buffer)
  if (!parts.ok) return parts
  let tree: unknown = null
  try {
    await mammoth.convertToHtml(
      { buffer },
      {
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        transformDocument: (document: unknown) => {
          tree = document
          return { type: 'document', children: [], notes: { resolve: () => null }, comments: [] }
        },
      },
    )
  } catch {
    return { ok: false, reason: 'damaged' }
  }
  if (!isNode(tree)) return { ok: false, reason: 'damaged' }
  const writer = new DocxWriter()
  for (const line of new Set(parts.headers)) writer.apart(line, 'header')
  writer.body(childrenOf(tree))
  for (const line of new Set(parts.footers)) writer.apart(line, 'footer')
  for (const note of notesOf(tree)) writer.apart(note, 'note')
  for (const comment of commentsOf(tree)) writer.apart(comment, 'comment')
  if (!/[\p{L}\p{N}]/u.test(writer.text)) return { ok: false, reason: 'empty' }
  const { text, blocks } = writer
  return { ok: true, document: { format: 'docx', reader: 'docx@1', text, blocks, warnings: [] } }
}

class DocxWriter extends TextBuilder {
  #row = 0
  #gap = false
  #line = 0

  body(nodes: readonly DocxNode[], place: Place = { column: null, row: null }): void {
    for (const node of nodes) {
      if (node.type === 'paragraph') this.#paragraph(node, place)
      else if (node.type === 'table') this.#table(node, place)
      else this.body(childrenOf(node), place)
    }
  }

  apart(line: string, kind: Block['kind']): void {
    this.#line += 1
    this.line(canonical(line).text, { kind, line: this.#line })
  }

  #paragraph(node: DocxNode, place: Place): void {
    const paragraph = readParagraph(node)
    for (const line of paragraph.lines) {
      const text = canonical(line).text.trim()
      if (text === '') {
        this.#gap = true
        continue
      }
      this.#line += 1
      const { level, indent, strong } = paragraph
      const kind = paragraph.placeholder ? 'placeholder' : 'body'
      this.line(text, { ...place, kind, level, indent, strong, gap: this.#gap, line: this.#line })
      this.#gap = false
    }
    // What a text box holds comes along inside the paragraph it is anchored to.
    this.body(
      childrenOf(node).filter((child) => child.type === 'table' || child.type === 'paragraph'),
      place,
    )
  }

  #table(table: DocxNode, place: Place): void {
    const grid = gridOf(table)
    if (place.column !== null) {
      this.#nested(grid, place)
      return
    }
    const answers = answerColumn(grid)
    for (const row of grid) {
      this.#row += 1
      const alone = row.length === 1 && row[0]?.at === 0
      for (const { cell, at } of row) {
        const column = alone ? null : at >= answers ? ('right' as const) : ('left' as const)
        this.#gap = true
        this.body(childrenOf(cell), { column, row: column === null ? null : this.#row })
      }
      this.append('\n')
    }
    this.#gap = true
  }

  // A table inside an answer: each row is one line, or its paragraphs if it has a single cell.
  #nested(grid: readonly Cell[][], place: Place): void {
    for (const row of grid) {
      const [only] = row
      if (row.length === 1 && only) this.body(childrenOf(only.cell), place)
      else {
        const text = row
          .map(({ cell }) => textOf(cell))
          .filter((one) => one !== '')
          .join(' – ')
        if (text === '') continue
        this.#line += 1
        this.line(canonical(text).text, { ...place, gap: true, line: this.#line })
      }
    }
  }
}

type Cell = { cell: DocxNode; at: number }

/** The cells of each row with the grid column they begin at: a cell merged downward is missing from the next row. */
function gridOf(table: DocxNode): Cell[][] {
  const busy: number[] = []
  return childrenOf(table)
    .filter((row) => row.type === 'tableRow')
    .map((row) => {
      let at = 0
      const cells = childrenOf(row).map((cell) => {
        while ((busy[at] ?? 0) > 0) at += 1
        const here = at
        for (let i = 0; i < spanOf(cell.colSpan); i += 1) busy[at++] = spanOf(cell.rowSpan)
        return { cell, at: here }
      })
      for (let i = 0; i < busy.length; i += 1) busy[i] = Math.max(0, (busy[i] ?? 0) - 1)
      return cells
    })
}

/** The column people answered in: the fullest one after the first. */
function answerColumn(grid: readonly Cell[][]): number {
  const lengths = new Map<number, number>()
  for (const row of grid) {
    for (const { cell, at } of row) {
      if (at > 0) lengths.set(at, (lengths.get(at) ?? 0) + textOf(cell).length)
    }
  }
  let best = { at: 1, length: -1 }
  for (const [at, length] of lengths) if (length > best.length) best = { at, length }
  return best.at
}

function textOf(node: DocxNode): string {
  if (node.type === 'paragraph') return readParagraph(node).lines.join(' ').trim()
  return childrenOf(node)
    .map(textOf)
    .filter((one) => one !== '')
    .join(' ')
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
