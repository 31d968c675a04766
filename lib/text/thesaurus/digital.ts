/** What services run on: systems, cloud, data, artificial intelligence, software and product teams. */
export const digital = `
# Systems, cloud, infrastructure
cloud;cloud computing;cloud service;cloud-based;cloud hosting|infonuagique;nuage;informatique en nuage;services infonuagiques;infonuage|technology|under=information technology
cloud migration;move to the cloud;cloud adoption;cloud first;cloud strategy|migration vers le nuage;passage au nuage;migration infonuagique;adoption de l'infonuagique;priorité au nuage;l'informatique en nuage d'abord|technology|broader=cloud
software as a service;saas;platform as a service;paas;infrastructure as a service;iaas|logiciel-service;logiciel comme service;plateforme-service;infrastructure-service|technology|broader=cloud
data centre;data center;server;server room;hosting;hosted;host provider|centre de données;serveur;salle de serveurs;hébergement de sites;hébergement de données;hébergement infonuagique;hébergé;hébergeur|technology|under=information technology
legacy system;legacy;legacy application;aging system;ageing system;outdated system;outdated technology;old system;end of life;obsolete;end of support;unsupported software;no longer supported|système patrimonial;ancien système;système désuet;système vieillissant;fin de vie utile;désuet;désuétude;vétuste;obsolète;système hérité;systèmes existants;fin de soutien;n'est plus pris en charge;plus soutenu|technology|under=information technology
technical debt;technology debt|dette technique;dette technologique|technology|broader=legacy system
mainframe|ordinateur central|technology|broader=legacy system
system modernization;it modernization;modernize systems;system replacement;replace system;platform modernization;system upgrade;technology modernization|modernisation des systèmes;modernisation des ti;remplacement du système;modernisation de la plateforme;mise à niveau du système;modernisation technologique;modernisation informatique|technology|under=information technology
modernization;modernize;modern|modernisation;moderniser;moderne|change|under=change and innovation
system;it system;computer system;information system|système;système informatique;système d'information;système de ti|general
system integration;systems integration|intégration des systèmes;intégration de systèmes|technology|under=information technology
integration;integrate;integrated|intégration;intégrer;intégré|general
interoperability;interoperable|interopérabilité;interopérable|technology|under=information technology
api;application programming interface;web service;api store;api gateway|api;interface de programmation;interface de programmation d'applications;service web;magasin d'api|technology|broader=interoperability
open standard;common standard;data standard;technical standard|norme ouverte;norme commune;norme de données;norme technique;standard ouvert|technology|broader=interoperability
platform;common platform;digital platform;shared platform;enterprise platform|plateforme;plateforme commune;plateforme numérique;plateforme partagée;plate-forme|technology|under=information technology
common component;building block;reusable component;reuse;re-use;reusable|composante commune;composant commun;élément constitutif;composante réutilisable;réutilisation;réutiliser;réutilisable|technology|under=platform
enterprise architecture;architecture;architect;technology stack;architectural|architecture d'entreprise;architecture intégrée;architecture;architecte;architectural|technology|under=information technology
erp;enterprise resource planning;sap;oracle;financial system|pro;progiciel de gestion intégré;pgi;planification des ressources de l'organisation;sap;système financier|technology|under=information technology
infrastructure|infrastructure|general
it infrastructure;technology infrastructure;digital infrastructure|infrastructure de ti;infrastructure technologique;infrastructure numérique;infrastructure informatique|technology|under=information technology
network;networking|réseau;réseautage|general
hardware;equipment refresh;laptop;desktop computer;computer;device|matériel informatique;ordinateur portable;ordinateur;appareil;dispositif|general|under=information technology
printer;scanner;print;printed|imprimante;numériseur;imprimer;imprimé;impression|general
outage;downtime;system failure;system outage;crash;unplanned outage|panne;interruption de service;temps d'arrêt;défaillance du système;panne informatique|technology|under=information technology
reliability;uptime;reliable;system availability|fiabilité;fiable;disponibilité du système|technology|under=information technology
disaster recovery;backup;restore|reprise après sinistre;sauvegarde;copie de sauvegarde|technology|under=information technology
scalability;scalable;scale up|évolutivité;évolutif;mise à l'échelle;extensible|technology|under=information technology
information technology;information management;im/it;IT;it services;it department|technologie de l'information;technologies de l'information;gestion de l'information;gi-ti;ti;services informatiques;service informatique|technology|under=technology
technology;technological;tech|technologie;technologique|technology
chief information officer;cio;chief digital officer;chief technology officer;cto|dirigeant principal de l'information;dpi;chef de l'information;dirigeant principal du numérique;dirigeant principal de la technologie;directeur informatique|technology|under=information technology
it strategy;technology strategy;technology roadmap;it plan|stratégie de ti;stratégie technologique;plan de ti;feuille de route technologique;stratégie informatique|technology|under=information technology
collaboration tool;microsoft teams;microsoft 365;office 365;m365;sharepoint;teams channel|outil de collaboration;microsoft teams;microsoft 365;office 365;m365;sharepoint|workplace
digital asset;licence cost;software licence;subscription;licence fees per user;software licence cost;seat licences|actif numérique;licence de logiciel;licence logicielle;coûts de licence;licences par utilisateur|technology|under=technology
database;registry system;data warehouse;data lake|base de données;entrepôt de données;lac de données|data|under=data
blockchain;distributed ledger|chaîne de blocs;registre distribué|technology|under=technology
internet of things;iot;sensor;smart meter|internet des objets;ido;capteur;compteur intelligent|technology|under=technology
smart city;smart cities;smart community|ville intelligente;villes intelligentes;collectivité intelligente|technology|under=technology
digital twin;virtual reality;augmented reality;3d|jumeau numérique;réalité virtuelle;réalité augmentée;3d|technology
emerging technology;new technology;disruptive technology|technologie émergente;nouvelle technologie;technologie de rupture|technology|under=technology
low-code;low code;no-code|programmation schématisée;à faible code;peu de code;sans code|product|under=software
migration;migrate|migration;migrer|technology|under=information technology
# Data
data|donnée;données|general
data sharing;information sharing;share data;data exchange;exchange of information;share information;exchange data|partage de données;partage des données;partage de renseignements;partage d'information;échange de données;échange de renseignements;échange d'information;communication de renseignements|data|under=data
data sharing agreement;information sharing agreement;memorandum of understanding on data;data agreement|entente d'échange de données;entente de partage de données;entente d'échange de renseignements;accord de partage de données|data|broader=data sharing
open data;open data portal;open information;open dataset;open licence;open license;openly licensed;open by default|données ouvertes;portail de données ouvertes;information ouverte;jeu de données ouvert;licence ouverte;données libres;ouvert par défaut|data|under=data
dataset;data set|jeu de données;ensemble de données|data|under=data
data governance;data stewardship;data management;data strategy;data steward;data ownership|gouvernance des données;intendance des données;gestion des données;stratégie de données;stratégie en matière de données;intendant des données;propriété des données|data|under=data
data quality;data accuracy;accurate data;data cleansing;data integrity|qualité des données;exactitude des données;données exactes;nettoyage des données;épuration des données;intégrité des données|data|under=data
analytics;data analytics;business intelligence;data analysis;data science;data scientist;big data|analytique;analyse de données;analyse des données;informatique décisionnelle;science des données;scientifique des données;mégadonnées;données massives|data|under=data
predictive analytics;predictive model;data model;modelling|analytique prédictive;modèle prédictif;prévisions statistiques;modélisation;modèle de données|data|broader=analytics
data-driven;data driven;evidence-based;evidence based;data-informed;evidence-informed|fondé sur les données;axé sur les données;fondé sur des données probantes;éclairé par les données;données probantes;guidé par les données|data|under=data
data residency;data sovereignty;data localization|résidence des données;souveraineté des données;localisation des données|data|under=data
metadata;taxonomy;vocabulary;ontology|métadonnées;taxonomie;vocabulaire;ontologie|data|under=data
statistics;statistical;statistic;census;statistics canada|statistique;recensement;statistique canada|data|under=data
geospatial data;geospatial;gis;geographic information system;geomatics;mapping;map;interactive map;web map;map layers|données géospatiales;géospatial;sig;système d'information géographique;géomatique;cartographie;carte géographique;carte interactive;cartes interactives;carte en ligne;couches cartographiques|data|under=data
single source of truth;master data;client record;golden record;360 view|source unique de vérité;données maîtresses;données de référence;vue à 360|data|under=data
data linkage;data matching;linked data;match files;cross-reference|couplage de données;appariement de données;données couplées;jumelage de données;croiser les fichiers;croisement de données;recoupement|data|under=data
data visualization;visualization;infographic;chart;graph|visualisation de données;visualisation;infographie;graphique;diagramme|data|under=data
dashboard;scorecard;report card;annual report card;balanced scorecard|tableau de bord;fiche de rendement;bulletin de rendement;carte de pointage;tableau de bord équilibré|performance|under=performance
spreadsheet|feuille de calcul;tableur;chiffrier|data
disaggregated data;demographic data;race-based data|données désagrégées;données ventilées;données démographiques;données fondées sur la race|inclusion|under=equity
# Artificial intelligence and automation
artificial intelligence;ai;generative ai;generative artificial intelligence;gen ai;genai|intelligence artificielle;ia;ia générative;intelligence artificielle générative|ai
machine learning;deep learning;natural language processing;nlp;neural network|apprentissage automatique;apprentissage machine;apprentissage profond;traitement du langage naturel;réseau de neurones|ai|broader=artificial intelligence
large language model;llm;language model;chatgpt;copilot;prompt engineering;call summary;summarize calls;generative tool;generative tools;ai assistant;writing assistant|grand modèle de langage;gml;modèle de langage;chatgpt;copilot;requête générative;résumé d'appel;résumé des appels;outil génératif;outils génératifs;copilote;assistant de rédaction;assistant d'ia|ai|broader=artificial intelligence
virtual assistant;chatbot;virtual agent;bot;conversational agent;conversational ai;assistant;digital assistant|assistant virtuel;robot conversationnel;agent conversationnel;agent virtuel;dialogueur;robot de clavardage;ia conversationnelle;assistant;assistant numérique|ai|under=artificial intelligence
voice assistant;voicebot;smart speaker;alexa|assistant vocal;robot vocal;agent vocal;enceinte intelligente|ai|broader=virtual assistant
automation;automate;automated;automatic;automatically|automatisation;automatiser;automatisé;automatique;automatiquement|ai
robotic process automation;rpa;process automation;workflow automation;software robot|automatisation robotisée des processus;arp;automatisation des processus;automatisation du flux de travail|ai|broader=automation
automated decision;algorithmic impact assessment;automated decision-making;automated decision system|décision automatisée;évaluation de l'incidence algorithmique;prise de décision automatisée;système décisionnel automatisé|ai|broader=artificial intelligence
algorithm|algorithme|ai|under=artificial intelligence
responsible ai;ethical ai;ai policy;ai strategy;ai governance;ai guideline;ai literacy|ia responsable;utilisation responsable de l'ia;politique sur l'ia;stratégie en matière d'ia;gouvernance de l'ia;littératie en ia;intelligence artificielle responsable|ai|broader=artificial intelligence
bias;algorithmic bias;biased|partialité;préjugé;biais inconscient;biais algorithmique|inclusion|under=equity
workflow;work flow;process map;business process;process mapping|flux de travail;flux des travaux;processus opérationnel;processus d'affaires;cartographie des processus;processus métier|technology
process improvement;business process reengineering;lean;lean six sigma;continuous improvement;process redesign|amélioration des processus;réingénierie des processus;lean;amélioration continue;refonte des processus;optimisation des processus|change|under=change and innovation
robot;robotics;drone|robot;robotique;drone|ai|under=artificial intelligence
optical character recognition;document scanning;intelligent document|reconnaissance optique;reconnaissance optique de caractères;numérisation de documents|records|under=records and signatures
machine translation;automated translation;translation tool|traduction automatique;outil de traduction;traduction automatisée|languages|under=translation
decision support;rules engine;rules as code|aide à la décision;moteur de règles;règles sous forme de code|ai
# Product teams and software
product team;product manager;product management;product owner;multidisciplinary team;cross-functional team;delivery team;empowered team|équipe de produit;gestionnaire de produit;gestion de produits;responsable de produit;équipe multidisciplinaire;équipe interfonctionnelle;équipe de réalisation;chef de produit|product|under=agile
agile;scrum;sprint;agile method;kanban;agile approach|agile;mêlée;sprint;méthode agile;agilité;approche agile;kanban|product
iteration;iterate;iterative;incremental|itération;itérer;itératif;graduel|product|under=agile
minimum viable product;mvp;alpha;beta;beta version;live service|produit minimal viable;produit minimum viable;pmv;alpha;bêta;version bêta;service en production|product|under=agile
prototype;prototyping;proof of concept;mock-up;mockup;wireframe|prototype;prototypage;validation de principe;preuve de concept;validation de concept;maquette|product
pilot project;pilot;pilot test;piloting|projet pilote;projet-pilote;pilote;mise à l'essai pilote;essai pilote|change|under=innovation
software;software development;software engineering;software engineer|logiciel;développement de logiciels;développement logiciel;génie logiciel;ingénieur logiciel|product
developer;programmer;coder;programming|développeur;programmeur;programmation|product|under=software
code;coding;source code;codebase|code;codage;code source;coder|general|under=software
code review;pull request;peer review;github;version control;git;repository|examen de code;revue de code;examen par les pairs;demande de tirage;github;contrôle de version;gestion des versions;dépôt de code;référentiel|product|broader=code
open source;open-source;open source software;open source code;working in the open;work in the open|source ouverte;code source ouvert;logiciel libre;code ouvert;travailler ouvertement;ouverture du code;source libre;code source libre;licence libre|product|under=software
devops;devsecops;continuous deployment;continuous integration;continuous delivery;deployment pipeline;deploy;deployment|devops;déploiement continu;intégration continue;livraison continue;déploiement;déployer|product|under=software
bug;defect;glitch;bug fix;troubleshooting;debug|bogue;défaut;anomalie;dépannage;défectuosité|product|under=software
quality assurance;automated test;testing environment;unit test;acceptance testing|assurance de la qualité;assurance qualité;test automatisé;essais d'acceptation;test unitaire;environnement d'essai|product|under=software
feature;functionality;functional|fonctionnalité;fonctionnel|product|under=software
release;new version;version;rollout;roll-out;roll out;launch;launched;go live;go-live|version;nouvelle version;déploiement progressif;lancement;lancer;mise en service;mise en ligne;mise en production|general
roadmap;product roadmap;product backlog|feuille de route;carnet de produit|general
design system;component library;pattern library;design pattern|système de conception;système de design;bibliothèque de composants;bibliothèque de modèles|product
digital service team;canadian digital service;cds;digital academy;digital office;digital unit|service numérique canadien;snc;service numérique ontarien;équipe de services numériques;bureau du numérique;académie du numérique|product|under=product team
retrospective;retro;stand-up;standup;team ritual|rétrospective;mêlée quotidienne;réunion debout|product|under=agile
digital standards;digital standard;government digital standard;digital principle;digital service standard|normes numériques;norme numérique;normes du numérique;norme relative au numérique;principes numériques;normes des services numériques|product
project management;project manager;project management office;pmo|gestion de projet;gestionnaire de projet;chef de projet;bureau de gestion de projet;bgp|product
testing;test;tested;tester;try out;trial|essai;test;mise à l'essai;tester;essayer|general
technical;technically;technique|technique|general
engineer;engineering|ingénieur;ingénierie;génie|science
`
