import {
  type IContext,
  type IRunOptions,
  type ITableCellOptions,
  type IXmlableObject,
  TableCell,
  TextRun,
} from 'docx'

/** `title` is what Word shows on a control's frame, `tag` how a program finds it. */
type Control = { title: string; tag: string; isAnswered?: true }

/** docx writes no content controls but check boxes: these are its own parts with one drawn around them. */
export class CellControl extends TableCell {
  private readonly control: Control

  constructor(control: Control, options: ITableCellOptions) {
    super(options)
    this.control = control
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    return controlAround(this.control, 'w:richText', super.prepForXml(context))
  }
}

export class RunControl extends TextRun {
  private readonly control: Control

  constructor(control: Control, options: IRunOptions) {
    super(options)
    this.control = control
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    return controlAround(this.control, 'w:text', super.prepForXml(context))
  }
}

/** Word takes a prompt away with the first letter typed, and lets nobody take the control away with it. */
function controlAround(
  { title, tag, isAnswered }: Control,
  kind: 'w:richText' | 'w:text',
  content: IXmlableObject | undefined,
): IXmlableObject | undefined {
  if (content === undefined) return undefined
  const value = (name: string, val: string) => ({ [name]: { _attr: { 'w:val': val } } })
  const properties = [
    value('w:alias', title),
    value('w:tag', tag),
    value('w:lock', 'sdtLocked'),
    ...(isAnswered ? [] : [{ 'w:showingPlcHdr': {} }]),
    { [kind]: {} },
  ]
  return { 'w:sdt': [{ 'w:sdtPr': properties }, { 'w:sdtContent': [content] }] }
}
