import type { SectionKind } from '#lib/documents/form.ts'
import { type Language, spaced } from '#scripts/sample/form.ts'

const SECTIONS = ['accomplishments', 'priorities', 'changes', 'sharing', 'issues'] as const
const MARKS = ['will', 'not', 'need', 'offer', 'seems'] as const
export const OUTCOMES = ['restated', 'progress', 'done', 'changed', 'dropped'] as const
const QUALIFIERS = [
  'exact',
  'about',
  'nearly',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'range',
] as const

export type Outcome = (typeof OUTCOMES)[number]

/** What a reader says of a statement: it announces, tells of, asks for or offers a matter, or only seems to. */
export type Mark = { says: (typeof MARKS)[number] | Outcome; matter: string }

export type LinkFigure = {
  metric: string
  value: number
  upper: number | null
  qualifier: (typeof QUALIFIERS)[number]
  /** Whose figure it is, which need not be the one who reports it. */
  of: string
  /** The cycle whose form gave the figure that this one puts right. */
  corrects: string | null
  /** The form that says otherwise, as `KEY 2031-04`. */
  disagrees: string | null
}

export type LinkStatement = {
  /** Jurisdiction, cycle and place in the form, as `DUN 2031-04 12`. */
  id: string
  jurisdiction: string
  cycle: string
  section: SectionKind
  language: Language
  text: string
  marks: Mark[]
  figures: LinkFigure[]
}

export type LinkJurisdiction = {
  key: string
  name: { en: string; fr: string }
  statements: LinkStatement[]
}

/** Reads one jurisdiction's forms of all cycles; how they are written stands in the README. */
export function parseStatements(source: string): LinkJurisdiction {
  const [first = '', ...lines] = source.split('\n')
  const [key = '', en = '', fr = ''] = first
    .replace(/^jurisdiction: /, '')
    .split('|')
    .map((part) => part.trim())
  if (!first.startsWith('jurisdiction: ') || fr === '') throw new Error(`no jurisdiction: ${first}`)
  const statements: LinkStatement[] = []
  let cycle = ''
  let language: Language = 'en'
  let section: SectionKind | undefined
  let order = 0
  for (const line of lines) {
    const form = /^@ (\d{4}-\d{2}) (en|fr)$/.exec(line)
    if (form) {
      cycle = form[1] ?? ''
      language = form[2] === 'fr' ? 'fr' : 'en'
      section = undefined
      order = 0
    } else if (line.startsWith('# ')) section = known(SECTIONS, line.slice(2), line)
    else if (line.trim() !== '') {
      if (cycle === '' || section === undefined) throw new Error(`before any section: ${line}`)
      order += 1
      const place = { jurisdiction: key, cycle, section }
      statements.push({
        id: `${key} ${cycle} ${order}`,
        ...place,
        ...parseLine(line, language, key),
      })
    }
  }
  return { key, name: { en, fr }, statements }
}

function parseLine(line: string, formLanguage: Language, key: string) {
  const [, tongue, written = line] = /^\[(en|fr)\] (.*)$/.exec(line) ?? []
  const language: Language = tongue === 'en' || tongue === 'fr' ? tongue : formLanguage
  const marks: Mark[] = []
  const figures: LinkFigure[] = []
  const text = written
    .replace(/\s*\{([^{}]*)\}/g, (_whole, inside: string) => {
      const [word = '', ...rest] = inside.split(' ')
      if (word === 'figure') figures.push(figureOf(rest, key, line))
      else marks.push(markOf(word, rest, line))
      return ''
    })
    .trim()
  if (text === '' || /[{}]/.test(text)) throw new Error(`a mark is not closed: ${line}`)
  return { language, text: spaced(text, language), marks, figures }
}

function markOf(word: string, [matter = '', ...rest]: string[], line: string): Mark {
  if (!/^[a-z0-9-]+$/.test(matter) || rest.length > 0) throw new Error(`one matter a mark: ${line}`)
  return { says: known([...MARKS, ...OUTCOMES], word, line), matter }
}

/** `municipalities 52 more-than`, `population 3-4 range`, then `of KEY`, `corrects CYCLE`, `disagrees KEY CYCLE`. */
function figureOf(words: string[], key: string, line: string): LinkFigure {
  const [metric = '', amount = '', ...rest] = words
  const [, low, high] = /^(\d+)(?:-(\d+))?$/.exec(amount) ?? []
  if (low === undefined) throw new Error(`no amount: ${line}`)
  const after = (word: string, count: number) => {
    const at = rest.indexOf(word)
    return at < 0
      ? null
      : rest
          .splice(at, count + 1)
          .slice(1)
          .join(' ')
  }
  const of = after('of', 1) ?? key
  const corrects = after('corrects', 1)
  const disagrees = after('disagrees', 2)
  const [qualifier = high === undefined ? 'exact' : 'range', ...left] = rest
  if (left.length > 0) throw new Error(`not understood: ${left.join(' ')}: ${line}`)
  const upper = high === undefined ? null : Number(high)
  const value = { metric, value: Number(low), upper, qualifier: known(QUALIFIERS, qualifier, line) }
  return { ...value, of, corrects, disagrees }
}

function known<Word extends string>(words: readonly Word[], word: string, line: string): Word {
  const found = words.find((one) => one === word)
  if (found === undefined) throw new Error(`unknown: ${word}: ${line}`)
  return found
}
