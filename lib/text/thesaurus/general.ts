/** Words of no field: they tie the two languages together without saying what a statement is about. */
export const general = `
# Things, measures, qualities, time
complete picture;overview;summary;summarize|aperçu;survol;sommaire;résumé|general
list|liste|general
table|tableau|general
number|numéro;chiffre|general
amount;total;quantity;volume|montant;total;quantité;volume|general
percentage;percent;rate|pourcentage;pour cent;taux|general
average;median|moyenne;moyen;médian|general
level|niveau|general
model|modèle|general
type;kind;category|type;catégorie|general
part;component;element;stream|composante;élément;partie;composant;volet|general
group|groupe|general
area;zone;field|zone;secteur géographique;domaine;champ|general
example|exemple|general
step;stage|étape|general
need|besoin|general
gap|lacune;écart|general
reason|raison|general
fact|fait|general
context;situation;circumstance|contexte;situation;circonstance|general
condition|condition|general
term|terme;durée|general
value;valuable|valeur;précieux|general
interest;interested|intérêt;intéressé;intéresser|general
attention;focus|attention;accent;mettre l'accent;concentrer|general
principle|principe|general
purpose|fins;raison d'être|general
vision|vision|general
mission|mission|general
future|avenir;futur|general
past;previous;former|passé;précédent;antérieur|general
current;existing|actuel;existant;présentement|general
new|nouveau;nouvel;nouvelle|general
old|vieux;vieille|general
large;big|gros;vaste;grand|general
small|petit|general
high;higher|haut;élevé;supérieur|general
low|faible;bas|general
long;long-term|long;à long terme|general
short;short-term|court;à court terme|general
bad;poor quality;worse|mauvais;pire;piètre|general
important;importance;significant|important;importance;significatif|general
essential;critical;vital;crucial|essentiel;critique;vital;crucial|general
necessary;necessity|nécessaire;nécessité|general
possible;potential;possibility|possible;potentiel;possibilité*|general
difficult;hard;complex;complexity;complicated|difficile;complexe;complexité;compliqué|general
simple;simplicity|simple;simplicité|general
different;difference|différent;différence|general
similar;same|semblable;similaire;même|general
common;widespread|commun;courant;répandu|general
special;specialized;specialist|spécial;spécialisé;spécialiste|general
specific;precise;precisely|précis;particulier;spécifique|general
general;overall|général;généralement;dans l'ensemble|general
full;entire|entier;intégral;plein;entièrement|general
additional;extra;supplementary|additionnel;supplémentaire|general
main;major;primary;key|principal;majeur;clé|general
relevant;appropriate;suitable|pertinent;approprié;convenable|general
available;availability|disponible;disponibilité|general
free;free of charge|gratuit;gratuitement|general
open to all;public|public|general
private|privé|general
own|propre|general
social|social|general
human|humain|general
natural|naturel|general
physical|physique|general
independent;independently|indépendant;autonome;autonomie|general
active;proactive|actif;proactif|general
direct;directly|direct;directement|general
population;inhabitant|population;habitant|general
canada;canadian|canada;canadien|general
day;daily|jour;journée;quotidien;quotidiennement|general
week;weekly|semaine;hebdomadaire|general
month;monthly|mois;mensuel|general
year;annual;yearly|année;annuel;an|general
hour;minute|heure;minute|general
time|temps;moment|general
night;evening;morning;afternoon|nuit;soir;soirée;matin;après-midi|general
date|date|general
today;tomorrow;yesterday|aujourd'hui;demain;hier|general
january;february;march;april|janvier;février;mars;avril|general
june;july;august|juin;juillet;août|general
september;october;november;december|septembre;octobre;novembre;décembre|general
spring;summer;autumn;winter|printemps;été;automne;hiver|general
monday;tuesday;wednesday;thursday;friday;saturday;sunday|lundi;mardi;mercredi;jeudi;vendredi;samedi;dimanche|general
quarter;quarterly|trimestre;trimestriel|general
temporary;interim|temporaire;provisoire;intérimaire|general
frequent;often;frequency|fréquent;souvent;fréquemment|general
south;southern|sud|general
east;eastern|est;oriental|general
west;western|ouest;occidental|general
centre;central|centre;central|general
kilometre;metre;distance in km|kilomètre;mètre|general
road ahead;path|chemin;voie|general
room;premises;spaces;space;meeting room|salle;espace;salle de réunion|general
size;dimension|taille;dimension|general
rule|règle|general
right|droit|general
access|accès;accéder|general
service|service|general
public interest;common good|intérêt public;bien commun|general
opinion;point of view;perspective|opinion;point de vue;perspective|general
criteria;criterion|critère|general
condition of use;terms and conditions|conditions d'utilisation;modalités|general
scope|portée;envergure|general
schedule;timetable;calendar|calendrier;horaire|general
feature article;highlight|souligner;mettre en évidence|general
connect;connection|relier;lien entre;connexion;connecter|general
distribute;disseminate;dissemination;distribution|diffuser;distribuer;distribution;diffusion|general
adapt;adaptation;adjust;adjustment|adapter;adaptation;ajuster;ajustement;rajuster|general
combine;combination;mix|combiner;combinaison;mélange|general
separate;split|séparer;distinct|general
attract;attractive|attirer;attrayant;attraction|general
manage demand;balance|équilibre;équilibrer|general
produce;production|produire;production|general
prove;proven|prouver;éprouvé|general
propose;proposal;proposed|proposer;proposition;proposé|general
recommend;recommendation|recommander;recommandation|general
accept;acceptance|accepter;acceptation|general
refuse;refusal;deny;reject|refuser;refus;rejeter;nier|general
agree|s'entendre|general
concern;worry|préoccupation;inquiétude;s'inquiéter;préoccupé|general
pressure;tension|pression;tension|general
limit;limitation;limited;constraint;restrict;restriction|limite;limiter;contrainte;restreindre|general
lack;insufficient;shortage of|manque;insuffisant;manquer|general
advance notice;in advance|au préalable;préavis|general
statement;declaration;declare;state that|déclaration;déclarer;énoncé|general
recognize;recognition;acknowledge|reconnaissance;reconnaître|general
experience;experienced|expérience;expérimenté|general
point|point|general
answer;respond;response;reply|réponse;répondre*;intervention;intervenir|general
meet|satisfaire;répondre*|general
range;variety;wide range;array|gamme;éventail;variété|general
office|bureau|general
page|page|general
administer;administered;administration|administrer;administré;administration*|general
united states;american|états-unis;américain|general
internal|interne|general
external;outside|externe;extérieur|general
line|ligne|general
positive|positif|general
negative|négatif|general
practice;practical|pratique|general
popular;popularity|populaire;popularité|general
designate;designated|désigner;désigné|general
equipment;gear|équipement;matériel*|general
recipient|bénéficiaire|general
accordance;pursuant;subsection|conformément;vertu;paragraphe|general
status|statut|general
mindset;mentality;frame of mind|mentalité;état d'esprit|general
mind;spirit|esprit|general
capital|capital;capitale|general
add;adding|ajouter;ajout|general
obtain|obtenir;obtention|general
officer;agent;official*|agent;officier|general
official*;formal|officiel;formel|general
remain|demeurer;rester|general
sexual;sex|sexuel|general
transmit;transmission|transmettre;transmission|general
owner;ownership|propriétaire|general
scale;large-scale|échelle;grande échelle|general
text|texte|general
base;based;basic;basis;core;fundamental|base;basé;fondé;fondamental;fondement|general
generate|générer|general
observe;observation|observer;observation|general
authority|autorité|general
station|station|general
thousand|millier;mille|general
regular;regularly|régulier;régulièrement|general
effect|effet|general
emerging;emerge|émergent;émerger|general
black|noir|general
white|blanc|general
red;blue|rouge;bleu|general
exposure;exposed;expose|exposition*;exposer;exposé|general
suggest|suggérer|general
stay|séjour;séjourner|general
civil;civilian|civil|general
excellent;excellence|excellent;excellence|general
cover;coverage|couvrir;couverture|general
topic;subject;theme|sujet;thème|general
entity|entité|general
interact;interaction|interagir;interaction|general
wish;seek;hope;willing|souhaiter;espérer|general
brand;mark|marque;marquer|general
initial;initially|initial|general
admission;admit|admission;admettre|general
express|exprimer|general
permanent|permanent|general
vary;varied|varier;varié|general
box|boîte|general
tailored;customize;personalize;customized|personnalisé;personnaliser;sur mesure|general
presence|présence|general
incident|incident|general
early|tôt|general
serve|servir|general
consistent;consistency;coherent|cohérent;cohérence;uniforme|general
relationship;relation|relation|general
subject to|assujetti|general
cut|couper;coupure|general
origin;originate;original|origine;provenir;original|general
section|section|general
card|carte|general
intend;intended|destiné;destiner|general
near;close to|proche;à proximité|general
outline|exposer dans|general
largest;biggest|le plus grand|general
class|classe|general
black market|marché noir|general
single;unique|unique|general
side|côté|general
head|tête|general
surface|surface|general
power|pouvoir;puissance|general
basic needs|besoins essentiels|general
concept;notion|concept;notion|general
structure|structure|general
minimum|minimum;minimal|general
maximum|maximum;maximal|general
multiple|multiple|general
serious;severe|grave;sérieux;sévère|general
unit|unité|general
visible;visibility|visible;visibilité|general
source|source|general
format|format|general
alternative|alternative;solution de rechange|general
applicable|applicable|general
qualify;qualified;qualification|qualifié;qualification|general
relate;related|lié;connexe|general
aspect|aspect|general
capture|capture;capturer|general
stable;stability|stable;stabilité|general
normal;usual|normal;habituel|general
accommodation|hébergement|general
by means of|par le biais|general
shape|forme|general
granted;granting|accorder;octroyer;octroi|general
screening|dépistage;filtrage|general
portfolio|portefeuille|general
departure|départ|general
competition|compétition;concours|general
fight;fighting;combat|combattre;combat;lutte;lutter|general
discover;discovery|découvrir;découverte|general
appointed;appointee|nommé|general
joint|conjoint|general|under=partnership
aging;ageing|vieillissant|general
associate;associated|associer;associé|general
consist|consister|general
constant;constantly|constant;constamment|general
host|hôte|general
personal;personally|personnel*;personnels;personnelles|general
refer;reference|renvoyer;référence;renvoi|general
considerable;substantial|considérable;substantiel|general
`
