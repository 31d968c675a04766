import { decodeEntities } from './entities.ts'

/** An element of an XML part; words stand between its children as they were written. */
export type XmlNode = {
  name: string
  attributes: ReadonlyMap<string, string>
  children: (XmlNode | string)[]
}

/** No document of ours nests as deeply; whoever walks a tree must come to its end. */
const MOST_DEPTH = 200

const ATTRIBUTE = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * Takes an XML part apart, in one pass. Nothing is declared, fetched or run: of entities only characters are known, and a
 * DOCTYPE is skipped. `spaces` gives an address of a namespace the prefix it goes by here, whatever the file calls it.
 * Throws where elements do not close in their order.
 */
export function readXml(written: string, spaces: ReadonlyMap<string, string>): XmlNode {
  // A return that is left after this was asked for by its number.
  const xml = written.replace(/\r\n?/g, '\n')
  const prefixes = prefixesOf(xml, spaces)
  const named = (name: string) => {
    const [prefix = '', local] = name.split(':')
    return local === undefined ? name : `${prefixes.get(prefix) ?? prefix}:${local}`
  }
  const root = element('', new Map())
  const open = [root]
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    const words = xml.slice(at, start < 0 ? xml.length : start)
    if (words !== '') open.at(-1)?.children.push(decodeEntities(words))
    if (start < 0) break
    const special = specialAt(xml, start)
    if (special) {
      if (special.words !== '') open.at(-1)?.children.push(special.words)
      at = special.end
      continue
    }
    const end = tagEnd(xml, start)
    const tag = xml.slice(start + 1, end)
    at = end + 1
    if (tag.startsWith('/')) {
      const closed = open.pop()
      if (open.length === 0 || closed?.name !== named(tag.slice(1).trim()))
        throw new Error(`<${tag}> closes nothing`)
      continue
    }
    const name = /^[^\s/]+/.exec(tag)?.[0] ?? ''
    const node = element(named(name), attributesOf(tag.slice(name.length), named))
    open.at(-1)?.children.push(node)
    if (tag.endsWith('/')) continue
    if (open.length > MOST_DEPTH) throw new Error('nested too deeply')
    open.push(node)
  }
  if (open.length > 1) throw new Error('cut short')
  return root
}

export function elementsOf(node: XmlNode): XmlNode[] {
  return node.children.filter((child) => typeof child !== 'string')
}

/** The first element of that name, wherever it stands in the tree. */
export function findElement(node: XmlNode, name: string): XmlNode | null {
  for (const child of elementsOf(node)) {
    const found = child.name === name ? child : findElement(child, name)
    if (found) return found
  }
  return null
}

function element(name: string, attributes: ReadonlyMap<string, string>): XmlNode {
  return { name, attributes, children: [] }
}

function attributesOf(tag: string, named: (name: string) => string): ReadonlyMap<string, string> {
  return new Map(
    [...tag.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      named(name),
      decodeEntities(double ?? single ?? ''),
    ]),
  )
}

function prefixesOf(xml: string, spaces: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, prefix = '', address = ''] of xml.matchAll(/\sxmlns:([\w.-]+)="([^"]*)"/g)) {
    const known = spaces.get(address)
    if (known) found.set(prefix, known)
  }
  return found
}

/** What opens with `<` and is no tag: a comment, an instruction, a declaration, or words written as they are. */
function specialAt(xml: string, start: number): { words: string; end: number } | null {
  const until = (mark: string, from: number) => {
    const end = xml.indexOf(mark, from)
    if (end < 0) throw new Error('cut short')
    return end + mark.length
  }
  if (xml.startsWith('<![CDATA[', start)) {
    const end = until(']]>', start + 9)
    return { words: xml.slice(start + 9, end - 3), end }
  }
  if (xml.startsWith('<!--', start)) return { words: '', end: until('-->', start + 4) }
  if (xml.startsWith('<?', start)) return { words: '', end: until('?>', start + 2) }
  if (!xml.startsWith('<!', start)) return null
  const end = until('>', start)
  const inside = xml.indexOf('[', start)
  return { words: '', end: inside >= 0 && inside < end ? until('>', until(']', inside)) : end }
}

/** An attribute may hold a `>` of its own. */
function tagEnd(xml: string, start: number): number {
  let quote = ''
  for (let at = start + 1; at < xml.length; at += 1) {
    const letter = xml[at] ?? ''
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at
  }
  throw new Error('cut short')
}
