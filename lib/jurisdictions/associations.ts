import type { NamedJurisdiction } from './jurisdiction.ts'

const association = { order: 'municipal', isAssociation: true } as const

/** They sit at the table for the municipalities that belong to them. */
export const ASSOCIATIONS: NamedJurisdiction[] = [
  {
    ...association,
    key: 'msdo',
    name: {
      en: 'Municipal Service Delivery Officials',
      fr: 'Responsables municipaux de la prestation de services',
    },
    abbreviation: { en: 'MSDO', fr: 'MSDO' },
    // Forms filled in in French keep the English name, and say "la MSDO".
    aliases: [
      'Municipal Service Delivery Officials (MSDO)',
      'la Municipal Service Delivery Officials',
      'La MSDO',
      'Municipal Service Delivery Officers',
      'Responsables de la prestation des services municipaux',
      'Responsables de la prestation de services municipaux',
      'Agents municipaux de prestation de services',
    ],
  },
  {
    ...association,
    key: 'misa',
    name: {
      en: 'Municipal Information Systems Association',
      fr: 'Association des systèmes d’information municipale',
    },
    abbreviation: { en: 'MISA', fr: 'ASIM' },
    aliases: [
      'MISA/ASIM',
      'MISA-ASIM',
      'MISA/ASIM Canada',
      'MISA Canada',
      'ASIM Canada',
      'Municipal Information Systems Association (MISA)',
      'Municipal Information Systems Association of Canada',
      'Association des systèmes d’information municipaux',
      'Association des systèmes d’information municipale (ASIM)',
      'Association des systèmes d’information municipale du Canada',
    ],
  },
]
