import type { ReadDocument } from '#lib/documents/form.ts'
import { canonical, plainBlock } from '#lib/documents/read/text-builder.ts'
import { fold } from '#lib/documents/words/wording.ts'
import type { Mail, MailPart } from './mime.ts'

/** Of the words of another attachment, this share in the form that was read makes it the same form once more. */
const SAME = 0.97

/** What was attached, and under it who sent it, about what and as which file: it may be all that names the member or the round. */
export function attached(
  document: ReadDocument,
  { filename, message }: MailPart,
  { messages }: Mail,
): ReadDocument {
  const { subject = '', from = '' } = messages[message] ?? {}
  const blocks = [...document.blocks]
  let written = document.text
  for (const line of [subject, from, filename.replace(/\.\w+$/, '')]) {
    const said = canonical(line).text.trim()
    written = `${written}\n`
    const start = written.length
    written += said
    if (said !== '') blocks.push({ ...plainBlock({ start, end: written.length }), kind: 'header' })
  }
  return {
    ...document,
    format: 'eml',
    reader: `eml@4+${document.reader}`,
    text: written,
    blocks,
    warnings: [...document.warnings, 'read-from-attachment'],
  }
}

/** The forms attached beside the first, each below its file's name, and told apart; the same one in another format is not one more. */
export function withOthers(
  first: ReadDocument,
  forms: readonly { name: string; document: ReadDocument }[],
): ReadDocument {
  const others = [...(first.others ?? [])]
  const known = wordsOf(first.text)
  let { text } = first
  const blocks = [...first.blocks]
  for (const { name, document } of forms) {
    const own = [...wordsOf(document.text)]
    if (own.filter((word) => known.has(word)).length >= own.length * SAME) continue
    const start = text.length + 2
    const title = canonical(name).text.trim()
    text += `\n\f${title}\n`
    blocks.push({ ...plainBlock({ start, end: start + title.length }), kind: 'header' })
    const by = text.length
    text += document.text
    for (const block of document.blocks.filter((one) => one.kind !== 'header'))
      blocks.push({ ...block, span: { start: block.span.start + by, end: block.span.end + by } })
    others.push({ start, end: text.length })
  }
  return others.length === 0
    ? first
    : { ...first, text, blocks, others, warnings: [...first.warnings, 'several-attached'] }
}

function wordsOf(text: string): Set<string> {
  return new Set(fold(text).match(/[\p{L}\p{N}]{3,}/gu))
}
