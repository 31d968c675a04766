import { SECTION_KINDS } from '#db/schema/cycles.ts'
import { readId } from '#lib/councils/id.ts'
import type { TemplateSection } from './template.ts'

const LONGEST = { title: 200, prompt: 2_000 } as const
const MOST_ALIASES = 60

/** The sections that a form asks for, in the order of their numbers; those left out are not among them. */
export function readTemplate(form: FormData): TemplateSection[] {
  return SECTION_KINDS.flatMap((kind, at) => {
    if (form.get(`${kind}-asked`) === null) return []
    const text = (part: 'title' | 'prompt', language: 'en' | 'fr') =>
      plain(String(form.get(`${kind}-${part}-${language}`) ?? '')).slice(0, LONGEST[part])
    const aliases = String(form.get(`${kind}-aliases`) ?? '')
      .split(/\r?\n/)
      .map((line) => plain(line).slice(0, LONGEST.title))
      .filter((line) => line !== '')
    return {
      kind,
      number: readId(form.get(`${kind}-number`)) ?? at + 1,
      title: { en: text('title', 'en'), fr: text('title', 'fr') },
      prompt: { en: text('prompt', 'en'), fr: text('prompt', 'fr') },
      aliases: [...new Set(aliases)].slice(0, MOST_ALIASES),
    }
  }).toSorted((one, other) => one.number - other.number)
}

function plain(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim()
}
