'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import type { Span } from '#lib/documents/form.ts'
import { type Mark, type MarkedPiece, markText } from '#lib/submissions/marked-text.ts'
import type { Reading } from '#lib/submissions/reading.ts'
import { wholeWords } from '#lib/submissions/spans.ts'
import { type Step, stepFrom } from '#lib/submissions/steps.ts'
import { useDesk } from './desk-state.ts'
import styles from './original.module.css'
import { chosenIn } from './pointed-at.ts'
import { placeAt, shortly } from './words-of.ts'

const PLAIN: Record<string, Step> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowRight: 'start-on',
  ArrowLeft: 'start-back',
}
const WITH_SHIFT: Record<string, Step> = {
  ArrowDown: 'more',
  ArrowUp: 'less',
  ArrowRight: 'end-on',
  ArrowLeft: 'end-back',
}

/** The text every quote points into, all of it: to read, and to choose words of with the mouse or the keys. */
export function TextPane({ label }: { label: string }) {
  const { reading, doubts, shown, show, chosen, choose } = useDesk()
  const t = useTranslations('review')
  const hint = useId()
  const pane = useRef<HTMLElement>(null)
  const start = shown?.spans[0]?.start
  useEffect(() => {
    if (start !== undefined) bringIntoView(pane.current, `[data-start="${start}"]`)
  }, [start])
  const end = chosen?.end
  useEffect(() => {
    if (end !== undefined) bringIntoView(pane.current, '[data-chosen]')
  }, [end])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = (event.shiftKey ? WITH_SHIFT : PLAIN)[event.key]
    if (event.key === 'Escape') choose(null)
    if (event.key === 'Enter') {
      // Or the same key would open the list that it has just reached.
      event.preventDefault()
      document.getElementById('make-section')?.focus()
    }
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    choose(stepFrom(reading.text, chosen, start ?? 0, step))
  }
  const onPointerUp = () => {
    const pointed = chosenIn(pane.current)
    if (!pointed) return
    if (pointed.end > pointed.start) {
      choose(wholeWords(reading.text, pointed))
      getSelection()?.removeAllRanges()
      return
    }
    choose(null)
    const found = placeAt(reading, pointed.start)
    if (found) show(found)
  }
  return (
    <>
      <section
        ref={pane}
        className={styles.text}
        aria-label={label}
        aria-describedby={hint}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls, and takes keys, must be reachable
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerUp={onPointerUp}
      >
        {cutPieces(markText(reading.text, marksOf(reading)), doubts).map((piece) => (
          <Piece key={piece.start} piece={piece} />
        ))}
      </section>
      <p id={hint} className="unseen">
        {t('textKeys')}
      </p>
      <p className="unseen" aria-live="polite">
        {chosen && t('chosen', { words: shortly(reading.text.slice(chosen.start, chosen.end)) })}
      </p>
    </>
  )
}

/** One piece as the server sent it, cut once more where what is chosen begins and ends. */
function Piece({ piece: { text, start, mark, isDoubtful } }: { piece: CutPiece }) {
  const { chosen, shown } = useDesk()
  const inside = (offset: number) => Math.min(Math.max(offset - start, 0), text.length)
  const [from, to] = chosen ? [inside(chosen.start), inside(chosen.end)] : [0, 0]
  const kind = mark?.kind
  const isLit = shown?.spans.some((span) => span.start <= start && start < span.end)
  const shared = {
    'data-kind': kind,
    'data-lit': isLit || undefined,
    'data-doubtful': isDoubtful || undefined,
  }
  if (from >= to)
    return (
      <span {...shared} data-start={start}>
        {text}
      </span>
    )
  return (
    <span {...shared}>
      <span data-start={start}>{text.slice(0, from)}</span>
      <mark data-start={start + from} data-chosen="">
        {text.slice(from, to)}
      </mark>
      <span data-start={start + to}>{text.slice(to)}</span>
    </span>
  )
}

type CutPiece = MarkedPiece & { isDoubtful: boolean }

/** Each piece cut once more at the words that were read with doubt. */
function cutPieces(pieces: readonly MarkedPiece[], doubts: readonly Span[]): CutPiece[] {
  if (doubts.length === 0) return pieces.map((piece) => ({ ...piece, isDoubtful: false }))
  return pieces.flatMap((piece) => {
    const end = piece.start + piece.text.length
    const own = doubts.filter((doubt) => doubt.start < end && piece.start < doubt.end)
    const marks = own.map((span): Mark => {
      const [from, to] = [Math.max(span.start, piece.start), Math.min(span.end, end)]
      return {
        kind: 'chosen',
        id: from,
        span: { start: from - piece.start, end: to - piece.start },
      }
    })
    return markText(piece.text, marks).map(({ text, start, mark }) => ({
      ...piece,
      text,
      start: piece.start + start,
      isDoubtful: mark !== null,
    }))
  })
}

function marksOf({ sections, unplaced }: Reading): Mark[] {
  return [
    ...sections.flatMap(({ kind, heading, nil, statements }): Mark[] => [
      ...(heading ? [{ kind: 'heading' as const, id: kind, span: heading }] : []),
      ...(nil ? [{ kind: 'nil' as const, id: kind, span: nil }] : []),
      ...statements.flatMap(({ key: id, spans, contextSpans }) => [
        ...spans.map((span): Mark => ({ kind: 'statement', id, span })),
        ...contextSpans.map((span): Mark => ({ kind: 'lead', id, span })),
      ]),
    ]),
    ...unplaced.map((span): Mark => ({ kind: 'unplaced', id: span.start, span })),
  ]
}

/** Only within its own scrolling pane: the page itself stays where the reader is. */
function bringIntoView(pane: HTMLElement | null, selector: string): void {
  const goal = pane?.querySelector(selector)
  if (!pane || !goal) return
  const [box, own] = [goal.getBoundingClientRect(), pane.getBoundingClientRect()]
  if (box.top >= own.top && box.bottom <= own.bottom) return
  pane.scrollBy({ top: box.top - own.top - pane.clientHeight / 3 })
}
