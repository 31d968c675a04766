/** What a byte above 127 may stand for where a letter is one byte. */
export const CODE_PAGES = ['windows-1252', 'cp850', 'mac-roman'] as const
export type CodePage = (typeof CODE_PAGES)[number]

/** The ways to read a text that a person may have to choose between. */
export const ENCODINGS = [...CODE_PAGES, 'as-it-stands', 'undone'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** One of these ways, with a line of the text as it would stand then. */
export type Reading = { encoding: Encoding; sample: string }
