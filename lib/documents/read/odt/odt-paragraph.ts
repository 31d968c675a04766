import type { DocxNode } from '#lib/documents/read/docx/docx-tree.ts'
import { elementsOf, type XmlNode } from '#lib/documents/read/xml-tree.ts'
import type { Look, OdtStyles } from './odt-styles.ts'

const MOST_BLANKS = 1_000

/** Inside a paragraph, and none of its words. */
const APART = new Set(['text:note', 'office:annotation'])
const SILENT = new Set([
  'office:annotation-end',
  'text:ruby-text',
  'svg:title',
  'svg:desc',
  'text:change',
  'text:label',
  'text:hidden-text',
  'text:hidden-paragraph',
])

/** What Word shows where nothing was typed: OpenDocument keeps the words, and not that they are Word's. */
const UNTOUCHED =
  /^(?:click (?:or tap )?here to enter text|cliquez (?:ou appuyez )?ici pour (?:entrer|taper) du texte)\.?$/i

type Read = { paragraph: DocxNode; boxes: XmlNode[]; apart: XmlNode[] }

/** A paragraph or heading, with the boxes anchored in it and the notes and annotations that stand apart. */
export function paragraphNode(node: XmlNode, styles: OdtStyles, level: number | null): Read {
  const look = styles.look('paragraph', node.attributes.get('text:style-name'))
  const outline = Number(node.attributes.get('text:outline-level'))
  const isHeading = node.name === 'text:h' && !/^(?:heading|titre) ?\d/i.test(look.named)
  const read: Read = {
    paragraph: { type: 'paragraph' },
    boxes: [],
    apart: [],
  }
  const children: DocxNode[] = []
  walk(node, { look, styles, children, read })
  read.paragraph = {
    type: 'paragraph',
    styleName: isHeading ? `heading ${outline >= 1 && outline <= 9 ? outline : 1}` : look.named,
    numbering: level === null ? null : { level },
    // A Word document counts in twentieths of a point.
    indent: { start: look.indent * 20 },
    children,
  }
  return read
}

type Walk = { look: Look; styles: OdtStyles; children: DocxNode[]; read: Read }

function walk(node: XmlNode, { look, styles, children, read }: Walk): void {
  const put = (child: DocxNode) =>
    children.push({
      type: 'run',
      isBold: look.bold,
      isItalic: look.italic,
      isStrikethrough: look.struck,
      verticalAlignment: look.raised ? 'superscript' : 'baseline',
      styleName: look.named,
      children: [child],
    })
  for (const child of node.children) {
    if (typeof child === 'string') {
      if (look.hidden) {
        styles.hides ||= child.trim() !== ''
        continue
      }
      // A control for a text of several paragraphs holds them all, parted by returns.
      for (const [at, line] of child.split('\r').entries()) {
        if (at > 0) put({ type: 'break' })
        put({ type: 'text', value: line.replace(/[ \t\n]+/g, ' ') })
      }
      continue
    }
    const { name, attributes } = child
    if (APART.has(name)) read.apart.push(child)
    else if (child.name === 'draw:control') put({ type: 'text', value: styles.valueOf(child) })
    else if (name === 'field:fieldmark') put({ type: 'text', value: chosenIn(child) })
    else if (isDrawn(child)) read.boxes.push(...boxesIn(child))
    else if (SILENT.has(name)) continue
    else if (name === 'text:s') put({ type: 'text', value: blanks(attributes.get('text:c')) })
    else if (name === 'text:tab') put({ type: 'tab' })
    else if (name === 'text:line-break') put({ type: 'break' })
    else walk(child, { look: lookOf(child, look, styles), styles, children, read })
  }
}

function lookOf(node: XmlNode, look: Look, styles: OdtStyles): Look {
  const isUntouched =
    node.name === 'text:placeholder' ||
    (node.name === 'text:text-input' && UNTOUCHED.test(said(node))) ||
    (node.name.endsWith(':content-control') &&
      [...node.attributes].some(
        ([name, value]) => name.endsWith(':showing-place-holder') && value === 'true',
      ))
  if (isUntouched) return { ...look, named: 'Placeholder Text' }
  const style = node.attributes.get('text:style-name')
  if (node.name !== 'text:span' || style === undefined) return look
  const own = styles.look('text', style)
  return {
    ...look,
    named: /placeholder/i.test(look.named) ? look.named : own.named,
    bold: look.bold || own.bold,
    italic: look.italic || own.italic,
    hidden: look.hidden || own.hidden,
    struck: look.struck || own.struck,
    raised: look.raised || own.raised,
  }
}

/** A drop-down of an older form holds its choices and the number of one; any other field its own words. */
function chosenIn(node: XmlNode): string {
  const named = (name: string) =>
    elementsOf(node)
      .filter((one) => one.attributes.get('field:name') === name)
      .map((one) => one.attributes.get('field:value') ?? '')
  const choices = named('Dropdown_ListEntry')
  if (choices.length > 0) return choices[Number(named('Dropdown_Selected')[0] ?? 0)] ?? ''
  if (!/FORMCHECKBOX/.test(node.attributes.get('field:type') ?? '')) return said(node)
  return named('Checkbox_Checked').some((one) => /^(?:true|1)$/.test(one)) ? '☒' : '☐'
}

function blanks(count: string | undefined): string {
  const times = Number(count ?? 1)
  return ' '.repeat(Number.isInteger(times) && times > 0 ? Math.min(times, MOST_BLANKS) : 1)
}

/** Pictures, shapes and frames: their words are boxes. */
export function isDrawn({ name }: XmlNode): boolean {
  return /^(?:draw|dr3d):/.test(name)
}

/** A frame may show one thing in several ways, the best first; a shape, or a group of them, holds paragraphs itself. */
export function boxesIn(node: XmlNode): XmlNode[] {
  const inside = elementsOf(node)
  if (node.name === 'draw:frame') {
    const box = inside.find((one) => one.name === 'draw:text-box')
    return box ? [box] : []
  }
  const holds = inside.some(({ name }) => /^(?:text:(?:p|list|h)|table:table)$/.test(name))
  return holds ? [node] : inside.filter(isDrawn).flatMap(boxesIn)
}

/** The words of a note or an annotation, without its number, its author and its date. */
export function wordsApart(node: XmlNode): string {
  return elementsOf(node)
    .filter(({ name }) => name !== 'text:note-citation' && !/^(?:dc|meta|loext):/.test(name))
    .flatMap((child) => (isParagraph(child) ? [said(child)] : [wordsApart(child)]))
    .filter((line) => line !== '')
    .join(' ')
}

function isParagraph({ name }: XmlNode): boolean {
  return name === 'text:p' || name === 'text:h'
}

function said(node: XmlNode): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string') return child
      if (child.name === 'text:s' || child.name === 'text:tab') return ' '
      return child.name === 'text:line-break' ? ' ' : said(child)
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
