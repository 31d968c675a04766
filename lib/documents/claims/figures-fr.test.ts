import { expect, test } from 'vitest'
import { figuresOf } from './figures.ts'

/** What each sentence claims, or nothing after its arrow: `metric value qualifier`, the exact ones without qualifier. */
const SENTENCES = `
Municipalités membres : 64 => municipalities 64
Provinces représentées : 8 => provinces 8
Membres individuels : 140 => individual-members 140
Nouveaux membres : 4 => new-members 4
Le réseau compte maintenant 41 municipalités, passant de 37 à 41. => municipalities 41
Le nombre de membres est passé de 37 à 41. => members 41
Le réseau est passé de 37 à 41 municipalités. => municipalities 41
Nous voilà rendus à 41 municipalités membres. => municipalities 41
Nous sommes maintenant 41 municipalités. => municipalities 41
Nous sommes désormais 41. => members 41
Nos rangs comptent désormais 41 municipalités, contre 37 l’an dernier. => municipalities 41
L’association fédère 41 villes et villages. => municipalities 41
Le réseau représente quelque 41 administrations locales. => municipalities 41 about
Le réseau réunit une quarantaine de municipalités. => municipalities 40 about
Nous voici 41 municipalités, dans 6 provinces, pour quelque 2 millions d’habitants. => municipalities 41; provinces 6; population 2000000 about
Le réseau dépasse maintenant 40 municipalités dans six provinces et dessert 2 millions de personnes. => municipalities 40 more-than; provinces 6; population 2000000
Le réseau compte un peu plus de 40 municipalités. => municipalities 40 more-than
Le réseau compte pas moins de 40 municipalités. => municipalities 40 more-than
Le réseau compte un peu moins de 50 municipalités. => municipalities 50 nearly
Le nombre de nos membres avoisine 200. => members 200 nearly
Nous avons franchi le cap des 200 membres. => members 200 more-than
Le réseau dépasse maintenant les 60 municipalités. => municipalities 60 more-than
L’effectif se maintient à 41 membres. => members 41
L’effectif demeure stable à 41. => members 41
L’effectif a reculé de 41 à 39 membres. => members 39
Le nombre de membres a légèrement baissé, à 39. => members 39
Notre association représente de 60 à 70 municipalités. => municipalities 60-70
Le réseau représente entre soixante et soixante-dix municipalités. => municipalities 60-70
Nos membres desservent ensemble un demi-million de personnes. => population 500000
Nos membres desservent deux millions et demi d’habitants. => population 2500000
Nos 41 municipalités abritent 5,2 millions de personnes. => municipalities 41; population 5200000
La population de nos municipalités membres dépasse 5 millions. => population 5000000 more-than
Les municipalités membres rassemblent plus de cinq millions de citoyens. => population 5000000 more-than
Nos 64 membres proviennent de huit provinces. => members 64; provinces 8
Le réseau est présent dans huit provinces et deux territoires. => provinces 8
Le réseau s’étend à neuf provinces. => provinces 9
Un conseil d’administration de neuf personnes a été élu. => board-members 9
Le CA compte maintenant neuf membres. => board-members 9
Neuf personnes siègent au conseil d’administration. => board-members 9
Les neuf membres du conseil d’administration ont été réélus. => board-members 9
Le conseil d’administration a été ramené de douze à neuf membres. => board-members 9
Le conseil d’administration est formé de onze bénévoles. => board-members 11
Nous avons accueilli quatre municipalités. => new-members 4
Le réseau a gagné six membres depuis octobre. => new-members 6
Le réseau s’est enrichi de six membres. => new-members 6
Six villes se sont jointes à nous. => new-members 6
Six villes ont rejoint le réseau. => new-members 6
Nous avons recruté cinq municipalités dans le Nord. => new-members 5
Cinq nouvelles adhésions depuis le printemps. => new-members 5
Cinq municipalités de plus ont adhéré au réseau. => new-members 5
Nous avons perdu deux membres à la suite d’une fusion. => departed-members 2
Une municipalité a quitté le réseau. => departed-members 1
Deux municipalités se sont retirées. => departed-members 2
Deux municipalités n’ont pas renouvelé leur adhésion. => departed-members 2
Trois membres n’ont pas renouvelé. => departed-members 3
Le réseau compte 150 membres à titre individuel. => individual-members 150
S’ajoutent 150 membres individuels. => individual-members 150
L’association compte désormais sept sections régionales. => chapters 7
Deux nouveaux chapitres ont vu le jour. =>
Rectificatif : le réseau compte 52 municipalités, et non 55. => municipalities 52 correction
Il faut lire 52 municipalités membres plutôt que 55 dans notre dernier formulaire. => municipalities 52 correction
Nous avions annoncé 212 membres; il aurait fallu lire 226. => members 226 correction
Une coquille s’était glissée dans notre formulaire : le réseau compte 52 municipalités. => municipalities 52 correction
Nous avons surestimé notre effectif en octobre : nous comptons 52 membres, non 55. => members 52 correction
Des 1 100 municipalités de la province, 61 sont membres du réseau. => municipalities 61
Douze municipalités songent à adhérer. =>
Quinze municipalités ont manifesté leur intérêt. =>
Une trentaine de municipalités ont assisté au webinaire. =>
Le portail dessert 2 millions de personnes. =>
Nous espérons compter 60 membres en 2028. =>
Le quorum est fixé à 30 membres. =>
Le groupe de travail réunit 14 municipalités. =>
Une équipe de six personnes gère le réseau. =>
26 municipalités se servent du modèle commun. =>
Le congrès a attiré 340 personnes de 60 municipalités. =>
Deux administrateurs ont pris leur retraite. =>
Le guide a été envoyé à 200 municipalités. =>
Neuf de nos membres partagent un centre d’appels. =>
45 % des membres ont renouvelé tôt. =>
En date du 1er mai, 88 municipalités de sept provinces sont en règle. => municipalities 88; provinces 7
Nos membres sont au nombre de 73. => members 73
Nous terminons l’année avec 73 membres, soit trois de plus qu’au début. => members 73
Forte de 73 municipalités dans neuf provinces, l’association parle au nom de quelque 6,4 millions de personnes. => municipalities 73; provinces 9; population 6400000 about
Le Réseau, c’est aujourd’hui 73 municipalités. => municipalities 73
On compte désormais 73 villes membres. => municipalities 73
L’effectif poursuit sa croissance et s’établit à 73 municipalités, comparativement à 70 l’an dernier. => municipalities 73
Le nombre de municipalités membres est passé, en un an, de soixante-huit à soixante-treize. => municipalities 73
Le cap des 200 membres a été franchi. => members 200 more-than
Le Réseau franchit le cap des 70 municipalités. => municipalities 70 more-than
Dans notre dernier formulaire, nous parlions de 64 municipalités; le bon nombre est 62. => municipalities 62 correction
Nous avions déclaré neuf provinces en mai. Il s’agit plutôt de huit provinces. => provinces 8 correction
Le conseil d’administration compte 11 sièges et non 12, comme nous l’avions écrit. => board-members 11 correction
Correction : 67 municipalités membres (et non 70). => municipalities 67 correction
Nos chapitres sont toujours au nombre de sept. => chapters 7
Un huitième chapitre s’est ajouté, pour un total de huit. => chapters 8
L’association est divisée en huit chapitres. => chapters 8
S’y ajoutent 85 membres individuels, contre 60 l’an dernier. => individual-members 85
Quatre-vingt-cinq personnes ont adhéré à titre individuel. => individual-members 85
Trois villes ont laissé tomber leur adhésion. => departed-members 3
Trois municipalités se sont malheureusement retirées. => departed-members 3
On déplore le départ de deux membres. => departed-members 2
Neuf municipalités se sont ajoutées à nos rangs. => new-members 9
Neuf municipalités sont venues grossir nos rangs. => new-members 9
L’arrivée de neuf municipalités porte notre effectif à 81. => new-members 9; members 81
Neuf nouveaux venus portent le total à 81 municipalités. => new-members 9; municipalities 81
Le nombre d’adhésions atteint maintenant 81. => members 81
Le conseil d’administration passe de neuf à onze sièges. => board-members 11
Les onze administrateurs élus en juin se réunissent chaque mois. => board-members 11
Entre 70 et 75 municipalités font partie du Réseau, selon qui a payé. => municipalities 70-75
De 5 à 6 millions de personnes vivent dans nos municipalités membres. => population 5000000-6000000
Le tiers de nos 73 membres se trouvent dans le Nord. => members 73
Les 73 membres ont reçu la trousse. => members 73
Environ 40 % des 340 municipalités de la province utilisent notre modèle. =>
La trousse a été téléchargée par 120 municipalités. =>
Cinq membres ont siégé au jury. =>
Sept membres du Réseau ont présenté leur projet au salon. =>
Dix municipalités ont demandé à adhérer. =>
À ses débuts, en 2009, le Réseau comptait 12 membres. =>
En 2009, le Réseau comptait 12 membres; il en compte 73 aujourd’hui. => members 73
Les cotisations ont augmenté de 4 % pour les membres de plus de 50 000 habitants. =>
Trente greffiers de 19 municipalités ont obtenu le certificat. =>
Le bulletin rejoint 3 000 lecteurs dans 12 provinces et territoires. =>
Une ville de 900 habitants a gagné le prix des membres. =>
`

const claimed = (text: string) =>
  figuresOf(text, [{ start: 0, end: text.length }]).map((one) =>
    [
      one.metric,
      one.upper === null ? one.value : `${one.value}-${one.upper}`,
      ...(one.qualifier === 'exact' || one.upper !== null ? [] : [one.qualifier]),
      ...(one.isCorrection ? ['correction'] : []),
    ].join(' '),
  )

test.each(
  SENTENCES.trim()
    .split('\n')
    .map((line) => line.split(/ => ?/)),
)('%s', (text = '', expected = '') => {
  expect(claimed(text).sort()).toEqual(expected.split('; ').filter(Boolean).sort())
})
