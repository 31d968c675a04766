'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import styles from './chart-frame.module.css'
import { nearest, type Walk, walked } from './points.ts'

type Told = { texts: string[]; left: number; top: number }
type Props = { words: { walk: string; png: string; svg: string }; name: string }

const START: Walk = { line: 0, column: 0 }

/**
 * Walks the points of a picture: each has its own sentence in `data-said` or as its name, and each line of them is a
 * `data-line`, or its dots are those of Recharts. Pointing at a column of a picture tells all of it.
 */
export function ChartTools({ words, name }: Props) {
  const [isHere, setHere] = useState(false)
  const [told, setTold] = useState<Told | null>(null)
  const [at, setAt] = useState<{ walk: Walk; said: string } | null>(null)
  const handle = useRef<HTMLDivElement>(null)
  useEffect(() => {
    setHere(true)
    const frame = handle.current?.closest('section')
    if (!frame) return
    const point = (event: PointerEvent) => setTold(pointedAt(frame, event))
    const leave = () => setTold(null)
    frame.addEventListener('pointermove', point)
    frame.addEventListener('pointerleave', leave)
    return () => {
      frame.removeEventListener('pointermove', point)
      frame.removeEventListener('pointerleave', leave)
    }
  }, [])

  function stand(walk: Walk) {
    const frame = handle.current?.closest('section')
    const point = frame && linesIn(frame)[walk.line]?.[walk.column]
    if (!point) return
    unmark(frame)
    point.setAttribute('data-walked', '')
    point.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const said = saidBy(point)
    setAt({ walk, said })
    setTold(tellAt(frame, point, [said]))
  }

  function leaveWalk() {
    const frame = handle.current?.closest('section')
    if (frame) unmark(frame)
    setTold(null)
  }

  function walk(event: KeyboardEvent) {
    const frame = handle.current?.closest('section')
    if (!frame) return
    const lengths = linesIn(frame).map((line) => line.length)
    const next = walked(at?.walk ?? START, event.key, lengths)
    if (!next) return
    event.preventDefault()
    stand(next)
  }

  async function save(kind: 'svg' | 'png') {
    const frame = handle.current?.closest('section')
    if (!frame) return
    const { saveDrawing } = await import('./save-drawing.ts')
    await saveDrawing(frame, { kind, name })
  }

  return (
    <>
      {isHere && (
        <>
          <button type="button" onClick={() => save('png')}>
            {words.png}
          </button>
          <button type="button" onClick={() => save('svg')}>
            {words.svg}
          </button>
        </>
      )}
      <div
        ref={handle}
        role="slider"
        tabIndex={0}
        hidden={!isHere}
        className={styles.walk}
        aria-label={words.walk}
        aria-valuenow={(at?.walk.column ?? 0) + 1}
        aria-valuetext={at?.said ?? ''}
        onKeyDown={walk}
        onFocus={() => stand(at?.walk ?? START)}
        onBlur={leaveWalk}
      >
        <span aria-hidden="true">← → ↑ ↓</span>
      </div>
      {told && (
        <ul className={styles.told} style={{ left: told.left, top: told.top }} aria-hidden="true">
          {told.texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What a point says of itself, where it says it: one that is a link has the same words as its name. */
function saidBy(point: Element): string {
  return point.getAttribute('data-said') || point.getAttribute('aria-label') || ''
}

/** The lines one sees: where a picture has been drawn anew, the server's waits for paper. */
function linesIn(frame: Element): Element[][] {
  return [...frame.querySelectorAll('[data-line], .recharts-line-dots')].flatMap((line) => {
    const points = [...line.querySelectorAll('[data-said]')].filter(isSeen)
    return points.length > 0 ? [points] : []
  })
}

function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0
}

function unmark(frame: Element): void {
  for (const point of frame.querySelectorAll('[data-walked]')) point.removeAttribute('data-walked')
}

/** All points of the picture under the pointer that stand in the column nearest to it. */
function pointedAt(frame: Element, event: PointerEvent): Told | null {
  const picture = event.target instanceof Element ? event.target.closest('svg') : null
  const points = [...(picture?.querySelectorAll('[data-said]') ?? [])]
  const middles = points.map((point) => middleOf(point).x)
  const near = points[nearest(middles, event.clientX)]
  if (!near) return null
  const { x } = middleOf(near)
  const column = points.filter((_, at) => Math.abs((middles[at] ?? 0) - x) < 1)
  const highest = column.reduce((top, one) => (middleOf(one).y < middleOf(top).y ? one : top), near)
  return tellAt(frame, highest, column.map(saidBy))
}

function middleOf(point: Element) {
  const { left, top, width } = point.getBoundingClientRect()
  return { x: left + width / 2, y: top }
}

/** Where the bubble over a point stands in its frame, never beyond its edges. */
function tellAt(frame: Element, point: Element, texts: string[]): Told {
  const box = frame.getBoundingClientRect()
  const { x, y } = middleOf(point)
  const margin = Math.min(190, box.width / 2)
  return {
    texts,
    left: Math.max(margin, Math.min(x - box.left, box.width - margin)),
    top: y - box.top,
  }
}
