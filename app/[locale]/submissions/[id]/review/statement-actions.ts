import type { KeyboardEvent } from 'react'
import { countUnder, type ReadSection } from '#lib/submissions/reading.ts'
import type { DeskState } from './desk-state.ts'

export type Action =
  | 'accept'
  | 'join'
  | 'split'
  | 'up'
  | 'down'
  | 'in'
  | 'out'
  | 'drop'
  | 'nil'
  | 'furniture'
  | 'language'

/** One letter each, and only while a statement has the focus: nothing is taken from the browser or a reader. */
export const KEYS: Readonly<Record<Action, string>> = {
  accept: 'A',
  join: 'J',
  split: 'S',
  up: 'Shift+ArrowUp',
  down: 'Shift+ArrowDown',
  in: 'I',
  out: 'O',
  drop: 'D',
  nil: 'N',
  furniture: 'F',
  language: 'L',
}

export function shortcutOf({ key, shiftKey }: KeyboardEvent): Action | null {
  if (shiftKey && key === 'ArrowUp') return 'up'
  if (shiftKey && key === 'ArrowDown') return 'down'
  if (shiftKey) return null
  if (key === 'Delete') return 'drop'
  const letter = key.toUpperCase()
  const found = Object.entries(KEYS).find(([, own]) => own === letter)?.[0]
  return ACTIONS.find((action) => action === found) ?? null
}

const ACTIONS = [
  'accept',
  'join',
  'split',
  'in',
  'out',
  'drop',
  'nil',
  'furniture',
  'language',
] as const satisfies readonly Action[]

/** What may be done with a statement where it stands; null for what would change nothing. */
export function actionsOn(
  { act, reading }: DeskState,
  section: ReadSection,
  index: number,
  cut: () => void,
): Record<Action, (() => void) | null> {
  const { kind, statements } = section
  const own = statements[index]
  const statement = own?.key ?? ''
  const depth = own?.depth ?? 0
  const above = statements[index - 1]
  const last = index + countUnder(statements, index)
  const below = statements[last + 1]
  // To go down is to stand after the next one and all that is under it.
  const after = below ? statements[last + 2 + countUnder(statements, last + 1)] : undefined
  const neighbour = (below ?? above)?.key ?? null
  const move = (before: string | null) => () =>
    act({ kind: 'move', statement, section: kind, before }, statement)
  const isOpen = !reading.accepted.includes(statement)
  return {
    accept: isOpen ? () => act({ kind: 'accept', keys: [statement] }, statement) : null,
    join: above ? () => act({ kind: 'join', statement }, above.key) : null,
    split: cut,
    up: above ? move(peerAbove(section, index)) : null,
    down: below ? move(after?.key ?? null) : null,
    in:
      above && depth <= above.depth
        ? () => act({ kind: 'nest', statement, by: 1 }, statement)
        : null,
    out: depth > 0 ? () => act({ kind: 'nest', statement, by: -1 }, statement) : null,
    drop: () => act({ kind: 'drop', statement }, neighbour),
    nil: () => act({ kind: 'nil', statement }, neighbour),
    furniture: own ? () => act({ kind: 'furniture', spans: own.spans }, neighbour) : null,
    language: own
      ? () =>
          act(
            { kind: 'language', statement, language: own.language === 'en' ? 'fr' : 'en' },
            statement,
          )
      : null,
  }
}

/** Up is before the nearest statement above that is not under another one of the same level. */
function peerAbove({ statements }: ReadSection, index: number): string | null {
  const depth = statements[index]?.depth ?? 0
  const above = statements.slice(0, index)
  return (above.findLast((one) => one.depth <= depth) ?? above.at(-1))?.key ?? null
}
