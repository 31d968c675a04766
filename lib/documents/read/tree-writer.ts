import type { Block } from '#lib/documents/form.ts'
import {
  childrenOf,
  type DocxNode,
  readParagraph,
  textOf,
} from '#lib/documents/read/docx/docx-tree.ts'
import type { FormWords } from '#lib/documents/words/form-words.ts'
import { answerColumn, type Cell, columnsOf, gridOf, isAcross } from './table-columns.ts'
import { canonical, TextBuilder } from './text-builder.ts'

type Place = { column: Block['column']; row: number | null }

/** Puts a document's tree in reading order: a row's left cells, then its right ones. */
export class TreeWriter extends TextBuilder {
  #row = 0
  #gap = false
  #line = 0
  /** Words that are struck through were left out. */
  struck = false
  readonly #words: FormWords

  constructor(words: FormWords) {
    super()
    this.#words = words
  }

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
    this.struck ||= paragraph.struck
    for (const line of paragraph.lines) {
      const text = canonical(line).text.trim()
      if (text === '') {
        this.#gap = true
        continue
      }
      this.#line += 1
      const { level, indent, strong, heading, slanted, crumb } = paragraph
      const kind = paragraph.placeholder ? 'placeholder' : 'body'
      this.line(text, {
        ...place,
        ...{ kind, level, indent, strong, heading, slanted, crumb },
        gap: this.#gap,
        line: this.#line,
      })
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
    if (isAcross(grid, this.#words)) {
      this.#across(grid)
      return
    }
    const answers = answerColumn(grid, this.#words)
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

  // Titles side by side, each with its answers below it: such a table is read column by column.
  #across(grid: readonly Cell[][]): void {
    for (const column of columnsOf(grid)) {
      for (const { cell } of column) {
        this.#gap = true
        this.body(childrenOf(cell), { column: null, row: null })
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
