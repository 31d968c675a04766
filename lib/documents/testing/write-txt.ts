import type { Sample, SampleLine } from './sample.ts'

type Widths = { left: number; right: number }
const WIDTHS: Widths = { left: 28, right: 82 }

export function wrap(text: string, width: number): string[] {
  const wrapped: string[] = []
  for (const word of text.split(' ')) {
    const last = wrapped.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      wrapped[wrapped.length - 1] = `${last} ${word}`
    else wrapped.push(word)
  }
  return wrapped
}

export function written(line: SampleLine): string {
  return line.mark ? `${line.mark} ${line.text}` : line.text
}

/** The table flattened, cell after cell, as `pdftotext` does; `pageEvery` puts form feeds in the right column. */
export function flattenedTxt(sample: Sample, pageEvery = 0, widths = WIDTHS): string {
  const out = [
    '',
    `${sample.title} `,
    '',
    `${sample.jurisdiction.join(' ')} `,
    '',
    sample.contact.join(' '),
    '',
  ]
  let answered = 0
  for (const section of sample.sections) {
    out.push(...wrap(`${section.number} ${section.title}`, widths.left).map((line) => `${line} `))
    out.push(...wrap(section.prompt, widths.left).map((line) => `${line} `), ' ', '')
    for (const line of section.lines) {
      for (const part of wrap(written(line), widths.right)) {
        answered += 1
        if (pageEvery > 0 && answered % pageEvery === 0) out.push(' ', '', ' ', '\f', ' ')
        out.push(`${part} `)
      }
    }
    out.push(' ', ' ', '')
  }
  return out.join('\n')
}

/** The two columns side by side, as `pdftotext -layout` does. */
export function layoutTxt(sample: Sample, widths = WIDTHS): string {
  const out = [
    `                    ${sample.title}`,
    '',
    sample.jurisdiction.join(' '),
    '',
    sample.contact.join(' '),
    '',
  ]
  for (const section of sample.sections) {
    const left = [
      ...wrap(`${section.number} ${section.title}`, widths.left),
      ...wrap(section.prompt, widths.left),
    ]
    const right = section.lines.flatMap((line) => {
      const indent = '   '.repeat(line.level ?? 0)
      return wrap(written(line), widths.right - indent.length).map((part) => indent + part)
    })
    for (let row = 0; row < Math.max(left.length, right.length); row += 1)
      out.push(`${(left[row] ?? '').padEnd(widths.left + 4)}${right[row] ?? ''}`.trimEnd())
    out.push('')
  }
  return out.join('\n')
}
