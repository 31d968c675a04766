import { expect, test } from 'vitest'
import { figuresOf } from './figures.ts'
import { membersOf } from './members.ts'

/** The sender's names. */
const OWN = [
  'Reed River Municipal League',
  'RRML',
  'Ligue municipale de la rivière aux Joncs',
  'LMRJ',
]

/** What each sentence claims, or nothing after its arrow. */
const SENTENCES = `
Our League is 67 municipalities strong as of this autumn. => municipalities 67
We are delighted to have crossed the hundred-member threshold. => members 100 more-than
Beaver Dam became our hundredth member in August. => members 100
Alder Point is the 61st municipality to sign on with us. => municipalities 61
Notre centième membre, la Ville de Roc-Noir, a signé en mars. => members 100
En avril, nous avons fêté l’adhésion de notre 60e municipalité. => municipalities 60
Membership has held at 52 since our last form. => members 52
The count of member towns is holding at fifty-two. => municipalities 52
Nos membres viennent de cinq villes. =>
Dans notre formulaire de mai, nous donnions 49 membres; il y en avait 48. => members 48 correction
Three are no longer members and two have taken their place. => departed-members 3; new-members 2
Five towns withdrew at year end, seven came in, and the League now stands at 93. => departed-members 5; new-members 7; municipalities 93
Of our 80 municipalities, 61 have fewer than 2,000 residents. => municipalities 80
Nine of our 44 members have no full-time clerk. => members 44
Sixty-two municipalities pay dues to the League, a record. => municipalities 62
The League’s membership roll lists 58 municipalities and 9 associate members. => municipalities 58
Dues were received from 71 municipalities. => municipalities 71
As of this writing 46 councils have renewed for the coming year. =>
We serve elected officials in 90 municipalities. => municipalities 90
RRML represents the interests of over 250 northern communities, home to 900,000 people. => municipalities 250 more-than; population 900000
Our reach: 6 provinces, 1 territory, 88 municipalities. => provinces 6; municipalities 88
Municipalities: 88 | Provinces: 6 | Board: 11 => municipalities 88; provinces 6; board-members 11
Members as of September 30: 204 (was 198). => members 204
Net gain since May: three members. =>
Membership: 204 full members, 13 associates. => members 204
No change in membership: still 54 towns in four provinces. => municipalities 54; provinces 4
The board now seats thirteen, up two. => board-members 13
Thirteen directors make up the board. => board-members 13
Two new directors joined our board, which now numbers 13. => board-members 13
Our executive of five meets monthly. =>
We run seven chapters, the newest in the Peace country. => chapters 7
A seventh chapter opened in June. => chapters 7
Our 430 individual members pay fifty dollars a year. => individual-members 430
We spoke with 40 municipalities outside the League. =>
The pilot has eleven municipalities, six of them members. =>
A membership drive brought in nine. => new-members 9
Nine more have come in since the spring. => new-members 9
We picked up four members over the winter and lost one to amalgamation. => new-members 4; departed-members 1
One town gave notice in July. => departed-members 1
We hope to be 100 by the end of 2030. =>
If all goes well we will be 70 towns next spring. =>
The federation, with its 1,200 members, has endorsed our brief. =>
The National Municipal Union has 1,900 members; ours is a tenth of that. =>
Please note an error in our May return: 57 towns should have read 75. => municipalities 75 correction
The 57 reported in May was an error; we had 75 towns. => municipalities 75 correction
We misreported our membership last time: 212, not 221. => members 212 correction
Population of our member municipalities: 2.25 million. => population 2250000
Some 640,000 people live within our boundaries. => population 640000 about
Our towns range from 300 to 12,000 inhabitants. =>
More than one Manitoban in three lives in a League town. =>
Attendance at the AGM was 212, from 65 municipalities. =>
We answered 1,400 calls from members. =>
The toolkit was downloaded by 39 members. =>
Members from 12 towns sat on the committee. =>
A delegation of eight members met the minister. =>
Eleven of the province's 13 cities are in. => municipalities 11
We are in every province; our 150 towns range widely. => municipalities 150
La Ligue, qui réunissait 40 villes à sa fondation, en réunit aujourd’hui 97. => municipalities 97
Nous sommes 97 villes, ni plus ni moins. => municipalities 97
Le cap des 100 municipalités est franchi. => municipalities 100 more-than
La barre des cent membres a été dépassée en juin. => members 100 more-than
Avec Sainte-Rose, cela fait 73 municipalités. => municipalities 73
Ça nous fait maintenant 73 membres dans trois provinces. => members 73; provinces 3
Nos effectifs : 73 municipalités, 6 MRC. => municipalities 73
Toujours 73 villes, toujours trois provinces. => municipalities 73; provinces 3
La Ligue demeure à 73 membres. => members 73
Quatre villes de plus et une de moins : nous voici 76. => new-members 4; departed-members 1; municipalities 76
Sept municipalités ont rallié nos rangs, deux les ont quittés. => new-members 7; departed-members 2
Une municipalité s’est désaffiliée en mars. => departed-members 1
Deux villages n’ont pas reconduit leur adhésion. => departed-members 2
Trois membres ont été perdus par fusion. => departed-members 3
La fusion de Val-Gris nous a coûté deux membres. => departed-members 2
L’assemblée a entériné l’adhésion de cinq municipalités. => new-members 5
Nous accueillerons trois villes en janvier. =>
Trois villes ont manifesté de l’intérêt. =>
Le conseil d’administration est maintenant de onze sièges. => board-members 11
Un conseil de neuf administrateurs dirige la Ligue. => board-members 9
Quinze personnes siègent maintenant au CA. => board-members 15
La Ligue s’est dotée d’une sixième section, en Abitibi. => chapters 6
Nos six sections couvrent tout le territoire. => chapters 6
Les territoires de nos membres abritent 1,1 million d’habitants. => population 1100000
Près de 800 000 citoyens habitent nos villes membres. => population 800000 nearly
Nos villes totalisent quelque 800 000 habitants. => population 800000 about
La plus petite de nos villes a 90 habitants. =>
Chacune de nos 60 villes a un site Web. => municipalities 60
Toutes nos 60 villes ont répondu. => municipalities 60
La moitié de nos 60 villes a répondu. => municipalities 60
Le congrès a réuni 180 délégués de 52 municipalités. =>
Le guide a servi à 14 municipalités membres. =>
Notre bulletin compte 900 abonnés. =>
L’Association des greffiers compte 900 membres et nous en sommes. =>
Correction : au 1er mai nous étions 58 membres et non 85. => members 58 correction
Nous avions déclaré 85 membres par erreur; nous en avions 58. => members 58 correction
Il fallait lire 58 et non 85 municipalités dans notre formulaire de mai. => municipalities 58 correction
Individuellement, 240 urbanistes sont membres de la Ligue. => individual-members 240
Outre les villes, 240 particuliers ont leur carte de membre. => individual-members 240
Nos 240 membres à titre personnel viennent de neuf provinces. => individual-members 240; provinces 9
Quarante-cinq municipalités sont à jour dans leur cotisation. => municipalities 45
La Ligue rejoint maintenant huit provinces. => provinces 8
Depuis octobre, la Ligue s’étend à une septième province. => provinces 7
The past year was a good one for the League: we grew by nine, to 131 municipalities. => municipalities 131
RRML, now in its thirtieth year, groups 131 municipalities with a total population of just over three million. => municipalities 131; population 3000000 more-than
Spread over four provinces, our 131 members range from hamlets to cities. => provinces 4; members 131
Member municipalities stand at 131, up nine. => municipalities 131
As at March 31, 2028, 131 municipalities had paid their dues. => municipalities 131
131 members, 4 provinces, 11 directors. => members 131; provinces 4; board-members 11
We remain 131 municipalities in four provinces, governed by a board of eleven. => municipalities 131; provinces 4; board-members 11
The League’s board of directors, eleven strong, approved the plan. => board-members 11
In total some 2.9 million people live in the communities we serve. => population 2900000 about
Two members left the League following a merger, and four joined. => departed-members 2; new-members 4
Since our October submission: four in, two out. => new-members 4; departed-members 2
Four joined, two left, and we are 131. => new-members 4; departed-members 2; members 131
The League wishes to correct its spring form: it counted 129 members at the time, not 192. => members 129 correction
A correction: membership in May stood at 129 municipalities rather than 192. => municipalities 129 correction
Our membership now exceeds 130 municipalities, in every western province. => municipalities 130 more-than
We speak for roughly one hundred and thirty towns, villages and rural municipalities. => municipalities 130 about
The League gained three new members, all in Manitoba, and now covers five provinces. => new-members 3; provinces 5
Among our 131 members, 40 are villages of fewer than 500 people. => members 131
Our 300 individual members are grouped in six chapters. => individual-members 300; chapters 6
Over 300 individual members, in six regional chapters, work for 90 municipalities. => individual-members 300 more-than; chapters 6; municipalities 90
We count just under 300 members, in six chapters and four provinces. => members 300 nearly; chapters 6; provinces 4
The League was founded in 1987 by 12 municipalities; it now has 131. => municipalities 131
Twelve municipalities founded the League in 1987. =>
A dozen members tested the tool over the summer. =>
Training was given to 45 clerks from 30 member municipalities. =>
Half our members have fewer than 1,000 residents. =>
The kit has gone to all 131 member municipalities. => municipalities 131
We surveyed our 131 members; 94 replied. => members 131
Ninety-four of 131 members replied to the survey. =>
The province has 340 municipalities, of which 131 are members. => municipalities 131
A third of the 340 municipalities in the province belong to the League. =>
The new fee will cost a town of 2,000 residents about 400 dollars. =>
Three of our members were flooded in May; 1,200 people left their homes. =>
Our office has a staff of five and serves members by telephone. =>
The Board met four times and adopted nine resolutions. =>
Two directors completed their terms and were replaced; the board remains at eleven. => board-members 11
La Ligue a connu une bonne année : elle compte neuf membres de plus, pour un total de 131. => members 131
Au cours de l’année, quatre municipalités se sont ajoutées et deux sont parties; nous sommes donc 131. => new-members 4; departed-members 2; municipalities 131
Nos 131 municipalités membres, réparties dans quatre provinces, comptent près de trois millions d’habitants. => municipalities 131; provinces 4; population 3000000 nearly
La Ligue, qui représente 131 municipalités et trois millions de citoyens, demande une rencontre. => municipalities 131; population 3000000
À ce jour, la Ligue regroupe 131 municipalités, soit neuf de plus qu’en mai. => municipalities 131
L’assemblée a élu un conseil d’administration de onze personnes. => board-members 11
Le conseil d’administration, qui passe de neuf à onze sièges, se réunira en juin. => board-members 11
Le nombre de nos membres individuels s’élève à 300, dans six sections. => individual-members 300; chapters 6
Nous comptons environ 300 membres individuels répartis en six sections régionales. => individual-members 300 about; chapters 6
Une précision : la Ligue comptait 129 membres en mai, et non 192. => members 129 correction
Dans le formulaire précédent, il était question de 192 membres; c’est plutôt 129. => members 129 correction
Nous avons le regret d’annoncer le départ de deux membres. => departed-members 2
Bienvenue à nos quatre nouveaux membres! => new-members 4
Quatre nouvelles villes se joignent à nous. => new-members 4
Plus de la moitié de nos 131 membres ont moins de 1 000 habitants. => members 131
Le projet pilote réunit huit municipalités membres. =>
Le programme a permis à 45 municipalités d’embaucher un stagiaire. =>
La Ligue a formé 45 greffiers de 30 municipalités. =>
L’union des producteurs, qui compte 1 900 membres, appuie notre demande. =>
Un membre sur trois n’a pas de site Web. =>
Nous visons 150 membres d’ici 2030. =>
Si la tendance se maintient, nous serons 150 l’an prochain. =>
Deux provinces ont modifié leur loi sur les cités. =>
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
