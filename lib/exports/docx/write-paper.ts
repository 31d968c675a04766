import {
  Document,
  type FileChild,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TabStopType,
  TextRun,
} from 'docx'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { languageTag } from '#lib/i18n/formats.ts'
import { coreProperties } from './core-properties.ts'
import { measureOf, pageOf, type Sheet } from './page.ts'
import { paperStyles } from './paper-styles.ts'
import { runs, type Said } from './pen.ts'

export type Paper = {
  locale: Locale
  sheet: Sheet
  title: string
  council: string
  /** at the head of every page but the first */
  running: readonly Said[]
  /** at the foot of every page, beside its number */
  foot: readonly Said[]
  children: readonly FileChild[]
  /** The moment its properties tell; bytes depend on nothing else. */
  now: Date
}

/** A council's paper in Word: real styles and headings, titled, every run marked with its language. */
export async function writePaper(paper: Paper): Promise<Uint8Array> {
  const { locale, sheet, title, council, now } = paper
  const tag = languageTag(locale)
  const foot = () => new Footer({ children: [withNumber(paper)] })
  const document = new Document({
    styles: paperStyles(tag),
    sections: [
      {
        properties: pageOf(sheet),
        headers: {
          default: new Header({
            children: [new Paragraph({ style: 'Foot', children: runs(paper.running, locale) })],
          }),
          first: new Header({ children: [new Paragraph({ style: 'Foot' })] }),
        },
        footers: { default: foot(), first: foot() },
        children: apart(paper.children),
      },
    ],
  })
  const core = coreProperties({ title, creator: council, language: tag, now })
  const parts = [{ path: 'docProps/core.xml', data: core }]
  return new Uint8Array(await Packer.toBuffer(document, undefined, parts))
}

/** Word makes one table of two that touch. */
function apart(children: readonly FileChild[]): FileChild[] {
  return children.flatMap((child, at) => {
    const touches = child instanceof Table && children[at - 1] instanceof Table
    return touches ? [new Paragraph({ style: 'Gap' }), child] : [child]
  })
}

function withNumber({ foot, locale, sheet }: Paper): Paragraph {
  return new Paragraph({
    style: 'Foot',
    tabStops: [{ type: TabStopType.RIGHT, position: measureOf(sheet) }],
    children: [
      ...runs(foot, locale),
      new TextRun({
        language: { value: languageTag(locale) },
        children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
      }),
    ],
  })
}
