'use client'

import {
  createContext,
  type RefObject,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useTransition,
} from 'react'
import { useCouncil } from '#app/_ui/forms/council-shown.tsx'
import type { ScannedPage, SectionKind, Span } from '#lib/documents/form.ts'
import type { Seen } from '#lib/submissions/commands/lock-review.ts'
import { type Reading, statementsIn } from '#lib/submissions/reading.ts'
import type { Edit } from '#lib/submissions/review.ts'
import { acceptAction, correctAction, undoAction } from './actions.ts'
import { doubtfulIn } from './scanned.ts'

/** What is lit on both sides: a statement, a passage or a field, by its key, and where its words stand. */
export type Shown = { key: string; spans: readonly Span[] }
export type Kept = { edit: Edit; goal: string | null }

/** What just happened: a message of ours by its name, and the correction that was refused, kept to be done again. */
export type Said =
  | { kind: 'done'; what: Edit['kind'] | 'undo' | 'redo' | 'sure' | 'all' }
  | { kind: 'refused'; reason: string; kept: Kept | null }

export type DeskState = ReturnType<typeof useDeskState>
export const DeskContext = createContext<DeskState | null>(null)

export function useDesk(): DeskState {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('there is no desk around')
  return desk
}

export function useDeskState(
  root: RefObject<HTMLElement | null>,
  { seen, reading, scan }: { seen: Seen; reading: Reading; scan: ScannedPage[] },
) {
  const council = useCouncil()
  const [shown, setShown] = useState<Shown | null>(null)
  const [chosen, setChosen] = useState<Span | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const [isBusy, start] = useTransition()
  // Where the focus goes once the page has been laid anew: what was pressed may be gone by then.
  const goal = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows each new reading
  useEffect(() => {
    const key = goal.current
    const found = key && root.current?.querySelector<HTMLElement>(`[data-focus="${key}"]`)
    if (!found) return
    goal.current = null
    found.focus()
  }, [reading, isBusy])
  const act = (edit: Edit, next: string | null = null) => {
    if (isBusy) return
    start(async () => {
      const answer = await correctAction(council, seen, edit)
      if (!answer.ok)
        return setSaid({ kind: 'refused', reason: answer.reason, kept: { edit, goal: next } })
      goal.current = next ?? answer.key
      setChosen(null)
      setSaid({ kind: 'done', what: edit.kind })
    })
  }
  const turn = (way: 'undo' | 'redo') => {
    if (isBusy) return
    start(async () => {
      const answer = await undoAction(council, seen, way)
      setSaid(
        answer.ok
          ? { kind: 'done', what: way }
          : { kind: 'refused', reason: answer.reason, kept: null },
      )
    })
  }
  const accept = (which: 'sure' | 'all') => {
    if (isBusy) return
    start(async () => {
      const answer = await acceptAction(council, seen, which)
      if (!answer.ok) return setSaid({ kind: 'refused', reason: answer.reason, kept: null })
      setSaid({ kind: 'done', what: answer.isFinished ? 'all' : 'sure' })
    })
  }
  const doubts = useMemo(() => doubtfulIn(scan), [scan])
  // What is shown by its key keeps its place as it is corrected.
  const current = statementsIn(reading).find(({ key }) => key === shown?.key)
  return {
    seen,
    reading,
    scan,
    doubts,
    shown: current ? { key: current.key, spans: current.spans } : shown,
    show: setShown,
    chosen,
    choose: setChosen,
    said,
    say: setSaid,
    isBusy,
    act,
    turn,
    accept,
  }
}

/** The section whose words stand around an offset: where a new statement most likely belongs. */
export function sectionAt({ sections }: Reading, offset: number): SectionKind {
  const before = sections.flatMap(({ kind, heading, statements }) =>
    [heading, ...statements.flatMap(({ spans }) => spans)].flatMap((span) =>
      span && span.start <= offset ? [{ kind, start: span.start }] : [],
    ),
  )
  return before.toSorted((a, b) => b.start - a.start)[0]?.kind ?? 'accomplishments'
}
