import type { TemplateSection } from '#lib/cycles/template.ts'
import type { Bilingual, Locale } from '#lib/i18n/bilingual.ts'

/** What a form asks before anybody has answered it, for one jurisdiction or for whoever takes it. */
export type BlankForm = {
  council: Bilingual
  month: { year: number; month: number }
  dueOn: string
  sections: TemplateSection[]
  jurisdiction: { name: Bilingual; contact: string | null } | null
  lastTime: LastTime | null
  /** To whom it goes back: whoever sends it out. */
  returnTo: { name: string; email: string } | null
}

/** The priorities a jurisdiction named the last time it reported, in its own words. */
export type LastTime = {
  month: { year: number; month: number }
  priorities: { text: string; language: Locale }[]
}
