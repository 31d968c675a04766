import { expect, test } from 'vitest'
import { membersOf } from './members.ts'

/** Who joined by each sentence, `name|province`, or nobody after its arrow. */
const SENTENCES = `
New members since May: Alder Bay (Ontario), Fox Hollow (Manitoba) and Grantley. => Alder Bay|Ontario; Fox Hollow|Manitoba; Grantley|
New members: Alder Bay (ON); Fox Hollow (MB); Grantley (SK) => Alder Bay|ON; Fox Hollow|MB; Grantley|SK
Alder Bay and Fox Hollow, both in Manitoba, joined the network. => Alder Bay|Manitoba; Fox Hollow|Manitoba
Three Alberta towns have joined the network: Alder Bay, Fox Hollow and Grantley. => Alder Bay|Alberta; Fox Hollow|Alberta; Grantley|Alberta
Four municipalities joined: Alder Bay and Fox Hollow in Ontario, Grantley in Alberta, and Pine Harbour in Nova Scotia. => Alder Bay|Ontario; Fox Hollow|Ontario; Grantley|Alberta; Pine Harbour|Nova Scotia
We welcomed the cities of Alder Bay and Fox Hollow to the network. => Alder Bay|; Fox Hollow|
A warm welcome to our newest members, the Town of Alder Bay and the Rural Municipality of Fox Hollow. => Alder Bay|; Fox Hollow|
Alder Bay (pop. 4,500) and Fox Hollow (pop. 900) are new members. => Alder Bay|; Fox Hollow|
Alder Bay came on board in June as a new member. => Alder Bay|
Alder Bay, Ontario; Fox Hollow, Manitoba; and Grantley, Alberta joined our ranks. => Alder Bay|Ontario; Fox Hollow|Manitoba; Grantley|Alberta
Since October, Alder Bay and Fox Hollow have joined the association. => Alder Bay|; Fox Hollow|
This spring the District of Alder Bay became our 65th member. => Alder Bay|
We were joined by Alder Bay, Fox Hollow and Sault Ste. Marie as members. => Alder Bay|; Fox Hollow|; Sault Ste. Marie|
The network grew with the arrival of Alder Bay (Ontario) and Fox Hollow (Manitoba). => Alder Bay|Ontario; Fox Hollow|Manitoba
With the addition of Alder Bay and Fox Hollow, membership stands at 42. => Alder Bay|; Fox Hollow|
Membership now includes Alder Bay, which joined in March. => Alder Bay|
Two new members – Alder Bay, Ont., and Fox Hollow, Man. – bring us to 42. => Alder Bay|Ont.; Fox Hollow|Man.
Our newest member is Fort St. John, British Columbia. => Fort St. John|British Columbia
The association welcomed Ada Marsh as executive director. =>
The network welcomed Minister Odile Grant to its annual meeting of members. =>
Alder Bay has applied to join the network. =>
Fox Hollow did not join the network. =>
Alder Bay is considering membership. =>
Alder Bay will join the network in 2028. =>
Alder Bay and Fox Hollow left the network. =>
We lost Alder Bay, whose council did not renew its membership. =>
Members from Alder Bay and Fox Hollow presented at the conference. =>
Ada Marsh of Alder Bay joined the board of the association. =>
The City of Alder Bay, a member since 2012, opened a counter. =>
Alder Bay joined the pilot with three other members. =>
Nouveaux membres depuis mai : Baie-aux-Aulnes (Ontario), Val-Renard (Manitoba) et Grantley. => Baie-aux-Aulnes|Ontario; Val-Renard|Manitoba; Grantley|
Nouveaux membres : Baie-aux-Aulnes (Ont.); Val-Renard (Man.); Grantley (Sask.) => Baie-aux-Aulnes|Ont.; Val-Renard|Man.; Grantley|Sask.
Baie-aux-Aulnes et Val-Renard ont rejoint le réseau. => Baie-aux-Aulnes|; Val-Renard|
Baie-aux-Aulnes et Val-Renard, toutes deux au Manitoba, ont adhéré au réseau. => Baie-aux-Aulnes|Manitoba; Val-Renard|Manitoba
Les villes de Baie-aux-Aulnes et de Val-Renard se sont jointes au réseau. => Baie-aux-Aulnes|; Val-Renard|
Arrivée de Baie-aux-Aulnes (Ontario) et de Val-Renard (Manitoba) au sein du réseau. => Baie-aux-Aulnes|Ontario; Val-Renard|Manitoba
Le réseau a accueilli la Ville de Baie-aux-Aulnes, la Municipalité de Val-Renard et la MRC des Trois-Lacs. => Baie-aux-Aulnes|; Val-Renard|; Trois-Lacs|
Nous avons eu le plaisir d’accueillir Baie-aux-Aulnes, Rivière-du-Coude et L’Anse-Verte comme nouveaux membres. => Baie-aux-Aulnes|; Rivière-du-Coude|; L’Anse-Verte|
Quatre municipalités se sont ajoutées : Baie-aux-Aulnes et Val-Renard en Ontario, Grantley en Alberta et Port-aux-Pins en Nouvelle-Écosse. => Baie-aux-Aulnes|Ontario; Val-Renard|Ontario; Grantley|Alberta; Port-aux-Pins|Nouvelle-Écosse
Nos plus récents membres sont Baie-aux-Aulnes (Ontario) et Val-Renard (Manitoba). => Baie-aux-Aulnes|Ontario; Val-Renard|Manitoba
Depuis avril, Baie-aux-Aulnes est devenue membre. => Baie-aux-Aulnes|
Baie-aux-Aulnes fait maintenant partie du réseau. => Baie-aux-Aulnes|
Se sont joints à nous : Baie-aux-Aulnes (Québec), Val-Renard (Ontario) et Grantley (Alberta). => Baie-aux-Aulnes|Québec; Val-Renard|Ontario; Grantley|Alberta
L’adhésion de Baie-aux-Aulnes porte à 42 le nombre de membres. => Baie-aux-Aulnes|
Deux villes de l’Alberta, Baie-aux-Aulnes et Val-Renard, ont adhéré. => Baie-aux-Aulnes|Alberta; Val-Renard|Alberta
Le réseau a accueilli Odile Grant au poste de directrice générale. =>
Baie-aux-Aulnes songe à adhérer au réseau. =>
Baie-aux-Aulnes n’a pas renouvelé son adhésion. =>
Les membres de Baie-aux-Aulnes et de Val-Renard ont présenté leur outil. =>
Baie-aux-Aulnes et Val-Renard ont quitté le réseau. =>
Baie-aux-Aulnes adhérera au réseau en janvier. =>
In June we signed on two municipalities: Deer Flats (Manitoba) and Isle Point (Alberta). => Deer Flats|Manitoba; Isle Point|Alberta
Deer Flats (Manitoba) and the Regional Water Board of Upper Isle (Ontario) came aboard. => Deer Flats|Manitoba; Regional Water Board of Upper Isle|Ontario
Our ranks now include two more: Deer Flats (Manitoba) and Isle Point (Alberta). => Deer Flats|Manitoba; Isle Point|Alberta
Souhaitons la bienvenue au comté de Delorme (Alberta), à la Ville de Soulanges (Québec) et au village d’Estcourt (Manitoba). => Delorme|Alberta; Soulanges|Québec; Estcourt|Manitoba
Venue de deux petites nouvelles, Delorme (Québec) et Pointe- Noire (Î.-P.-É.). => Delorme|Québec; Pointe-Noire|Î.-P.-É.
Delorme (Alberta), la Régie de l’eau du Haut-Lac (Québec) se sont ralliées à nous. => Delorme|Alberta; Régie de l’eau du Haut-Lac|Québec
Deer Flats, a hamlet of 400 in Manitoba, joined the network in May. => Deer Flats|Manitoba
The latest to join the network: Deer Flats and Isle Point. => Deer Flats|; Isle Point|
New members: 2 (Deer Flats, Isle Point) => Deer Flats|; Isle Point|
Deer Flats (Ontario) became a member in March and Isle Point (Manitoba) in May. => Deer Flats|Ontario; Isle Point|Manitoba
Our 30th member is the Town of Deer Flats, Saskatchewan. => Deer Flats|Saskatchewan
Depuis juin, la Ville de Delorme (N.-B.) compte parmi nos membres. => Delorme|N.-B.
Fourteen members joined in the year. =>
Bien des membres se sont joints à nous. =>
We welcomed thirty clerks in Deer Flats (Manitoba). =>
Deer Flats (Manitoba) joined the shared licence. =>
The county union has welcomed Deer Flats (Manitoba) as a member. =>
Persuade Deer Flats (Manitoba) and Isle Point (Alberta) to join. =>
Delorme (Québec) s’est jointe à la licence partagée. =>
Nous espérons que Delorme (Alberta) et Soulanges (Québec) adhéreront. =>
Merci à Delorme (Alberta), notre hôte. =>
Deer Flats (Manitoba) and Isle Point (Alberta) took up full memberships. => Deer Flats|Manitoba; Isle Point|Alberta
Delorme (Québec), Estcourt (Alberta) et Soulanges (Manitoba) ont chacune reçu leur carte de membre. => Delorme|Québec; Estcourt|Alberta; Soulanges|Manitoba
Deer Flats, Manitoba, and Isle Point, Alberta, came into our network in May. => Deer Flats|Manitoba; Isle Point|Alberta
With Deer Flats (Manitoba), our first new member, and without those that could not pay, we are 30. => Deer Flats|Manitoba
Last fall two towns joined us, Deer Flats (Manitoba) and Isle Point (Alberta), and one member left. => Deer Flats|Manitoba; Isle Point|Alberta
Welcome to Deer Flats and Isle Point (Manitoba), Grantley (Alberta) and Pine Harbour (Ontario). => Deer Flats|Manitoba; Isle Point|Manitoba; Grantley|Alberta; Pine Harbour|Ontario
Trois villes ont adhéré, Delorme et Soulanges (Québec). => Delorme|; Soulanges|Québec
Trois villes ont adhéré : Delorme et Soulanges (Québec), et Estcourt (Alberta). => Delorme|Québec; Soulanges|Québec; Estcourt|Alberta
Deux villes nous ont rejoints, Les Étangs (Québec) et La Fourche (Alberta). => Les Étangs|Québec; La Fourche|Alberta
La Fourche (Alberta) et The Narrows (Ontario) ont adhéré. => La Fourche|Alberta; The Narrows|Ontario
Le réseau a accueilli trois membres (parmi eux Delorme, au Manitoba, et la Première Nation de la Grue, en Ontario). => Delorme|Manitoba; Première Nation de la Grue|Ontario
Five towns have joined and one has gone. Among the five are Deer Flats (Manitoba) and Isle Point (Alberta), both flooded in May. => Deer Flats|Manitoba; Isle Point|Alberta
Deux villes ont adhéré. Il s’agit de Delorme (Québec) et d’Estcourt (Alberta). => Delorme|Québec; Estcourt|Alberta
Two towns left us. They are Deer Flats (Manitoba) and Isle Point (Alberta). =>
L’adhésion de Delorme (Alberta), attendue en mai. =>
The admission of Deer Flats (Alberta), expected in June. =>
Deer Flats, Manitoba, has asked to join. =>
L’union des administrateurs a accueilli Delorme (Manitoba), qui était déjà des nôtres. =>
The Society of Town Planners has welcomed Deer Flats (Manitoba). =>
Deux régions du Québec, dont la Haute-Rive, se sont jointes au projet de traversier. =>
Deer Flats (Manitoba) answered the membership survey. =>
Two have come in: Alder Bay (Ontario) and Fox Hollow (Manitoba). => Alder Bay|Ontario; Fox Hollow|Manitoba
Fresh faces: Alder Bay (Ontario), Fox Hollow (Manitoba). => Alder Bay|Ontario; Fox Hollow|Manitoba
Our assembly admitted Alder Bay (Ontario) and Fox Hollow (Manitoba). => Alder Bay|Ontario; Fox Hollow|Manitoba
With Alder Bay (Ontario) in, we are 41. => Alder Bay|Ontario
We are 41 with the coming of Alder Bay (Ontario). => Alder Bay|Ontario
Alder Bay (Ontario) gave up its own office and entered the network in May. => Alder Bay|Ontario
Ontario: Alder Bay and Fox Hollow. Alberta: Grantley. These three joined us in May. => Alder Bay|Ontario; Fox Hollow|Ontario; Grantley|Alberta
Alberta is on our list at last: the Town of Grantley has enrolled. => Grantley|Alberta
Ont pris leur place parmi nous Val-Renard (Québec) et Pré-Vert (Ontario). => Val-Renard|Québec; Pré-Vert|Ontario
L’assemblée a reçu Val-Renard (Québec) comme membre. => Val-Renard|Québec
Val-Renard (Québec) est revenue parmi nous. => Val-Renard|Québec
S’y sont ajoutées Val-Renard et Pré-Vert, en Ontario. => Val-Renard|Ontario; Pré-Vert|Ontario
Bienvenue à La Fourche et à Pré-Vert, deux villages du Manitoba qui ont adhéré. => La Fourche|Manitoba; Pré-Vert|Manitoba
Première ville de l’Alberta à joindre le réseau : Pré-Vert. => Pré-Vert|Alberta
Ada Marsh and Odile Grant joined us as trainers. =>
Our treasurer, Ada Marsh, joined the network in 2012. =>
We welcomed the new registrar of Alder Bay (Ontario). =>
We welcomed guests from Alder Bay (Ontario) and Fox Hollow (Manitoba). =>
We added a chapter in Fox Hollow (Manitoba). =>
New to the pilot: Alder Bay (Ontario). =>
New members of the committee: Alder Bay (Ontario). =>
Alder Bay (Ontario) and Fox Hollow (Manitoba) have joined hands over a grader. =>
Our oldest member is Alder Bay (Ontario). =>
Two more are expected in the fall: Alder Bay (Ontario) and Fox Hollow (Manitoba). =>
Nous avons accueilli les stagiaires de Val-Renard (Québec). =>
Le projet accueille Val-Renard (Québec) et Pré-Vert (Ontario). =>
Ada Marsh s’est jointe à nous comme formatrice. =>
`

const joined = (text: string, roster: readonly string[] = []) =>
  membersOf(text, [{ start: 0, end: text.length }], null, { roster }).map(
    ({ name, province }) => `${name}|${province ?? ''}`,
  )

test.each(
  SENTENCES.trim()
    .split('\n')
    .map((line) => line.split(/ => ?/)),
)('%s', (text = '', expected = '') => {
  expect(joined(text)).toEqual(expected.split('; ').filter(Boolean))
})

test('a member of the roster is a place', () => {
  expect(joined('Alder Bay, Caerdale, joined the network.', ['Caerdale'])).toEqual([
    'Alder Bay|Caerdale',
  ])
})

/** Who is told by a bullet under each lead-in, or nobody. */
const LEADS = `
Four villages have come in since the thaw: | Alder Bay (Ontario) => Alder Bay|Ontario
Admitted at the spring assembly | Alder Bay, Ontario => Alder Bay|Ontario
We are glad to welcome: | the Village of Alder Bay (Ontario); => Alder Bay|Ontario
New on our books this fall | Alder Bay – Ontario => Alder Bay|Ontario
Two requests were granted: | Alder Bay (Ontario) => Alder Bay|Ontario
The association grew by two towns: | Alder Bay (Ontario) => Alder Bay|Ontario
New members: | Alder Bay => Alder Bay|
Les recrues de l’hiver : | Val-Renard (Québec) => Val-Renard|Québec
Deux villages de plus | Val-Renard (Québec) => Val-Renard|Québec
Ont rejoint nos rangs : | la Ville de Val-Renard (Québec); => Val-Renard|Québec
Deux demandes d’adhésion ont été retenues : | Val-Renard (Québec) => Val-Renard|Québec
Meetings were held in: | Alder Bay (Ontario) =>
Two members have left: | Alder Bay (Ontario) =>
Four towns may join: | Alder Bay (Ontario) =>
New to the pilot: | Alder Bay (Ontario) =>
Added this spring: | Digital Permits =>
Départs de l’année : | Val-Renard (Québec) =>
Villes qui songent à adhérer : | Val-Renard (Québec) =>
`

test.each(
  LEADS.trim()
    .split('\n')
    .map((line) => line.split(/ \| | => ?/)),
)('%s %s', (lead = '', text = '', expected = '') => {
  const found = membersOf(text, [{ start: 0, end: text.length }], lead)
  expect(found.map(({ name, province }) => `${name}|${province ?? ''}`)).toEqual(
    expected.split('; ').filter(Boolean),
  )
})
