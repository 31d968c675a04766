export type RegisteredMember = {
  name: string
  /** The code of its province or territory. */
  province: string
  since: string
  /** The last day, for a member that left. */
  until?: string
}

/** The Alliance’s own register: 33 members in February 2029, 47 in February 2031. */
export const REGISTER: readonly RegisteredMember[] = [
  { name: 'Rochevive', province: 'valcendre', since: '2019-05-01' },
  { name: 'Clairombre', province: 'valcendre', since: '2019-05-01' },
  { name: 'Val-Sereine', province: 'valcendre', since: '2019-05-01' },
  { name: 'Tarrowby', province: 'ashmarch', since: '2019-05-01' },
  { name: 'Wexley Falls', province: 'ashmarch', since: '2019-05-01' },
  { name: 'Brindlecombe', province: 'ashmarch', since: '2019-05-01' },
  { name: 'Ostwick', province: 'thornmoor', since: '2019-05-01' },
  { name: 'Lanternhill', province: 'thornmoor', since: '2019-05-01' },
  { name: 'Marlethorpe', province: 'thornmoor', since: '2019-05-01' },
  { name: 'Havre-Doré', province: 'brumeval', since: '2019-05-01' },
  { name: 'Pont-d’Aubier', province: 'brumeval', since: '2019-05-01' },
  { name: 'Quillon Bay', province: 'merrow-isles', since: '2019-05-01' },
  { name: 'Fennick Cross', province: 'ashmarch', since: '2021-03-15' },
  { name: 'Thistlebourne', province: 'thornmoor', since: '2021-03-15' },
  { name: 'Mirecoeur', province: 'brumeval', since: '2021-06-01' },
  { name: 'Noirépine', province: 'brumeval', since: '2021-06-01' },
  { name: 'Grandsaule', province: 'valcendre', since: '2021-09-20' },
  { name: 'Saltmarket', province: 'merrow-isles', since: '2021-11-01' },
  { name: 'Hollin Gate', province: 'ashmarch', since: '2023-01-16' },
  { name: 'Oakenshore', province: 'ashmarch', since: '2023-01-16' },
  { name: 'Stonewether', province: 'thornmoor', since: '2023-04-03' },
  { name: 'L’Anse-aux-Brumes', province: 'brumeval', since: '2023-09-11' },
  { name: 'Beaucendre', province: 'valcendre', since: '2023-09-11' },
  { name: 'Cobblewick', province: 'thornmoor', since: '2025-02-03', until: '2030-06-30' },
  { name: 'Sainte-Hermeline', province: 'valcendre', since: '2025-02-03' },
  { name: 'Pennyford', province: 'ashmarch', since: '2025-10-06' },
  { name: 'Puffin Reach', province: 'merrow-isles', since: '2025-10-06' },
  { name: 'Ravenstow', province: 'thornmoor', since: '2027-03-01' },
  { name: 'Deux-Clochers', province: 'brumeval', since: '2027-03-01' },
  { name: 'Larkspur Mills', province: 'ashmarch', since: '2027-09-13' },
  { name: 'Montcendré', province: 'valcendre', since: '2027-09-13' },
  { name: 'Saint-Orbain', province: 'brumeval', since: '2028-11-06' },
  { name: 'Gullhaven', province: 'merrow-isles', since: '2028-11-20' },
  { name: 'Elderglen', province: 'thornmoor', since: '2029-04-09' },
  { name: 'Haute-Ronce', province: 'valcendre', since: '2029-05-14' },
  { name: 'Copperdale', province: 'ashmarch', since: '2029-06-04' },
  { name: 'Port-Lueur', province: 'brumeval', since: '2029-09-03' },
  { name: 'Sainte-Ambroisine', province: 'pellerac', since: '2029-12-03' },
  { name: 'Wickenden', province: 'ashmarch', since: '2029-12-17' },
  { name: 'Sableclair', province: 'pellerac', since: '2030-01-14' },
  { name: 'Merrowgate', province: 'merrow-isles', since: '2030-04-08' },
  { name: 'Trois-Lanternes', province: 'pellerac', since: '2030-04-08' },
  { name: 'Dunleigh Moor', province: 'thornmoor', since: '2030-05-13' },
  { name: 'Fontaine-Grise', province: 'brumeval', since: '2030-06-10' },
  { name: 'Emberleigh', province: 'ashmarch', since: '2030-09-02' },
  { name: 'Ninefold', province: 'farlight', since: '2030-11-18' },
  { name: 'Val-Fauvette', province: 'pellerac', since: '2030-12-02' },
  { name: 'Starling Weir', province: 'thornmoor', since: '2031-01-13' },
]
