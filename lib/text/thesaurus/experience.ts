/** What it is like to be served: research, design, satisfaction, standards, content, access, languages, inclusion. */
export const experience = `
# What several of those below are called together
service standards and performance|normes de service et rendement|performance
plain language and writing;clear writing|langage clair et rédaction;langage clair et contenus|content
delays and wait times;delays and waits;waits and delays|délais et attente;délais et temps d'attente;attente et délais|performance|under=service standards and performance
# User research and service design
user research;user researcher;design research;research with users;user interview;research session;ethnography;ethnographic;field visit;field observation|recherche sur les utilisateurs;recherche auprès des utilisateurs;recherche utilisateur;recherche utilisateurs;chercheur en expérience utilisateur;chercheur en conception;entrevue avec des utilisateurs;séance de recherche;ethnographie;ethnographique;observation sur le terrain;visite sur le terrain|user-research|under=service design
user;end user;service user|utilisateur;usager;utilisateur final|general
user need;user-centred;user-centered;client-centred;client-centric;citizen-centred;citizen-centric;human-centred;human-centered;user-centric;people-centred;client focus;client-focused|besoin des utilisateurs;besoins des utilisateurs;axé sur l'utilisateur;axé sur les utilisateurs;centré sur l'utilisateur;centré sur les utilisateurs;centré sur le client;axé sur le client;axé sur le citoyen;axé sur les citoyens;centré sur le citoyen;centré sur l'humain;axé sur la personne;orienté client|user-research|under=user research
human-centred design;human-centered design;user-centred design;user-centered design|conception centrée sur l'humain;conception centrée sur l'utilisateur;conception axée sur l'utilisateur;conception axée sur l'humain|user-research|broader=service design
service design;service designer;design of services;redesign of services;service blueprint;blueprint;service map;redesign the service;redesigned with users|conception de services;conception des services;design de services;concepteur de services;conception du service;plan détaillé du service|user-research
design thinking;co-design;codesign;co-creation;co-create|pensée conceptuelle;réflexion conceptuelle;pensée design;conception conjointe;co-conception;coconception;cocréation;cocréer;créativité en design|user-research|broader=service design
designer;design|concepteur;conception;concevoir;design|general
redesign;redesigned|refonte;remanier;reconcevoir|general|under=service design
user experience;ux;client experience;customer experience;citizen experience;cx;service experience|expérience utilisateur;expérience de l'utilisateur;expérience des utilisateurs;expérience client;expérience de la clientèle;expérience citoyenne;expérience de service;ux|user-research|under=service design
journey map;journey mapping;customer journey;user journey;client journey;citizen journey;journey|cartographie du parcours;carte du parcours;parcours client;parcours de l'utilisateur;parcours du client;parcours citoyen;parcours utilisateur;cheminement du client;parcours|user-research|under=service design
persona;personas;archetype|personnage-type;persona;profil type|user-research|under=service design
behavioural insights;behavioral insights;nudge;behavioural science;nudging;behavioural economics|sciences du comportement;science du comportement;introspection comportementale;coup de pouce;économie comportementale;connaissances comportementales;réflexions sur le comportement;comportemental;approche comportementale|user-research
behaviour;behavior;habit;attitude|comportement;habitude;attitude|user-research
usability;usability testing;user testing;ease of use;easy to use;user-friendly;user friendly;intuitive;prototype testing;testing with users;tested with users|convivialité;facilité d'utilisation;test d'utilisabilité;utilisabilité;tests utilisateurs;essais auprès des utilisateurs;facile à utiliser;convivial;intuitif;test de convivialité;tests auprès des utilisateurs;test auprès d'utilisateurs;mis à l'essai auprès|user-research|under=user research
focus group;research participant|groupe de discussion;participant à la recherche|user-research|under=user research
interview|entrevue|general
empathy;empathetic;compassion;compassionate|empathie;empathique;compassion;compatissant|user-research
pain point;friction;frustration;frustrated;frustrating;irritant|point de friction;irritant;frustration;frustré;frustrant;point sensible|user-research|under=user experience
innovation lab;service lab;living lab;policy lab;sandbox|laboratoire d'innovation;laboratoire de services;laboratoire vivant;bac à sable|change|under=innovation
a/b testing;controlled trial;randomized;split test|test a/b;essai contrôlé;randomisé|user-research|under=user research
hypothesis;assumption;validate;validation|hypothèse;supposition;valider;validation|user-research
insight;findings|constatation;éclairage|general
trauma-informed;trauma informed;culturally appropriate;culturally safe|tenant compte des traumatismes;adapté à la culture;sécurité culturelle;sécurisation culturelle;culturellement adapté|inclusion
ideation;brainstorm;brainstorming;idea|idéation;remue-méninges;idée|general
# Satisfaction and feedback
client satisfaction;customer satisfaction;citizen satisfaction;satisfaction;satisfied;csat|satisfaction de la clientèle;satisfaction des clients;satisfaction des citoyens;satisfaction;satisfait|feedback|under=feedback
survey;client survey;questionnaire;poll;polling;survey respondent|sondage;sondage auprès des clients;questionnaire;enquête auprès de la clientèle;enquête auprès;enquête de satisfaction|feedback|under=feedback
common measurements tool;cmt;citizens first;citizens first survey;businesses first;iccs|outil de mesures communes;omc;les citoyens d'abord;les entreprises d'abord;iccs;institut des services axés|feedback|under=client satisfaction
feedback;client feedback;user feedback;comment;suggestion;suggestion box|rétroaction;commentaire;rétroaction des clients;commentaires des clients;suggestion;boîte à suggestions|feedback
complaint;complain;grievance;complainant|plainte;se plaindre;grief;plaignant|feedback|under=feedback
complaint process;complaints management;complaint resolution|traitement des plaintes;gestion des plaintes;règlement des plaintes|feedback|broader=complaint
ombudsman;ombudsperson;ombuds|ombudsman;protecteur du citoyen;protecteur des citoyens|feedback|under=complaint
compliment;praise;thank|compliment;éloge;remercier|feedback|under=feedback
public consultation;consultation;consult;public engagement;citizen engagement;public input;town hall|consultation publique;consultation;consulter;mobilisation du public;participation citoyenne;participation publique;assemblée publique;mobilisation citoyenne|feedback|under=feedback
engagement;engage|mobilisation;mobiliser;engagement*|general
expectation;expect|s'attendre;attentes|general
rating;star rating;review site;net promoter score;exit survey;customer effort score|évaluation par étoiles;taux de recommandation;sondage de sortie;taux de recommandation net;effort du client|feedback|under=feedback
voice of the client;voice of the customer;client voice|voix du client;voix de la clientèle|feedback|under=feedback
dispute;mediation;mediate;dispute resolution|différend;litige;médiation;règlement des différends|justice|under=justice
appeal;tribunal appeal;appeal process;reconsideration;request for review;recourse;contest|appel d'une décision;réexamen;révision de la décision;interjeter appel;processus d'appel;contester;contestation;recours juridique;voie de recours|justice|under=justice
listening;listen;hear from|écoute;écouter|feedback|under=feedback
# Service standards and performance
service standard;service standards;service target;service promise;service charter;service declaration;client charter;service pledge|norme de service;normes de service;cible de service;engagement de service;déclaration de services;charte de services;charte du client|performance|under=performance
wait time;waiting time;wait times;wait;waiting;wait on the line;waiting on the line|temps d'attente;délai d'attente;attente au comptoir;attente;patienter;patientent;temps de patience|performance|under=delays and wait times
processing time;turnaround time;turnaround;processing delay;time to process;processing times;cycle time;turn-around;same-day service;end-to-end time|délai de traitement;temps de traitement;délais de traitement;délai d'exécution;temps de cycle;délai de bout en bout;service le jour même|performance|under=delays and wait times
backlog;backlogs;inventory of applications;backlogged|arriéré;arriérés;retard accumulé;accumulation de dossiers;demandes en attente|performance|under=delays and wait times
delay;behind schedule|retard;délai;en retard|performance|under=delays and wait times
timely;timeliness;prompt;speed;faster;fast;quick;quickly;rapid;expedite|rapidité;en temps opportun;rapide;rapidement;vite;accélérer;promptement;opportun;vitesse|general
performance measurement;performance measure;performance management framework;performance data;performance report;measure performance|mesure du rendement;mesure de rendement;données sur le rendement;rapport sur le rendement;mesurer le rendement;évaluation du rendement du service|performance|under=performance
performance;perform|rendement;performance|performance|under=service standards and performance
key performance indicator;kpi;indicator;metric;performance indicator|indicateur de rendement clé;icr;irc;indicateur clé de rendement;indicateur;indicateur de rendement;paramètre de mesure|performance|under=performance
measure;measurement;measurable;measuring|mesure;mesurer;mesurable|general
baseline;benchmark;benchmarking;comparative data|analyse comparative;point de référence;données comparatives;niveau de référence|performance|under=performance
target;goal;objective;aim|cible;objectif;but;viser|general
result;outcome;impact;consequence|résultat;incidence;retombée;impact;répercussion;conséquence|general
evaluation;evaluate;assessment;assess|évaluation;évaluer|general
audit;auditor general;auditor|audit;vérificateur général;auditeur|governance|under=governance
efficiency;efficient;efficiently;effective;effectiveness;productivity;productive|efficience;efficacité;efficient;efficace;efficacement;productivité;productif|performance|under=performance
quality;high-quality|qualité|general
demand;peak period;surge;peak;high demand;seasonal demand;volume increase;peak season;peak demand;busy season;surge capacity|période de pointe;forte demande;hausse de la demande;afflux;demande accrue;heure de pointe;haute saison;pointe;capacité de pointe;achalandage|performance|under=service standards and performance
capacity;ability;capable;capability|capacité;capable|general
uptake;take-up;take up;digital adoption;usage rate|taux d'utilisation;utilisation accrue;taux de participation;taux d'adoption|performance
deadline;due date;time limit|échéance;date limite;date d'échéance;échéancier|general
service level agreement;sla|entente sur les niveaux de service;accord sur les niveaux de service;ens|performance|under=service standard
real-time;real time|en temps réel;temps réel|performance
accuracy;accurate;error rate;error;mistake;correct|exactitude;exact;taux d'erreur;erreur;corriger|general
monitoring;monitor;tracking;track;oversee;surveillance|surveillance;surveiller;suivi;suivre de près;repérage|general
control;controlled;controlling|contrôle;contrôler|general
# Content, plain language, communications
plain language;plain writing;clear language;clear communication;plain english|langage clair;langage simple;langage clair et simple;rédaction claire;communication claire;style clair;en termes simples|content|under=plain language and writing
readability;reading level;grade level;easy to understand;literacy;literate|lisibilité;niveau de lecture;facile à comprendre;alphabétisation;littératie|content|broader=plain language
content;content design;content designer;web writing;content strategy|contenu;conception de contenu;concepteur de contenu;rédaction web;stratégie de contenu|content
writing;writer;rewrite;draft;drafting|rédaction;rédiger;rédacteur;réécrire;ébauche;rédigé|content|under=plain language and writing
wording;terminology;vocabulary choice;phrase|libellé;terminologie;formulation;expression|content|under=writing
name;naming;rename;service name;title|nom;nommer;renommer;appellation;dénomination;titre|general
jargon;acronym;legalese;bureaucratic language|jargon;acronyme;sigle;langage administratif|content|broader=plain language
style guide;writing guide;standard text;content guideline|guide de style;guide de rédaction;guide du rédacteur|content|under=writing
communication;communicate;communications plan;communications strategy|communication;communiquer;plan de communication;stratégie de communication|general
public awareness;awareness;awareness campaign;raise awareness;public information campaign|sensibilisation;campagne de sensibilisation;sensibiliser;faire connaître|content|under=communication
outreach;reach out|rayonnement;approche communautaire;activités de sensibilisation|content|under=communication
marketing;advertising;advertise;advertisement;campaign|marketing;publicité;campagne publicitaire;annonce publicitaire;campagne|content|under=communication
branding;logo;visual identity;brand identity|image de marque;logo;identité visuelle|content|under=communication
video;podcast;webcast;livestream|vidéo;balado;webdiffusion;diffusion en direct|general
publication;publish;published|publication;publier;publié|general|under=communication
news;media;journalist;press;press release;newspaper;news release|médias;média;journaliste;presse;communiqué de presse;journal;actualités|content|under=communication
misinformation;disinformation;rumour;fake news|mésinformation;désinformation;rumeur;fausse nouvelle|content|under=communication
image;picture;photo;photograph;icon|image;illustration;photo;photographie;icône|general
story;storytelling;blog;blog post;article|récit;blogue;billet de blogue;article;histoire*|general
information;inform;informed|information;renseignement;informer;renseigner;informé|general
question;ask|question;poser|general
read;reading;reader|lire;lecture;lecteur|general
confusion;confusing;unclear;misunderstand;confused|confusion;confus;ambigu;portant à confusion|content|under=plain language
clear;clarity;clarify;clearly|clair;clarté;clarifier;clairement|general
# Accessibility and disability
accessibility;accessible;accessibly|accessibilité;accessible|accessibility
web accessibility;wcag;accessibility standard;accessible website;accessibility guidelines;digital accessibility|accessibilité du web;wcag;accessibilité web;norme d'accessibilité;site web accessible;règles pour l'accessibilité;accessibilité numérique|accessibility|broader=accessibility
accessible canada act;aoda;accessibility act;accessibility legislation;accessibility plan|loi canadienne sur l'accessibilité;lapho;loi sur l'accessibilité;plan sur l'accessibilité;plan d'accessibilité|accessibility|broader=accessibility
accessibility testing;accessibility audit;accessibility review;accessible document|test d'accessibilité;audit d'accessibilité;essais d'accessibilité;vérification de l'accessibilité;document accessible;tests sur l'accessibilité|accessibility|broader=accessibility
disability;persons with disabilities;people with disabilities;disabled;person with a disability;impairment;handicap|handicap;personnes handicapées;personne en situation de handicap;handicapé;incapacité;déficience;invalidité|accessibility|under=accessibility
disability benefit;disability support;disability tax credit|prestation d'invalidité;soutien aux personnes handicapées;prestation pour personnes handicapées|benefits|under=benefits
screen reader;assistive technology;assistive device;adaptive technology;alternative text;alt text;keyboard navigation|lecteur d'écran;technologie d'assistance;technologie adaptée;appareil fonctionnel;outil d'adaptation;texte de remplacement;navigation au clavier;aide technique|accessibility|under=accessibility
sign language;asl;lsq;deaf;hard of hearing;captioning;captions;closed captioning;video relay|langue des signes;langue des signes québécoise;lsq;asl;sourd;malentendant;sous-titrage;sous-titre;relais vidéo;surdité|accessibility|under=accessibility
blind;low vision;braille;visually impaired;large print;vision loss;visual impairment|aveugle;malvoyant;braille;basse vision;gros caractères;déficience visuelle;perte de vision|accessibility|under=accessibility
wheelchair;ramp;barrier-free;accessible entrance;barrier free;elevator;reduced mobility;mobility aid|fauteuil roulant;rampe d'accès;sans obstacle;entrée accessible;mobilité réduite;ascenseur|accessibility|under=accessibility
duty to accommodate;workplace accommodation;accommodate;alternate format;alternative format|mesure d'adaptation;obligation d'adaptation;accommodement;mesures d'accommodement;média substitut;format de rechange;médias substituts|accessibility|under=accessibility
neurodiversity;neurodivergent;autism;cognitive disability;intellectual disability;learning disability;dyslexia|neurodiversité;neurodivergent;autisme;déficience intellectuelle;trouble d'apprentissage;trouble cognitif;dyslexie|accessibility|under=accessibility
barrier;obstacle;hurdle;remove barriers|obstacle;barrière;entrave;embûche|accessibility
universal design;inclusive design;accessible design|conception universelle;conception inclusive;conception accessible|accessibility|under=accessibility
# Official languages and translation
official languages;official language;linguistic duality;language rights|langues officielles;langue officielle;dualité linguistique;droits linguistiques|languages|under=language
bilingual services;bilingual;bilingualism;both official languages;bilingual service|services bilingues;bilingue;bilinguisme;deux langues officielles;service bilingue|languages|under=official languages
french;francophone;french-language services;french language services;french-speaking;services in french|français;francophone;services en français;francophonie;de langue française|languages|under=language
english;anglophone;english-speaking;english language|anglais;anglophone;de langue anglaise|languages|under=language
translation;translate;translator;translated|traduction;traduire;traducteur;traduit|languages|under=language
interpretation service;interpreter;interpretation;simultaneous interpretation;interpreting|services d'interprétation;interprète;interprétation;interprétation simultanée|languages|under=language
language;linguistic|langue;linguistique;langage|languages
multilingual services;multilingual;other languages;minority language;language minority;official language minority;language barrier|services multilingues;multilingue;plurilingue;autres langues;langue minoritaire;minorité de langue officielle;barrière linguistique;situation minoritaire|languages|under=language
heritage language;punjabi;mandarin;cantonese;tagalog;urdu;farsi;somali|langue d'origine;pendjabi;mandarin;cantonais;tagalog;ourdou;somali|languages|under=language
second language;language training;language proficiency|langue seconde;formation linguistique;compétence linguistique|languages|under=official languages
charter of the french language;bill 96;active offer|charte de la langue française;loi 96;offre active|languages|under=french
# Inclusion, equity, diversity
inclusion;inclusive;inclusiveness|inclusion;inclusif;inclusivité|inclusion
diversity;diverse|diversité;diversifié|inclusion|under=inclusion
equity;equitable;equality;equal;edi;equity deserving;equity-deserving|équité;équitable;égalité;égal;edi;en quête d'équité;méritant l'équité|inclusion|under=inclusion
gba plus;gba+;gender-based analysis;gba|acs plus;acs+;analyse comparative entre les sexes|inclusion|under=equity
gender;gender identity;gender marker;pronoun;non-binary;gender designation;sex designation|genre;identité de genre;marqueur de genre;pronom;non binaire;sexe;mention de genre;mention de sexe;changement de mention|inclusion|under=inclusion
2slgbtqi+;lgbtq;lgbtq2;2slgbtq;trans;transgender;queer;gay;same-sex|2elgbtqi+;lgbtq;lgbtq2;2elgbtq;transgenre;queer;gai;même sexe|inclusion|broader=gender
racism;anti-racism;antiracism;racialized;systemic racism;discrimination;racial;race-based|racisme;antiracisme;racisé;racisme systémique;discrimination;lutte contre le racisme;racial|inclusion|under=equity
black communities;black canadians;visible minority;ethnic|communautés noires;canadiens noirs;personnes noires;minorité visible;ethnique|inclusion|under=inclusion
vulnerable people;vulnerable;vulnerable population;marginalized;underserved;hard to reach;hard-to-reach;disadvantaged;under-represented;underrepresented|personnes vulnérables;vulnérable;population vulnérable;marginalisé;mal desservi;difficile à joindre;défavorisé;sous-représenté;clientèle vulnérable|inclusion|under=inclusion
women;woman;girl;female|femme;fille;féminin|inclusion|under=gender
men;man;boy;male|homme;garçon;masculin|general
human rights;human rights commission|droits de la personne;droits de l'homme;commission des droits de la personne|justice|under=justice
respect;dignity;respectful|respect;dignité;respectueux;respecter|general
belonging;sense of belonging|appartenance;sentiment d'appartenance|inclusion|under=inclusion
employment equity|équité en matière d'emploi;équité en emploi|people|under=human resources
workload;throughput;heavy workload|charge de travail;volume de travail|performance|under=service standards and performance
screenshot;screen capture|capture d'écran|content
hearing loop;induction loop;quiet room;sensory|boucle auditive;boucle magnétique;salle calme;sensoriel|accessibility|under=accessibility
`
