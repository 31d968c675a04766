import { getLocale, getTranslations } from 'next-intl/server'
import type { Actor } from '#lib/auth/actor.ts'
import type { Council } from '#lib/councils/queries.ts'
import { currentCycle, type Month, monthKey, todayOf } from '#lib/cycles/cycle.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { csvResponse, readFlavour, type Table } from '#lib/exports/csv.ts'
import { fileName } from '#lib/exports/file-name.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { aboutTable } from './csv-about.ts'

export type TableName = Parameters<Awaited<ReturnType<typeof getTranslations<'files.names'>>>>[0]

export type Answer = {
  actor: Actor
  council: Council
  name: TableName
  table: Table
  /** the one cycle that the table is about; left out where it reaches up to the last */
  cycle?: Month | null
  /** what else tells this table from others of its kind: a theme's code, an association's initials */
  about?: string
}

/**
 * What a `.csv` address answers: the rows of its page in the flavour asked for, or with `?csv=about` what no row can
 * say without being counted: the cycles, the filters, the analysis behind it, and who reported.
 */
export async function answerCsv(request: Request, answer: Answer): Promise<Response> {
  const { actor, council, name, table, about = '' } = answer
  const asked = new URL(request.url).searchParams.get('csv')
  const locale = await getLocale()
  const t = await getTranslations('files')
  const cycles = await listCycles(actor, council.id)
  const last = currentCycle(cycles, todayOf(council, new Date()))
  const span = answer.cycle ? monthKey(answer.cycle) : last && t('upTo', { cycle: monthKey(last) })
  const parts = [t(`names.${name}`), about, inLanguage(council.abbreviation, locale), span ?? '']
  const flavour = readFlavour(asked, locale)
  if (asked !== 'about') return csvResponse(table, fileName(parts), flavour)
  const told = await aboutTable(new URL(request.url).searchParams, { ...answer, last })
  return csvResponse(told, fileName([...parts, t('aboutSuffix')]), flavour)
}
