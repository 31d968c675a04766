import { expect, test } from 'vitest'
import { figuresOf } from './figures.ts'
import { membersOf } from './members.ts'

/** The sender's names: a number is claimed where it is the sender's own and holds today. */
const OWN = [
  'Reed River Municipal League',
  'RRML',
  'Ligue municipale de la rivière aux Joncs',
  'LMRJ',
]

/** What each sentence claims, or nothing after its arrow. */
const SENTENCES = `
The League (52 towns, four provinces) met in May. => municipalities 52; provinces 4
RRML, with its 52 member towns, answered the call. => municipalities 52
RRML (52 members) supports the proposal. => members 52
Fifty-two towns strong, the League enters its tenth year. => municipalities 52
Our towns number 52. => municipalities 52
Our 52 towns lie in four provinces. => municipalities 52; provinces 4
We were 47 in May and are now 52 municipalities. => municipalities 52
In spring we were 47; today we are 52. => members 52
Where we had 47 members a year ago, we have 52 today. => members 52
From 47 towns we have gone to 52. => municipalities 52
The board went from nine to eleven members. => board-members 11
Our board, which had seven seats, now has nine. => board-members 9
In May we reported 49 towns; the true number was 48. => municipalities 48 correction
Last time we wrote 49 members. That should read 48. => members 48 correction
We overstated our membership in May: there were 48 members, not 49. => members 48 correction
Alder Bay is our hundredth member. => members 100
With Alder Bay we welcomed our 60th municipality. => municipalities 60
Between 40 and 45 towns belong to us, depending on the season. => municipalities 40-45
We have up to 45 member towns in the summer. => municipalities 45 less-than
The pilot may take up to 45 towns. =>
Up to 30 towns attended. =>
We hope to be 60 by 2030. =>
We aim for a membership of 60. =>
By 2030 the League should count 60 towns. =>
The goal of 60 towns is in sight. =>
The Prairie Federation, with 300 towns, invited us. =>
The federation of the north has 31 towns; ours has 52. => municipalities 52
The neighbouring league has lost four members. =>
One member left and none joined. => departed-members 1
We lost two members and gained three. => departed-members 2; new-members 3
Three towns joined, two left. => new-members 3; departed-members 2
Two of our towns merged, which leaves us with 51. => municipalities 51
No member left this year. =>
Some 200 clerks are individual members. => individual-members 200 about
In addition to the towns, 85 planners hold personal memberships. => individual-members 85
The League has eight chapters, and a ninth is being formed. => chapters 8
Eleven directors sit on the board. => board-members 11
The board’s eleven members were re-elected. => board-members 11
Two directors resigned from our board of nine. => board-members 9
Together, our members serve 1.2 million residents. => population 1200000
About a million people live in our member towns. => population 1000000 about
We trained 300 people in 12 towns. =>
Twelve towns use the tool. =>
Twelve of our 52 towns use the tool. => municipalities 52
A quarter of our 52 members answered. => members 52
La Ligue (52 villes, quatre provinces) s’est réunie en mai. => municipalities 52; provinces 4
Forte de ses 52 municipalités, la Ligue entame sa dixième année. => municipalities 52
Nos villes sont au nombre de 52. => municipalities 52
Nous étions 47 en mai, nous voilà 52. => members 52
De 47 qu’elles étaient, nos municipalités sont maintenant 52. => municipalities 52
Nous comptions 47 membres l’an dernier; nous en comptons 52. => members 52
Le conseil d’administration passe de neuf à onze membres. => board-members 11
En mai, nous avons annoncé 49 villes; le chiffre juste était 48. => municipalities 48 correction
Notre dernier formulaire donnait 49 membres. Il aurait fallu lire 48. => members 48 correction
Nous avions 48 membres, et non 49 comme nous l’avons écrit. => members 48 correction
De 40 à 45 villes sont membres, selon la saison. => municipalities 40-45
Jusqu’à 45 villes sont membres l’été. => municipalities 45 less-than
Jusqu’à 30 villes ont assisté à la séance. =>
Nous espérons être 60 en 2030. =>
La Ligue devrait compter 60 villes en 2030. =>
Le cap des 60 villes est en vue. =>
La fédération voisine, forte de 300 villes, nous a invités. =>
La fédération du Nord compte 31 villes; la nôtre, 52. => municipalities 52
Un membre est parti, aucun n’est arrivé. => departed-members 1
Nous avons perdu deux membres et gagné trois autres. => departed-members 2; new-members 3
Trois villes se sont jointes à nous, deux nous ont quittés. => new-members 3; departed-members 2
Aucun membre n’est parti cette année. =>
Quelque 200 greffiers sont membres à titre individuel. => individual-members 200 about
Outre les villes, 85 urbanistes ont une adhésion personnelle. => individual-members 85
La Ligue a huit chapitres, et un neuvième se prépare. => chapters 8
Onze administrateurs siègent au conseil. => board-members 11
Les onze membres du conseil ont été réélus. => board-members 11
Ensemble, nos membres desservent 1,2 million d’habitants. => population 1200000
Environ un million de personnes vivent dans nos municipalités membres. => population 1000000 about
Nous avons formé 300 personnes dans 12 villes. =>
Douze villes se servent de l’outil. =>
Douze de nos 52 villes se servent de l’outil. => municipalities 52
Le quart de nos 52 membres a répondu. => members 52
Two new towns (from Alberta) bring the League to 54. => new-members 2; municipalities 54
Not counting the three that left, we are 52 towns. => departed-members 3; municipalities 52
Le nombre de membres s’est maintenu à 52. => members 52
L’effectif est de 52 municipalités, soit cinq de plus qu’en mai. => municipalities 52
That makes 52 of us. => members 52
We now have towns in seven provinces. => provinces 7
Nous sommes présents dans sept provinces. => provinces 7
The League’s seven provinces send one director each. => provinces 7
After three arrivals and two departures, we are still 52 municipalities. => new-members 3; departed-members 2; municipalities 52
Après trois arrivées et deux départs, nous sommes 52 municipalités. => new-members 3; departed-members 2; municipalities 52
The morning bus has 40 departures. =>
La Ligue a accueilli deux villes et en a perdu une. => new-members 2; departed-members 1
Neuf villes ont adhéré et trois ne sont plus membres. La Ligue en compte donc 52. => new-members 9; departed-members 3; municipalities 52
With Deer Flats (Manitoba), our only new member, we are 52 towns. => new-members 1; municipalities 52
One member, absorbed by its neighbour, has left. => departed-members 1
Some 90 planners belong to us as individual members. => individual-members 90 about
Plus de 90 urbanistes y ont aussi adhéré à titre de membres individuels. => individual-members 90 more-than
In our May form we gave 49 members; the figure at that date was 48. => members 48 correction
Correction to the spring return: we had 48 members in May, not 49. => members 48 correction
In April we wrote to you as 47 municipalities. Six have joined since and one has gone, so that we are now 52, with 90,000 residents between us. => new-members 6; departed-members 1; municipalities 52; population 90000
The League now has 52 towns, and more than 90,000 people live in them. => municipalities 52; population 90000 more-than
In June the clerks registered 900 people in three days. =>
A visitor from the Irish union, which has 31 towns, spent a week with us. =>
L’union provinciale des commis, forte de 480 membres, s’y oppose. =>
Five newcomers were received at the spring meeting. => new-members 5
Six nouveaux membres ont été admis à la réunion de mai. => new-members 6
The five members of our board each read a chapter. => board-members 5
Le conseil, dont les sept membres sont élus, siège en mai. => board-members 7
The board was widened from seven to nine in June. => board-members 9
Between 40 and 45 towns hold a membership at any time. => municipalities 40-45
`

function claimed(text: string): string[] {
  const spans = [{ start: 0, end: text.length }]
  const joined = membersOf(text, spans, null, { own: OWN })
  return figuresOf(text, spans, { own: OWN, joined }).map((one) =>
    [
      one.metric,
      one.upper === null ? one.value : `${one.value}-${one.upper}`,
      ...(one.qualifier === 'exact' || one.upper !== null ? [] : [one.qualifier]),
      ...(one.isCorrection ? ['correction'] : []),
    ].join(' '),
  )
}

test.each(
  SENTENCES.trim()
    .split('\n')
    .map((line) => line.split(/ => ?/)),
)('%s', (text = '', expected = '') => {
  expect(claimed(text).sort()).toEqual(expected.split('; ').filter(Boolean).sort())
})
