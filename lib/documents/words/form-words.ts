import { defaultTemplate } from '#lib/documents/default-template.ts'
import type { Knowledge, TemplateSection } from '#lib/documents/form.ts'
import { SectionCues } from './cues.ts'
import { TitleWording } from './headings.ts'
import { PromptWording } from './promptness.ts'

/** How a council's form is worded: by its words a reader tells columns, rows and what a mail quotes. */
export type FormWords = { titles: TitleWording; prompts: PromptWording; cues: SectionCues }

/** The words of the council's own template; those of the form that every council starts from only where there are none. */
export function formWords(template: Knowledge['template']): FormWords {
  const own = template?.sections ?? []
  return own.length > 0 ? wordsOf(own) : usual
}

/** The words of the council's own template and of the form that every council starts from: what a recogniser knows. */
export function allWords(template: Knowledge['template']): FormWords {
  const known = template && whole.get(template)
  if (known) return known
  const words = wordsOf([...(template?.sections ?? []), ...defaultTemplate.sections])
  if (template) whole.set(template, words)
  return words
}

/** Of the very template that was asked for before: each part of the reading of a file asks again. */
const whole = new WeakMap<NonNullable<Knowledge['template']>, FormWords>()

/** What was made lately: every file of a council is read by the same words, and each part of the reading asks for them. */
const lately = new Map<string, FormWords>()
const MOST_KEPT = 8

function wordsOf(sections: readonly TemplateSection[]): FormWords {
  const key = JSON.stringify(sections)
  const known = lately.get(key)
  if (known) return known
  if (lately.size >= MOST_KEPT) lately.clear()
  const words = madeOf(sections)
  lately.set(key, words)
  return words
}

function madeOf(sections: readonly TemplateSection[]): FormWords {
  return {
    titles: new TitleWording(sections),
    prompts: new PromptWording(sections),
    cues: new SectionCues(sections),
  }
}

const usual = wordsOf(defaultTemplate.sections)
