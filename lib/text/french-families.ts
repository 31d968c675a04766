// See english-families.ts: words that Porter's rules for French take for one another, and feminines they part.
export const frenchFamilies = `
conseiller conseillers conseillère conseillères
usager usagers usagère usagères
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
légal légale légaux légales
police polices policier policiers policière policières
politique politiques
logement logements
logiciel logiciels
général générale généraux générales
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
important importante importants importantes importance
gouvernement gouvernements gouvernemental gouvernementale gouvernementaux gouvernementales
gouvernance
navigateur navigateurs
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
consultant consultants consultante consultantes
consultatif consultative consultatifs consultatives
accélérateur accélérateurs
appellation appellations
programmation programmeur programmeurs programmeuse
assistance
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
vieillissant vieillissante
vieillissement
aidant aidants
célébrant célébrants
visa visas
étudiant étudiants étudiante étudiantes
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
retraite retraites retraité retraités retraitée
expérience expériences
expérimenter expérimentation expérimentations
équipement équipements
équipe équipes
vertu
prestations
conformément
position positions positionner
positif positive positifs positives
base bases basé basée basés basées
bas basse basses
pointe pointes
enjeu enjeux
lieu lieux
jeu jeux
feu feux
milieu milieux
ami amis
loi lois
emploi emplois
essai essais
délai délais
envoi envois
tournoi tournois
étranger étrangers étrangère étrangères
génération générations
activité activités
actif active actifs actives activement
affectation affectations
fédéral fédérale fédéraux fédérales
répondants
apprenants
requis requise requises requérir requiert
concept concepts
conception conceptions
soumission soumissions
authentification authentifier authentifié authentifiée
incidence incidences
incident incidents
contribution contributions contribuer contribue contribuent contribué
fins
suivi suivis
biens
stationnement stationnements stationner
station stations
petit petits petite petites
précis précise précises précision
gratuit gratuits gratuite gratuites gratuitement
complet complète complets complètes complètement
secret secrets secrète
droit droits droite
produire produisent produite
produit produits
connaissance connaissances
permis
éteindre éteint
appartenir appartient
intervenir intervient interviennent
mourir meurt meurent
fort forts forte fortes fortement force forces
court courte courts courtes
haut haute hauts hautes
gros grosse grosses
plein pleine pleins pleines
gouverneur gouverneurs gouverneure
lutte lutter luttent luttes contrer
tiers
côté côtés
français française françaises
coupe coupes
tombe tombes
encadrement encadrer encadre
port ports portuaire portuaires
porter portent portant porté
prêt prêts prêter prêteur prêteurs
signal signaux
rassemblement rassemblements
passager passagers passagère passagères
passage passages
relevé relevés
attentes
pare
maïs
recensement recensements
assistant assistants assistante
enquêter enquêteur enquêteurs
courir courent
abord abords aborder
abordable abordables abordabilité
forme formes
acier aciers
émissions
dispositif dispositifs
disposition dispositions
métis métisse métisses
rendement rendements
indicateur indicateurs
mécanisme mécanismes
appelant appelants appelante
nommé nommée nommés nommées
correctif correctifs
conseils
affaires
personnel personnels personnelle personnelles
possibilité possibilités
nécessiter nécessite nécessitent
association associations
nécessité nécessités
fourniture
fournitures
relève relèves
`
