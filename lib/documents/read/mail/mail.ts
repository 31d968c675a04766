import type { Block, ReadDocument } from '#lib/documents/form.ts'
import type { FormWords } from '#lib/documents/words/form-words.ts'
import { headingNumber } from '#lib/documents/words/heading-number.ts'

const REPLY = [
  /^\s*[-_*]{2,}\s*(?:original message|message d['’]origine|message original|forwarded message|message transf[ée]r[ée]|begin forwarded message)/i,
  /^\s*(?:begin forwarded message|début du message (?:transféré|réexpédié))\s*:/i,
  /^\s*(?:on|le)\s.{6,120}\s(?:wrote|a écrit)\s*:\s*$/i,
  /^\s*_{10,}\s*$/,
]
const QUOTED = /^\s*(?:>[ ]?)+\s*/
const SIGNATURE = /^-- ?$/
const LONGEST_TITLE = 80
const HEADER =
  /^\s{0,9}>?\s{0,9}(?:from|sent|date|to|cc|subject|importance|attachments?|de|envoyé|à|objet|cc|pièces? jointes?)\s*:\s*\S/i

/**
 * Leaves a mail's own words: what was quoted below them, or stands after a signature's dashes, goes.
 * Where the form itself came forwarded, it is what stands below the line that is kept.
 */
export function withoutReplies(document: ReadDocument, { titles }: FormWords): ReadDocument {
  const { text, blocks } = document
  const line = (block: Block) => text.slice(block.span.start, block.span.end)
  const cuts = blocks.flatMap((_block, index) => (startsReply(blocks, index, line) ? [index] : []))
  const kinds = (part: readonly Block[]) =>
    new Set(part.flatMap((block) => titles.match(line(block).replace(/^[>\s]+/, ''))?.kind ?? []))
      .size
  const bounds = [0, ...cuts, blocks.length]
  const parts = bounds.slice(0, -1).map((start, index) => blocks.slice(start, bounds[index + 1]))
  const part = parts.find((one) => kinds(one) >= 2)
  if (!part) return document
  const isQuoted = (block: Block) => QUOTED.test(line(block))
  const own = part.filter((block) => !isQuoted(block))
  const end = part.findIndex((block) => SIGNATURE.test(line(block)))
  const signed = end < 0 ? part : part.slice(0, end)
  // A form quoted whole was forwarded; one whose titles alone are quoted was answered between its lines.
  const mine = kinds(own) >= 2 ? signed.filter((block) => !isQuoted(block)) : unquoted(signed, line)
  const first = part.findIndex((block) => isQuoted(block) && kinds([block]) > 0)
  const between = kinds(own) < 2 && part.slice(first).filter((one) => !isQuoted(one)).length >= 2
  const quoted = new Set(signed.filter(isQuoted).map((block) => block.span.end))
  const kept = mine.map((block, index): Block => {
    if (HEADER.test(line(block))) return { ...block, kind: 'header' }
    if (!between || !quoted.has(block.span.end) || titles.match(line(block))) return block
    const isFirst = !quoted.has(mine[index - 1]?.span.end ?? -1)
    return mayHead(line(block), isFirst) ? block : { ...block, kind: 'placeholder' }
  })
  const above = blocks.filter((block) => block.kind === 'header' && !part.includes(block))
  if (kept.length === blocks.length) return { ...document, blocks: kept }
  const warnings = [...document.warnings, 'replies-cut']
  return { ...document, blocks: [...above, ...kept], warnings }
}

/** A quoted line that may be a title in words of the sender's own: it is numbered, or short and the first above an answer. */
function mayHead(line: string, isFirst: boolean): boolean {
  if (/[.?!:;,]\s*$/.test(line)) return false
  return headingNumber(line) !== null || (isFirst && line.trim().length <= LONGEST_TITLE)
}

/** Of how many kinds of sections a document holds titles, quoted or not. */
export function kindsTitled({ text, blocks }: ReadDocument, { titles }: FormWords): number {
  const lines = blocks.filter(({ kind }) => kind === 'body')
  const kinds = lines.flatMap(
    ({ span }) => titles.match(text.slice(span.start, span.end).replace(/^[>\s]+/, ''))?.kind ?? [],
  )
  return new Set(kinds).size
}

/** The same lines without the marks of quoting; what held nothing else is a gap. */
function unquoted(blocks: readonly Block[], line: (block: Block) => string): Block[] {
  let gap = false
  return blocks.flatMap((block): Block[] => {
    const length = QUOTED.exec(line(block))?.[0].length ?? 0
    if (length === 0) return [block]
    const span = { start: block.span.start + length, end: block.span.end }
    const isGap = gap || block.gap
    gap = line({ ...block, span }).trim() === ''
    return gap ? [] : [{ ...block, span, gap: isGap, indent: block.indent + length }]
  })
}

function startsReply(
  blocks: readonly Block[],
  index: number,
  line: (block: Block) => string,
): boolean {
  const block = blocks[index]
  if (!block || index === 0) return false
  if (REPLY.some((mark) => mark.test(line(block)))) return true
  // Outlook quotes with a block of headers: "De : … Envoyé : … À : … Objet : …".
  const next = blocks.slice(index, index + 4)
  const before = blocks[index - 1]
  return (
    /^\s*(?:from|de)\s*:\s*\S/i.test(line(block)) &&
    next.filter((one) => HEADER.test(line(one))).length >= 3 &&
    !(before && HEADER.test(line(before)))
  )
}

/** Text that opens like a mail somebody pasted or saved. */
export function looksLikeMail(text: string): boolean {
  const head = text.split('\n').slice(0, 12)
  return (
    head.filter((line) => HEADER.test(line)).length >= 2 &&
    head.some((line) => /^\s*(?:subject|objet)\s*:/i.test(line))
  )
}
