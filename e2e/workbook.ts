import { unpacked } from '#lib/exports/testing/unpacked.ts'

/** The words and numbers of each sheet of a workbook, row by row; cells with nothing in them are not there. */
export async function sheetsOf(bytes: Buffer): Promise<string[][][]> {
  const parts = await unpacked(bytes)
  const sheets = [...parts.keys()].filter((name) => name.startsWith('xl/worksheets/')).sort()
  return sheets.map((name) =>
    [...(parts.get(name) ?? '').matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<c [^>]*>(.*?)<\/c>/gs)].map(([, cell = '']) =>
        cell.replace(/<[^>]+>/g, ''),
      ),
    ),
  )
}
