import type { FileChild } from 'docx'
import type { Outline } from '#lib/agendas/outline.ts'
import { measureOf, type Sheet } from '#lib/exports/docx/page.ts'
import type { Said } from '#lib/exports/docx/pen.ts'
import { writePaper } from '#lib/exports/docx/write-paper.ts'
import { agendaAnnex } from './agenda-annex.ts'
import { agendaDiscussion } from './agenda-discussion.ts'
import { agendaHead, agendaTable } from './agenda-head.ts'
import { each, type Side, sidesOf } from './sides.ts'

/**
 * An agenda in Word, in one language or in both side by side: the whole meeting on a page, then what is asked of the
 * table, then an annex with everything it rests on.
 */
export async function writeAgendaDocx(
  outlines: readonly [Outline, ...Outline[]],
  { sheet, now }: { sheet: Sheet; now: Date },
): Promise<Uint8Array> {
  const [own] = outlines
  const sides = sidesOf(outlines)
  const measure = measureOf(sheet)
  const children: FileChild[] = [
    ...agendaHead(sides, measure),
    agendaTable(sides, measure),
    ...countsNote(sides),
    ...agendaDiscussion(sides, measure),
    ...agendaAnnex(sides, measure),
  ]
  return writePaper({
    locale: own.locale,
    sheet,
    title: outlines.map(({ title }) => title).join(' · '),
    council: outlines.map(({ council }) => council).join(' · '),
    running: joined(sides, ({ outline }) => outline.council),
    foot: joined(sides, ({ outline }) => outline.title),
    children,
    now,
  })
}

/** A count without its whole is read as a league table. */
function countsNote(sides: readonly Side[]): FileChild[] {
  const isCounted = sides.some(({ outline }) => outline.items.some(({ reason }) => reason))
  return isCounted ? each(sides, 'Note', ({ words }) => words.counts) : []
}

function joined(sides: readonly Side[], say: (side: Side) => string): Said[] {
  return sides.flatMap((side, at) => [
    ...(at > 0 ? [' · '] : []),
    { text: say(side), language: side.locale },
  ])
}
