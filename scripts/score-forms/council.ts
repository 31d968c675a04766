/** Councils, governments and associations that exist nowhere. */
export const councils = [
  {
    key: 'CBSP',
    names: [
      'Council of Boreal Service Partners',
      'CBSP',
      'Conseil des partenaires de services boréaux',
      'CPSB',
    ],
  },
  {
    key: 'BDLF',
    names: [
      'Boreal Digital Leads Forum',
      'BDLF',
      'Forum boréal des dirigeants du numérique',
      'FBDN',
    ],
  },
]

export const jurisdictions = [
  {
    key: 'BOR',
    names: [
      'Borealia (federal)',
      'Boréalie (fédéral)',
      'Borealia',
      'Boréalie',
      'Government of Borealia',
      'Gouvernement de la Boréalie',
      'Service Borealia',
      'Service Boréalie',
    ],
  },
  { key: 'CAE', names: ['Caerdale', 'Province of Caerdale', 'Government of Caerdale', 'CAE'] },
  {
    key: 'VML',
    names: ['Vermillac', 'Gouvernement du Vermillac', 'Province de Vermillac', 'VML'],
  },
  {
    key: 'NAR',
    names: [
      'New Armorica',
      'Nouvelle-Armorique',
      'Government of New Armorica',
      'Gouvernement de la Nouvelle-Armorique',
      'Service New Armorica',
      'NAR',
    ],
  },
  {
    key: 'SMR',
    names: ['Strathmoor', 'Province of Strathmoor', 'Government of Strathmoor', 'SMR'],
  },
  {
    key: 'ICM',
    names: [
      'Cormorant Island',
      'Île-aux-Cormorans',
      'Province of Cormorant Island',
      'Access Cormorant',
      'Gouvernement de l’Île-aux-Cormorans',
      'ICM',
    ],
  },
  { key: 'HLR', names: ['Haute-Lorne', 'Gouvernement de Haute-Lorne', 'Upper Lorne', 'HLR'] },
  { key: 'TSY', names: ['Tessaly', 'Government of Tessaly', 'ServiceTessaly', 'TSY'] },
  {
    key: 'WPL',
    names: [
      'Wolverine Plains',
      'Plaines-du-Carcajou',
      'Government of Wolverine Plains',
      'Gouvernement des Plaines-du-Carcajou',
      'WPL',
    ],
  },
  {
    key: 'ABT',
    names: [
      'Aurora Bay Territory',
      'Territoire de la Baie-des-Aurores',
      'Aurora Bay',
      'Baie-des-Aurores',
      'ABT',
    ],
  },
  {
    key: 'KIT',
    names: [
      'Kittiwake Territories',
      'Territoires de Kittiwake',
      'Kittiwake',
      'Government of Kittiwake',
      'KIT',
    ],
  },
  {
    key: 'BMSN',
    names: [
      'Boreal Municipal Service Network',
      'BMSN',
      'Réseau boréal des services municipaux',
      'RBSM',
    ],
  },
  {
    key: 'AMDM',
    names: [
      'Association of Municipal Digital Managers',
      'AMDM',
      'Association des gestionnaires municipaux du numérique',
      'AGMN',
    ],
  },
]
