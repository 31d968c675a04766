import type { Block, Span } from '#lib/documents/form.ts'

/** Far more than any form: what is longer would only keep everybody waiting. */
export const MOST_CHARACTERS = 200_000

type Details = Partial<Omit<Block, 'span'>>

/** Collects the canonical text of a document and the blocks that point into it. */
export class TextBuilder {
  #parts: string[] = []
  #length = 0
  readonly blocks: Block[] = []

  get text(): string {
    return this.#parts.join('')
  }

  get length(): number {
    return this.#length
  }

  /** Appends a piece of text as it is, without making a block of it. */
  append(text: string): Span {
    const start = this.#length
    this.#parts.push(text)
    this.#length += text.length
    return { start, end: this.#length }
  }

  /** Appends a line of its own and makes a block of it. */
  line(text: string, details: Details): void {
    const span = this.append(text)
    this.append('\n')
    this.mark(span, details)
  }

  mark(span: Span, details: Details): void {
    this.blocks.push({ ...plainBlock(span), ...details })
  }
}

export function plainBlock(span: Span): Block {
  return {
    kind: 'body',
    span,
    column: null,
    row: null,
    level: null,
    indent: 0,
    right: 0,
    wraps: false,
    gap: false,
    strong: false,
    heading: null,
    slanted: false,
    crumb: false,
    page: null,
    line: null,
  }
}

// biome-ignore-start lint/suspicious/noMisleadingCharacterClass: each is looked for by itself
const HIDDEN =
  /[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu
// A picture made of several keeps what joins them; between letters a joiner is only there to be overlooked.
const JOINERS = /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])[\u200c\u200d]/gu
// biome-ignore-end lint/suspicious/noMisleadingCharacterClass: as above
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/g

/** Signs of the symbol font, which programs give out by the number that they have there. */
const SYMBOL: Readonly<Record<number, string>> = {
  163: '≤',
  165: '∞',
  174: '→',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  185: '≠',
  187: '≈',
}
const SYMBOLS = /[\uf0a3\uf0a5\uf0ae\uf0b0\uf0b1\uf0b3\uf0b4\uf0b9\uf0bb]/g

/**
 * The one spelling of a text that offsets refer to: NFC, line feeds, nothing invisible. What is invisible
 * (direction overrides, zero-width characters) could make a quote look like another; the bytes keep it.
 */
export function canonical(text: string): { text: string; hidden: boolean } {
  const cleaned = text
    .replace(/\r\n?|\u0085/g, '\n')
    .replaceAll('\u000b', '\n')
    .replace(/\u2028|\u2029/g, '\n')
    .replace(/[\ufb00-\ufb06]/g, (letters) => letters.normalize('NFKC'))
    .replace(SYMBOLS, (sign) => SYMBOL[sign.charCodeAt(0) - 0xf000] ?? sign)
    // How Word saves a hyphen that no line may end at, and one that only a line's end shows.
    .replaceAll('\u001e', '-')
    .replaceAll('\u001f', '')
    .replace(HIDDEN, '')
    .replace(JOINERS, '')
    .replace(CONTROL, '\ufffd')
    .toWellFormed()
    .normalize('NFC')
  return {
    text: cleaned,
    hidden: /[\u200b\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u.test(text),
  }
}
