import { expect, test } from 'vitest'
import type { SaidAgenda } from '#db/schema/agendas.ts'
import { changesBetween, saidOf } from './said.ts'
import { sayChange } from './say/say-change.ts'
import { AN_AGENDA } from './testing.ts'

const V1 = saidOf(AN_AGENDA)
const [opening, wallet, pause, letters] = V1.items
if (!opening || !wallet || !pause || !letters) throw new Error('the agenda has lost an item')

function saying(changes: Partial<SaidAgenda>, locale: 'en' | 'fr'): string[] {
  return changesBetween(V1, { ...V1, ...changes }).map((change) => sayChange(change, locale))
}

test('what is kept by a database in another order of keys has not changed', () => {
  const shuffled = V1.items.map((item) => ({
    ...item,
    title: { fr: item.title.fr, en: item.title.en },
  }))
  expect(saying({ items: shuffled }, 'en')).toEqual([])
})

test.each([
  [
    'en',
    { items: [opening, letters, wallet, pause] },
    ['“Letters & <forms>” moves after “Opening”.'],
  ],
  [
    'fr',
    { items: [letters, opening, wallet, pause] },
    ['«\u00a0Lettres et formulaires\u00a0» passe en premier.'],
  ],
  ['en', { items: [opening, pause, letters] }, ['“One wallet” is taken out.']],
  [
    'fr',
    { items: [opening, { ...wallet, minutes: 25, purpose: 'discuss' as const }, pause, letters] },
    [
      '«\u00a0Un seul portefeuille\u00a0» passe de 40 à 25 minutes.',
      '«\u00a0Un seul portefeuille\u00a0» est maintenant à discuter.',
    ],
  ],
  [
    'en',
    { items: [opening, { ...wallet, presenter: 'Rui T.', presenterName: null }, pause, letters] },
    ['“One wallet” is now presented by Rui T.'],
  ],
  [
    'fr',
    { items: [opening, { ...wallet, presenterName: null }, pause, letters] },
    ['«\u00a0Un seul portefeuille\u00a0» n’est plus présenté par personne.'],
  ],
  [
    'en',
    {
      items: [
        ...V1.items,
        { ...letters, id: 9, title: { en: 'Round', fr: 'Tour' }, presenter: '' },
      ],
    },
    ['“Round” is added, 20 minutes.'],
  ],
  [
    'fr',
    { meetsOn: '2033-05-01', startsAt: '13:30', place: { en: 'B', fr: 'Salle B' } },
    [
      'La réunion a lieu le dimanche 1er mai 2033.',
      'Elle commence à 13\u00a0h\u00a030.',
      'Elle a lieu ici\u00a0: Salle B.',
    ],
  ],
  [
    'en',
    { startsAt: '13:30', link: '' },
    ['It begins at 1:30\u00a0p.m.', 'There is no link to join it any more.'],
  ],
] as const)('in %s, %o is told', (locale, changes, told) => {
  expect(
    saying({ ...changes, items: 'items' in changes ? [...changes.items] : V1.items }, locale),
  ).toEqual(told)
})
