'use client'

import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import type { Span } from '#lib/documents/form.ts'
import {
  boxesOf,
  type PlacedWord,
  type Rectangle,
  wordAt,
} from '#lib/documents/read/page-places.ts'
import { wholeWords } from '#lib/submissions/spans.ts'
import { useDesk } from './desk-state.ts'
import styles from './original.module.css'
import { chosenIn } from './pointed-at.ts'
import { placeAt } from './words-of.ts'

type Props = {
  words: readonly PlacedWord[]
  shape: number
  /** Where the page begins in the text. */
  from: number
  frame: RefObject<HTMLElement | null>
}

/** The words of a page, unseen upon its picture: what is chosen of them is chosen in the text, and lit in both. */
export function PageWords({ words, shape, from, frame }: Props) {
  const { reading, shown, show, chosen, choose } = useDesk()
  const layer = useRef<HTMLDivElement>(null)
  const pressed = useRef<{ x: number; y: number } | null>(null)
  const within = (spans: readonly Span[]) =>
    words.filter((word) =>
      spans.some((span) => span.start < from + word.end && from + word.start < span.end),
    )
  const lit = boxesOf(within(shown?.spans ?? []))
  const top = lit[0]?.top
  useEffect(() => {
    const box = frame.current
    if (box && top !== undefined)
      box.scrollTo({ top: top * box.scrollHeight - box.clientHeight / 3 })
  }, [frame, top])
  const pointAt = ({ x, y }: { x: number; y: number }) => {
    const sheet = layer.current?.getBoundingClientRect()
    if (!sheet) return null
    return wordAt(words, (x - sheet.left) / sheet.width, (y - sheet.top) / sheet.height)
  }
  const onPointerDown = ({ clientX: x, clientY: y }: PointerEvent) => {
    pressed.current = { x, y }
  }
  const onPointerUp = ({ clientX: x, clientY: y }: PointerEvent) => {
    const start = pressed.current
    pressed.current = null
    const [one, other] = [start && pointAt(start), pointAt({ x, y })]
    if (!start || !one || !other) return
    const isDragged = Math.hypot(x - start.x, y - start.y) > 4
    // Pressed twice, the browser itself has chosen a word.
    const pointed = isDragged ? between(one, other) : chosenIn(layer.current)
    if (pointed && pointed.end > pointed.start) {
      const { start: first, end } = pointed
      const offset = isDragged ? from : 0
      choose(wholeWords(reading.text, { start: first + offset, end: end + offset }))
      getSelection()?.removeAllRanges()
      return
    }
    choose(null)
    const found = placeAt(reading, from + other.start)
    if (found) show(found)
  }
  return (
    <>
      {lit.map((box) => (
        <span key={`${box.left} ${box.top}`} className={styles.lit} data-lit="" style={at(box)} />
      ))}
      {words
        .filter(({ isDoubtful }) => isDoubtful)
        .map((word) => (
          <span key={word.start} className={styles.doubtful} style={at(word)} />
        ))}
      {boxesOf(chosen ? within([chosen]) : []).map((box) => (
        <span
          key={`${box.left} ${box.top}`}
          className={styles.picked}
          data-chosen=""
          style={at(box)}
        />
      ))}
      {/* For the mouse alone: by keyboard, and aloud, the same words are in the text below. */}
      <div
        ref={layer}
        className={styles.words}
        aria-hidden="true"
        onPointerDown={onPointerDown}
        onPointerUp={onPointerUp}
      >
        {words.map((word) => (
          <span
            key={word.start}
            data-start={from + word.start}
            style={{ ...at(word), fontSize: `${word.height * shape * 80}cqw` }}
          >
            {reading.text.slice(from + word.start, from + word.end)}{' '}
          </span>
        ))}
      </div>
    </>
  )
}

function between(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }
}

function at({ left, top, width, height }: Rectangle) {
  return {
    left: `${left * 100}%`,
    top: `${top * 100}%`,
    width: `${width * 100}%`,
    height: `${height * 100}%`,
  }
}
