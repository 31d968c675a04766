import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Actor } from '#lib/auth/actor.ts'
import type { Council } from '#lib/councils/queries.ts'
import { currentCycle, type Month, monthKey, todayOf } from '#lib/cycles/cycle.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { said } from '#lib/exports/cells.ts'
import { csvBytes, readFlavour } from '#lib/exports/csv.ts'
import { fileAnswer } from '#lib/exports/file-answer.ts'
import { fileName } from '#lib/exports/file-name.ts'
import { atOnce, type Cell, type Columns } from '#lib/exports/table.ts'
import { XLSX_TYPE, xlsxBytes } from '#lib/exports/xlsx/book.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import type { List, NamedList } from '#lib/lists/list.ts'
import { byKey, everyRow } from '#lib/lists/stream-rows.ts'
import { aboutTable } from './table-about.ts'

export type TableName = Parameters<Awaited<ReturnType<typeof getTranslations<'files.names'>>>>[0]

/** Rows that are read while they are sent, and how many there will be. */
type Growing = {
  chunks: (gone: AbortSignal) => AsyncIterable<Cell[][]>
  count: () => Promise<number>
}

export type Answer = {
  actor: Actor
  council: Council
  name: TableName
  /** the one cycle that the table is about; left out where it reaches up to the last */
  cycle?: Month | null
  /** what else tells this table from others of its kind: a theme's code, an association's initials */
  about?: string
  table: { columns: Columns; rows: Cell[][] | Growing }
}

/** All of a list that its page shows a part of at a time. */
export function listed<Row>(list: NamedList<Row>, cells: (row: Row) => Cell[]): Growing {
  return {
    chunks: async function* (gone) {
      for await (const rows of everyRow(list, gone)) yield rows.map(cells)
    },
    count: list.count,
  }
}

/** The same, where some rows need more read beside them. */
export function listedBeside<Row>(
  list: List<Row>,
  cells: (rows: Row[]) => Promise<Cell[][]>,
): Growing {
  return {
    chunks: async function* () {
      for await (const rows of byKey(list)) yield cells(rows)
    },
    count: list.count,
  }
}

/**
 * What the address of a table answers. As `.csv`, the rows of its page in the flavour asked for, or with `?csv=about`
 * what no row can say without being counted: the cycles, the filters, the analysis behind it, and who reported. As
 * `.xlsx`, both, each on a sheet of its own.
 */
export async function answerTable(
  request: Request,
  { table: { columns, rows }, ...answer }: Answer,
): Promise<Response> {
  const { searchParams: asked, pathname } = new URL(request.url)
  const locale = await getLocale()
  const t = await getTranslations('files')
  const gone = new AbortController()
  const table = Array.isArray(rows)
    ? atOnce({ columns, rows })
    : { columns, chunks: rows.chunks(gone.signal) }
  const { parts, last } = await subjectOf(answer)
  const tell = async () =>
    aboutTable(asked, {
      ...answer,
      last,
      rows: Array.isArray(rows) ? rows.length : await rows.count(),
    })
  if (pathname.endsWith('.xlsx')) {
    const sheets = [
      { name: t(`names.${answer.name}`), ...table },
      { name: t('fact'), ...atOnce(await tell()) },
    ]
    const whenCut = [said('cut', t('cut')), null, t('cutWhy')]
    const name = `${fileName(parts)}.xlsx`
    return fileAnswer(xlsxBytes({ sheets, whenCut }), { name, type: XLSX_TYPE, gone })
  }
  const kept = (await cookies()).get(FLAVOUR_COOKIE)?.value
  const flavour = readFlavour([asked.get('csv'), kept], locale)
  if (asked.get('csv') !== 'about')
    return fileAnswer(csvBytes(table, flavour), { name: `${fileName(parts)}.csv`, type: CSV, gone })
  const name = `${fileName([...parts, t('aboutSuffix')])}.csv`
  return fileAnswer(csvBytes(atOnce(await tell()), flavour), { name, type: CSV })
}

const CSV = 'text/csv; charset=utf-8'

/** Where a browser keeps how its reader wants CSV files. */
export const FLAVOUR_COOKIE = 'csv'

/** What a file's name says: of what, of whom, and until when. */
async function subjectOf({ actor, council, name, about = '', cycle }: Omit<Answer, 'table'>) {
  const t = await getTranslations('files')
  const cycles = await listCycles(actor, council.id)
  const last = currentCycle(cycles, todayOf(council, new Date()))
  const span = cycle ? monthKey(cycle) : last && t('upTo', { cycle: monthKey(last) })
  const whose = inLanguage(council.abbreviation, await getLocale())
  return { parts: [t(`names.${name}`), about, whose, span ?? ''], last }
}
