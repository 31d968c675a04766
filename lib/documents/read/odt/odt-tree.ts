import { type DocxNode, spanOf } from '#lib/documents/read/docx/docx-tree.ts'
import { elementsOf, type XmlNode } from '#lib/documents/read/xml-tree.ts'
import { boxesIn, isDrawn, paragraphNode, wordsApart } from './odt-paragraph.ts'
import type { OdtStyles } from './odt-styles.ts'

/** Declarations, and what a change took out: no words of the document. Notes and annotations are read apart. */
const LEFT_OUT = new Set([
  'text:tracked-changes',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:table-of-content-source',
  'text:alphabetical-index-source',
  'office:forms',
  'office:annotation',
  'text:note',
  'svg:title',
  'svg:desc',
])

/** What stands around a paragraph: how deep in lists, and whether it opens its item. */
type Around = { depth: number; opensItem: boolean }

/** The body of an OpenDocument text as the tree that a Word document gives: paragraphs, lists, tables. */
export class OdtTree {
  readonly notes: string[] = []
  comments = 0
  /** Something of it is not shown on paper, and is left out. */
  hides = false
  readonly #styles: OdtStyles

  constructor(styles: OdtStyles) {
    this.#styles = styles
  }

  nodes(parent: XmlNode, around: Around = { depth: 0, opensItem: false }): DocxNode[] {
    let { opensItem } = around
    return elementsOf(parent).flatMap((node) => {
      const { name } = node
      if (LEFT_OUT.has(name)) return this.#apart(node)
      if (isHidden(node)) {
        this.hides = true
        return []
      }
      if (name === 'text:p' || name === 'text:h') {
        const level = opensItem && around.depth > 0 ? around.depth - 1 : null
        // Only its first paragraph carries the mark of an item.
        opensItem = false
        return this.#paragraph(node, level)
      }
      if (name === 'text:list') return this.nodes(node, { ...around, depth: around.depth + 1 })
      if (name === 'text:list-item') return this.nodes(node, { ...around, opensItem: true })
      if (name === 'text:list-header') return this.nodes(node, { ...around, opensItem: false })
      if (name === 'text:numbered-paragraph') {
        const depth = spanOf(node.attributes.get('text:level'))
        return this.nodes(node, { depth, opensItem: true })
      }
      if (name === 'table:table') return [this.#table(node)]
      if (isDrawn(node)) return boxesIn(node).flatMap((box) => this.nodes(box))
      return this.nodes(node, around)
    })
  }

  #paragraph(node: XmlNode, level: number | null): DocxNode[] {
    const { paragraph, boxes, apart } = paragraphNode(node, this.#styles, level)
    for (const one of apart) this.#apart(one)
    const children = Array.isArray(paragraph.children) ? paragraph.children : []
    // What a text box holds comes along inside the paragraph that it is anchored to.
    const held = boxes.flatMap((box) => this.nodes(box))
    return [{ ...paragraph, children: [...children, ...held] }]
  }

  #apart(node: XmlNode): DocxNode[] {
    const words = wordsApart(node)
    if (words !== '' && node.name === 'text:note') this.notes.push(words)
    if (words !== '' && node.name === 'office:annotation') this.comments += 1
    return []
  }

  #table(table: XmlNode): DocxNode {
    const rows = rowsOf(table).map((row) => ({
      type: 'tableRow',
      children: elementsOf(row)
        // A cell that another one covers is not there at all in the tree.
        .filter((cell) => cell.name === 'table:table-cell')
        .map((cell) => this.#cell(cell)),
    }))
    return { type: 'table', children: rows }
  }

  #cell(cell: XmlNode): DocxNode {
    const { attributes } = cell
    const wide = spanOf(attributes.get('table:number-columns-spanned'))
    const times = spanOf(attributes.get('table:number-columns-repeated'))
    return {
      type: 'tableCell',
      colSpan: Math.min(wide * times, 100),
      rowSpan: spanOf(attributes.get('table:number-rows-spanned')),
      children: this.nodes(cell),
    }
  }
}

/** Rows may stand in groups, those of the head among them. */
function rowsOf(table: XmlNode): XmlNode[] {
  return elementsOf(table).flatMap((node) => {
    if (node.name === 'table:table-row') return [node]
    return /^table:table-(?:header-rows|rows|row-group)$/.test(node.name) ? rowsOf(node) : []
  })
}

/** A section that is switched off, by itself or for now by its condition. */
function isHidden({ name, attributes }: XmlNode): boolean {
  const display = attributes.get('text:display')
  const isOff = display === 'none' || attributes.get('text:is-hidden') === 'true'
  return name === 'text:section' && isOff
}
