import type { SectionKind } from './form.ts'

/** A council, a federation and places that exist nowhere. */
export const COUNCIL = {
  name: {
    en: 'Auroria Council on Service to the Public',
    fr: 'Conseil aurorien du service au public',
  },
  abbreviation: { en: 'ACSP', fr: 'CASP' },
} as const

type Order = 'federal' | 'provincial' | 'territorial' | 'municipal'

export type SampleJurisdiction = {
  code: string
  order: Order
  name: { en: string; fr: string }
  abbreviation: { en: string; fr: string }
  aliases: readonly string[]
}

export const JURISDICTIONS: readonly SampleJurisdiction[] = [
  {
    code: 'auroria',
    order: 'federal',
    name: { en: 'Auroria (federal)', fr: 'Aurorie (fédéral)' },
    abbreviation: { en: 'AUR', fr: 'AUR' },
    aliases: [
      'Government of Auroria',
      'Gouvernement de l’Aurorie',
      'Service Auroria',
      'Service Aurorie',
      'Auroria – Federal',
      'Aurorie – fédéral',
    ],
  },
  {
    code: 'ashmarch',
    order: 'provincial',
    name: { en: 'Ashmarch', fr: 'Ashmarch' },
    abbreviation: { en: 'ASH', fr: 'ASH' },
    aliases: [
      'Province of Ashmarch',
      'Government of Ashmarch',
      'Province d’Ashmarch',
      'ServiceAshmarch',
    ],
  },
  {
    code: 'brumeval',
    order: 'provincial',
    name: { en: 'Brumeval', fr: 'Brumeval' },
    abbreviation: { en: 'BRU', fr: 'BRU' },
    aliases: [
      'Gouvernement du Brumeval',
      'Province du Brumeval',
      'Services Brumeval',
      'Province of Brumeval',
    ],
  },
  {
    code: 'merrow-isles',
    order: 'provincial',
    name: { en: 'Merrow Isles', fr: 'Îles-Merrow' },
    abbreviation: { en: 'MI', fr: 'ÎM' },
    aliases: ['The Merrow Isles', 'Province of the Merrow Isles', 'Îles Merrow', 'Access Merrow'],
  },
  {
    code: 'pellerac',
    order: 'provincial',
    name: { en: 'Pellerac', fr: 'Pellerac' },
    abbreviation: { en: 'PEL', fr: 'PEL' },
    aliases: [
      'Gouvernement de Pellerac',
      'Province de Pellerac',
      'Guichets Pellerac',
      'Province of Pellerac',
    ],
  },
  {
    code: 'thornmoor',
    order: 'provincial',
    name: { en: 'Thornmoor', fr: 'Thornmoor' },
    abbreviation: { en: 'THM', fr: 'THM' },
    aliases: ['Province of Thornmoor', 'Government of Thornmoor', 'Thornmoor Service Centre'],
  },
  {
    code: 'valcendre',
    order: 'provincial',
    name: { en: 'Valcendre', fr: 'Valcendre' },
    abbreviation: { en: 'VAL', fr: 'VAL' },
    aliases: [
      'Gouvernement du Valcendre',
      'Province du Valcendre',
      'Valcendre – Services aux citoyens',
    ],
  },
  {
    code: 'farlight',
    order: 'territorial',
    name: { en: 'Farlight Territory', fr: 'Territoire de Farlight' },
    abbreviation: { en: 'FT', fr: 'TF' },
    aliases: ['Farlight', 'Government of Farlight', 'Territory of Farlight'],
  },
  {
    code: 'glaces-vives',
    order: 'territorial',
    name: { en: 'Glaces-Vives Territory', fr: 'Territoire des Glaces-Vives' },
    abbreviation: { en: 'GVT', fr: 'TGV' },
    aliases: ['Glaces-Vives', 'Gouvernement des Glaces-Vives', 'Les Glaces-Vives'],
  },
  {
    code: 'tamberlane',
    order: 'territorial',
    name: { en: 'Tamberlane Territory', fr: 'Territoire de Tamberlane' },
    abbreviation: { en: 'TAM', fr: 'TAM' },
    aliases: ['Tamberlane', 'Government of Tamberlane', 'Territory of Tamberlane'],
  },
  {
    code: 'aasm',
    order: 'municipal',
    name: {
      en: 'Auroria Alliance of Service Municipalities',
      fr: 'Alliance aurorienne des services municipaux',
    },
    abbreviation: { en: 'AASM', fr: 'AASM' },
    aliases: [
      'The Alliance',
      'L’Alliance',
      'Alliance des services municipaux',
      'Municipal Alliance',
    ],
  },
]

export type SampleCycle = {
  code: string
  name: { en: string; fr: string }
  opens: string
  due: string
  lateUntil: string
  meeting: string
  /** The first form asked about changes in the organization; the one that replaced it kept the old numbers. */
  sections: Readonly<Partial<Record<SectionKind, number>>>
}

/** The day of the demonstration: the last cycle is open and some forms are still awaited. */
export const DEMO_DAY = '2031-09-12'

const FIRST_FORM = { accomplishments: 1, priorities: 2, changes: 3, sharing: 4, issues: 5 } as const
const SECOND_FORM = { accomplishments: 1, priorities: 2, sharing: 4, issues: 5 } as const

export const CYCLES: readonly SampleCycle[] = [
  {
    code: '2029-02',
    name: { en: 'February 2029', fr: 'Février 2029' },
    opens: '2028-12-11',
    due: '2029-01-26',
    lateUntil: '2029-02-09',
    meeting: '2029-02-21',
    sections: FIRST_FORM,
  },
  {
    code: '2029-10',
    name: { en: 'October 2029', fr: 'Octobre 2029' },
    opens: '2029-08-20',
    due: '2029-09-21',
    lateUntil: '2029-10-05',
    meeting: '2029-10-17',
    sections: FIRST_FORM,
  },
  {
    code: '2030-02',
    name: { en: 'February 2030', fr: 'Février 2030' },
    opens: '2029-12-10',
    due: '2030-01-25',
    lateUntil: '2030-02-08',
    meeting: '2030-02-20',
    sections: SECOND_FORM,
  },
  {
    code: '2030-10',
    name: { en: 'October 2030', fr: 'Octobre 2030' },
    opens: '2030-08-19',
    due: '2030-09-20',
    lateUntil: '2030-10-04',
    meeting: '2030-10-16',
    sections: SECOND_FORM,
  },
  {
    code: '2031-02',
    name: { en: 'February 2031', fr: 'Février 2031' },
    opens: '2030-12-09',
    due: '2031-01-24',
    lateUntil: '2031-02-07',
    meeting: '2031-02-19',
    sections: SECOND_FORM,
  },
  {
    // Still open: five have written so far.
    code: '2031-10',
    name: { en: 'October 2031', fr: 'Octobre 2031' },
    opens: '2031-08-18',
    due: '2031-09-19',
    lateUntil: '2031-10-03',
    meeting: '2031-10-15',
    sections: SECOND_FORM,
  },
]
