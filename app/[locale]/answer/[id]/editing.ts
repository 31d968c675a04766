'use client'

import { createContext, useContext } from 'react'
import {
  type DraftKind,
  type DraftLine,
  isBlank,
  lineOf,
  linesIn,
  splitLine,
  withLines,
} from '#lib/answers/draft.ts'
import type { Tab } from '#lib/answers/tab.ts'
import type { Sheet } from './answer-sheet.ts'

type Held = { sheet: Sheet; tab: Tab; write: (mine: Tab['mine'], isAtOnce?: boolean) => void }

const Context = createContext<Held | null>(null)

export const Editing = Context.Provider

/** What is being edited, for every part of the page. */
export function useEditing(): Held {
  const held = useContext(Context)
  if (!held) throw new Error('no answer is being edited here')
  return held
}

/** The lines of one section with a blank one to write on, and what can be done to them. */
export function useLines(kind: DraftKind) {
  const { sheet, tab, write } = useEditing()
  const typed = linesIn(tab.mine, kind)
  const freshId = (lines: readonly DraftLine[]) => {
    let number = 1
    const idOf = () => `${sheet.mark}.${kind}.${number}`
    while (lines.some(({ id }) => id === idOf())) number += 1
    return idOf()
  }
  const last = typed.at(-1)
  const hasBlank = kind === 'unplaced' || (last !== undefined && isBlank(last))
  const lines = hasBlank ? typed : [...typed, lineOf(freshId(typed), '')]
  const put = (next: DraftLine[], isAtOnce = false) =>
    write(withLines(tab.mine, kind, next), isAtOnce)
  return {
    lines,
    keyOf: ({ id }: DraftLine) => tab.shown[id] ?? id,
    /** Several lines pasted into one become so many. */
    change(line: DraftLine, change: Partial<DraftLine>) {
      const split = splitLine({ ...line, ...change })
      const next = split.length > 0 ? split : [{ ...line, ...change, text: '' }]
      const isTyped = typed.some(({ id }) => id === line.id)
      put(
        isTyped ? typed.flatMap((one) => (one.id === line.id ? next : [one])) : [...typed, ...next],
      )
    },
    remove: (line: DraftLine) =>
      put(
        typed.filter(({ id }) => id !== line.id),
        true,
      ),
    /** A blank line behind this one, or the one that is there. */
    goOnAfter(line: DraftLine): DraftLine {
      const at = lines.findIndex(({ id }) => id === line.id)
      const next = lines[at + 1]
      if (next && isBlank(next)) return next
      const blank = lineOf(freshId(typed), '')
      put([...typed.slice(0, at + 1), blank, ...typed.slice(at + 1)])
      return blank
    },
  }
}
