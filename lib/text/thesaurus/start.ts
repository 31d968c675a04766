/** Concepts to start from: everyday and public-service words. `preferred;alternatives|preferred;alternatives`. */
export const start = `
service delivery|prestation de services;prestation des services|general
digital;digitize;digitization|numérique;numérisation;numériser|general
client;customer|client;clientèle|general
citizen|citoyen|general
delivery;deliver|prestation*;livraison;offrir*;fournir*;livrer|general
employee;staff|employé;personnel;fonctionnaire*|general
government|gouvernement;administration publique|general
department;ministry|ministère|general
jurisdiction|administration;compétence*;territoire de compétence|general
municipality;city;town|municipalité;ville|general
province;provincial|province;provincial|general
territory;territorial|territoire;territorial|general
member;membership|membre;adhésion;effectif*|general
network|réseau|general
priority|priorité|general
challenge;issue*|défi;enjeu;problème;difficulté|general
achievement;accomplishment|réalisation;accomplissement|general
progress|progrès;avancement|general
milestone|jalon;étape importante|general
strategy;strategic|stratégie;stratégique|general
governance|gouvernance|general
board|conseil*;conseil d'administration|general
council|conseil*|general
committee|comité|general
working group;task force|groupe de travail|general
meeting*|réunion*;rencontre|general
conference|conférence|general
workshop|atelier|general
training|formation|general
learning;learn|apprentissage;apprendre|general
skill|compétence*;aptitude;habileté|general
recruitment;recruit;hire;hiring|recrutement;recruter;embauche;embaucher;dotation|general
talent|talent|general
succession planning|planification de la relève;relève|general
funding;fund|financement;financer;fonds|general
grant|subvention|general
contribution|contribution|general
budget|budget|general
cost|coût|general
saving|économie*|general
fee|frais;droits|general
payment;pay|paiement;payer;versement|general
procurement;purchasing;buy;acquire|approvisionnement;achat;acquisition;acheter;acquérir|general
contract|contrat;marché*|general
vendor;supplier|fournisseur|general
partnership;partner|partenariat;partenaire|general
collaboration;collaborate|collaboration;collaborer|general
engagement;engage|mobilisation;engagement;participation;mobiliser|general
stakeholder|intervenant;partie prenante|general
consultation;consult|consultation;consulter|general
feedback;comment|rétroaction;commentaire|general
survey|sondage;enquête*|general
satisfaction|satisfaction|general
experience|expérience*|general
journey|parcours|general
journey map;journey mapping|cartographie du parcours|general
design*|conception;concevoir|general
user|utilisateur;usager|general
user research|recherche utilisateur;recherche auprès des utilisateurs|general
usability|convivialité;facilité d'utilisation|general
accessibility;accessible|accessibilité;accessible|general
inclusion;inclusive|inclusion;inclusif|general
diversity;diverse|diversité|general
equity;equitable|équité;équitable|general
gender|genre;sexe|general
disability;disabled|handicap;invalidité;handicapé|general
identity|identité|general
digital identity|identité numérique|general
authentication;login;sign in|authentification;connexion|general
credential|justificatif;titre|general
privacy|vie privée;confidentialité;protection des renseignements personnels|general
personal information|renseignements personnels|general
information|renseignement;information|general
security;secure|sécurité*;sécuritaire*;sécurisé|general
cyber security;cybersecurity|cybersécurité|general
fraud|fraude|general
risk|risque|general
data|données|general
open data|données ouvertes|general
open government|gouvernement ouvert|general
transparency;transparent|transparence;transparent|general
sharing;share|partage;partager;échange;échanger|general
integration;integrate;integrated|intégration;intégrer;intégré|general
interoperability|interopérabilité|general
platform|plateforme|general
cloud|nuage;infonuagique|general
software|logiciel|general
hardware|matériel|general
system|système|general
application;apply|demande*;application*|general
app|application*|general
form|formulaire|general
online|en ligne|general
website;web|site web;web|general
portal|portail|general
single window;one stop|guichet unique|general
counter|comptoir;guichet|general
service centre;service center|centre de service|general
call centre;contact centre;call center|centre d'appels;centre de contact|general
telephone;phone|téléphone|general
call|appel*|general
email;mail|courriel;courrier|general
in person|en personne|general
channel|voie;canal;mode|general
chatbot|robot conversationnel;agent conversationnel|general
artificial intelligence|intelligence artificielle|general
automation;automated;automate|automatisation;automatisé;automatiser|general
algorithm|algorithme|general
technology|technologie|general
information technology;it|technologie de l'information;ti|general
infrastructure|infrastructure|general
modernization;modernize|modernisation;moderniser|general
transformation;transform|transformation;transformer|general
innovation;innovative|innovation;innovateur;novateur|general
improvement;improve|amélioration;améliorer|general
legacy|désuet;hérité;ancien*|general
wait time;waiting|temps d'attente;attente|general
delay|retard;délai|general
backlog|arriéré|general
processing;process|traitement;traiter;processus|general
timeliness;timely|rapidité;opportun;rapide|general
standard|norme|general
service standard|norme de service|general
performance|rendement|general
measurement;measure|mesure;mesurer|general
indicator|indicateur|general
result;outcome|résultat|general
target;goal|cible;objectif;but|general
evaluation;evaluate;assessment;assess|évaluation;évaluer|general
audit|vérification;audit|general
report;reporting|rapport;déclaration|general
review|examen;examiner;révision|general
plan;planning|plan;planification;planifier|general
policy|politique|general
legislation;law;act|législation;loi|general
regulation;regulatory|réglementation;règlement;réglementaire|general
compliance;comply|conformité;respecter;conformer|general
enforcement;enforce|application de la loi;exécution|general
inspection;inspect|inspection;inspecter|general
licence;license;permit|licence;permis|general
certificate;certification|certificat;certification;attestation|general
registration;register;registry|inscription;enregistrement;registre;inscrire;enregistrer;immatriculation|general
business;company;corporation;enterprise|entreprise;société|general
small business|petite entreprise|general
industry|industrie|general
tax|impôt;taxe;fiscal|general
benefit|prestation*;avantage|general
pension|pension|general
retirement|retraite|general
employment insurance|assurance-emploi|general
insurance|assurance|general
income|revenu|general
low income|faible revenu|general
poverty|pauvreté|general
housing|logement;habitation|general
homeless;homelessness|sans-abri;itinérance|general
child;children|enfant|general
child care;childcare|garde d'enfants;service de garde|general
family|famille;familial|general
youth;young people|jeune;jeunesse|general
student|étudiant;élève|general
senior;elder;older adult|aîné;personne âgée|general
veteran|ancien combattant;vétéran|general
military;armed forces|militaire;forces armées|general
indigenous;aboriginal|autochtone|general
first nation|première nation|general
inuit|inuit|general
metis|métis|general
community|communauté;collectivité;communautaire|general
northern;north|nord;nordique|general
rural|rural|general
remote|éloigné;à distance|general
remote work;telework|télétravail;travail à distance|general
newcomer;immigrant|nouvel arrivant;immigrant|general
immigration|immigration|general
refugee|réfugié|general
citizenship|citoyenneté|general
permanent resident|résident permanent|general
visa|visa|general
passport|passeport|general
border|frontière;frontalier|general
customs|douane;douanier|general
import|importation;importer;importateur|general
export|exportation;exporter;exportateur|general
trade|commerce;commercial|general
tariff|tarif;tarifaire|general
travel;traveller|voyage;voyageur;déplacement|general
tourism|tourisme|general
transport;transportation|transport|general
road;highway|route;autoroute;routier|general
vehicle;car|véhicule;automobile;voiture|general
driver|conducteur;chauffeur|general
aircraft;aviation;air|aéronef;aviation;aérien|general
ship;vessel;marine|navire;bâtiment*;maritime|general
railway;rail|chemin de fer;ferroviaire|general
boat;boating|bateau;embarcation;navigation de plaisance|general
port|port|general
safety;safe|sécurité*;sûr;sécuritaire*|general
health|santé|general
health care;healthcare|soins de santé|general
mental health|santé mentale|general
hospital|hôpital|general
physician;doctor|médecin|general
nurse|infirmier;infirmière|general
patient|patient|general
drug;medication|médicament;drogue|general
medical|médical|general
disease;illness|maladie|general
vaccine|vaccin|general
pandemic|pandémie|general
public health|santé publique|general
food|aliment;nourriture;alimentaire|general
agriculture;farm;farmer;agricultural|agriculture;ferme;agriculteur;agricole|general
producer|producteur|general
animal|animal|general
plant|plante;végétal;usine|general
seed|semence;graine|general
livestock|bétail|general
meat|viande|general
fish;fishery;fishing|poisson;pêche;pêcherie|general
ocean;sea|océan;mer|general
water|eau|general
environment;environmental|environnement;environnemental|general
climate|climat|general
climate change|changement climatique|general
weather|météo;temps*|general
forecast|prévision|general
emission|émission|general
pollution|pollution|general
waste|déchet|general
energy|énergie;énergétique|general
electricity|électricité|general
oil|pétrole|general
gas|gaz|general
nuclear|nucléaire|general
mining;mine;mineral|minier;mine;minéral|general
forest;forestry|forêt;forestier|general
natural resource|ressource naturelle|general
land|terre*;terrain|general
park|parc|general
wildlife|faune|general
species|espèce|general
conservation|conservation|general
heritage|patrimoine|general
culture;cultural|culture;culturel|general
art;artist|art;artiste|general
museum|musée|general
music|musique|general
film;movie|film;cinéma|general
book|livre|general
publishing;publish;publication|édition;publier;publication|general
library|bibliothèque|general
archive|archives|general
language|langue;linguistique|general
official language|langue officielle|general
translation;translate|traduction;traduire|general
french|français|general
english|anglais|general
bilingual|bilingue|general
sport;athlete|sport;athlète|general
education|éducation|general
school|école;scolaire|general
university|université|general
research;researcher|recherche*;chercheur|general
science;scientific;scientist|science;scientifique|general
study|étude|general
laboratory|laboratoire|general
test;testing|test;essai;mise à l'essai;tester|general
experiment|expérience*;expérimentation;expérimenter|general
pilot;pilot project|projet pilote;pilote|general
prototype|prototype|general
project|projet|general
program;programme|programme|general
initiative|initiative|general
agile|agile|general
team|équipe|general
leadership;leader|leadership;dirigeant*;chef|general
manager;management;manage|gestionnaire;gestion;gérer|general
executive|cadre;dirigeant*|general
director|directeur|general
minister|ministre|general
public servant|fonctionnaire*|general
public service;public sector|fonction publique;secteur public|general
workforce|main-d'œuvre*;effectif*|general
workplace|lieu de travail;milieu de travail|general
work;job;employment|travail*;emploi|general
labour|travail*;main-d'œuvre*|general
worker|travailleur|general
employer|employeur|general
union|syndicat|general
wage;salary|salaire|general
hour|heure|general
justice|justice|general
court|tribunal;cour|general
crime;criminal|crime;criminel;criminalité|general
victim|victime|general
police|police;policier|general
firearm;gun|arme à feu|general
offender|délinquant;contrevenant|general
prison;correctional|prison;correctionnel|general
violence|violence|general
terrorism|terrorisme|general
emergency|urgence|general
disaster|catastrophe;sinistre|general
fire|incendie;feu|general
flood|inondation|general
earthquake|séisme;tremblement de terre|general
prevention;prevent|prévention;prévenir|general
protection;protect|protection;protéger|general
defence;defense|défense|general
war|guerre|general
peace|paix|general
foreign;abroad|étranger|general
international|international|general
embassy;consular|ambassade;consulaire|general
investment;invest;investor|investissement;investir;investisseur|general
bank;banking|banque;bancaire|general
loan|prêt|general
debt|dette|general
bankruptcy|faillite|general
financial;finance|financier;finance|general
economy;economic|économie*;économique|general
growth;grow|croissance;croître|general
market|marché*|general
price|prix*|general
sale;sell|vente;vendre|general
competition;competitive|concurrence;compétitif;concurrentiel|general
intellectual property|propriété intellectuelle|general
patent|brevet|general
trademark|marque de commerce|general
copyright|droit d'auteur|general
design*|dessin|general
product|produit|general
manufacture;manufacturer;manufacturing|fabrication;fabricant;fabriquer|general
consumer|consommateur|general
complaint|plainte|general
appeal|appel*|general
dispute|différend;litige|general
decision|décision|general
eligibility;eligible|admissibilité;admissible|general
claim;claimant|réclamation;demande*;demandeur*|general
applicant|demandeur*;candidat|general
approval;approve|approbation;approuver;autorisation*|general
authorization;authorize|autorisation*;autoriser|general
notification;notify|notification;avis*;aviser|general
notice|avis*|general
alert|alerte|general
message|message|general
communication;communicate|communication;communiquer|general
social media|médias sociaux|general
media|média|general
marketing;promotion;promote|marketing;promotion;promouvoir|general
advertising|publicité|general
awareness|sensibilisation*|general
outreach|sensibilisation*;rayonnement|general
advice;advise|conseil*;conseiller;avis*|general
guidance;guide;guideline|orientation;conseil*;guide;ligne directrice|general
support|soutien;appui;soutenir;appuyer|general
help;assistance;assist|aide;assistance;aider|general
tool|outil|general
resource|ressource|general
best practice|pratique exemplaire;meilleure pratique|general
knowledge|connaissance;savoir|general
expertise;expert|expertise;expert|general
capacity|capacité|general
change management|gestion du changement|general
change|changement;changer;modification|general
barrier|obstacle|general
gap|écart;lacune|general
need|besoin|general
requirement;require|exigence;exiger;requis|general
question;ask|question;demander|general
answer;respond;response|réponse;répondre*|general
request|demande*|general
access|accès|general
right|droit|general
responsibility;responsible;accountability|responsabilité;responsable;reddition de comptes|general
trust|confiance|general
quality|qualité|general
efficiency;efficient|efficience;efficacité*;efficient;efficace*|general
effective;effectiveness|efficace*;efficacité*|general
simple;simplify;simplification|simple;simplifier;simplification|general
easy;ease|facile;faciliter|general
paper|papier|general
document|document*|general
record|dossier*;document*|general
file|dossier*;fichier|general
signature|signature|general
code|code|general
open source|code source ouvert;source ouverte;logiciel libre|general
developer;development;develop|développeur;développement;élaborer;développer;élaboration|general
build;building|bâtir;construire;bâtiment*;édifice|general
implementation;implement|mise en œuvre;mettre en œuvre|general
launch|lancement;lancer|general
deploy;deployment|déploiement;déployer|general
maintenance;maintain|entretien*;maintien;maintenir|general
operation;operate|opération;exploitation;exploiter|general
procedure|procédure|general
method|méthode|general
analysis;analyze|analyse;analyser|general
statistics;statistical|statistique|general
map;mapping|carte;cartographie|general
search|recherche*|general
content|contenu|general
writing;write|rédaction;écrire;rédiger|general
plain language|langage clair;langage simple|general
word|mot|general
name;naming|nom;nommer|general
screen reader|lecteur d'écran|general
video|vidéo|general
image;picture|image|general
voice;speech|voix;parole|general
meeting*;facilitator;facilitation|réunion*;animateur;animation|general
interview|entrevue;entretien*|general
participant|participant|general
story|histoire*;récit|general
people;person|gens;personne|general
public|public|general
woman;women|femme|general
man;men|homme|general
country|pays|general
world|monde;mondial|general
state|état|general
population|population|general
region;regional|région;régional|general
local|local|general
national|national|general
federal|fédéral|general
canada|canada|general
canadian|canadien|general
organization|organisation;organisme*|general
agency|agence;organisme*|general
institution|institution;établissement*|general
association|association|general
facility|installation;établissement*|general
site|site;emplacement*|general
location|lieu;emplacement*;endroit|general
home|domicile;maison;foyer|general
property|propriété;bien;immeuble|general
equipment|équipement|general
device|appareil;dispositif|general
mobile|mobile|general
internet|internet|general
broadband|large bande|general
telecommunications|télécommunications|general
radio|radio|general
spectrum|spectre|general
satellite|satellite|general
space|espace;spatial|general
license plate|plaque d'immatriculation|general
birth|naissance|general
death|décès;mort|general
marriage|mariage|general
vote;voting|vote;voter|general
election|élection|general
party|parti;partie|general
parliament|parlement|general
president|président|general
history|histoire*;historique|general
age|âge|general
life|vie|general
event;life event|événement;événement de vie|general
day|jour;journée|general
week|semaine|general
month|mois|general
year|année;an|general
time|temps*;moment|general
new|nouveau;nouvel|general
old|vieux;ancien*|general
large;big|grand;gros|general
small|petit|general
high|élevé;haut|general
low|faible;bas|general
good;better;best|bon;meilleur;mieux|general
many;number|nombre;nombreux|general
increase|augmentation;augmenter;accroître|general
decrease;reduce;reduction|diminution;réduire;réduction;diminuer|general
expand;expansion|élargir;élargissement;expansion|general
create;creation|créer;création|general
provide|fournir*;offrir*|general
offer|offre;offrir*|general
use|utiliser;utilisation|general
find|trouver|general
make|faire;rendre|general
give|donner|general
take|prendre|general
receive|recevoir;réception|general
send|envoyer;envoi|general
meet|rencontrer;répondre*|general
follow|suivre*|general
understand;understanding|comprendre;compréhension|general
ensure|assurer;veiller|general
allow|permettre|general
issue*;issuance|délivrance;délivrer;émettre|general
collect;collection|recueillir;collecte;perception|general
monitor;monitoring|surveillance*;surveiller;suivi*|general
track;tracking|suivi*;suivre*|general
control|contrôle;contrôler|general
oversight|surveillance*|general
handle;handling|manipulation;manutention|general
store;storage|entreposage;stockage|general
transfer|transfert|general
release|libération;diffusion|general
remove;removal|retirer;retrait;enlever|general
disclosure;disclose|divulgation;divulguer|general
investigate;investigation|enquête*;enquêter|general
research and development|recherche et développement|general
scholarship|bourse|general
award|prix*;récompense|general
volunteer|bénévole|general
charity|organisme de bienfaisance|general
nonprofit;non profit|sans but lucratif|general
recovery|rétablissement;reprise;recouvrement|general
resilience|résilience|general
sustainable;sustainability|durable;durabilité|general
green|vert;écologique|general
chemical|chimique;produit chimique|general
substance|substance|general
toxic|toxique|general
hazard;hazardous;dangerous|danger;dangereux|general
pesticide|pesticide;antiparasitaire|general
tobacco|tabac|general
cannabis|cannabis|general
alcohol|alcool|general
blood|sang|general
cancer|cancer|general
heart|cœur|general
brain|cerveau|general
body|corps|general
cell|cellule|general
gene;genetic|gène;génétique|general
light|lumière|general
sun;solar|soleil;solaire|general
moon|lune|general
planet|planète|general
star|étoile|general
earth|terre*|general
mountain|montagne|general
river|rivière;fleuve|general
lake|lac|general
island|île|general
beach|plage|general
coast|côte;côtier|general
ice|glace|general
snow|neige|general
rain|pluie|general
storm|tempête;orage|general
wind|vent|general
tree|arbre|general
bird|oiseau|general
dog|chien|general
game;play;player|jeu;match;jouer;joueur|general
win;winner|gagner;gagnant;remporter|general
race|course|general
ball|ballon;balle|general
ski;skiing|ski|general
swim;swimming|natation;nager|general
train|train|general
bus|autobus|general
flight;fly;plane|vol;voler;avion|general
airport|aéroport|general
hotel|hôtel|general
restaurant|restaurant|general
ticket|billet|general
street|rue|general
bridge|pont|general
church|église|general
religion;religious|religion;religieux|general
king;queen|roi;reine|general
army;soldier|armée;soldat|general
attack|attaque|general
kill|tuer|general
weapon|arme|general
leave|partir;quitter;congé|general
arrive;arrival|arriver;arrivée|general
speak;talk|parler|general
see;view|voir;vue|general
eat|manger|general
drink|boire;boisson|general
money|argent|general
computer|ordinateur;informatique|general
machine|machine|general
engine|moteur|general
metal|métal|general
theory|théorie|general
teacher|enseignant;professeur|general
actor|acteur|general
singer;song;sing|chanteur;chanson;chanter|general
show|spectacle;montrer|general
television;tv|télévision|general
newspaper|journal|general
`
