import type { importFiles } from '#db/schema/intake.ts'
import type { Reason as ReadingReason } from '#lib/documents/form.ts'

export type ImportFile = typeof importFiles.$inferSelect
export type Outcome = ImportFile['outcome']

/** Why a file was refused, or what it waits for, or what it repeats: each has its sentence in both languages. */
export const REASONS = [
  'empty',
  'too-large',
  'unknown-format',
  'wrong-kind',
  'legacy-doc',
  'scan-without-text',
  'garbled-text',
  'unreadable-scan',
  'too-many-pages',
  'slow-page',
  'password-protected',
  'damaged',
  'zip-bomb',
  'timed-out',
  'out-of-memory',
  'not-a-form',
  'doubtful-form',
  'unsure-encoding',
  'blank-form',
  'several-forms',
  'another-form',
  'older-form',
  'by-hand',
  'split',
  'set-aside',
  'stumbled',
  'other-jurisdiction',
  'cycle-closed',
  'not-allowed',
  'discarded',
  'unknown-jurisdiction',
  'unsure-jurisdiction',
  'no-cycle',
  'unsure-cycle',
  'new-cycle',
  'same-bytes',
  'same-bytes-held',
] as const satisfies readonly (ReadingReason | string)[]

export type Reason = (typeof REASONS)[number]

/** What is stored all the same, and deserves a look. */
export const WARNINGS = [
  'unplaced',
  'to-check',
  'likely-jurisdiction',
  'likely-cycle',
  'names-other-jurisdiction',
  'names-other-cycle',
  'not-on-roster',
  'other-council',
  'late',
  'nothing-changed',
  'hidden-characters',
  'hidden-words',
  'words-doubted',
  'struck-words',
  'deletions-left-out',
  'comments-left-out',
  'words-dropped',
  'very-long',
  'has-macros',
  'decoded-as-windows-1252',
  'encoding-mended',
  'encoding-guessed',
  'letters-lost',
  'columns-torn',
  'headings-doubtful',
  'read-from-attachment',
  'several-attached',
  'read-from-picture',
  'page-unreadable',
  'hardly-readable',
] as const

export type Warning = (typeof WARNINGS)[number]

/** No program of ours reads its words; whoever can open it may type them. A zip that swells is kept by nobody. */
const UNREADABLE: readonly (Reason | null)[] = [
  'empty',
  'too-large',
  'unknown-format',
  'wrong-kind',
  'legacy-doc',
  'scan-without-text',
  'unreadable-scan',
  'too-many-pages',
  'slow-page',
  'password-protected',
  'damaged',
  'timed-out',
  'out-of-memory',
]

/** Refused or set aside, and kept all the same: somebody may still place its words by hand. */
const KEPT: readonly (Reason | null)[] = ['not-a-form', 'set-aside', 'split', ...UNREADABLE]

export function isUnreadable(reason: Reason | null): boolean {
  return UNREADABLE.includes(reason)
}

export function isKept(reason: Reason | null): boolean {
  return KEPT.includes(reason)
}

export function isReason(text: string | null): text is Reason {
  return REASONS.some((reason) => reason === text)
}

export function isWarning(text: string): text is Warning {
  return WARNINGS.some((warning) => warning === text)
}

/** A name as a person gave it: no folders, no character that hides or turns the others, never empty. */
export function tidyFilename(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const seen = last
    .toWellFormed()
    .replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .trim()
  return seen.slice(0, 240) || 'document'
}
