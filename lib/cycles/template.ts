import { isDeepStrictEqual } from 'node:util'
import { SECTION_KINDS, type templateSections } from '#db/schema/cycles.ts'
import { defaultForm } from '#lib/documents/default-template.ts'
import type { Bilingual, Locale } from '#lib/i18n/bilingual.ts'
import type { SectionKind } from './cycle.ts'

export type TemplateSection = Omit<typeof templateSections.$inferSelect, 'templateId'>

/** The form a council starts from; the reader of forms knows the same one. */
export const DEFAULT_TEMPLATE: TemplateSection[] = defaultForm.map(
  ({ kind, number, title, prompt, aliases }) => ({ kind, number, title, prompt, aliases }),
)

const LANGUAGES = ['en', 'fr'] as const

/** With fewer a reader tells a form from no other paper. */
const FEWEST_SECTIONS = 2

export type TemplateFault =
  | 'too-few-sections'
  | 'title-missing'
  | 'prompt-missing'
  | 'number-twice'
  | 'title-twice'

/** Why nobody could fill in such a form, or no reader tell its sections apart; null where it is good. */
export function faultOf(sections: readonly TemplateSection[]): TemplateFault | null {
  if (sections.length < FEWEST_SECTIONS) return 'too-few-sections'
  if (sections.some(({ title }) => title.en === '' || title.fr === '')) return 'title-missing'
  if (sections.some(({ prompt }) => prompt.en === '' || prompt.fr === '')) return 'prompt-missing'
  if (areSome(sections.map(({ number }) => number))) return 'number-twice'
  const isTwice = LANGUAGES.some((language) =>
    areSome(sections.map(({ title }) => title[language].toLocaleLowerCase())),
  )
  return isTwice ? 'title-twice' : null
}

function areSome(values: readonly unknown[]): boolean {
  return new Set(values).size < values.length
}

export type TemplateChange = {
  kind: SectionKind
  what: 'added' | 'removed' | 'number' | 'title' | 'prompt' | 'aliases'
  /** Of a title or a question, what it was and is, in each language that has it otherwise. */
  words: { language: Locale; was: string; is: string }[]
}

const PARTS = ['number', 'title', 'prompt', 'aliases'] as const

/** What one version of a form has otherwise than the version before it, section by section. */
export function changesBetween(
  before: readonly TemplateSection[],
  after: readonly TemplateSection[],
): TemplateChange[] {
  return SECTION_KINDS.flatMap((kind): TemplateChange[] => {
    const [old, now] = [before, after].map((all) => all.find((one) => one.kind === kind))
    if (!old && !now) return []
    if (!old || !now) return [{ kind, what: old ? 'removed' : 'added', words: [] }]
    return PARTS.filter((part) => !isDeepStrictEqual(old[part], now[part])).map((what) => ({
      kind,
      what,
      words: what === 'title' || what === 'prompt' ? wordsBetween(old[what], now[what]) : [],
    }))
  })
}

function wordsBetween(was: Bilingual, is: Bilingual): TemplateChange['words'] {
  return LANGUAGES.filter((language) => was[language] !== is[language]).map((language) => ({
    language,
    was: was[language],
    is: is[language],
  }))
}

/** Every section that a form may ask for, with how this one does; null where it leaves it out. */
export function everySection(sections: readonly TemplateSection[]) {
  return SECTION_KINDS.map((kind) => ({
    kind,
    asked: sections.find((section) => section.kind === kind) ?? null,
  }))
}
