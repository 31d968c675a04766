import { storedZip, withBoxes } from './docx-boxes.ts'
import { decodeEntities } from './entities.ts'
import type { Reason } from './form.ts'
import { type Package, withPackage } from './zip.ts'

const BODY = 'word/document.xml'

/** `bytes` is the file for mammoth: as it came, or with text boxes mended that it would not see. */
export type DocxParts =
  | { ok: true; headers: string[]; footers: string[]; bytes: Buffer }
  | { ok: false; reason: Reason }

/** The small parts of a Word file that mammoth leaves out. */
export async function openDocx(bytes: Buffer): Promise<DocxParts> {
  return withPackage<DocxParts>(bytes, async (parts) => {
    if (!parts.has(BODY)) return { ok: false, reason: 'wrong-kind' }
    if (parts.isTooLarge(BODY)) return { ok: false, reason: 'too-large' }
    const headers: string[] = []
    const footers: string[] = []
    for (const name of parts.names) {
      const kind = /^word\/(header|footer)\d*\.xml$/.exec(name)?.[1]
      if (!kind) continue
      const lines = paragraphsOf((await parts.read(name)).toString('utf8'))
      if (kind === 'header') headers.push(...lines)
      else footers.push(...lines)
    }
    return { ok: true, headers, footers, bytes: (await mend(parts)) ?? bytes }
  })
}

async function mend(parts: Package): Promise<Buffer | null> {
  const xml = withBoxes((await parts.read(BODY)).toString('utf8'))
  if (!xml) return null
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
      [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\b[^>]*\/>/g)]
        .map((match) => (match[2] ? ' ' : decodeEntities(match[1] ?? '')))
        .join('')
        .trim(),
    )
    .filter((line) => line !== '')
}
