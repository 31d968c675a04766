import { elementsOf, type XmlNode } from '#lib/documents/read/xml-tree.ts'

/** What is asked of a style: as which named style it passes, and how its words look. */
export type Look = {
  named: string
  bold: boolean
  italic: boolean
  /** How far from the margin, in points. */
  indent: number
  /** Set not to be shown. */
  hidden: boolean
  struck: boolean
  raised: boolean
}

const UNMARKED = { hidden: false, struck: false, raised: false }

type Style = { named: string | null; parent: string | null; own: Partial<Omit<Look, 'named'>> }

/** A style is based on another, which is based on another; a file may close that into a ring. */
const MOST_PARENTS = 20

/** The styles of an OpenDocument text, both those that a person named and those that a program wrote for one paragraph. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>()
  readonly #known = new Map<string, Look>()
  /** Words were left out because they are set not to be shown. */
  hides = false
  /** What stands in the controls of its form, which a paragraph only names. */
  controls: ReadonlyMap<string, string> = new Map()

  /** `isNamed` where the styles are the document's own, by their names; later ones win. */
  add(styles: XmlNode | null, isNamed: boolean): void {
    for (const node of styles ? elementsOf(styles) : []) {
      const name = node.attributes.get('style:name')
      const family = node.attributes.get('style:family') ?? ''
      if (node.name !== 'style:style' || name === undefined) continue
      const shown = node.attributes.get('style:display-name') ?? unescaped(name)
      this.#styles.set(`${family} ${name}`, {
        named: isNamed ? shown : null,
        parent: node.attributes.get('style:parent-style-name') ?? null,
        own: ownLook(node),
      })
    }
  }

  valueOf(control: XmlNode): string {
    return this.controls.get(control.attributes.get('draw:control') ?? '') ?? ''
  }

  look(family: 'paragraph' | 'text', name: string | undefined): Look {
    const key = `${family} ${name ?? ''}`
    const known = this.#known.get(key)
    if (known) return known
    const look: Look = { named: '', bold: false, italic: false, indent: 0, ...UNMARKED }
    const chain: Style[] = []
    let next = name
    while (next !== undefined && chain.length < MOST_PARENTS) {
      const style: Style | undefined = this.#styles.get(`${family} ${next}`)
      if (!style) break
      chain.push(style)
      next = style.parent ?? undefined
    }
    look.named = chain.find((style) => style.named !== null)?.named ?? ''
    for (const { own } of chain.reverse()) Object.assign(look, own)
    this.#known.set(key, look)
    return look
  }
}

function ownLook(style: XmlNode): Partial<Omit<Look, 'named'>> {
  const own: Partial<Omit<Look, 'named'>> = {}
  for (const { name, attributes } of elementsOf(style)) {
    const weight = attributes.get('fo:font-weight')
    const slant = attributes.get('fo:font-style')
    const display = attributes.get('text:display')
    const margin = attributes.get('fo:margin-left')
    if (name === 'style:text-properties' && weight !== undefined)
      own.bold = weight === 'bold' || Number(weight) >= 600
    if (name === 'style:text-properties' && slant !== undefined)
      own.italic = slant === 'italic' || slant === 'oblique'
    if (name === 'style:text-properties' && display !== undefined) own.hidden = display === 'none'
    const line = attributes.get('style:text-line-through-style')
    const place = attributes.get('style:text-position')
    if (line !== undefined) own.struck = line !== 'none'
    if (place !== undefined) own.raised = /^(?:super|[1-9])/.test(place)
    if (name === 'style:paragraph-properties' && margin !== undefined) own.indent = points(margin)
  }
  return own
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['pt', 1],
  ['in', 72],
  ['cm', 28.35],
  ['mm', 2.835],
  ['pc', 12],
  ['px', 0.75],
])

function points(length: string): number {
  const [, amount = '', unit = ''] = /^(-?[\d.]{1,12})([a-z]{2})$/.exec(length) ?? []
  const size = Number(amount) * (UNITS.get(unit) ?? 0)
  return Number.isFinite(size) ? size : 0
}

/** `Heading_20_1` is how "Heading 1" is written where a name has to be one word. */
function unescaped(name: string): string {
  return name.replace(/_([0-9a-f]{1,4})_/gi, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
