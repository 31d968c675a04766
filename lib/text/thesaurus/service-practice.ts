/** How services are run day by day, at counters, on the telephone and behind them, in the words of those who run them. */
export const servicePractice = `
# At the counter and on the telephone
caller|appelant;personne qui appelle|contact-centre
co-browsing;co-browse;screen sharing;share their screen|navigation conjointe;navigation assistée;partage d'écran|contact-centre
escalation;escalate;escalated|acheminement au niveau supérieur;faire remonter|contact-centre
call deflection;deflect calls;calls deflected|détournement d'appels;appels évités;éviter des appels|contact-centre
wayfinding;directional signs;signage|signalisation;signalétique;affichage directionnel|in-person
drive-through;drive-thru;curbside service|service au volant;service à l'auto;service en bordure|in-person
client tablet;tablets for clients;public computer;guest computer;computers in the lobby|tablettes pour les clients;ordinateur public;ordinateurs publics;ordinateurs en libre-service;poste libre-service|in-person
privacy booth;private room;closed room|cabine privée;salle privée;local fermé|in-person
security guard;commissionaire;guards at the door|gardien de sécurité;agent de sécurité;commissionnaire|in-person
satellite office;point of service;service point|bureau satellite;point de service satellite;comptoir satellite|in-person
triage desk;triage counter;express counter;express lane;express line|comptoir de triage;comptoir express;file express;voie express|in-person
ticket number;take a ticket;numbered ticket|numéro d'attente;prendre un numéro;billet d'attente|in-person

# Measuring and improving
mystery shopping;mystery shopper;secret shopper|client mystère;clients mystères;appel mystère|feedback
service guarantee;money-back guarantee;guarantee|garantie de service;garantie|performance
bottleneck;choke point;logjam|goulot d'étranglement;goulot;engorgement|performance
batch processing;batch|traitement par lots;lots de demandes|technology
straight-through processing;touchless processing;zero-touch|traitement sans intervention;sans intervention humaine;traitement automatisé|ai

# Identity, fraud and systems
guarantor;vouching|répondant;garant|identity
liveness check;liveness detection;proof of life|preuve de vie;détection du vivant|identity
deepfake;synthetic identity;fake documents;forged document|hypertrucage;identité synthétique;faux documents;document falsifié|security
tabletop exercise;tabletop;simulation exercise;emergency drill;drill|exercice de simulation;exercice sur table;exercice d'urgence|emergency
single point of failure;failover;redundancy|point de défaillance unique;basculement;redondance|technology
green screen;terminal emulator;punch card|écran vert;émulateur de terminal|technology
low earth orbit;leo satellite|orbite basse;satellite à orbite basse|connectivity
machine-readable;machine readable format|lisible par machine;format lisible par machine|data
data entry;rekeying;re-keying;keying errors;manual entry|saisie de données;ressaisie;saisie manuelle;double saisie|data

# Artificial intelligence
hallucination;invented answers;wrong answers|hallucination;réponses inventées;réponses erronées|ai
human in the loop;human review of decisions;human oversight|humain dans la boucle;surveillance humaine;contrôle humain|ai

# People and the office
cross-training;cross-trained;multi-skilled;generalist|polyvalence;polyvalent;formation croisée;généraliste|training
exit interview;exit interviews|entrevue de départ;entrevues de départ|people
simulation;simulator;role play;role-playing|simulation;simulateur;jeu de rôle;mise en situation|training
micro-credential;microcredential|microcertification;microcrédit;microattestation|training
shared desk;hoteling;hot-desking;unassigned seating|poste de travail partagé;bureaux partagés;poste non attribué|workplace
panic button;duress alarm|bouton de panique;bouton d'alarme|workplace
market salary;salary gap;competitive salaries;wage gap|écart salarial;salaires concurrentiels;rémunération concurrentielle|people

# Councils, members and money
clerk;municipal clerk;city clerk;town clerk|greffier;greffière;greffe|membership
chief administrative officer;town manager|directeur général de la municipalité;directeur municipal;gestionnaire municipal|membership
sole source;sole-source;direct award;single source|gré à gré;fournisseur unique;attribution directe|procurement
chargeback;charge back;recharge|refacturation;facturation interne|funding
hiring freeze;vacancy freeze;staff cuts|gel de l'embauche;gel des embauches;gel des postes|people
postage;stamp;mail strike;undeliverable;returned mail|affranchissement;timbre;grève postale;courrier non livré;courrier retourné|notifications

# Content, forms and design
fact sheet;factsheet;info sheet;one-pager|fiche d'information;feuillet;fiche d'une page|content
frequently asked questions;faq;common questions|foire aux questions;faq;questions courantes;questions fréquentes|content
glossary;lexicon;controlled vocabulary|glossaire;lexique;vocabulaire commun|content
card sorting;tree testing;tree test|tri de cartes;test d'arborescence|user-research
checklist;check list|liste de vérification;liste de contrôle;aide-mémoire des pièces|forms
application guide;how-to guide;step-by-step guide|guide de demande;guide étape par étape;mode d'emploi|forms
attestation;self-attestation;self-declaration;declaration form|autodéclaration;auto-attestation|forms
backlog of features;user story|récit d'utilisateur|product

# Communities and matters of the public
newcomer welcome;welcome centre;welcome kit|centre d'accueil des nouveaux arrivants;trousse d'accueil;accueil des immigrants|newcomers
health number;personal health number;health insurance number|numéro d'assurance maladie;numéro de santé;nam|health
demerit points;demerit|points d'inaptitude;inaptitude|drivers
supplement for seniors;supplement;top-up|supplément;bonification des prestations|benefits
sandbag;dike;dyke;levee|sac de sable;sacs de sable;digue|emergency
wildfire smoke;smoke advisory;air quality alert|fumée des feux;avis de fumée;alerte de qualité de l'air|emergency
`
