/** What is done and how, in words of no field: they tie the two languages together, whatever the matter. */
export const generalActions = `
# What is done
increase;rise;raise|augmentation;augmenter;accroître;hausse;hausser|general
decrease;reduce;reduction;decline;drop;lower|diminution;diminuer;réduire;réduction;baisse;baisser|general
expand;expansion;extend;extension;broaden|élargir;élargissement;expansion;étendre;prolongation;prolonger|general
create;creation;establish;establishment;set up|créer;création;établir;mettre sur pied;mise sur pied|general
develop;development|élaborer;élaboration;développer;développement;mise au point|general
build;built;construction;construct;constructed|bâtir;bâti;construire;construction|general
improve;improvement;enhance;enhancement;better|amélioration;améliorer;bonifier;bonification|general
provide;deliver;delivery;provision;supply to|fournir;livrer;livraison;prestation;fourniture|general
offer;offering|offrir;offre;offert|general
use|utiliser;utilisation;usage|general
find;locate|trouver;repérer;localiser|general
give;donate;donation|donner;don|general
receive|recevoir;réception;reçoit|general
send;sent|envoyer;envoi;expédier|general
follow;following up|suivre|general
understand;understanding|comprendre;compréhension|general
know;familiar|savoir;connaître|general
think;thought;reflect|penser;pensée;réfléchir;réflexion|general
believe;belief|croire;croyance|general
ensure|assurer;veiller;garantir;faire en sorte|general
enable;allow;make possible;made possible;made it possible|permettre;habiliter;ont permis;rendre possible;rend possible;permis de réduire;permis d'éviter;permis d'accélérer;permis de traiter|general
empower;empowerment|autonomiser;autonomisation|general
help;assistance;assist;helpful|aide;aider;assistance;utile|general
support;supportive|soutien;soutenir;appui;appuyer|general
advice;advise;advisor;adviser;advisory|conseiller;consultatif;conseils*|general
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
processing;process applications|traiter;traitement*|general
operation;operate;operational;operating|exploitation;exploiter;opération;opérationnel;fonctionner;fonctionnement|general
method;approach;methodology|méthode;approche;méthodologie;démarche|general
way of doing|façon de faire|general
activity|activité|general
project|projet|general
program;programme|programme|general
initiative|initiative|general
start;begin;commence;kick-off|débuter;commencer;début;démarrer;démarrage;amorcer;mise en route;mettre en route|general
finish;complete;completion;end;completed|terminer;achever;fin;finir;complet;compléter;achèvement|general
continue;ongoing;continuous|continuer;poursuivre;continu;en cours|general
stop;cease;cancel;cancellation|cesser;annuler;annulation;mettre fin;arrêter|general
open;opening|ouvrir;ouverture;ouvert|general
close;closing;closure;closed|fermer;fermeture;fermé|general
join|se joindre;joindre;rejoindre;rejoint|general
participate;participation;participant;take part|participer;participation;participant|general
attend;attendee|assister|general
welcome|accueillir;bienvenue;accueil|general
invite;invitation|inviter;invitation|general
organize;organizing|organiser|general
organization;organizational;agency|organisation;organisationnel;organisme;agence|general
institution;institutional|institution;institutionnel|general
prepare;preparation;readiness|préparer;préparation;état de préparation|general
discuss;discussion;conversation|discuter;discussion;conversation|general
explain;explanation;describe;description|expliquer;explication;décrire;description|general
explore;exploration;examine options|explorer;exploration;étudier la possibilité|general
identify needs;determine|déterminer;cerner|general
define;definition|définir;définition|general
choose;choice;select;selection;option|choisir;choix;sélection;sélectionner;option|general
check;confirm;verify;verification|vérifier;confirmer;confirmation;vérification|general
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
carry out;undertake;conduct;perform tasks|effectuer;entreprendre|general
task|tâche|general
facilitate;make easier;ease;easy;easier|faciliter;facile;facilement;facilité|general
strengthen;reinforce;strong;strength|renforcer;renforcement;fort;force|general
tackle;respond to|s'attaquer;remédier|general
mailing address;address;postal code|adresse;adresse postale;code postal|general
contribute;contributor;contribution|contribuer;contributeur;contribution|general
benefit from;advantage;leverage|profiter;tirer parti;bénéficier;avantage*|general
depend;dependent|dépendre;dépendant|general
affect;influence|toucher;influer;influence;nuire;affecter|general
cause;caused|causer;cause|general
lead to;result in;lead;leading|entraîner;mener|general
demonstrate;show;demonstration|montrer;démontrer;démonstration|general
promise;commitment;commit|promesse;s'engager;engagement*|general
dispose;disposal|se débarrasser|general
minimize|minimiser;réduire au minimum|general
spread|propager;propagation|general
period|période|general
duty|devoir|general
hold|détenir;tenir|general
typical|typique|general
face;facing|face;confronté|general
true;truth|vrai;vérité|general
false;wrong|faux|general
oblige;obligation|obliger;obligation|general
extract;extraction|extraire;extraction|general
instruction|instruction;consigne|general
excite;excited;exciting|enthousiaste;emballé|general
fear;afraid|peur;crainte;craindre|general
love|aimer;amour|general
happy;happiness|heureux;bonheur|general
worth;deserve|mériter;valoir|general
gather|rassembler|general
bring|apporter;amener|general
keep|garder;conserver|general
rely|compter sur;s'appuyer|general
involve;involvement|impliquer;implication;faire participer|general
happen;occur|se produire;survenir|general
deal with|composer avec;traiter avec|general
remember|se rappeler;se souvenir|general
forget|oublier|general
realize|se rendre compte|general
imagine|imaginer;imagination|general
ability to pay|capacité de payer|general
react;reaction|réagir;réaction|general
fill;fulfil|combler|general
stand;stand out|se démarquer|general
carry|porter|general
push|pousser|general
pull|tirer sur|general
drop off|déposer|general
pick up|ramasser|general
hold meetings|tenir des réunions|general
break|briser;rompre|general
turn|tourner;virage|general
fall|tomber;chute|general
sleep;asleep|dormir;sommeil|general
sit down|s'asseoir|general
walk;walking|marcher;marche|general
visit;tour|visite;visiter|general
liaison|liaison|general
million;billion|million;milliard|general
season;seasonal|saison;saisonnier|general
adopt;adoption|adopter;adoption|general
borrow|emprunter;emprunteur|general
accompany|accompagner;accompagnement|general
customer service;client service;citizen service|service à la clientèle;service aux citoyens|general
branch;division|direction;division;direction générale|general
promote;promotion;encourage;encouragement;foster|promouvoir;promotion;encourager;encouragement;favoriser|general
representative;represent|représentant;représenter|general
sign;signed|signer;signé|general
session|séance;session|general
household|ménage|general
write;written|écrire;écrit|general
in writing|par écrit|general
wall|mur;muraille|general
run;running|courir|general
property|propriété;biens*|general
word|mot|general
contain|contenir|general
exercise|exercice|general
distance;far|distance;loin|general
member|membre|general
probation|probation|general
copy|copie;copier|general
index;directory|index;répertoire|general
half|moitié|general
empty|vide|general
menu|menu|general
desk|bureau de travail|general
protocol|protocole|general
`
