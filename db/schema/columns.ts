import { customType, integer, jsonb, timestamp } from 'drizzle-orm/pg-core'
import type { Bilingual } from '#lib/i18n/bilingual.ts'

/** UTF-16 offsets into a document's canonical text; the end is not included. */
export type Span = { start: number; end: number }

export const identity = () => integer().primaryKey().generatedByDefaultAsIdentity()
export const bilingual = () => jsonb().$type<Bilingual>().notNull()
export const moment = () => timestamp({ withTimezone: true })

/** Counted up by every write: a form carries the one it showed, so that whoever is second is told. */
export const revision = () => integer().notNull().default(1)

/** The two drivers answer bytes as a Buffer or a Uint8Array; here they are always the latter. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (value) => new Uint8Array(value),
})

/** The words of a text as search knows them, each with its places: `lib/submissions/search` writes it. */
export const searchable = customType<{ data: string }>({ dataType: () => 'tsvector' })
