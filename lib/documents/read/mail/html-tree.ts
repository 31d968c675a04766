import type { DocxNode } from '#lib/documents/read/docx/docx-tree.ts'
import { decodeEntities } from '#lib/documents/read/entities.ts'

const BLOCKS =
  /^(?:p|div|h[1-6]|li|ul|ol|blockquote|section|article|pre|hr|body|html|tbody|thead|dl|dt|dd)$/
const SKIPPED = /<(script|style|head|title|template)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi

type Open = { tag: string; node: DocxNode & { children: DocxNode[] } }

/** Elements that never close, and so hide nothing that follows. */
const EMPTY = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const HIDES =
  /\sstyle\s*=\s*(?:"[^"]*|'[^']*)(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)|\shidden(?:[\s>=]|$)/i

/** The HTML without what it says is not to be shown. */
export function withoutHidden(html: string): string {
  let out = ''
  let at = 0
  for (;;) {
    const opening = hidingFrom(html, at)
    if (!opening) return out + html.slice(at)
    out += html.slice(at, opening.index)
    at = endOf(html, opening)
  }
}

type Opening = { index: number; end: number; tag: string }

function hidingFrom(html: string, from: number): Opening | null {
  const tags = /<([a-z][\w:-]*)([^<>]*)>/gi
  tags.lastIndex = from
  for (let match = tags.exec(html); match; match = tags.exec(html)) {
    const [whole, tag = '', attributes = ''] = match
    if (EMPTY.test(tag.toLowerCase()) || !HIDES.test(attributes)) continue
    return { index: match.index, end: match.index + whole.length, tag }
  }
  return null
}

/** Where the element that opens there closes, past others of its name in it; only its own tag where it never does. */
function endOf(html: string, { end, tag }: Opening): number {
  const tags = new RegExp(`<(/?)${tag}\\b[^<>]*>`, 'gi')
  tags.lastIndex = end
  let depth = 1
  for (let match = tags.exec(html); match; match = tags.exec(html)) {
    depth += match[1] === '/' ? -1 : 1
    if (depth === 0) return match.index + match[0].length
  }
  return end
}

/** The body of an HTML mail as the tree that a Word document gives: paragraphs, lists, tables. Nothing is fetched or run. */
export function htmlTree(html: string): DocxNode[] {
  const root = branch('document')
  const open: Open[] = [{ tag: 'body', node: root }]
  let lists = 0
  let inItem = false
  let bold = 0
  let runs: DocxNode[] = []
  const here = () => open.at(-1)?.node ?? root
  const flush = () => {
    if (runs.length > 0) {
      const numbering = inItem && lists > 0 ? { level: lists - 1, isOrdered: false } : null
      here().children.push({ ...branch('paragraph', runs), numbering })
    }
    runs = []
  }
  const write = (value: string) => {
    if (value.trim() !== '' || runs.length > 0)
      runs.push({ ...branch('run', [{ type: 'text', value }]), isBold: bold > 0 })
  }
  for (const match of html
    .replace(SKIPPED, '')
    .matchAll(/<(\/?)([a-z][\w:-]*)[^>]*>|([^<]+)|</gi)) {
    const [, slash, name = '', words] = match
    if (words !== undefined) write(decodeEntities(words.replace(/\s+/g, ' ')))
    const tag = name.toLowerCase()
    if (tag === 'br') runs.push(branch('run', [{ type: 'break' }]))
    if (tag === 'b' || tag === 'strong') bold = Math.max(0, bold + (slash ? -1 : 1))
    if (BLOCKS.test(tag)) flush()
    if (tag === 'ul' || tag === 'ol') lists = Math.max(0, lists + (slash ? -1 : 1))
    if (tag === 'li') inItem = !slash
    if (tag === 'table' || tag === 'tr' || tag === 'td' || tag === 'th') {
      flush()
      if (slash) close(open, tag)
      else enter(open, tag, match[0])
    }
  }
  flush()
  return root.children
}

function enter(open: Open[], tag: string, whole: string): void {
  if (open.length > 40) return
  const type = tag === 'table' ? 'table' : tag === 'tr' ? 'tableRow' : 'tableCell'
  const span = (name: string) =>
    Number(new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(whole)?.[1] ?? 1)
  const node = { ...branch(type), colSpan: span('colspan'), rowSpan: span('rowspan') }
  open.at(-1)?.node.children.push(node)
  open.push({ tag, node })
}

function close(open: Open[], tag: string): void {
  const at = open.findLastIndex((one) => one.tag === tag)
  if (at > 0) open.length = at
}

function branch(type: string, children: DocxNode[] = []): DocxNode & { children: DocxNode[] } {
  return { type, children }
}
