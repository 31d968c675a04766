import type { ISectionPropertiesOptions } from 'docx'

/** In twentieths of a point: docx writes A4 unless told. */
const SHEETS = {
  letter: { width: 12_240, height: 15_840 },
  a4: { width: 11_906, height: 16_838 },
} as const

export type Sheet = keyof typeof SHEETS

const MARGIN = 1_010

export function pageOf(sheet: Sheet): ISectionPropertiesOptions {
  const margin = {
    top: MARGIN,
    bottom: MARGIN,
    left: MARGIN,
    right: MARGIN,
    header: 560,
    footer: 500,
  }
  return { page: { size: SHEETS[sheet], margin }, titlePage: true }
}

/** How wide the text is. */
export function measureOf(sheet: Sheet): number {
  return SHEETS[sheet].width - 2 * MARGIN
}
