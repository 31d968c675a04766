import { getLocale, getTranslations } from 'next-intl/server'
import type { Actor } from '#lib/auth/actor.ts'
import type { Council } from '#lib/councils/queries.ts'
import { currentCycle, type Month, monthKey, todayOf } from '#lib/cycles/cycle.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import {
  type Cell,
  csvResponse,
  csvStreamResponse,
  type Flavour,
  readFlavour,
  type Table,
} from '#lib/exports/csv.ts'
import { fileName } from '#lib/exports/file-name.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import type { NamedList } from '#lib/lists/list.ts'
import { streamRows } from '#lib/lists/stream-rows.ts'
import { aboutTable } from './csv-about.ts'

export type TableName = Parameters<Awaited<ReturnType<typeof getTranslations<'files.names'>>>>[0]

export type Answer = {
  actor: Actor
  council: Council
  name: TableName
  /** the one cycle that the table is about; left out where it reaches up to the last */
  cycle?: Month | null
  /** what else tells this table from others of its kind: a theme's code, an association's initials */
  about?: string
}

/** A list that its page shows a part of at a time, and its file as a whole. */
export type ListTable<Row> = {
  list: NamedList<Row>
  columns: Table['columns']
  cells: (row: Row) => Cell[]
}

/**
 * What a `.csv` address answers: the rows of its page in the flavour asked for, or with `?csv=about` what no row can
 * say without being counted: the cycles, the filters, the analysis behind it, and who reported.
 */
export async function answerCsv(
  request: Request,
  { table, ...answer }: Answer & { table: Table },
): Promise<Response> {
  return answerWith(request, answer, {
    write: (name, flavour) => csvResponse(table, name, flavour),
    count: async () => table.rows.length,
  })
}

/** The same of a list, which goes out as it is read. */
export async function answerListCsv<Row>(
  request: Request,
  { table, ...answer }: Answer & { table: ListTable<Row> },
): Promise<Response> {
  const { list, columns, cells } = table
  const asCells = () =>
    new TransformStream<Row[], Cell[][]>({
      transform: (rows, chunks) => chunks.enqueue(rows.map(cells)),
    })
  return answerWith(request, answer, {
    write: async (name, flavour) => {
      const chunks = (await streamRows(list)).pipeThrough(asCells())
      return csvStreamResponse({ columns, chunks }, name, flavour)
    },
    count: list.count,
  })
}

type Rows = {
  write: (name: string, flavour: Flavour) => Response | Promise<Response>
  count: () => Promise<number>
}

async function answerWith(request: Request, answer: Answer, rows: Rows): Promise<Response> {
  const { actor, council, name, about = '' } = answer
  const asked = new URL(request.url).searchParams.get('csv')
  const locale = await getLocale()
  const t = await getTranslations('files')
  const cycles = await listCycles(actor, council.id)
  const last = currentCycle(cycles, todayOf(council, new Date()))
  const span = answer.cycle ? monthKey(answer.cycle) : last && t('upTo', { cycle: monthKey(last) })
  const parts = [t(`names.${name}`), about, inLanguage(council.abbreviation, locale), span ?? '']
  const flavour = readFlavour(asked, locale)
  if (asked !== 'about') return rows.write(fileName(parts), flavour)
  const told = await aboutTable(new URL(request.url).searchParams, {
    ...answer,
    last,
    rows: await rows.count(),
  })
  return csvResponse(told, fileName([...parts, t('aboutSuffix')]), flavour)
}
