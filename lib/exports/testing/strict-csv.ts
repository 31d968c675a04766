/**
 * RFC 4180 to the letter: every record ends with CRLF, a quote stands only around a whole field, and what is not
 * quoted holds no separator, quote or line end. Anything else throws.
 */
export function readStrict(text: string, separator: ',' | ';'): string[][] {
  const rows: string[][] = []
  let at = 0
  while (at < text.length) {
    const row: string[] = []
    for (;;) {
      const { field, end } = text[at] === '"' ? quotedAt(text, at) : bareAt(text, at, separator)
      row.push(field)
      at = end
      if (text[at] !== separator) break
      at += 1
    }
    if (!text.startsWith('\r\n', at)) throw new Error(`no line end at ${at}`)
    at += 2
    rows.push(row)
  }
  return rows
}

function quotedAt(text: string, start: number): { field: string; end: number } {
  let end = start + 1
  for (;;) {
    end = text.indexOf('"', end)
    if (end < 0) throw new Error(`a quote opened at ${start} is not closed`)
    if (text[end + 1] !== '"') break
    end += 2
  }
  return { field: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 }
}

function bareAt(text: string, start: number, separator: string): { field: string; end: number } {
  let end = start
  while (end < text.length && text[end] !== separator && !text.startsWith('\r\n', end)) {
    if (/["\r\n]/.test(text[end] ?? '')) throw new Error(`a bare ${text[end]} at ${end}`)
    end += 1
  }
  return { field: text.slice(start, end), end }
}
