import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { members, reportedFigures } from '#db/schema/membership.ts'
import {
  documents,
  sections,
  statements,
  submissionVersions,
  unplacedPassages,
} from '#db/schema/submissions.ts'
import type { Span } from '#lib/documents/form.ts'

export type Walk = { documents: number; statements: number; quotes: number; faults: string[] }

/** What is left when line wraps, hyphens at their end and spaces are not looked at. */
const lettersOf = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '')
const cut = (text: string, spans: Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end)).join('')

/**
 * Goes through a whole database: every original by its hash, and every statement, heading, nil answer, unplaced
 * passage and quoted figure at its offsets in the text that was read from it.
 */
export async function walkDatabase(): Promise<Walk> {
  const db = await database()
  const kept = await db.select().from(documents)
  const texts = new Map(kept.map(({ id, text }) => [id, text ?? '']))
  const faults = kept
    .filter(({ bytes, hash }) => createHash('sha256').update(bytes).digest('hex') !== hash)
    .map(({ filename }) => `${filename}: not the bytes that were sent`)
  const versions = await db.select().from(submissionVersions)
  const textOf = new Map(versions.map(({ id, documentId }) => [id, texts.get(documentId) ?? '']))
  const said = await walkStatements(textOf)
  const quotes = await walkQuotes(textOf)
  return {
    documents: kept.length,
    statements: said.count,
    quotes: quotes.count,
    faults: [...faults, ...said.faults, ...quotes.faults, ...(await walkPassages(textOf))],
  }
}

type Texts = Map<number, string>

async function walkStatements(textOf: Texts) {
  const db = await database()
  const rows = await db
    .select({ statement: statements, versionId: sections.versionId })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
  const lost = rows.filter(({ statement, versionId }) => {
    const found = cut(textOf.get(versionId) ?? '', statement.spans)
    return found === '' || lettersOf(found) !== lettersOf(statement.text)
  })
  return { count: rows.length, faults: lost.map(({ statement }) => `lost: ${statement.text}`) }
}

async function walkQuotes(textOf: Texts) {
  const db = await database()
  const figures = await db.select().from(reportedFigures)
  const announced = (await db.select().from(members)).filter((member) => member.span !== null)
  const claims = [...figures, ...announced]
  const wrong = claims.filter(({ versionId, span, quote }) => {
    const found = lettersOf(cut(textOf.get(versionId ?? 0) ?? '', span ? [span] : []))
    return found === '' || !lettersOf(quote ?? '').includes(found)
  })
  return { count: claims.length, faults: wrong.map(({ quote }) => `not quoted: ${quote}`) }
}

/** Headings, nil answers and what found no place: each is some words of the document. */
async function walkPassages(textOf: Texts): Promise<string[]> {
  const db = await database()
  const heads = await db.select().from(sections)
  const unplaced = await db.select().from(unplacedPassages)
  const spans = [
    ...heads.flatMap(({ versionId, heading, nil }) =>
      [heading, nil].flatMap((span) => (span ? [{ versionId, span }] : [])),
    ),
    ...unplaced,
  ]
  return spans
    .filter(({ versionId, span }) => !/\S/.test(cut(textOf.get(versionId) ?? '', [span])))
    .map(({ versionId, span }) => `nothing at ${span.start}–${span.end} of version ${versionId}`)
}
