import { AlignmentType, type IStylesOptions, LevelFormat } from 'docx'

export const BULLETS = 'bullets'
/** Word's own name for the look of what a control asks: readers know it by that. */
export const PROMPT_STYLE = 'PlaceholderText'

const INK = '1B2226'
const FAINT = '5B646B'
const TEAL = '0F5C63'

export function stylesIn(tag: string): IStylesOptions {
  const language = { value: tag }
  const based = { basedOn: 'Normal', quickFormat: true } as const
  const small = { size: 20, color: FAINT }
  return {
    default: {
      document: { run: { font: 'Calibri', size: 22, color: INK, language } },
      title: {
        run: { size: 36, bold: true, color: INK },
        paragraph: { spacing: { after: 200 } },
      },
      heading1: {
        run: { size: 24, bold: true, color: TEAL },
        paragraph: { spacing: { after: 60 } },
      },
    },
    paragraphStyles: [
      {
        id: 'Council',
        name: 'Council',
        ...based,
        run: { size: 22, bold: true, color: TEAL },
        paragraph: { spacing: { after: 60 } },
      },
      { id: 'Label', name: 'Label', ...based, paragraph: { spacing: { after: 60 } } },
      {
        id: 'Guidance',
        name: 'Guidance',
        ...based,
        run: small,
        paragraph: { spacing: { before: 80, after: 120 } },
      },
      { id: 'ColumnHead', name: 'Column Head', ...based, run: { ...small, bold: true } },
      // Where somebody takes the bullets away, the blank after a paragraph still tells it from the next.
      { id: 'Answer', name: 'Answer', ...based, paragraph: { spacing: { after: 120 } } },
      {
        id: 'LastTime',
        name: 'Last Time',
        ...based,
        run: { size: 19, color: FAINT },
        paragraph: { spacing: { before: 60 } },
      },
      { id: 'Foot', name: 'Foot', ...based, run: { size: 18, color: FAINT } },
    ],
    characterStyles: [{ id: PROMPT_STYLE, name: 'Placeholder Text', run: { color: FAINT } }],
  }
}

export const numbering = {
  config: [
    {
      reference: BULLETS,
      levels: [0, 1].map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: level === 0 ? '•' : '–',
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 300 + 300 * level, hanging: 240 } } },
      })),
    },
  ],
}
