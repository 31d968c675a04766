import type { SectionKind } from '../form.ts'

/** A line of an answer: a statement, a lead-in (`lead`) or the word for nothing (`nil`). */
export type SampleLine = { text: string; mark?: string; level?: number; lead?: true; nil?: true }
export type SampleSection = {
  kind: SectionKind
  number: string
  title: string
  prompt: string
  lines: SampleLine[]
}
/** An invented form, from which a document of each format is written and against which its reading is compared. */
export type Sample = {
  name: string
  title: string
  jurisdiction: [label: string, value: string]
  key: string
  contact: [label: string, value: string]
  cycle: { year: number; month: number }
  language: 'en' | 'fr'
  sections: SampleSection[]
}

/** `- text` is a bullet, two blanks before it a nested one, `text:` before bullets a lead-in, `= text` means nothing to report. */
export function lines(answer: string): SampleLine[] {
  const written = answer
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): SampleLine => {
      if (line.trim().startsWith('= ')) return { text: line.trim().slice(2), nil: true }
      const bullet = /^( *)([-–•o*]|\(?\w{1,2}[.)]) (.*)$/.exec(line)
      if (!bullet) return { text: line.trim() }
      const [, blanks = '', mark = '', text = ''] = bullet
      return { text, mark, level: blanks.length / 2 }
    })
  return written.map((line, index) => {
    const isLead = !line.mark && /:$/.test(line.text) && written[index + 1]?.mark !== undefined
    return isLead ? { ...line, lead: true } : line
  })
}

export function statementsIn(section: SampleSection): string[] {
  return section.lines.filter((line) => !line.lead && !line.nil).map((line) => line.text)
}
