import { extractText } from 'unpdf'

/** The words of each printed sheet, with single blanks. */
export async function readSheets(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false })
  return text.map((sheet) => sheet.replace(/[\s\u00a0]+/g, ' '))
}
