import { type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, customType, integer, jsonb, timestamp } from 'drizzle-orm/pg-core'
import type { Bilingual } from '#lib/i18n/bilingual.ts'

/** UTF-16 offsets into a document's canonical text; the end is not included. */
export type Span = { start: number; end: number }

export const identity = () => integer().primaryKey().generatedByDefaultAsIdentity()
export const bilingual = () => jsonb().$type<Bilingual>().notNull()
export const moment = () => timestamp({ withTimezone: true })

/** The two drivers answer bytes as a Buffer or a Uint8Array; here they are always the latter. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (value) => new Uint8Array(value),
})

const ACCENTED = 'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ’'
const PLAIN = "AAAAAACEEEEIIIINOOOOOUUUUYaaaaaaceeeeiiiinooooouuuuyy'"

/** A text without its accents, letter for letter: a place in the one is the same place in the other. */
export function unaccented(text: SQL | AnyPgColumn): SQL {
  return sql`translate(${text}, ${sql.raw(`'${ACCENTED}'`)}, ${sql.raw(`'${PLAIN.replace("'", "''")}'`)})`
}

/** The words of a text as PostgreSQL's full text search knows them. */
export const searchable = customType<{ data: string }>({ dataType: () => 'tsvector' })
