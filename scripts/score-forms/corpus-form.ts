import type { SectionKind } from '#lib/documents/form.ts'
import type { Truth } from './truth.ts'

export type Language = 'en' | 'fr'

/** A line of an answer as its writer typed it. `tail` is a lead-in that closes the same paragraph. */
export type CorpusLine = {
  role: 'statement' | 'lead' | 'nil'
  mark: string
  level: number
  text: string
  tail: string
  language: Language
}

export type CorpusSection = {
  kind: SectionKind
  number: number | null
  heading: string
  prompts: string[]
  lines: CorpusLine[]
}

/** A hand-written form before any format: what stands where, and what a careful reader makes of it. */
export type CorpusForm = {
  name: string
  /** `docx`, `pdf`, `txt` or `eml`, then the arrangement and its details. */
  format: string
  flags: ReadonlySet<string>
  language: Language
  heldOut: boolean
  file: string
  header: string
  footer: string
  subject: string
  greeting: string[]
  front: string[]
  sections: CorpusSection[]
  closing: string[]
  quoted: string[]
  truth: Truth
}

const MARKUP = /\{([+\-^!=*])(.*?)\1\}/g

/** The text as it reads once changes are accepted; notes and comments stand apart. */
export function plain(text: string): string {
  return text
    .replace(MARKUP, (_whole, kind: string, inside: string) => (/[-^!]/.test(kind) ? '' : inside))
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** A line as it looks on paper where a mark is typed. */
export function typed(line: CorpusLine): string {
  const text = [plain(line.text), plain(line.tail)].filter((one) => one !== '').join(' ')
  return line.mark ? `${line.mark} ${text}` : text
}

export const frontLine = (line: string) => line.replace(/\s*::\s*/, ' ').trim()
