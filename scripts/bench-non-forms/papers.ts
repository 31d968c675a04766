import { readFileSync } from 'node:fs'

export type PaperLine = {
  kind: 'title' | 'heading' | 'bullet' | 'row' | 'text'
  text: string
  cells: string[]
}
/** A document that is no form, before any format: `kind` says what it is, as people call it. */
export type Paper = { kind: string; format: string; file: string; lines: PaperLine[] }

/** `open` is what weights were tuned on, `held-out` what says whether they hold. */
export function readPapers(half: 'open' | 'held-out'): Paper[] {
  const text = readFileSync(new URL(`./papers/${half}.txt`, import.meta.url), 'utf8')
  return text
    .replaceAll('\r\n', '\n')
    .split(/^@ /m)
    .filter((one) => one.trim() !== '')
    .map(parsePaper)
}

const MARKS = { '= ': 'title', '# ': 'heading', '- ': 'bullet', '| ': 'row' } as const

function parsePaper(written: string): Paper {
  const [head = '', ...rest] = written.split('\n')
  const [kind = '', format = '', file = ''] = head.split('|').map((part) => part.trim())
  return { kind, format, file, lines: rest.filter((line) => line.trim() !== '').map(parseLine) }
}

function parseLine(line: string): PaperLine {
  const mark = Object.entries(MARKS).find(([mark]) => line.startsWith(mark))
  if (!mark) return { kind: 'text', text: line, cells: [] }
  const text = line.slice(mark[0].length)
  return { kind: mark[1], text, cells: text.split(' | ') }
}
