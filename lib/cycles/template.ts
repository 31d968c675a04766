import type { templateSections } from '#db/schema/cycles.ts'
import { defaultForm } from '#lib/documents/default-template.ts'

export type TemplateSection = Omit<typeof templateSections.$inferSelect, 'templateId'>

/** The form a council starts from; the reader of forms knows the same one. */
export const DEFAULT_TEMPLATE: TemplateSection[] = defaultForm.map(
  ({ kind, number, title, prompt, aliases }) => ({ kind, number, title, prompt, aliases }),
)
