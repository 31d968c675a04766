// Where Porter's rules confuse two families ("community", "communication") or part one ("réuni", "réunion"):
// words of one family on a line, the first standing for all.
export const englishFamilies = `
community communities
experience experiences experienced
experiment experiments experimental experimentation experimenting
important importance importantly
organization organizations organisation organisations organizational
organize organizes organized organizing
university universities
universal universally universality
international internationally
internal internally
customs
customer customers
accountability accountable accountabilities
authority authorities
authorize authorizes authorized authorization authorizations
general generally
personal
personnel
officer officers
official officials officially
child children
woman women
man men
life lives
news
media
positive positively
designate designated designation
publication publications
publicity
policy policies
business businesses
busy
operating
relationship relationships
relative relatives
arm arms
army armies
copy copies copied
import imports imported importing importer importers importation
train trains
training trainings trained trainer trainers
meet met
meeting meetings
building buildings
build builds built
statistic statistics statistical
nation nations nationhood
native natives
notice notices
notify notified notification notifications notifies
apply applies applied applying
applicant applicants
application applications
sustain sustains sustained
sustainable sustainability
species
special
specify specified specifies
past
paste
interest interests interested
interesting
status
state states
united
unit units
unite unites
mobile mobility
mobilize mobilized mobilization
minor minors
minority minorities
major
majority
legal
legislation legislative legislature
access accessed accessing
accessibility accessible accessibly
government governments governmental
governance
engineer engineers engineering engineered
consultant consultants consulting
productivity productive productively
producer producers
production productions produce produces produced producing
marketing
developer developers
findings
analytics
processing processed
programming programmer programmers
rating ratings
modelling modeling
functionality functionalities
presentation presentations presenter presenters
physics physicist physicists
activity activities
directive directives
timely timeliness
centralization centralize centralized centralizing
accountant accountants accounting
federation federations
vulnerability vulnerabilities
securities
connectivity
zoning
issued issuance issuing
organics
parking parked
transition transitions transitional transitioning
shipping shipment shipments shipped
location locations
hearing hearings
correctional corrections
democrat democrats
independence
national nationally nationwide
conservative conservatives
nature
naturalization naturalized
booking bookings booked
publisher publishers publishing
competitive competitiveness competitively
counselling counseling counsellor counsellors
medication medications
housing
residence residences residency
certification certifications
aging ageing
succession
manager managers managerial
employer employers
facilitator facilitators facilitation
goods
`

export const frenchFamilies = `
donnée données
réunion réunions réuni réunis réunie réunies réunir réunit réunissent
travail travaux
communication communications communiquer communique communiquent communiqué communiqués
communauté communautés communautaire communautaires
organisme organismes
organe organes
informatique informatiques
publication publications publier publie publié publiés publiée publiées publient
publicité publicités publicitaire publicitaires
public publics publique publiques
formation formations
marche marches marcher
marché marchés
port ports portuaire portuaires
porte portes
cours
cour cours-d'appel
fonds
parti partis
partie parties
œil yeux
compétence compétences
compétition compétitions
fiscal fiscale fiscaux fiscales fiscalité
normal normale normaux normales
norme normes
régie régies
région régions régional régionale régionaux régionales
client clients cliente clientes clientèle clientèles
numérique numériques numériquement
numéro numéros
loi lois
légal légale légaux légales
police polices policier policiers policière policières
politique politiques
logement logements
logiciel logiciels
général générale généraux générales
génération générations
national nationale nationaux nationales
natif natifs native natives
service services
serveur serveurs
mobilité mobilités
médias média
mine mines minier miniers minière minières
ministre ministres
ministère ministères ministériel ministérielle
patient patients patiente patientes
patience
personnel personnels
personnaliser personnalisé personnalisée personnalisés personnalisées personnalisation
importer importation importations importateur importateurs importé importés importées importée
important importante importants importantes importance
gouvernement gouvernements gouvernemental gouvernementale gouvernementaux gouvernementales
gouvernance
navigateur navigateurs
aviser avise avisé avisés avisée
observateur observateurs
administrateur administrateurs administratrice
coordonnées
directive directives
économies
restaurant restaurants restaurateur restaurateurs
marina marinas
biologique biologiques
génie
gens
gène gènes
utilisabilité
utilisateur utilisateurs utilisatrice utilisatrices
usager usagers usagère usagères
consultant consultants consultante consultantes
consultatif consultative consultatifs consultatives
accélérateur accélérateurs
appellation appellations
conseiller conseillers conseillère conseillères
fonctionner fonctionnement fonctionne fonctionnent
programmation programmeur programmeurs programmeuse
assistance
accueillir accueille accueilli accueillis accueillons
organisation organisations organisationnel organisationnelle organisationnels organisationnelles
règlement règlements
règle règles
attention
présentation présentations présentateur
persona personas
mars
marée marées
marié mariée mariés mariées
portée
productif productifs productive productives
nasa
chiffrement
secouriste secouristes
taxi taxis
bâtiment bâtiments
voirie
courant courante courants courantes
amende amendes
parlement parlements parlementaire parlementaires
présidence coprésidence
démocrate démocrates
indépendance
armée armées
conservateur conservateurs conservatrice
vente ventes
concertation
livre livres
célèbre célèbres
tennis
assurance assurances assureur assureurs
dépendance dépendances
reine reines
habitant habitants
loyer loyers
résidence résidences
mère mères
vieillissement vieillissant vieillissante
aidant aidants
célébrant célébrants
visa visas
étudiant étudiants étudiante étudiantes
emploi emplois
employé employés employée employées
pays
paie paies paye
course courses coureur coureurs
vulnérabilité vulnérabilités
contribuable contribuables
direction directions
élève élèves
élevé élevée élevés élevées
ferme fermes
fermé fermée fermés fermées fermer fermeture fermetures ferment
côte côtes côtier côtière côtiers côtières
cote cotes
traité traités
traitement traitements traiter traite traitent traitée traitées
arme armes
matière matières
matériel matériels matérielle
matériau matériaux
mesure mesures mesurer mesuré mesurable mesurables
retraite retraites retraité retraités retraitée
`
