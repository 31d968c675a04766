/** Words of no field: they tie the two languages together without saying what a statement is about. */
export const general = `
# What is done
increase;rise;raise|augmentation;augmenter;accroître;hausse;hausser|general
decrease;reduce;reduction;decline;drop;lower|diminution;diminuer;réduire;réduction;baisse;baisser|general
expand;expansion;extend;extension;broaden|élargir;élargissement;expansion;étendre;prolongation;prolonger|general
create;creation;establish;establishment;set up|créer;création;établir;mettre sur pied;mise sur pied|general
develop;development|élaborer;élaboration;développer;développement;mise au point|general
build;built|bâtir;bâti|general
improve;improvement;enhance;enhancement;better|amélioration;améliorer;bonifier;bonification|general
provide;deliver;delivery;supply to|fournir;livrer;livraison|general
offer;offering|offrir;offre;offert|general
use|utiliser;utilisation;usage|general
find;locate|trouver;repérer;localiser|general
give;donate;donation|donner;don|general
receive|recevoir;réception;reçoit|general
send;sent|envoyer;envoi;expédier|general
follow;following up|suivre|general
understand;understanding|comprendre;compréhension;connaître|general
know;familiar|savoir que|general
think;thought;reflect|penser;pensée;réfléchir;réflexion|general
believe;belief|croire;croyance|general
ensure|assurer;veiller;garantir;faire en sorte|general
enable;allow|permettre;habiliter|general
empower;empowerment|autonomiser;autonomisation|general
help;assistance;assist;helpful|aide;aider;assistance;utile|general
support;supportive|soutien;soutenir;appui;appuyer|general
advice;advise;advisor;adviser;advisory|conseiller;consultatif|general
collect;collection|recueillir;collecte;collecter|general
perception;perceive|perception;percevoir|general
transfer|transfert;transférer|general
remove;removal;eliminate;elimination|retirer;retrait;enlever;éliminer;élimination;supprimer|general
replace;replacement|remplacer;remplacement|general
update;updated;up to date|mise à jour;mettre à jour;actualiser|general
review;examine;reviewed|examen;examiner;révision;réviser;passer en revue|general
report;reporting|rapport;signaler;signalement;production de rapports|general
analysis;analyze;analyse;analytical|analyse;analyser;analyste|general
compare;comparison|comparer;comparaison|general
process;procedure|processus;procédure;procédé|general
processing;process applications|traitement;traiter|general
operation;operate;operational;operating|exploitation;exploiter;opération;opérationnel;fonctionner;fonctionnement|general
method;approach;methodology|méthode;approche;méthodologie;démarche|general
technique;way of doing|façon de faire|general
activity|activité|general
project|projet|general
program;programme|programme|general
initiative|initiative|general
start;begin;commence;kick-off|débuter;commencer;début;démarrer;démarrage;amorcer|general
finish;complete;completion;end;completed|terminer;achever;achèvement;fin;finir|general
continue;ongoing;continuous|continuer;poursuivre;continu;permanent;en cours|general
stop;cease;cancel;cancellation|cesser;annuler;annulation;mettre fin|general
open;opening|ouvrir;ouverture;ouvert|general
close;closing;closure;closed|fermer;fermeture;fermé|general
join|se joindre;joindre;rejoindre|general
participate;participation;participant;take part|participer;participation;participant|general
attend;attendance;attendee|présence;assister|general
welcome|accueillir;bienvenue|general
invite;invitation|inviter;invitation|general
organize;organizing|organiser|general
organization;organizational|organisation;organisationnel|general
institution;institutional|institution;institutionnel|general
prepare;preparation;readiness|préparer;préparation;état de préparation|general
discuss;discussion;conversation|discuter;discussion;conversation|general
explain;explanation;describe;description|expliquer;explication;décrire;description|general
explore;exploration;examine options|explorer;exploration;étudier la possibilité|general
identify needs;determine|déterminer;cerner|general
define;definition|définir;définition|general
choose;choice;select;selection;option|choisir;choix;sélection;sélectionner;option|general
check;confirm;verify;verification|vérifier;confirmer;confirmation|general
solve;solution;resolve|résoudre;solution;régler|general
avoid;avoidance|éviter|general
lose;loss;lost|perdre;perte;perdu|general
fail;failure;failed|échouer;échec;défaillance|general
save time;time saving|gagner du temps;gain de temps|general
speak;talk;said;tell;told|parler;dire|general
see;view;watch;look|voir;vue;regarder;regard|general
hear;sound|entendre|general
feel;feeling;emotion|ressentir;sentiment;émotion;sentir|general
try;attempt;effort|tenter;tentative;effort|general
work|travail;travailler|general
return|retour;retourner;revenir|general
leave|quitter;partir|general
arrive;arrival|arriver;arrivée|general
move;movement|bouger;mouvement|general
carry out;undertake;conduct;perform tasks|effectuer;entreprendre;mener|general
task|tâche|general
facilitate;make easier;ease;easy;easier|faciliter;facile;facilement;facilité|general
encourage;foster;encouragement|encourager;favoriser;encouragement|general
strengthen;reinforce;strong;strength|renforcer;renforcement;fort;force|general
tackle;respond to|s'attaquer;remédier|general
mailing address;address;postal code|adresse;adresse postale;code postal|general
contribute;contributor;contribution|contribuer;contributeur;contribution|general
benefit from;advantage;leverage|profiter;avantage;tirer parti;bénéficier|general
depend;dependent|dépendre;dépendant|general
affect;influence|toucher;influer;influence;nuire|general
cause;caused|causer;cause|general
lead to;result in|entraîner|general
demonstrate;show;demonstration|montrer;démontrer;démonstration|general
promise;commitment;commit|promesse;s'engager|general
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
part;component;element|composante;élément;partie;composant|general
group|groupe|general
area;zone|zone;secteur géographique;domaine|general
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
attention;focus|attention;accent;mettre l'accent|general
principle|principe|general
purpose|fin visée;raison d'être|general
vision|vision|general
mission|mission|general
future|avenir;futur|general
past;previous;former|passé;précédent;antérieur|general
current;present;existing|actuel;présent;existant|general
recent;latest|récent;dernier|general
new|nouveau;nouvel;nouvelle|general
old|vieux;vieille|general
large;big|gros;vaste;grand|general
small|petit|general
high;higher|haut|general
low|faible;bas|general
long;long-term|long;à long terme|general
short;short-term|court;à court terme|general
bad;poor quality;worse|mauvais;pire;piètre|general
important;importance;significant|important;importance;significatif|general
essential;critical;key;vital;crucial|essentiel;critique;clé;vital;crucial|general
necessary;necessity|nécessaire;nécessité|general
possible;potential;possibility|possible;potentiel|general
difficult;hard;complex;complexity;complicated|difficile;complexe;complexité;compliqué|general
simple;simplicity|simple;simplicité|general
different;difference|différent;différence|general
similar;same|semblable;similaire;même|general
common|commun|general
special;specialized;specialist|spécial;spécialisé;spécialiste|general
specific|précis;particulier;spécifique|general
general;overall|général;généralement;dans l'ensemble|general
full;entire|entier;intégral;au complet|general
additional;extra;supplementary|additionnel;supplémentaire|general
main;major;primary|principal;majeur|general
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
person;people;individual|personne;gens;individu|general
population;inhabitant|population;habitant|general
canada;canadian|canada;canadien|general
world wide|planétaire|general
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
spring;summer;autumn;winter;fall|printemps;été;automne;hiver|general
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
room;premises|salle;pièce;espace|general
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
visit us;host a meeting|organiser une rencontre;tenir|general
feature article;highlight|souligner;mettre en évidence|general
connect;connection|relier;lien entre|general
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
`
