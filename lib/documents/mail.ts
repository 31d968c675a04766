import { defaultTemplate } from './default-template.ts'
import type { Block, ReadDocument } from './form.ts'
import { TitleWording } from './headings.ts'

const REPLY = [
  /^\s*[-_*]{2,}\s*(?:original message|message d['’]origine|message original|forwarded message|message transf[ée]r[ée]|begin forwarded message)/i,
  /^\s*(?:begin forwarded message|début du message (?:transféré|réexpédié))\s*:/i,
  /^\s*(?:on|le)\s.{6,120}\s(?:wrote|a écrit)\s*:\s*$/i,
  /^\s*_{10,}\s*$/,
]
const SIGNATURE = /^-- ?$/
const HEADER =
  /^\s{0,9}>?\s{0,9}(?:from|sent|date|to|cc|subject|importance|attachments?|de|envoyé|à|objet|cc|pièces? jointes?)\s*:\s*\S/i

/**
 * Leaves a mail's own words: what was quoted below them, or stands after a signature's dashes, goes.
 * Where the form itself came forwarded, it is what stands below the line that is kept.
 */
export function withoutReplies(document: ReadDocument): ReadDocument {
  const { text, blocks } = document
  const line = (block: Block) => text.slice(block.span.start, block.span.end)
  const cuts = blocks.flatMap((_block, index) => (startsReply(blocks, index, line) ? [index] : []))
  const titles = new TitleWording(defaultTemplate.sections)
  const kinds = (part: readonly Block[]) =>
    new Set(part.flatMap((block) => titles.match(line(block).replace(/^[>\s]+/, ''))?.kind ?? []))
      .size
  const bounds = [0, ...cuts, blocks.length]
  const parts = bounds.slice(0, -1).map((start, index) => blocks.slice(start, bounds[index + 1]))
  const part = parts.find((one) => kinds(one) >= 2)
  if (!part) return document
  const own = part === parts[0] || !part.every((block) => /^\s*>/.test(line(block)))
  const end = part.findIndex((block) => SIGNATURE.test(line(block)))
  const kept = (end < 0 ? part : part.slice(0, end))
    .filter((block) => !(own && /^\s*>/.test(line(block))))
    .map((block): Block => (HEADER.test(line(block)) ? { ...block, kind: 'header' } : block))
  if (kept.length === blocks.length) return { ...document, blocks: kept }
  return { ...document, blocks: kept, warnings: [...document.warnings, 'replies-cut'] }
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
