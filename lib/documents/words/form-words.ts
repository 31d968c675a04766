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

function wordsOf(sections: readonly TemplateSection[]): FormWords {
  return {
    titles: new TitleWording(sections),
    prompts: new PromptWording(sections),
    cues: new SectionCues(sections),
  }
}

const usual = wordsOf(defaultTemplate.sections)
