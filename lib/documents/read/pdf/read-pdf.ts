import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import type { Block, ReadDocument, ReadResult } from '#lib/documents/form.ts'
import { type Placed, placeColumns } from '#lib/documents/read/columns.ts'
import { hasSpacedAccents, withAccents } from '#lib/documents/read/spaced-accents.ts'
import { canonical, TextBuilder } from '#lib/documents/read/text-builder.ts'
import type { FormWords } from '#lib/documents/words/form-words.ts'
import { hasLetters, isGarbled } from './pdf-letters.ts'
import { linesOf, type PdfLine, rowsOf } from './pdf-lines.ts'
import { marginLines } from './pdf-margins.ts'
import { type PdfPage, readPage } from './pdf-page.ts'
import { endNotesFrom, notesBelow } from './pdf-shown.ts'
import { placeRows } from './pdf-tables.ts'

const MOST_PAGES = 200

/** A PDF's text by position: words to lines; lines to columns and rows, by the lines a table draws or by the blanks. */
export async function readPdf(bytes: Uint8Array, words: FormWords): Promise<ReadResult> {
  const opened = await openPages(bytes)
  if (!opened.ok) return opened
  const { pages } = opened
  const unread = pages.flatMap((page, index) => (hasLetters(page) ? [] : [index + 1]))
  if (unread.length === pages.length) return { ok: false, reason: 'scan-without-text' }
  if (isGarbled(pages)) return { ok: false, reason: 'garbled-text' }
  const read = textOf(pages, words)
  const warnings = [...new Set(pages.flatMap(({ told }) => told ?? []))]
  const document: ReadDocument = { format: 'pdf', reader: 'pdf@3', ...read, warnings }
  return { ok: true, document: unread.length > 0 ? { ...document, unread } : document }
}

type OpenedPages = { ok: true; pages: PdfPage[] } | Extract<ReadResult, { ok: false }>

/** What stands on each page of a PDF. */
export async function openPages(bytes: Uint8Array): Promise<OpenedPages> {
  try {
    return { ok: true, pages: await pagesOf(bytes) }
  } catch (error) {
    if (error instanceof TooLong) return { ok: false, reason: 'too-large' }
    const name = error instanceof Error ? error.name : ''
    return { ok: false, reason: name === 'PasswordException' ? 'password-protected' : 'damaged' }
  }
}

/** The words of all pages as people read them, and where each line of them stands. */
export function textOf(
  pages: readonly PdfPage[],
  words: FormWords,
): { text: string; blocks: Block[] } {
  const all = pages.flatMap(({ items }) => items.map(({ str }) => str)).join('')
  const asSet = hasSpacedAccents(all) ? withAccents : (line: string) => line
  const builder = new TextBuilder()
  let page = 1
  for (const { kind, placed } of inOrder(pages, words)) {
    for (; page < placed.page; page += 1) builder.append('\f')
    if (placed.gap && builder.length > 0) builder.append('\n')
    const { segments, x, column, row, gap, line, strong, slanted } = placed
    const right = segments.at(-1)?.right ?? x
    builder.line(canonical(asSet(segments.map((one) => one.text).join(' '))).text, {
      ...{ kind, column, row, gap, line, strong, slanted, right },
      indent: x,
      wraps: true,
      page: placed.page,
    })
  }
  // What runs along a margin belongs to the paper.
  for (const [index, { margin }] of pages.entries())
    if (margin) builder.line(canonical(margin).text, { kind: 'footer', gap: true, page: index + 1 })
  const { text, blocks } = builder
  return { text, blocks }
}

class TooLong extends Error {}

async function pagesOf(bytes: Uint8Array): Promise<PdfPage[]> {
  // Pictures are never looked at, so none is unpacked.
  const options = { isEvalSupported: false, maxImageSize: 1, verbosity: 0 }
  const file = await getDocumentProxy(new Uint8Array(bytes), options)
  if (file.numPages > MOST_PAGES) throw new TooLong()
  const { OPS } = await getResolvedPDFJS()
  const pages: PdfPage[] = []
  for (let number = 1; number <= file.numPages; number += 1)
    pages.push(await readPage(await file.getPage(number), OPS, file))
  return pages
}

type Ordered = { kind: Block['kind']; placed: Placed & { strong: boolean; slanted: boolean } }

/** The lines of all pages as people read them: heads, then rows and free lines as they come, then feet. */
function inOrder(pages: readonly PdfPage[], words: FormWords): Ordered[] {
  const usual = usualSize(pages)
  const look = (line: PdfLine | undefined) => ({
    strong: line !== undefined && (line.bold || line.size > usual * 1.14),
    slanted: line?.italic ?? false,
  })
  const all = pages.map((page, index) => linesOf(page.items, index + 1))
  const { heads, feet } = marginLines(
    all,
    pages.map((page) => page.top),
  )
  const aside = new Set([...heads, ...feet].flatMap((line) => line.words))
  const tables = pages.map((page, index) =>
    rowsOf({ ...page, items: page.items.filter((item) => !aside.has(item)) }, index + 1),
  )
  const rows = tables.flatMap((one) => one.rows)
  // Two rows of two cells make a table, and so do four of one; less is a box around a title.
  const ruled = rows.filter((row) => row.cells.length > 1).length >= 2 || rows.length >= 4
  const free = ruled
    ? tables.flatMap(({ rest }, index) => linesOf(rest, index + 1))
    : all.flat().filter((line) => !heads.has(line) && !feet.has(line))
  const notes = pages.map(notesBelow)
  const lineAt = new Map(free.map((line) => [`${line.page} ${line.line}`, line]))
  const body = placeColumns(free, 3, words).map(
    (placed): Ordered => ({
      kind: placed.y > (notes[placed.page - 1] ?? Number.POSITIVE_INFINITY) ? 'note' : 'body',
      placed: { ...placed, ...look(lineAt.get(`${placed.page} ${placed.line}`)) },
    }),
  )
  const cells = (ruled ? placeRows(rows, words) : []).map(
    ({ line, placed }): Ordered => ({ kind: 'body', placed: { ...placed, ...look(line) } }),
  )
  const edge =
    (kind: 'header' | 'footer') =>
    (line: PdfLine): Ordered => {
      const { segments, page, y } = line
      const x = segments[0]?.x ?? 0
      const placed = { segments, x, y, column: null, row: null, gap: true, page, line: line.line }
      return { kind, placed: { ...placed, ...look(line) } }
    }
  const ordered = pages.flatMap((_page, index) => {
    const here = (one: Ordered) => one.placed.page === index + 1
    return [
      ...[...heads].map(edge('header')).filter(here),
      ...between(body.filter(here), cells.filter(here)),
      ...[...feet].map(edge('footer')).filter(here),
    ]
  })
  return withEndNotes(ordered)
}

function withEndNotes(ordered: readonly Ordered[]): Ordered[] {
  const isFree = ({ kind, placed }: Ordered) => kind === 'body' && placed.column === null
  const tail = ordered.findLastIndex(({ placed }) => placed.column !== null) + 1
  const lines = ordered.map(({ placed }) => placed.segments.map((one) => one.text).join(' '))
  const from = endNotesFrom(lines.map((line, at) => (at < tail ? ` ${line}` : line)))
  return ordered.map((one, at) => (at >= from && isFree(one) ? { ...one, kind: 'note' } : one))
}

/** A page's rows put where they stand among its free lines; both keep their own order. */
function between(lines: readonly Ordered[], cells: readonly Ordered[]): Ordered[] {
  const merged: Ordered[] = []
  let at = 0
  for (const cell of cells) {
    const next = lines[at]
    const isFirst = cell.placed.row === null || merged.at(-1)?.placed.row !== cell.placed.row
    if (next && isFirst)
      while (at < lines.length && (lines[at]?.placed.y ?? 0) < cell.placed.y) {
        const line = lines[at]
        if (line) merged.push(line)
        at += 1
      }
    merged.push(cell)
  }
  return [...merged, ...lines.slice(at)]
}

/** The size most letters are set in. */
function usualSize(pages: readonly PdfPage[]): number {
  const letters = new Map<number, number>()
  for (const { str, fontSize } of pages.flatMap((page) => page.items)) {
    const size = Math.round(fontSize * 2) / 2
    letters.set(size, (letters.get(size) ?? 0) + str.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 11
}
