import { encodeEntities } from '#lib/documents/read/entities.ts'
import { htmlTree, withoutHidden } from '#lib/documents/read/mail/html-tree.ts'
import { decode } from '#lib/documents/read/text/decode.ts'
import { type Package, withPackage } from '#lib/documents/read/zip.ts'
import { mainPart, relatedTo } from './docx-related.ts'
import { childrenOf, type DocxNode, textOf } from './docx-tree.ts'

const CHUNK = /<w:altChunk\b[^<>]*?(?:\/>|>[\s\S]*?<\/w:altChunk>)/g

/** The body with the files that stand in it (a page, a text, another Word document) as paragraphs; of other kinds nothing is known. */
export async function withChunks(xml: string, parts: Package, main: string): Promise<string> {
  if (!xml.includes('<w:altChunk')) return xml
  const related = await relatedTo(parts, main)
  const put = new Map<string, string>()
  for (const [tag] of xml.matchAll(CHUNK)) {
    const id = /r:id="([^"]*)"/.exec(tag)?.[1]
    const name = related.find((one) => one.id === id)?.name
    if (!name || !parts.has(name) || parts.isTooLarge(name)) continue
    const words = await paragraphsIn(name, await parts.read(name))
    if (words !== null) put.set(tag, words)
  }
  return xml.replaceAll(CHUNK, (tag) => put.get(tag) ?? tag)
}

async function paragraphsIn(name: string, bytes: Buffer): Promise<string | null> {
  if (/\.docx$/i.test(name)) return bodyOf(bytes)
  if (!/\.(?:x?html?|txt)$/i.test(name)) return null
  const { text } = decode(new Uint8Array(bytes))
  const lines = /\.txt$/i.test(name)
    ? text.split(/\r\n?|\n/)
    : htmlTree(withoutHidden(text)).flatMap(linesIn)
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${encodeEntities(line)}</w:t></w:r></w:p>`)
    .join('')
}

/** Of a document in the document only the body is taken: its lists and styles are named elsewhere. */
async function bodyOf(bytes: Buffer): Promise<string | null> {
  const read = await withPackage<{ body: string | null }>(bytes, async (parts) => {
    const main = await mainPart(parts)
    if (main === null || parts.isTooLarge(main)) return { body: null }
    const xml = (await parts.read(main)).toString('utf8')
    const body = /<w:body>([\s\S]*)<\/w:body>/.exec(xml)?.[1] ?? null
    return {
      body: body?.replace(/<w:sectPr\b[\s\S]*?<\/w:sectPr>|<w:sectPr\b[^<>]*\/>/g, '') ?? null,
    }
  })
  return 'body' in read ? read.body : null
}

function linesIn(node: DocxNode): string[] {
  return node.type === 'paragraph' ? [textOf(node)] : childrenOf(node).flatMap(linesIn)
}
