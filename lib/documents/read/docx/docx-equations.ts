import { encodeEntities } from '#lib/documents/read/entities.ts'
import { elementsOf, readXml, type XmlNode } from '#lib/documents/read/xml-tree.ts'

/** Equations, which mammoth leaves out, as a line of text: `t=(a+b)/2`, `x^2`, `√(n)`. */
export function withEquations(xml: string): string {
  if (!xml.includes('<m:oMath')) return xml
  return xml.replaceAll(/<m:oMath(?:\s[^<>]*)?>[\s\S]*?<\/m:oMath>/g, (equation) => {
    const words = said(readXml(equation, new Map())).trim()
    return words === '' ? '' : `<w:r><w:t xml:space="preserve">${encodeEntities(words)}</w:t></w:r>`
  })
}

function said(node: XmlNode): string {
  const inside = elementsOf(node)
  const part = (name: string) => {
    const found = inside.find((one) => one.name === `m:${name}`)
    return found ? said(found) : ''
  }
  const sign = (name: string, usual: string) =>
    inside
      .find((one) => one.name.endsWith('Pr'))
      ?.children.flatMap((one) =>
        typeof one !== 'string' && one.name === `m:${name}` ? [one] : [],
      )
      .at(0)
      ?.attributes.get('m:val') ?? usual
  switch (node.name) {
    case 'm:t':
      return node.children.filter((one) => typeof one === 'string').join('')
    case 'm:f':
      return `${closed(part('num'))}/${closed(part('den'))}`
    case 'm:sSup':
      return `${part('e')}^${closed(part('sup'))}`
    case 'm:sSub':
      return `${part('e')}_${closed(part('sub'))}`
    case 'm:sSubSup':
      return `${part('e')}_${closed(part('sub'))}^${closed(part('sup'))}`
    case 'm:rad':
      return `√(${part('e')})`
    case 'm:nary':
      return `${sign('chr', '∫')}${part('sub')}${part('sup') && `^${part('sup')} `}${part('e')}`
    case 'm:d':
      return `${sign('begChr', '(')}${part('e')}${sign('endChr', ')')}`
    default:
      return inside.map(said).join('')
  }
}

/** More than one sign is closed in, so that what belongs together stays together. */
function closed(words: string): string {
  return /^[\p{L}\p{N}.,]*$/u.test(words) ? words : `(${words})`
}
