import { type Draft, type DraftKind, type DraftLine, lineOf, linesIn, type WORDS } from './draft.ts'

type PriorityWord = (typeof WORDS)[number]

/** A priority as the jurisdiction's last form put it. */
export type LastPriority = { statementId: number; text: string }

/** Where each word puts the priority; what is dropped is said, and nothing more is asked about it. */
const GOES_TO: Readonly<Record<PriorityWord, DraftKind | null>> = {
  done: 'accomplishments',
  'still-on': 'priorities',
  changed: 'priorities',
  dropped: null,
}

/**
 * A word about a priority of last time, and the line that follows from it. Another word moves a line that nobody has touched, and
 * leaves one that somebody has worded where it is; no word takes the untouched one back.
 */
export function sayOf(draft: Draft, priority: LastPriority, word: PriorityWord | null): Draft {
  const key = String(priority.statementId)
  const { [key]: _before, ...others } = draft.words
  const words = word ? { ...others, [key]: word } : others
  const goal = word && GOES_TO[word]
  const cleared = {
    words,
    sections: draft.sections.map((section) =>
      section.kind === goal
        ? section
        : { ...section, lines: section.lines.filter((line) => !isUntouched(line, priority)) },
    ),
  }
  if (!goal || linesIn(cleared, goal).some((line) => line.priority === priority.statementId))
    return cleared
  const line = lineOf(keyOf(goal, priority), priority.text, { priority: priority.statementId })
  return {
    ...cleared,
    sections: cleared.sections.map((section) =>
      section.kind === goal
        ? { ...section, isNil: false, lines: placed(section.lines, line) }
        : section,
    ),
  }
}

/** Behind the last one that comes from a priority: these stand first, in the order they were said. */
function placed(lines: readonly DraftLine[], line: DraftLine): DraftLine[] {
  const at = lines.findLastIndex(({ priority }) => priority !== null) + 1
  return [...lines.slice(0, at), line, ...lines.slice(at)]
}

function isUntouched(line: DraftLine, { statementId, text }: LastPriority): boolean {
  return line.priority === statementId && line.text === text && line.ask === null
}

/** The same in every tab, so that a word said twice at once makes one line. */
function keyOf(kind: DraftKind, { statementId }: LastPriority): string {
  return `${kind}-${statementId}`
}

/** How many of them have their word. */
export function countSaid(
  draft: Pick<Draft, 'words'>,
  priorities: readonly LastPriority[],
): number {
  return priorities.filter(({ statementId }) => draft.words[String(statementId)]).length
}

/**
 * What somebody filled in without scripts: of every priority that has another word than the one that was shown, the line
 * that follows from it; `undone` has none any more.
 */
export function sayChanged(
  { base, mine }: { base: Draft; mine: Draft },
  priorities: readonly LastPriority[],
  undone: string | null,
): Draft {
  return priorities.reduce((draft, priority) => {
    const key = String(priority.statementId)
    const word = key === undone ? null : (mine.words[key] ?? null)
    return word === (base.words[key] ?? null) ? draft : sayOf(draft, priority, word)
  }, mine)
}
