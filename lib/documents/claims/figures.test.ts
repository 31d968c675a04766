import { describe, expect, test } from 'vitest'
import { figuresOf } from './figures.ts'
import { membersOf } from './members.ts'

const whole = (text: string) => [{ start: 0, end: text.length }]
const claimed = (text: string) =>
  figuresOf(text, whole(text)).map((one) => [one.metric, one.qualifier, one.value, one.upper])

describe('figures about the association itself', () => {
  test.each([
    [
      'Elle regroupe plus de 50 municipalités dans 7 provinces.',
      [
        ['municipalities', 'more-than', 50, null],
        ['provinces', 'exact', 7, null],
      ],
    ],
    [
      'The network now represents nearly 40 municipalities across five provinces.',
      [
        ['municipalities', 'nearly', 40, null],
        ['provinces', 'exact', 5, null],
      ],
    ],
    ['Nos membres desservent 14 M de Canadiens.', [['population', 'exact', 14_000_000, null]]],
    ['Ses membres représentent 14 M de Canadiens.', [['population', 'exact', 14_000_000, null]]],
    [
      'Our member towns are home to about 1.2 million residents.',
      [['population', 'about', 1_200_000, null]],
    ],
    [
      'Nos municipalités membres comptent 1,2 million d’habitants.',
      [['population', 'exact', 1_200_000, null]],
    ],
    ['L’association compte une cinquantaine de membres.', [['members', 'about', 50, null]]],
    ['The association has twenty-two members.', [['members', 'exact', 22, null]]],
    ['Membership stands at 64.', [['members', 'exact', 64, null]]],
    [
      'L’association compte entre 50 et 55 municipalités membres.',
      [['municipalities', 'range', 50, 55]],
    ],
    ['We have 50–55 member municipalities.', [['municipalities', 'range', 50, 55]]],
    ['Membership grew from 48 to 52 municipalities.', [['municipalities', 'exact', 52, null]]],
    [
      'L’effectif est passé de 48 à 52 municipalités membres.',
      [['municipalities', 'exact', 52, null]],
    ],
    [
      'Correction: the association has 52 member municipalities, not 54 members as reported.',
      [['municipalities', 'exact', 52, null]],
    ],
    ['The board of directors has nine members.', [['board-members', 'exact', 9, null]]],
    ['The board was expanded from seven to nine members.', [['board-members', 'exact', 9, null]]],
    [
      'The board of directors now consists of 9 elected members.',
      [['board-members', 'exact', 9, null]],
    ],
    [
      'Le conseil d’administration est passé de 7 à 9 membres.',
      [['board-members', 'exact', 9, null]],
    ],
    [
      'Contrairement à ce qui avait été déclaré (55 municipalités), l’association compte 52 municipalités membres.',
      [['municipalities', 'exact', 52, null]],
    ],
    [
      'Recruited five new members, bringing the total to 57.',
      [
        ['new-members', 'exact', 5, null],
        ['members', 'exact', 57, null],
      ],
    ],
    ['A seven-member board leads the association.', [['board-members', 'exact', 7, null]]],
    [
      'Le conseil d’administration compte quatre-vingt-dix membres.',
      [['board-members', 'exact', 90, null]],
    ],
    ['Accueil de trois nouveaux membres municipaux.', [['new-members', 'exact', 3, null]]],
    ['Four new members joined this spring.', [['new-members', 'exact', 4, null]]],
    ['Deux membres ont quitté l’association.', [['departed-members', 'exact', 2, null]]],
    [
      'We have 120 individual members in 4 chapters.',
      [
        ['individual-members', 'exact', 120, null],
        ['chapters', 'exact', 4, null],
      ],
    ],
    [
      'We are 41 members from 30 municipalities.',
      [
        ['members', 'exact', 41, null],
        ['municipalities', 'exact', 30, null],
      ],
    ],
    ['Deux membres sont partis, faute de budget.', [['departed-members', 'exact', 2, null]]],
    [
      'The board of directors was enlarged from nine to eleven members.',
      [['board-members', 'exact', 11, null]],
    ],
    [
      'Le conseil d’administration, élu en juin, est formé de neuf personnes.',
      [['board-members', 'exact', 9, null]],
    ],
    [
      'Le réseau, qui comptait 48 municipalités il y a un an, en réunit maintenant 52.',
      [['municipalities', 'exact', 52, null]],
    ],
    [
      'We reported 212 members in April. In fact the association had 226 members.',
      [['members', 'exact', 226, null]],
    ],
    [
      'Un chapitre est né dans le Nord, ce qui porte à sept le nombre de chapitres.',
      [['chapters', 'exact', 7, null]],
    ],
    [
      'Our members work for 30 to 35 municipalities, which serve over 2 million residents.',
      [
        ['municipalities', 'range', 30, 35],
        ['population', 'more-than', 2_000_000, null],
      ],
    ],
    [
      'Seventeen municipalities signed up as members, which brings us to 88.',
      [
        ['new-members', 'exact', 17, null],
        ['members', 'exact', 88, null],
      ],
    ],
    ['Membership has passed the 200 mark.', [['members', 'more-than', 200, null]]],
    [
      'En 2019, l’association comptait 40 membres; elle en compte aujourd’hui 57.',
      [['members', 'exact', 57, null]],
    ],
    [
      'Le nombre de membres s’établit à 143, soit 12 de plus que l’automne dernier.',
      [['members', 'exact', 143, null]],
    ],
    [
      'Le conseil d’administration, qui compte dix membres, s’est réuni deux fois.',
      [['board-members', 'exact', 10, null]],
    ],
    [
      'Nous comptons 41 municipalités membres, dont 6 de plus de 100 000 habitants.',
      [['municipalities', 'exact', 41, null]],
    ],
    ['The number of chapters rose from three to five.', [['chapters', 'exact', 5, null]]],
    [
      'The association counts 60+ municipalities as members.',
      [['municipalities', 'more-than', 60, null]],
    ],
  ])('%s', (text, expected) => {
    expect(claimed(text)).toEqual(expected)
  })

  test.each([
    'We put 300 services online.',
    'Some 120 people attended the annual conference.',
    '45 municipalities attended our webinar.',
    'Un sondage auprès de 30 municipalités est en cours.',
    'Our goal is to reach 60 municipalities by 2020.',
    'Le comité compte 12 membres.',
    'A working group of 9 members met twice.',
    'The portal serves 2 million residents.',
    'In 2017, members met twice.',
    'Formation de 250 membres du personnel.',
    'Five towns have applied for membership.',
    'Trois de nos membres mettent l’outil à l’essai.',
    'More than 80 towns asked the network for help.',
    'Onze villes jugent la cotisation trop chère pour adhérer.',
    'Mireval and Dunmore joined the association; both have fewer than 3,000 inhabitants.',
  ])('%s claims none', (text) => {
    expect(claimed(text)).toEqual([])
  })
})

describe('municipalities that joined', () => {
  const joined = (text: string, context: string | null = null) =>
    membersOf(text, whole(text), context).map((one) => [one.name, one.province])

  test.each([
    [
      'Accueil de trois nouveaux membres – Ville de Roselière (Valbrume), Port-aux-Saules (Haute-Lande) et Mireval (Haute-Lande).',
      [
        ['Roselière', 'Valbrume'],
        ['Port-aux-Saules', 'Haute-Lande'],
        ['Mireval', 'Haute-Lande'],
      ],
    ],
    [
      'We welcomed two new members: the City of Larkspur, Ontario and the Town of Quill Lake, Saskatchewan.',
      [
        ['Larkspur', 'Ontario'],
        ['Quill Lake', 'Saskatchewan'],
      ],
    ],
    [
      'The City of Larkspur (Alberta) and Dunmore joined the association in May.',
      [
        ['Larkspur', 'Alberta'],
        ['Dunmore', null],
      ],
    ],
    [
      'La Ville de Saint-Aubin-des-Prés et Mireval se sont jointes à l’association.',
      [
        ['Saint-Aubin-des-Prés', null],
        ['Mireval', null],
      ],
    ],
    ['New members this period include the City of Larkspur (Alberta).', [['Larkspur', 'Alberta']]],
    [
      'Nous avons accueilli deux nouvelles municipalités : Roselière (Valbrume) et Mireval (Haute-Lande).',
      [
        ['Roselière', 'Valbrume'],
        ['Mireval', 'Haute-Lande'],
      ],
    ],
    [
      'We are pleased to welcome Larkspur, Dunmore and St. Ives to the association.',
      [
        ['Larkspur', null],
        ['Dunmore', null],
        ['St. Ives', null],
      ],
    ],
    [
      'New members since October: Larkspur (Alberta), Dunmore and St. Ives.',
      [
        ['Larkspur', 'Alberta'],
        ['Dunmore', null],
        ['St. Ives', null],
      ],
    ],
    [
      'Six nouvelles municipalités membres se sont ajoutées cet hiver, dont Mireval et Roselière.',
      [
        ['Mireval', null],
        ['Roselière', null],
      ],
    ],
    [
      'Two new members have joined since, Larkspur and Dunmore.',
      [
        ['Larkspur', null],
        ['Dunmore', null],
      ],
    ],
    [
      'Larkspur and Dunmore have become members.',
      [
        ['Larkspur', null],
        ['Dunmore', null],
      ],
    ],
    [
      'New to the association this year: Larkspur (ON), Dunmore (NS).',
      [
        ['Larkspur', 'ON'],
        ['Dunmore', 'NS'],
      ],
    ],
    [
      'Larkspur, Ont., and Dunmore, N.S., are our newest members.',
      [
        ['Larkspur', 'Ont.'],
        ['Dunmore', 'N.S.'],
      ],
    ],
    [
      'La Ville de Mireval, en Ontario, a joint les rangs de l’association.',
      [['Mireval', 'Ontario']],
    ],
    [
      'Bienvenue à Mireval (Ontario) et à Roselière (Valbrume), nouveaux membres.',
      [
        ['Mireval', 'Ontario'],
        ['Roselière', 'Valbrume'],
      ],
    ],
    ['Larkspur and Dunmore left the association.', []],
    ['The chief of design, Ada Marsh, joined from a bank and likes our network.', []],
    ['Our members met in Larkspur (Alberta).', []],
    ['The City of Larkspur opened a new counter.', []],
  ])('%s', (text, expected) => {
    expect(joined(text)).toEqual(expected)
  })

  test('a bullet under "new members:" is one', () => {
    expect(joined('Ville de Roselière (Valbrume)', 'Nouveaux membres :')).toEqual([
      ['Roselière', 'Valbrume'],
    ])
  })
})
