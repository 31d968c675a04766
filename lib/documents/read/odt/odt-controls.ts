import { elementsOf, type XmlNode } from '#lib/documents/read/xml-tree.ts'

/** What stands in each control of a form, by its name in the file: typed words, what was chosen, a box with its label. */
export function controlsIn(forms: XmlNode | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const visit = (node: XmlNode) => {
    const id = node.attributes.get('xml:id') ?? node.attributes.get('form:id')
    if (id !== undefined) found.set(id, wordsOf(node))
    for (const child of elementsOf(node)) visit(child)
  }
  if (forms) visit(forms)
  return found
}

function wordsOf(node: XmlNode): string {
  const { name, attributes } = node
  const given = (key: string) => attributes.get(`form:${key}`)
  if (name === 'form:checkbox' || name === 'form:radio') {
    const state = given('current-state') ?? given('current-selected') ?? given('state')
    const isTicked = /^(?:checked|true)$/.test(state ?? given('selected') ?? '')
    return `${isTicked ? '☒' : '☐'} ${given('label') ?? ''}`
  }
  if (name === 'form:listbox') {
    const options = elementsOf(node).filter((one) => one.name === 'form:option')
    const flag = (one: XmlNode, key: string) => one.attributes.get(`form:${key}`) === 'true'
    const current = options.filter((one) => flag(one, 'current-selected'))
    const chosen = current.length > 0 ? current : options.filter((one) => flag(one, 'selected'))
    return chosen.map((one) => one.attributes.get('form:label') ?? '').join(', ')
  }
  // A label or a button says what the form's maker wrote.
  if (name === 'form:fixed-text') return given('label') ?? ''
  return /^form:(?:text|textarea|combobox|date|time|number|formatted-text)$/.test(name)
    ? (given('current-value') ?? given('value') ?? '')
    : ''
}
