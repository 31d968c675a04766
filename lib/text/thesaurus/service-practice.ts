/** How services are run day by day, at counters, on the telephone and behind them, in the words of those who run them. */
export const servicePractice = `
# At the counter and on the telephone
caller;people who call;people calling|appelant;personne qui appelle;gens qui appellent;personnes qui appellent;ceux qui appellent|contact-centre|under=telephone service
co-browsing;co-browse;screen sharing;share their screen|navigation conjointe;navigation assistée;partage d'écran|contact-centre|under=contact centre
escalation;escalate;escalated|acheminement au niveau supérieur;faire remonter|contact-centre|under=contact centre
call deflection;deflect calls;calls deflected|détournement d'appels;appels évités;éviter des appels|contact-centre|under=contact centre
wayfinding;directional signs;signage|signalisation;signalétique;affichage directionnel|in-person|under=in-person service
drive-through;drive-thru;curbside service|service au volant;service à l'auto;service en bordure|in-person|under=in-person service
client tablet;tablets for clients;public computer;guest computer;computers in the lobby|tablettes pour les clients;ordinateur public;ordinateurs publics;ordinateurs en libre-service;poste libre-service|in-person|under=kiosk
privacy booth;private room;closed room|cabine privée;salle privée;local fermé|in-person|under=service counter
security guard;commissionaire;guards at the door|gardien de sécurité;agent de sécurité;commissionnaire|in-person|under=in-person service
satellite office;point of service;service point|bureau satellite;point de service satellite;comptoir satellite|in-person|under=service centre
triage desk;triage counter;express counter;express lane;express line|comptoir de triage;comptoir express;file express;voie express|in-person|under=service counter
ticket number;take a ticket;numbered ticket|numéro d'attente;prendre un numéro;billet d'attente|in-person|under=queue

# Measuring and improving
mystery shopping;mystery shopper;secret shopper|client mystère;clients mystères;appel mystère|feedback|under=feedback
service guarantee;money-back guarantee;guarantee|garantie de service;garantie|performance|under=service standard
bottleneck;choke point;logjam|goulot d'étranglement;goulot;engorgement|performance|under=delays and wait times
batch processing;batch|traitement par lots;lots de demandes|technology
straight-through processing;touchless processing;zero-touch|traitement sans intervention;sans intervention humaine;traitement automatisé|ai|under=automation

# Identity, fraud and systems
guarantor;vouching;vouch for|garant;se porter garant|identity|under=identity proofing
liveness check;liveness detection;proof of life|preuve de vie;détection du vivant|identity|under=identity proofing
deepfake;synthetic identity;fake documents;forged document|hypertrucage;identité synthétique;faux documents;document falsifié|security|under=fraud
tabletop exercise;tabletop;simulation exercise;emergency drill;drill|exercice de simulation;exercice sur table;exercice d'urgence|emergency|under=emergencies
single point of failure;failover;redundancy|point de défaillance unique;basculement;redondance|technology|under=outage
green screen;terminal emulator;punch card|écran vert;émulateur de terminal|technology|under=legacy system
low earth orbit;leo satellite|orbite basse;satellite à orbite basse|connectivity|under=satellite internet
machine-readable;machine readable format|lisible par machine;format lisible par machine|data|under=data
data entry;rekeying;re-keying;keying errors;manual entry|saisie de données;ressaisie;saisie manuelle;double saisie|data|under=data

# Artificial intelligence
hallucination;invented answers;wrong answers|hallucination;réponses inventées;réponses erronées|ai|under=artificial intelligence
human in the loop;human review of decisions;human oversight|humain dans la boucle;surveillance humaine;contrôle humain|ai|under=artificial intelligence

# People and the office
cross-training;cross-trained;multi-skilled;generalist|polyvalence;polyvalent;formation croisée;généraliste|training|under=training
exit interview;exit interviews|entrevue de départ;entrevues de départ|people|under=turnover
simulation;simulator;role play;role-playing|simulation;simulateur;jeu de rôle;mise en situation|training|under=training
micro-credential;microcredential|microcertification;microcrédit;microattestation|training|under=training
shared desk;hoteling;hot-desking;unassigned seating|poste de travail partagé;bureaux partagés;poste non attribué|workplace|under=workplace
panic button;duress alarm|bouton de panique;bouton d'alarme|workplace|under=workplace safety
market salary;salary gap;competitive salaries;wage gap|écart salarial;salaires concurrentiels;rémunération concurrentielle|people|under=pay system

# Councils, members and money
clerk;municipal clerk;city clerk;town clerk|greffier;greffière;greffe|general
chief administrative officer;town manager|directeur général de la municipalité;directeur municipal;gestionnaire municipal|membership
sole source;sole-source;direct award;single source|gré à gré;fournisseur unique;attribution directe|procurement|under=procurement
chargeback;charge back;recharge|refacturation;facturation interne|funding|under=budget
hiring freeze;vacancy freeze;staff cuts|gel de l'embauche;gel des embauches;gel des postes|people|under=recruitment
postage;stamp;mail strike;undeliverable;returned mail|affranchissement;timbre;grève postale;courrier non livré;courrier retourné|notifications|under=mail

# Content, forms and design
fact sheet;factsheet;info sheet;one-pager|fiche d'information;feuillet;fiche d'une page|content|under=plain language and writing
frequently asked questions;faq;common questions|foire aux questions;faq;questions courantes;questions fréquentes|content|under=plain language and writing
glossary;lexicon;controlled vocabulary|glossaire;lexique;vocabulaire commun|content|under=plain language and writing
card sorting;tree testing;tree test|tri de cartes;test d'arborescence|user-research|under=user research
checklist;check list|liste de vérification;liste de contrôle;aide-mémoire des pièces|forms|under=application process
application guide;how-to guide;step-by-step guide|guide de demande;guide étape par étape;mode d'emploi|forms|under=application process
attestation;self-attestation;self-declaration;declaration form|autodéclaration;auto-attestation|forms
backlog of features;user story|récit d'utilisateur|product|under=agile

# Communities and matters of the public
newcomer welcome;welcome centre;welcome kit|centre d'accueil des nouveaux arrivants;trousse d'accueil;accueil des immigrants|newcomers|under=newcomer
health number;personal health number;health insurance number|numéro d'assurance maladie;numéro de santé;nam|health|under=health card
demerit points;demerit|points d'inaptitude;inaptitude|drivers|under=driver
supplement for seniors;supplement;top-up|supplément;bonification des prestations|benefits|under=benefits
sandbag;dike;dyke;levee|sac de sable;sacs de sable;digue|emergency|under=flood
wildfire smoke;smoke advisory;air quality alert|fumée des feux;avis de fumée;alerte de qualité de l'air|emergency|under=wildfire
`
