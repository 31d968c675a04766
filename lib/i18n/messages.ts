import type { Locale } from './bilingual.ts'
import en from './messages/en.json' with { type: 'json' }
import fr from './messages/fr.json' with { type: 'json' }
import { spellOut } from './spell-out.ts'

/** Every string people read, as the two files of messages say it. */
export const MESSAGES = { en: spelled(en, 'en'), fr: spelled(fr, 'fr') }

function spelled(messages: typeof en, locale: Locale): typeof en {
  return JSON.parse(spellOut(JSON.stringify(messages), locale))
}
