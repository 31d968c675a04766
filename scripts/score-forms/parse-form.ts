import { spaced } from '#scripts/sample/form.ts'
import {
  type CorpusForm,
  type CorpusLine,
  type CorpusSection,
  type Language,
  plain,
} from './corpus-form.ts'
import { type TrueFigure, type Truth, truthShape } from './truth.ts'

const MARK =
  /^( *)([•–—\-*o§▪➢→✓·●◦□\uf0b7\uf0a7]|\(?\d{1,2}[.)]|\(?[a-z][.)]|\(?[ivx]{1,4}[.)]|\d{1,2}\.\d{1,2}\.?) (.*)$/u

/**
 * Reads the forms of one file. How they are written:
 *
 *     @ name | docx table typed | fr | held-out      the format, its details, the form's language
 *     file: …   is: JURISDICTION 2027-10             file name; jurisdiction and cycle (`-` for none)
 *     contact: …   figures: …   members: …           the rest of the truth
 *     header: …   footer: …   subject: …             what the format has besides
 *     < greeting   front:   & quoted mail            lines before the form, its title lines, lines after a mail
 *     # accomplishments 1 | 1. Heading               a section, its number, its title as printed
 *     ? prompt   > lead-in   = nil   • statement     and a line without a sign is a paragraph; two blanks nest
 *     text || lead-in   [en] text   $ closing        a lead-in closing a paragraph; another language; after all
 */
export function parseForms(source: string): CorpusForm[] {
  return source
    .split(/^(?=@ )/m)
    .filter((part) => part.startsWith('@ '))
    .map(parseForm)
}

function parseForm(source: string): CorpusForm {
  const [first = '', ...lines] = source.split('\n')
  const [name = '', format = '', tongue = '', held = ''] = first
    .slice(2)
    .split('|')
    .map((part) => part.trim())
  const language: Language = tongue === 'fr' ? 'fr' : 'en'
  const [kind = '', ...flags] = format.split(' ')
  const fields = new Map<string, string>()
  const parts = { greeting: [] as string[], front: [] as string[], closing: [] as string[] }
  const quoted: string[] = []
  const sections: CorpusSection[] = []
  const set = (text: string) => spaced(text, language)
  let inFront = false
  for (const line of lines) {
    const sign = line.slice(0, 2)
    const section = sections.at(-1)
    if (sign === '# ') sections.push(parseHeading(line.slice(2), set))
    else if (sign === '< ' || line === '<') parts.greeting.push(set(line.slice(2)))
    else if (sign === '& ' || line === '&') quoted.push(line.slice(2))
    else if (sign === '$ ') parts.closing.push(set(line.slice(2)))
    else if (line.trim() === '') continue
    else if (line === 'front:') inFront = true
    else if (section && sign === '? ') section.prompts.push(set(line.slice(2)))
    else if (section) section.lines.push(parseLine(line, language))
    else if (inFront) parts.front.push(set(line))
    else {
      const [, key = '', value = ''] = /^(\w+): (.*)$/.exec(line) ?? []
      if (key === '') throw new Error(`${name}: ${line}`)
      fields.set(key, value.trim())
    }
  }
  const get = (key: string) => fields.get(key) ?? ''
  return {
    name,
    format: kind,
    flags: new Set(flags),
    language,
    heldOut: held === 'held-out',
    file: get('file') || `${name}.${kind}`,
    header: set(get('header')),
    footer: set(get('footer')),
    subject: get('subject'),
    ...parts,
    sections,
    quoted,
    truth: truthOf(sections, get, language),
  }
}

function parseHeading(line: string, set: (text: string) => string): CorpusSection {
  const [, kind, number, heading = ''] = /^(\w+) (\d+|-) \| (.*)$/.exec(line) ?? []
  return {
    kind: truthShape.shape.sections.element.shape.kind.parse(kind),
    number: number === '-' ? null : Number(number),
    heading: set(heading),
    prompts: [],
    lines: [],
  }
}

function parseLine(line: string, formLanguage: Language): CorpusLine {
  const role = line.startsWith('> ') ? 'lead' : line.startsWith('= ') ? 'nil' : 'statement'
  const written = role === 'statement' ? line : line.slice(2)
  const [, blanks = '', mark = '', rest = written.trim()] = MARK.exec(written) ?? []
  const [, tongue, untagged = rest] = /^\[(en|fr)\] (.*)$/.exec(rest) ?? []
  const language: Language = tongue === 'en' || tongue === 'fr' ? tongue : formLanguage
  const [text = '', tail = ''] = untagged.split(' || ')
  return {
    role,
    mark,
    level: blanks.length / 2,
    text: spaced(text, language),
    tail: spaced(tail, language),
    language,
  }
}

function truthOf(
  sections: readonly CorpusSection[],
  get: (key: string) => string,
  language: Language,
): Truth {
  const [key = '-', ...rounds] = get('is').split(/\s+/)
  const statements = sections.flatMap((one) => one.lines).filter((one) => one.role === 'statement')
  const letters = (of: readonly CorpusLine[]) => of.reduce((sum, one) => sum + one.text.length, 0)
  const french = letters(statements.filter((one) => one.language === 'fr'))
  const share = statements.length > 0 ? french / letters(statements) : language === 'fr' ? 1 : 0
  return {
    jurisdiction: key === '-' ? null : key,
    cycles: rounds
      .filter((one) => one !== '-')
      .map((one) => ({ year: Number(one.slice(0, 4)), month: Number(one.slice(5)) })),
    language: share > 0.8 ? 'fr' : share < 0.2 ? 'en' : 'both',
    contact: get('contact') || null,
    sections: sections.map(({ kind, number, lines }) => ({
      kind,
      number,
      ...answerOf(lines),
    })),
    figures: list(get('figures')).map(figureOf),
    newMembers: list(get('members')).map((one) => {
      const [, name = one, province = null] = /^(.*?) \((.*)\)$/.exec(one) ?? []
      return { name, province }
    }),
  }
}

function answerOf(lines: readonly CorpusLine[]) {
  const statements = nested(lines)
  const nil = lines.some((one) => one.role === 'nil') ? ('nil' as const) : ('blank' as const)
  return { answer: statements.length > 0 ? ('answered' as const) : nil, statements }
}

function nested(lines: readonly CorpusLine[]): Truth['sections'][number]['statements'] {
  const said: Truth['sections'][number]['statements'] = []
  let open: { level: number; index: number }[] = []
  for (const line of lines) {
    if (line.role !== 'statement' || line.mark === '') open = []
    if (line.role !== 'statement') continue
    open = open.filter((one) => one.level < line.level)
    said.push({
      text: plain(line.text),
      depth: open.length,
      parent: open.at(-1)?.index ?? null,
      language: line.language,
    })
    if (line.mark !== '') open.push({ level: line.level, index: said.length - 1 })
  }
  return said
}

function list(written: string): string[] {
  return written
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

/** `municipalities 50 more-than`, `municipalities 50-55 range`, `members 41 correction`. */
function figureOf(written: string): TrueFigure {
  const [metric = '', amount = '', ...rest] = written.split(' ')
  const [low, high] = amount.split('-').map(Number)
  return {
    metric,
    value: low ?? 0,
    upper: high ?? null,
    qualifier: rest.find((one) => one !== 'correction') ?? (high ? 'range' : 'exact'),
    correction: rest.includes('correction'),
  }
}
