import type { Edit } from '#db/schema/reviews.ts'
import type { SectionKind } from '#lib/documents/form.ts'
import {
  countUnder,
  placeOf,
  type Reading,
  type ReadSection,
  type ReadStatement,
} from './reading.ts'
import { cutAt, cutsOf, saidIn } from './spans.ts'

export type NoEdit =
  | 'no-such-statement'
  | 'no-words'
  | 'nothing-before'
  | 'no-such-place'
  | 'as-it-is'

type OnStatement = Extract<Edit, { statement: string }>

/** Changes the reading it is given, which is a copy; a refusal says why it did not. */
export function changeStatement(reading: Reading, key: string, edit: OnStatement): NoEdit | null {
  const section = reading.sections.find(({ statements }) =>
    statements.some((one) => one.key === edit.statement),
  )
  const index = section?.statements.findIndex((one) => one.key === edit.statement) ?? -1
  const statement = section?.statements[index]
  if (!section || !statement) return 'no-such-statement'
  reading.accepted.push(edit.statement)
  const place = { reading, section, index, statement }
  switch (edit.kind) {
    case 'join':
      return join(place)
    case 'split':
      return split(place, key, edit.at)
    case 'move':
      return move(place, edit.section, edit.before)
    case 'nest':
      return nest(place, edit.by)
    case 'nil':
      return sayNothing(place)
    case 'drop':
      remove(section, index)
      return null
    case 'language':
      if (statement.language === edit.language) return 'as-it-is'
      statement.language = edit.language
      return null
  }
}

type Place = { reading: Reading; section: ReadSection; index: number; statement: ReadStatement }

function join({ reading, section, index, statement }: Place): NoEdit | null {
  const before = section.statements[index - 1]
  if (!before) return 'nothing-before'
  const shift = before.depth - statement.depth
  for (const under of underneath(section, index)) under.depth += shift
  section.statements.splice(index, 1)
  before.spans.push(...statement.spans)
  before.text = `${before.text} ${statement.text}`
  before.confidence = 'sure'
  reading.accepted.push(before.key)
  return null
}

function split(
  { reading, section, index, statement }: Place,
  key: string,
  at: number,
): NoEdit | null {
  const { text } = reading
  if (!cutsOf(text, statement.spans).includes(at)) return 'no-such-place'
  const [before, after] = cutAt(text, statement.spans, at)
  const second = {
    ...statement,
    ...placeOf(reading, after),
    key,
    spans: after,
    text: saidIn(text, after),
  }
  section.statements.splice(index + 1, 0, second)
  statement.spans = before
  statement.text = saidIn(text, before)
  reading.accepted.push(key)
  return null
}

/** A statement goes with those under it, to the end of a section or before another of its statements. */
function move(
  { reading, section, index, statement }: Place,
  kind: SectionKind,
  before: string | null,
): NoEdit | null {
  const goal = reading.sections.find((one) => one.kind === kind)
  const moved = [statement, ...underneath(section, index)]
  if (!goal || moved.some(({ key }) => key === before)) return 'no-such-place'
  section.statements.splice(index, moved.length)
  const found = goal.statements.findIndex(({ key }) => key === before)
  if (before !== null && found < 0) return 'no-such-place'
  const at = before === null ? goal.statements.length : found
  const shift = (goal.statements[at]?.depth ?? 0) - statement.depth
  // Last in its own section it keeps its level; anywhere else it takes that of its new neighbour.
  const levelled = goal === section && before === null ? 0 : shift
  for (const one of moved) one.depth += levelled
  goal.statements.splice(at, 0, ...moved)
  return null
}

function nest({ section, index, statement }: Place, by: 1 | -1): NoEdit | null {
  const most = index === 0 ? 0 : (section.statements[index - 1]?.depth ?? 0) + 1
  const depth = statement.depth + by
  if (depth < 0 || depth > most) return 'no-such-place'
  for (const under of underneath(section, index)) under.depth += by
  statement.depth = depth
  return null
}

/** "Nothing for now" is an answer, and no statement. */
function sayNothing({ reading, section, index, statement }: Place): NoEdit | null {
  remove(section, index)
  const [first, ...others] = statement.spans
  if (section.nil || !first) reading.furniture.push(...statement.spans)
  else {
    section.nil = first
    reading.furniture.push(...others)
  }
  return null
}

function underneath({ statements }: ReadSection, index: number): ReadStatement[] {
  return statements.slice(index + 1, index + 1 + countUnder(statements, index))
}

/** Those that stood under it come up one level, so that they do not fall to a neighbour. */
export function remove(section: ReadSection, index: number): void {
  for (const under of underneath(section, index)) under.depth -= 1
  section.statements.splice(index, 1)
}
