// See english-families.ts. Verbs whose forms Porter's rules for French part, and words it takes for one another.
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
soutenir soutien soutient soutiennent soutenu soutenus soutenant soutiens soutenue
expérience expériences
expérimenter expérimentation expérimentations
désigner désigné désignée désignés désignées désigne
équipement équipements
équipe équipes
vertu
prestations
conformément
position positions positionner
positif positive positifs positives
administrer administré administrée administrés administrées administre administrent administrant
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
générer génère généré générés générées générant
activité activités
actif active actifs actives activement
recevoir reçoit reçoivent reçu reçus reçue reçues recevez recevons
affectation affectations
fédéral fédérale fédéraux fédérales
répondre répond répondent répondu répondez répondons répondant
répondants
apprendre apprend appris apprise apprises apprennent apprenons apprenant
apprenants
requis requise requises requérir requiert
rejoindre rejoint rejoignent rejoignez joindre joint joints jointe joignez joignent
maintenir maintient maintiennent maintenu maintenue maintien maintenant
concept concepts
conception conceptions
concevoir conçu conçue conçus conçues conçoit conçoivent concevons
soumettre soumis soumise soumises soumet soumettent
soumission soumissions
authentification authentifier authentifié authentifiée
incidence incidences
incident incidents
servir sert servent servi servons
entier entière entiers entières entièrement
contribution contributions contribuer contribue contribuent contribué
fins
suivi suivis
suivre suit suivent suivie suivies
étendre étendu étendue étendus étendues étend
biens
stationnement stationnements stationner
station stations
décrire décrit décrivent décrits décrite décrites décrivant
petit petits petite petites
précis précise précises précision
gratuit gratuits gratuite gratuites gratuitement
complet complète complets complètes complètement
secret secrets secrète
droit droits droite
produire produisent produite
produit produits
connaître connaît connaissent connu connue connus connues connaissons
connaissance connaissances
savoir savent sait savez savons
obtenir obtient obtiennent obtenu obtenue obtenus obtenues obtention obtenant
devenir devient deviennent devenu devenue
venir vient viennent venu venue
prévoir prévoit prévoient prévu prévue prévus prévues
souhaiter souhaite souhaitent souhaitant souhaité
écrire écrit écrits écrite écrites écrivent écrivant
lire lit lisent lu
élire élu élus élue élues
vivre vit vivent vécu
offrir offre offrent offert offerte offerts offertes offrant
ouvrir ouvre ouvrent ouvert ouverte ouverts ouvertes ouvrant
couvrir couvre couvrent couvert couverte couverts couvrant
découvrir découvre découvrent découvert découverte découvertes
admettre admet admettent admis admise admission admissions
émettre émet émettent émis émise
promettre promet promettent promis
transmettre transmet transmettent transmis transmise
permis
réduire réduit réduisent réduite réduits réduisant réduction réductions
conduire conduit conduisent conduite
construire construit construisent construite construits construites construction constructions
introduire introduit introduisent introduction
traduire traduit traduits traduite traduisent traduction traductions
éteindre éteint
atteindre atteint atteignent atteinte atteints
craindre craint crainte craintes
contraindre contraint contrainte contraintes
tenir tient tiennent tenu tenue tenus tenues tenant
détenir détient détiennent détenant
appartenir appartient
intervenir intervient interviennent
mourir meurt meurent
choisir choisit choisissent choisi choisis choix
fournir fournit fournissent fourni fournis fournie
accueillir accueille accueilli accueillis accueillons accueillent
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
jouer joue jouent joueur joueurs joueuse
coupe coupes
tombe tombes
encadrement encadrer encadre
conserver conserve conservent conservé conservés
port ports portuaire portuaires
porter portent portant porté
prêt prêts prêter prêteur prêteurs
signal signaux
rassemblement rassemblements
tirer tire tirent tiré
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
accorder accordé accordée accordés accordées accorde accordent accordant
appeler appelé appelée appelés appelées appelle appellent
acier aciers
émissions
dispositif dispositifs
disposition dispositions
métis métisse métisses
rendement rendements
`
