import type { Reason } from '#lib/documents/form.ts'
import { decodeEntities } from '#lib/documents/read/entities.ts'
import { type Package, withPackage } from '#lib/documents/read/zip.ts'
import { storedZip, withBoxes } from './docx-boxes.ts'
import { withChunks } from './docx-chunks.ts'
import { ANSWER, PROMPT, withBound, withChoices, withControls } from './docx-controls.ts'
import { withEquations } from './docx-equations.ts'
import { CRUMB, hidingStyles, withMarks } from './docx-marks.ts'
import { mainPart, relatedTo } from './docx-related.ts'

const OURS = new RegExp(`[${CRUMB}${PROMPT}${ANSWER}]`, 'g')

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
    const main = await mainPart(parts)
    if (main === null) return { ok: false, reason: 'wrong-kind' }
    if (parts.isTooLarge(main)) return { ok: false, reason: 'too-large' }
    const related = (await relatedTo(parts, main)).filter(({ name }) => parts.has(name))
    const styles = related.find(({ kind }) => kind === 'styles')?.name
    const headers: string[] = []
    const footers: string[] = []
    const hidden =
      styles && !parts.isTooLarge(styles)
        ? hidingStyles((await parts.read(styles)).toString('utf8'))
        : new Set<string>()
    for (const { kind, name } of related) {
      if (kind !== 'header' && kind !== 'footer') continue
      const { xml } = withMarks((await parts.read(name)).toString('utf8'), hidden)
      const lines = paragraphsOf(xml)
      if (kind === 'header') headers.push(...lines)
      else footers.push(...lines)
    }
    const written = (await parts.read(main)).toString('utf8')
    const whole = await withChunks(written.replaceAll(OURS, ''), parts, main)
    const said = await withBound(withWords(whole), parts, main)
    const seen = withMarks(withControls(said), hidden)
    const xml = withBoxes(seen.xml) ?? seen.xml
    return {
      ok: true,
      headers,
      footers,
      bytes: xml === written ? bytes : await withBody(parts, main, xml),
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
 * or under a gloss, equations, what was chosen in a drop-down of an older form, returns, aligned tabs.
 */
function withWords(xml: string): string {
  return withEquations(withChoices(xml))
    .replace(/<w:cr\s*\/>/g, '<w:br/>')
    .replace(/<w:ptab\b[^<>]*\/>/g, '<w:tab/>')
    .replace(/<w:rt>[\s\S]*?<\/w:rt>|<w:rubyPr>[\s\S]*?<\/w:rubyPr>/g, '')
    .replace(/<(\/?)w:dstrike\b/g, '<$1w:strike')
    .replace(/<\/?w:(?:fldSimple|bdo|dir|ruby|rubyBase)(?:\s[^<>]*)?>/g, '')
}

async function withBody(parts: Package, main: string, xml: string): Promise<Buffer> {
  const written: { name: string; content: Buffer }[] = []
  for (const name of parts.names) {
    // Pictures are never looked at.
    if (!/\.(?:xml|rels)$/i.test(name)) continue
    const content = name === main ? Buffer.from(xml) : await parts.read(name)
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
          .replaceAll(OURS, '')
          .matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\b[^>]*\/>/g),
      ]
        .map((match) => (match[2] ? ' ' : decodeEntities(match[1] ?? '')))
        .join('')
        .trim(),
    )
    .filter((line) => line !== '')
}
