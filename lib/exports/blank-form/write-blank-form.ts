import { Document, Footer, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import { coreProperties } from '#lib/exports/docx/core-properties.ts'
import { inLanguage, type Locale } from '#lib/i18n/bilingual.ts'
import type { BlankForm } from './blank-form.ts'
import { RunControl } from './content-control.ts'
import { formTable, TABLE_WIDTH } from './form-table.ts'
import { type Pen, penFor } from './pen.ts'
import { numbering, stylesIn } from './styles.ts'

/** Letter, in twentieths of a point: docx writes A4 unless told. */
const PAGE = { width: 12_240, height: 15_840 }
const MARGIN = (PAGE.width - TABLE_WIDTH) / 2

/** The council's form as a Word file that this program reads back, every run of it marked with its language. */
export async function writeBlankForm(
  form: BlankForm,
  locale: Locale,
  now: Date,
): Promise<Uint8Array> {
  const pen = penFor(locale)
  const title = pen.words.title(form.month)
  const council = inLanguage(form.council, locale)
  const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN }
  const file = new Document({
    styles: stylesIn(pen.language),
    numbering,
    sections: [
      {
        properties: { page: { size: PAGE, margin } },
        footers: { default: new Footer({ children: [pen.pageNumber()] }) },
        children: [
          new Paragraph({ style: 'Council', children: [pen.run(council)] }),
          new Paragraph({ heading: HeadingLevel.TITLE, children: [pen.run(title)] }),
          ...whoseAndWhen(form, pen),
          formTable(form, pen),
        ],
      },
    ],
  })
  const core = coreProperties({ title, creator: council, language: pen.language, now })
  const bytes = await Packer.toBuffer(file, undefined, [{ path: 'docProps/core.xml', data: core }])
  return new Uint8Array(bytes)
}

function whoseAndWhen({ jurisdiction, dueOn, returnTo }: BlankForm, pen: Pen): Paragraph[] {
  const { words } = pen
  const name = jurisdiction && inLanguage(jurisdiction.name, pen.locale)
  return [
    labelled('jurisdiction', name === null ? null : pen.run(name), pen),
    labelled('contact', jurisdiction?.contact ? answered(jurisdiction.contact, pen) : null, pen),
    new Paragraph({ style: 'Guidance', children: [pen.run(words.returnBy(dueOn, returnTo))] }),
    new Paragraph({ style: 'Guidance', children: [pen.run(words.guidance)] }),
  ]
}

/** Where nothing is known yet, a control asks for it. */
function labelled(tag: 'jurisdiction' | 'contact', known: TextRun | null, pen: Pen): Paragraph {
  const { name, prompt } = pen.words[tag]
  const named = new TextRun({ ...pen.marked(pen.words.label(name)), bold: true })
  const asked = known ?? new RunControl({ title: name, tag }, pen.prompting(prompt))
  return new Paragraph({ style: 'Label', children: [named, asked] })
}

/** As somebody gave it last time: it may be another person now. */
function answered(contact: string, pen: Pen): TextRun {
  const control = { title: pen.words.contact.name, tag: 'contact', isAnswered: true as const }
  return new RunControl(control, pen.marked(contact))
}
