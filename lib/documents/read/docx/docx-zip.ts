import type { Reason } from '#lib/documents/form.ts'
import { decodeEntities } from '#lib/documents/read/entities.ts'
import { type Package, withPackage } from '#lib/documents/read/zip.ts'
import { storedZip, withBoxes } from './docx-boxes.ts'
import { CRUMB, hidingStyles, withMarks } from './docx-marks.ts'

const BODY = 'word/document.xml'
const STYLES = 'word/styles.xml'

/** `bytes` is the file for mammoth: as it came, or with what it would not see mended; `warnings` what is told of it. */
export type DocxParts =
  | {
      ok: true
      headers: string[]
      footers: string[]
      bytes: Buffer
      xml: string
      warnings: string[]
    }
  | { ok: false; reason: Reason }

/** The small parts of a Word file that mammoth leaves out. */
export async function openDocx(bytes: Buffer): Promise<DocxParts> {
  return withPackage<DocxParts>(bytes, async (parts) => {
    if (!parts.has(BODY)) return { ok: false, reason: 'wrong-kind' }
    if (parts.isTooLarge(BODY)) return { ok: false, reason: 'too-large' }
    const headers: string[] = []
    const footers: string[] = []
    const hidden =
      parts.has(STYLES) && !parts.isTooLarge(STYLES)
        ? hidingStyles((await parts.read(STYLES)).toString('utf8'))
        : new Set<string>()
    for (const name of parts.names) {
      const kind = /^word\/(header|footer)\d*\.xml$/.exec(name)?.[1]
      if (!kind) continue
      const { xml } = withMarks((await parts.read(name)).toString('utf8'), hidden)
      const lines = paragraphsOf(xml)
      if (kind === 'header') headers.push(...lines)
      else footers.push(...lines)
    }
    const written = (await parts.read(BODY)).toString('utf8').replaceAll(CRUMB, '')
    const seen = withMarks(withWords(written), hidden)
    const xml = withBoxes(seen.xml) ?? seen.xml
    return {
      ok: true,
      headers,
      footers,
      bytes: xml === written ? bytes : await withBody(parts, xml),
      xml,
      warnings: [
        ...(seen.isHidden ? ['hidden-words'] : []),
        ...(seen.isDeleted ? ['deletions-left-out'] : []),
        ...(parts.names.some((name) => /vbaProject\.bin$/i.test(name)) ? ['has-macros'] : []),
      ],
    }
  })
}

/**
 * What mammoth passes over with the words in it, or without parting them: simple fields, words set in the other direction
 * or under a gloss, returns, aligned tabs.
 */
function withWords(xml: string): string {
  return xml
    .replace(/<w:cr\s*\/>/g, '<w:br/>')
    .replace(/<w:ptab\b[^<>]*\/>/g, '<w:tab/>')
    .replace(/<w:rt>[\s\S]*?<\/w:rt>|<w:rubyPr>[\s\S]*?<\/w:rubyPr>/g, '')
    .replace(/<\/?w:(?:fldSimple|bdo|dir|ruby|rubyBase)(?:\s[^<>]*)?>/g, '')
}

async function withBody(parts: Package, xml: string): Promise<Buffer> {
  const written: { name: string; content: Buffer }[] = []
  for (const name of parts.names) {
    // Pictures are never looked at.
    if (!/\.(?:xml|rels)$/i.test(name)) continue
    const content = name === BODY ? Buffer.from(xml) : await parts.read(name)
    written.push({ name, content })
  }
  return storedZip(written)
}

/** The paragraphs of a header or footer, in which mammoth takes no interest. */
export function paragraphsOf(xml: string): string[] {
  const kept = xml
    .replace(/<mc:Fallback[\s\S]*?<\/mc:Fallback>/g, '')
    .replace(/<w:(del|moveFrom)\b[^>]*>[\s\S]*?<\/w:\1>/g, '')
  return kept
    .split('</w:p>')
    .map((paragraph) =>
      [
        ...paragraph
          .replaceAll(CRUMB, '')
          .matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\b[^>]*\/>/g),
      ]
        .map((match) => (match[2] ? ' ' : decodeEntities(match[1] ?? '')))
        .join('')
        .trim(),
    )
    .filter((line) => line !== '')
}
