import type { Reason } from '#lib/documents/form.ts'
import { mainPart } from '#lib/documents/read/docx/docx-related.ts'
import { readXml, type XmlNode } from '#lib/documents/read/xml-tree.ts'
import { type Package, withPackage } from '#lib/documents/read/zip.ts'

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.'
/** A text, a template of one, which a member may have filled in as it was sent, and a page made from a web page. */
const TEXTS: readonly string[] = ['text', 'text-template', 'text-web'].map(
  (kind) => `${OPEN_DOCUMENT}${kind}`,
)
const SPACE = 'urn:oasis:names:tc:opendocument:xmlns:'

/** The prefixes that nearly every program writes; those that do not are read all the same. */
const SPACES: ReadonlyMap<string, string> = new Map([
  ...['office', 'style', 'text', 'table', 'form'].map(
    (one) => [`${SPACE}${one}:1.0`, one] as const,
  ),
  [`${SPACE}drawing:1.0`, 'draw'],
  [`${SPACE}xsl-fo-compatible:1.0`, 'fo'],
  [`${SPACE}svg-compatible:1.0`, 'svg'],
])

export type PackageKind = 'docx' | 'odt' | 'other'
type Refusal = { ok: false; reason: Reason }

/** What a zip says it is: an OpenDocument names its kind in a part of its own, else in its list of parts. */
export async function kindOfPackage(
  bytes: Uint8Array,
): Promise<{ ok: true; kind: PackageKind } | Refusal> {
  return withPackage<{ ok: true; kind: PackageKind } | Refusal>(
    Buffer.from(bytes),
    async (parts) => {
      if ((await mainPart(parts)) !== null) return { ok: true, kind: 'docx' }
      const named = (await small(parts, 'mimetype')).trim() || typeInManifest(await manifest(parts))
      return { ok: true, kind: TEXTS.includes(named) ? 'odt' : 'other' }
    },
  )
}

export type OdtParts = { ok: true; content: XmlNode; styles: XmlNode | null } | Refusal

/** The two parts that hold an OpenDocument text's words; pictures, objects and scripts are never looked at. */
export async function openOdt(bytes: Buffer): Promise<OdtParts> {
  return withPackage<OdtParts>(bytes, async (parts) => {
    // Its parts are locked one by one, or as one package in the package: the list of them says so.
    if ((await manifest(parts)).includes('encryption-data'))
      return { ok: false, reason: 'password-protected' }
    if (['content.xml', 'styles.xml'].some(parts.isTooLarge))
      return { ok: false, reason: 'too-large' }
    const read = async (name: string) => readXml((await parts.read(name)).toString('utf8'), SPACES)
    const styles = parts.has('styles.xml') ? await read('styles.xml') : null
    return { ok: true, content: await read('content.xml'), styles }
  })
}

/** An OpenDocument text that is one part: the same root holds the words and the styles. */
export function openFlat(bytes: Uint8Array): OdtParts {
  try {
    const root = readXml(new TextDecoder().decode(bytes), SPACES)
    return { ok: true, content: root, styles: root }
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}

/** What such a file opens with. */
export function isFlatOdt(head: string): boolean {
  return /<\w+:document\b/.test(head) && TEXTS.some((kind) => head.includes(`${kind}"`))
}

async function manifest(parts: Package): Promise<string> {
  return small(parts, 'META-INF/manifest.xml')
}

async function small(parts: Package, name: string): Promise<string> {
  if (!parts.has(name) || parts.isTooLarge(name)) return ''
  return (await parts.read(name)).toString('utf8')
}

function typeInManifest(xml: string): string {
  const root = /<[^<>]*:full-path="\/"[^<>]*>/.exec(xml)?.[0] ?? ''
  return /:media-type="([^"]*)"/.exec(root)?.[1] ?? ''
}
