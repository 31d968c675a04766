import type { IParagraphStyleOptions, IStylesOptions } from 'docx'

const INK = '1B1E22'
const SOFT = '4A5158'
const SERIF = 'Cambria'
const SANS = 'Calibri'

const small = { size: 18, color: SOFT }

function based(
  name: string,
  run: IParagraphStyleOptions['run'],
  paragraph: IParagraphStyleOptions['paragraph'] = {},
): IParagraphStyleOptions {
  return {
    id: name.replaceAll(' ', ''),
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  }
}

/** What the papers of a council look like in Word: headings that its navigation lists, and styles one can change at once. */
export function paperStyles(tag: string): IStylesOptions {
  const heading = { font: SERIF, bold: true, color: INK }
  return {
    default: {
      document: { run: { font: SANS, size: 21, color: INK, language: { value: tag } } },
      title: { run: { font: SERIF, size: 42, color: INK }, paragraph: { spacing: { after: 60 } } },
      heading1: {
        run: { ...heading, size: 30 },
        paragraph: { spacing: { before: 320, after: 80 }, keepNext: true },
      },
      heading2: {
        run: { ...heading, size: 25 },
        paragraph: { spacing: { before: 240, after: 60 }, keepNext: true },
      },
    },
    paragraphStyles: [
      based('Council', { size: 20, bold: true }, { spacing: { after: 60 } }),
      based('Meeting', { size: 21, color: SOFT }, { spacing: { after: 120 } }),
      based('Fact', { size: 20 }, { spacing: { after: 20 } }),
      based(
        'Finding',
        { font: SERIF, size: 25, bold: true },
        { spacing: { before: 180, after: 160 } },
      ),
      based('Standing', { size: 20, italics: true }, { spacing: { after: 120 } }),
      based('Column Head', { ...small, bold: true }, { keepNext: true }),
      based('Cell', { size: 20 }),
      based('Item Title', { font: SERIF, size: 23, bold: true }),
      based('Item Line', { size: 18 }),
      based('Question', { size: 21 }, { spacing: { after: 100 }, keepNext: true }),
      based('Quote Text', { font: SERIF, size: 20 }),
      based('Source', small),
      based('Note', small, { spacing: { before: 160 } }),
      based('Gap', { size: 2 }, { spacing: { before: 0, after: 0, line: 20 } }),
      based('Foot', { size: 17, color: SOFT }),
    ],
  }
}
