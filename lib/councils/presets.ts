import type { councils } from '#db/schema/councils.ts'

export type NamedCouncil = Pick<
  typeof councils.$inferSelect,
  'slug' | 'name' | 'abbreviation' | 'aliases'
>

/** Suggested at set-up: the councils that send these forms round in Canada, as their forms name them. */
export const COUNCIL_PRESETS: NamedCouncil[] = [
  {
    slug: 'pssdc',
    name: {
      en: 'Public Sector Service Delivery Council',
      fr: 'Conseil de la prestation des services du secteur public',
    },
    abbreviation: { en: 'PSSDC', fr: 'CPSSP' },
    aliases: [
      'Service Delivery Council',
      'Conseil de la prestation de services du secteur public',
      'Conseil de prestation des services du secteur public',
      'Conseil de prestation de services du secteur public',
    ],
  },
  {
    slug: 'pscioc',
    name: {
      en: 'Public Sector Chief Information Officer Council',
      fr: 'Conseil des dirigeants principaux de l’information du secteur public',
    },
    abbreviation: { en: 'PSCIOC', fr: 'CDPISP' },
    aliases: [
      'Public Sector CIO Council',
      'Public Sector Chief Information Officers Council',
      'CIO Council',
      'Conseil des DPI du secteur public',
      'CDPI du secteur public',
    ],
  },
  {
    slug: 'joint',
    name: { en: 'Joint Councils', fr: 'Conseils mixtes' },
    abbreviation: { en: 'JC', fr: 'CM' },
    aliases: ['Joint Council', 'Conseil mixte', 'The Joint Councils', 'Les conseils mixtes'],
  },
]
