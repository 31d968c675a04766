import { raisedDigits } from '#lib/documents/read/raised.ts'
import { ANSWER, PROMPT } from './docx-controls.ts'
import { CRUMB } from './docx-marks.ts'

/** The part of mammoth's document tree that is read here; mammoth itself leaves it untyped. */
export type DocxNode = {
  type: string
  children?: unknown
  value?: unknown
  breakType?: unknown
  styleName?: unknown
  numbering?: unknown
  indent?: unknown
  isBold?: unknown
  isItalic?: unknown
  isStrikethrough?: unknown
  verticalAlignment?: unknown
  checked?: unknown
  colSpan?: unknown
  rowSpan?: unknown
  notes?: unknown
  comments?: unknown
  body?: unknown
}

export type Paragraph = {
  lines: string[]
  level: number | null
  indent: number
  strong: boolean
  heading: number | null
  slanted: boolean
  placeholder: boolean
  crumb: boolean
  /** Some of its words are struck through, and left out. */
  struck: boolean
}

export function isNode(value: unknown): value is DocxNode {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  )
}

export function childrenOf(node: DocxNode): DocxNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : []
}

export function spanOf(value: unknown): number {
  const number = Number(value)
  return Number.isInteger(number) && number > 1 ? Math.min(number, 100) : 1
}

type Look = {
  bold: boolean
  italic: boolean
  placeholder: boolean
  struck: boolean
  raised: boolean
}
type Run = Look & { text: string }

export function readParagraph(node: DocxNode): Paragraph {
  const plainly = { bold: false, italic: false, placeholder: false, struck: false, raised: false }
  const shown = runsOf(node, plainly)
  const runs = shown.filter((run) => !run.struck)
  const written = runs.filter((run) => run.text.trim() !== '')
  const style = typeof node.styleName === 'string' ? node.styleName : ''
  const placeholder = written.length > 0 && written.every((run) => run.placeholder)
  const all = runs.filter((run) => placeholder || !run.placeholder)
  const crumb = all.some((run) => run.text.includes(CRUMB))
  const kept = all.map((run) => ({ ...run, text: run.text.replaceAll(CRUMB, '') }))
  return {
    // A placeholder beside something typed is what the person left untouched.
    lines: splitLines(withoutRunIn(kept)),
    level: levelOf(node.numbering, style),
    indent: indentOf(node.indent),
    strong:
      /^(?:heading|title|titre)/i.test(style) ||
      (written.length > 0 && written.every((run) => run.bold)),
    heading: headingOf(style),
    slanted: written.length > 0 && written.every((run) => run.italic),
    placeholder,
    crumb,
    struck: shown.some((run) => run.struck && /[\p{L}\p{N}]/u.test(run.text)),
  }
}

function runsOf(node: DocxNode, look: Look): Run[] {
  return childrenOf(node).flatMap((child) => {
    if (child.type === 'run') {
      const placeholder = /placeholder/i.test(String(child.styleName ?? ''))
      return runsOf(child, {
        bold: child.isBold === true,
        italic: child.isItalic === true,
        placeholder,
        struck: child.isStrikethrough === true,
        raised: child.verticalAlignment === 'superscript',
      })
    }
    if (child.type === 'hyperlink') return runsOf(child, look)
    const text = plain(child)
    return text === '' ? [] : [runOf(text, look)]
  })
}

/** Words of a control are its prompt or an answer whatever their style is called; a raised figure is no part of the number before it. */
function runOf(written: string, look: Look): Run {
  const placeholder =
    written.startsWith(PROMPT) || (look.placeholder && !written.startsWith(ANSWER))
  const text = written.replaceAll(PROMPT, '').replaceAll(ANSWER, '')
  return { ...look, placeholder, text: look.raised ? raisedDigits(text) : text }
}

function plain(node: DocxNode): string {
  if (node.type === 'text') return typeof node.value === 'string' ? node.value : ''
  if (node.type === 'tab') return '\t'
  if (node.type === 'break') return '\n'
  if (node.type === 'checkbox') return node.checked === true ? '☒' : '☐'
  return ''
}

/** "**Accomplishments** Please describe…": a title run into its prompt stands on a line of its own. */
function withoutRunIn(runs: readonly Run[]): string {
  const end = runs.findIndex((run) => !run.bold && run.text.trim() !== '')
  const title = textIn(runs.slice(0, Math.max(0, end)))
  const rest = textIn(runs.slice(Math.max(0, end)))
  const isTitle =
    /\p{L}{3}/u.test(title) && !/[:.,;–—-]\s*$/.test(title) && title.split(/\s+/).length <= 9
  const isApart = /\s$/.test(title) || /^\s/.test(rest)
  if (!isTitle || !isApart || !/^\s*\p{Lu}/u.test(rest) || rest.split(/\s+/).length < 4)
    return title + rest
  return `${title}\n${rest}`
}

function textIn(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}

// A soft break before a small letter is a wrap somebody pasted; any other starts a line of its own.
function splitLines(text: string): string[] {
  return text
    .replace(/([^.:;!?\s])[^\S\n]*\n[^\S\n]*(?=\p{Ll})/gu, '$1 ')
    .split('\n')
    .map((line) => line.replace(/\t/g, ' ').trim())
}

function levelOf(numbering: unknown, style: string): number | null {
  if (typeof numbering === 'object' && numbering !== null && 'level' in numbering) {
    const level = Number(numbering.level)
    return Number.isInteger(level) ? level : 0
  }
  const named = /^list (?:bullet|number)(?: (\d))?$/i.exec(style)
  return named ? Number(named[1] ?? 1) - 1 : null
}

function headingOf(style: string): number | null {
  const level = /^(?:heading|titre) ?(\d)/i.exec(style)?.[1]
  return level ? Number(level) : null
}

function indentOf(indent: unknown): number {
  if (typeof indent !== 'object' || indent === null || !('start' in indent)) return 0
  const start = Number(indent.start)
  return Number.isFinite(start) ? start / 20 : 0
}

export function textOf(node: DocxNode): string {
  if (node.type === 'paragraph') return readParagraph(node).lines.join(' ').trim()
  return childrenOf(node)
    .map(textOf)
    .filter((one) => one !== '')
    .join(' ')
}
