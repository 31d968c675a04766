import { decodeEntities, encodeEntities } from '#lib/documents/read/entities.ts'
import { elementsOf, readXml, type XmlNode } from '#lib/documents/read/xml-tree.ts'
import type { Package } from '#lib/documents/read/zip.ts'
import { relatedTo } from './docx-related.ts'

/** Opens the words of a control: the program's own prompt, or what somebody answered, however it looks. No letters of any text. */
export const PROMPT = '\ue0f2'
export const ANSWER = '\ue0f3'

const CONTROL = /<(\/?)w:sdt>|<w:showingPlcHdr(?:\s[^<>]*)?\/>|<w:t(?:\s[^<>]*)?>/g

/** The body with the words of each control told apart: mammoth passes them on and not whose they are. */
export function withControls(xml: string): string {
  if (!xml.includes('<w:sdt>')) return xml
  const open: { isPrompt: boolean }[] = []
  return xml.replaceAll(CONTROL, (tag, slash: string | undefined) => {
    const control = open.at(-1)
    if (tag.startsWith('<w:showing')) {
      if (control && !/w:val="(?:0|false|off)"/.test(tag)) control.isPrompt = true
    } else if (!tag.startsWith('<w:t')) {
      if (slash === '/') open.pop()
      else open.push({ isPrompt: false })
    } else if (control) return tag + (control.isPrompt ? PROMPT : ANSWER)
    return tag
  })
}

/** A drop-down of Word's older forms holds all its choices and the number of one: that one is put where it is shown. */
export function withChoices(xml: string): string {
  return xml.replaceAll(
    /<w:ddList>([\s\S]*?)<\/w:ddList>[\s\S]*?<\/w:ffData>\s*<\/w:fldChar>/g,
    (whole, list: string) => {
      const result = /<w:(?:result|default) w:val="(\d+)"/.exec(list)?.[1] ?? '0'
      const choices = [...list.matchAll(/<w:listEntry w:val="([^"]*)"/g)].map(([, one = '']) => one)
      const chosen = choices[Number(result)] ?? ''
      return chosen === '' ? whole : `${whole}<w:t xml:space="preserve">${chosen}</w:t>`
    },
  )
}

/** Controls bound to stored values show what is stored when Word opens the file, whatever words the body still holds. */
export async function withBound(xml: string, parts: Package, main: string): Promise<string> {
  if (!xml.includes('<w:dataBinding')) return xml
  const stores = await storesOf(parts, main)
  return xml.replaceAll(
    /(<w:dataBinding\b[^<>]*\/>)((?:(?!<w:sdt>)[\s\S])*?<w:sdtContent>)((?:(?!<w:sdt>)[\s\S])*?)(<\/w:sdtContent>)/g,
    (whole, binding: string, before: string, content: string, after: string) => {
      const store = stores.get(attribute(binding, 'storeItemID').toLowerCase())
      const value = store && valueAt(store, attribute(binding, 'xpath'))
      if (value === undefined || value === null) return whole
      let isFirst = true
      const shown = content.replaceAll(/(<w:t(?:\s[^<>]*)?>)[^<]*(<\/w:t>)/g, (_t, open, close) => {
        const words = isFirst ? encodeEntities(value) : ''
        isFirst = false
        return open + words + close
      })
      return isFirst ? whole : binding + before + shown + after
    },
  )
}

function attribute(tag: string, name: string): string {
  return decodeEntities(new RegExp(`w:${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
}

/** The stored values of a file, each by its number. */
async function storesOf(parts: Package, main: string): Promise<Map<string, XmlNode>> {
  const stores = new Map<string, XmlNode>()
  for (const { kind, name } of await relatedTo(parts, main)) {
    if (kind !== 'customXml' || !parts.has(name) || parts.isTooLarge(name)) continue
    const told = (await relatedTo(parts, name)).find((one) => one.kind === 'customXmlProps')?.name
    if (!told || !parts.has(told)) continue
    const id = /itemID="([^"]*)"/.exec((await parts.read(told)).toString('utf8'))?.[1] ?? ''
    stores.set(id.toLowerCase(), readXml((await parts.read(name)).toString('utf8'), new Map()))
  }
  return stores
}

/** What stands at a path of elements, each by its number among its like: `/n:form[1]/n:owner[1]`. Null where there is none. */
function valueAt(root: XmlNode, path: string): string | null {
  let node: XmlNode | undefined = root
  for (const step of path.split('/').filter((one) => one !== '')) {
    const [, name = '', number] = /^(?:[\w.-]+:)?([\w.-]+)(?:\[(\d+)\])?$/.exec(step) ?? []
    const like: XmlNode[] = (node ? elementsOf(node) : []).filter(
      (one) => one.name.replace(/^.*:/, '') === name,
    )
    node = like[Number(number ?? 1) - 1]
  }
  if (!node) return null
  return node.children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim()
}
