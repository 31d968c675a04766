import { readXml, type XmlNode } from '#lib/documents/read/xml-tree.ts'
import type { Package } from '#lib/documents/read/zip.ts'

/** A part that another names: its kind is the last word of what the relation is called. */
export type Related = { kind: string; name: string; id: string }

const CUSTOMARY = 'word/document.xml'

/** The part that holds a Word document's body, whatever it is called: the package's own list of relations says so. */
export async function mainPart(parts: Package): Promise<string | null> {
  const said = (await relatedTo(parts, '')).find(({ kind }) => kind === 'officeDocument')?.name
  if (said === undefined || !parts.has(said)) return parts.has(CUSTOMARY) ? CUSTOMARY : null
  if (said === CUSTOMARY) return said
  // A workbook or a presentation has a main part too.
  const types = parts.has('[Content_Types].xml')
    ? (await parts.read('[Content_Types].xml')).toString('utf8')
    : ''
  const own = [...types.matchAll(/<Override\b[^<>]*>/g)].find(([tag]) =>
    tag.includes(`"/${said}"`),
  )?.[0]
  return /wordprocessingml|ms-word/.test(own ?? '') ? said : null
}

/** The parts that a part names, or, for no part, those that the package names. */
export async function relatedTo(parts: Package, name: string): Promise<Related[]> {
  const at = name.lastIndexOf('/') + 1
  const [folder, file] = [name.slice(0, at), name.slice(at)]
  const list = `${folder}_rels/${file}.rels`
  if (!parts.has(list) || parts.isTooLarge(list)) return []
  const xml = (await parts.read(list)).toString('utf8')
  const relations = readXml(xml, new Map()).children.flatMap((root) =>
    typeof root === 'string' ? [] : root.children,
  )
  return relations.flatMap((one) => {
    if (typeof one === 'string' || one.attributes.get('TargetMode') === 'External') return []
    const target = one.attributes.get('Target') ?? ''
    return [
      { kind: kindOf(one), name: resolved(folder, target), id: one.attributes.get('Id') ?? '' },
    ]
  })
}

function kindOf(relation: XmlNode): string {
  return relation.attributes.get('Type')?.replace(/^.*\//, '') ?? ''
}

function resolved(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
