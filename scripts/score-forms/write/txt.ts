import { type CorpusForm, type CorpusLine, frontLine, typed } from '../corpus-form.ts'

type Row = { left: string[]; right: string[] }

/** Cuts a text into lines of at most `width` letters; continuing lines are moved in by `hang`. */
export function wrapLetters(text: string, width: number, hang = 0): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(lines.length === 0 ? word : ' '.repeat(hang) + word)
  }
  return lines
}

function widthsOf({ flags }: CorpusForm): { left: number; right: number } {
  if (flags.has('narrow')) return { left: 22, right: 62 }
  if (flags.has('broad')) return { left: 36, right: 96 }
  return { left: 28, right: 80 }
}

/**
 * A form as `pdftotext` leaves it: `flat` (cell after cell), `layout` (columns side by side) or `torn` (all of a page's left
 * column, then all of its right one), or `plain` (Word's own "plain text", a paragraph a line). Flags: `pages` for page
 * breaks with their furniture, `spaced` for blank lines between items, `alone` for bullets on a line of their own,
 * `narrow`, `broad`; `utf16le`, `utf16be`, `utf16` (no mark), `bom`, `cp1252`, `crlf`, `nfd` for the bytes.
 */
export function writeTxt(form: CorpusForm): Uint8Array {
  return encode(textOf(form), form.flags)
}

export function textOf(form: CorpusForm): string {
  if (form.flags.has('layout')) return layout(form)
  if (form.flags.has('torn')) return torn(form)
  if (form.flags.has('plain')) return paragraphs(form)
  return flat(form)
}

function answerLines(form: CorpusForm, line: CorpusLine, width: number, indent: number): string[] {
  const text = typed(line)
  const alone = form.flags.has('alone') && /^[^\p{L}\d\s]$/u.test(line.mark)
  const inner = ' '.repeat(line.level * indent)
  const hang = indent > 0 && line.mark ? line.mark.length + 1 : 0
  if (alone) return [line.mark, '', ...wrapLetters(text.slice(line.mark.length + 1), width)]
  return wrapLetters(text, width - inner.length, hang).map((one) => inner + one)
}

/** A page's end and the next one's head, as pdftotext gives them. */
function pageTurn(form: CorpusForm, page: number): string[] {
  const foot = form.footer ? [form.footer, ''] : []
  const head = form.header ? [`\f${form.header}`, ''] : ['\f', '']
  return ['', '', ...foot, `${page}`, '', ...head]
}

function flat(form: CorpusForm): string {
  const { left, right } = widthsOf(form)
  const out = ['', ...(form.header ? [form.header, ''] : [])]
  for (const line of form.front) out.push(`${frontLine(line)} `, '')
  let written = 0
  let page = 1
  for (const section of form.sections) {
    out.push(...wrapLetters(section.heading, left).map((line) => `${line} `))
    for (const prompt of section.prompts)
      out.push(...wrapLetters(prompt, left).map((line) => `${line} `))
    out.push(' ', '')
    for (const line of section.lines) {
      for (const part of answerLines(form, line, right, 0)) {
        written += 1
        if (form.flags.has('pages') && written % 17 === 0) out.push(...pageTurn(form, page++))
        out.push(`${part} `)
      }
      if (form.flags.has('spaced')) out.push('')
    }
    out.push(' ', ' ', '')
  }
  out.push(...form.closing.map((line) => `${line} `))
  if (form.flags.has('pages')) out.push(...pageTurn(form, page).slice(0, -2))
  return out.join('\n')
}

function rowsOf(form: CorpusForm): Row[] {
  const { left, right } = widthsOf(form)
  return form.sections.map((section) => ({
    left: [
      ...wrapLetters(section.heading, left),
      ...section.prompts.flatMap((prompt) => wrapLetters(prompt, left)),
    ],
    right: section.lines.flatMap((line) => [
      ...answerLines({ ...form, flags: new Set() }, line, right, 3),
      ...(form.flags.has('spaced') ? [''] : []),
    ]),
  }))
}

function layout(form: CorpusForm): string {
  const { left } = widthsOf(form)
  const out = form.header ? [form.header.padStart(form.header.length + 24), ''] : []
  form.front.forEach((line, at) => {
    const [label = '', value] = line.split(/\s*::\s*/)
    const shown = value === undefined ? label : `${label.padEnd(left + 3)}${value}`
    out.push(at === 0 && value === undefined ? `${' '.repeat(20)}${shown}` : shown, '')
  })
  let written = 0
  let page = 1
  for (const row of rowsOf(form)) {
    for (let at = 0; at < Math.max(row.left.length, row.right.length); at += 1) {
      written += 1
      if (form.flags.has('pages') && written % 40 === 0) {
        out.push(
          ...pageTurn(form, page).map((line) => (/^\d+$/.test(line) ? line.padStart(60) : line)),
        )
        page += 1
      }
      // Letters are not all as wide: from page to page the right column begins a little further or nearer.
      const edge = left + 4 + (page % 2)
      out.push(`${(row.left[at] ?? '').padEnd(edge)}${row.right[at] ?? ''}`.trimEnd())
    }
    out.push('')
  }
  const foot = form.flags.has('pages') ? pageTurn(form, page).slice(0, -2) : []
  return [...out, ...form.closing, ...foot].join('\n')
}

function torn(form: CorpusForm): string {
  const rows = rowsOf(form)
  const out = form.front.flatMap((line) => [frontLine(line), ''])
  const half = Math.ceil(rows.length / 2)
  for (const page of [rows.slice(0, half), rows.slice(half)]) {
    for (const { left } of page) out.push(...left, '')
    for (const { right } of page) out.push(...right.map((line) => line.trimStart()), '')
    out.push('\f')
  }
  return [...out, ...form.closing].join('\n')
}

/** A paragraph a line, as saved from Word or typed into a mail. */
export function paragraphs(form: CorpusForm): string {
  const out = [...form.front.flatMap((line) => [line.replace(/\s*::\s*/, '\t')]), '']
  for (const section of form.sections) {
    out.push(section.heading, ...section.prompts)
    if (form.flags.has('spaced')) out.push('')
    for (const line of section.lines) {
      out.push('\t'.repeat(line.level) + typed(line))
      if (form.flags.has('spaced')) out.push('')
    }
    out.push('')
  }
  return [...out, ...form.closing].join('\n')
}

const ABOVE_127 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text.normalize('NFC'), (letter) => {
    const special = ABOVE_127.indexOf(letter)
    if (special >= 0) return 0x80 + special
    const code = letter.charCodeAt(0)
    if (code > 255) throw new Error(`${letter} is not in windows-1252`)
    return code
  })
}

function encode(text: string, flags: ReadonlySet<string>): Uint8Array {
  const composed = flags.has('nfd') ? text.normalize('NFD') : text
  const lines = flags.has('crlf') ? composed.replaceAll('\n', '\r\n') : composed
  if (flags.has('cp1252')) return windows1252(lines)
  if (flags.has('utf16le')) return Buffer.from(`\ufeff${lines}`, 'utf16le')
  if (flags.has('utf16be')) return Buffer.from(`\ufeff${lines}`, 'utf16le').swap16()
  if (flags.has('utf16')) return Buffer.from(lines, 'utf16le')
  return Buffer.from(flags.has('bom') ? `\ufeff${lines}` : lines)
}
