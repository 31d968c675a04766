/** How people reach a service: counters, telephone, web, forms, payments, notices, one stop. */
export const channels = `
# What several of those below are called together
telephone service;phone service;service by telephone;telephone enquiries;phone line;phone lines;telephone line;telephone lines;phone system;telephone system|service téléphonique;services téléphoniques;accueil téléphonique;ligne téléphonique;lignes téléphoniques;système téléphonique|contact-centre
forms and applications|formulaires et demandes|forms
# Counters and in-person service
in-person service;in person;in-person;face-to-face;face to face;served in person;come in person;visit in person;in-office service;walk-in service;over the counter|service en personne;en personne;en présentiel;face à face;en présence;servi en personne;servir en personne;se déplacer au bureau;se présenter au bureau;venir au bureau;en succursale|in-person
service counter;counter;front counter;wicket;counter service;service desks;across the counter|comptoir de service;comptoir;guichet;service au comptoir;guichetier;au comptoir|in-person|under=in-person service
service centre;service center;service location;service outlet;service ontario;storefront;branch office;service hub;local office;field office;front office;office network;service desk at|centre de service;point de service;centre de services;bureau de service;centres de services;succursale;bureau local;bureau régional de services;bureaux de service;carrefour de services;comptoirs régionaux|in-person|under=in-person service
appointment;appointment booking;book appointment;online booking;booking;schedule appointment;no-show;missed appointment;book a time;time slot;time slots;bookings;book online;no shows|rendez-vous;prise de rendez-vous;prendre rendez-vous;réservation en ligne;rendez-vous manqué;absence aux rendez-vous;plage de rendez-vous;plages de rendez-vous;réserver une plage;réserver un moment;sur rendez-vous|in-person|under=in-person service
queue;lineup;line-up;queuing;queue management;virtual queue;stand in line;standing in line;waiting in line;wait in line;waiting line;take a number;long lines;long lineups;ticket machine|file d'attente;file;gestion des files d'attente;file virtuelle;queue;faire la file;faire la queue;longue file;longues files;gestion de la file|in-person|under=in-person service
walk-in;walk in;drop-in|sans rendez-vous;clientèle sans rendez-vous|in-person|under=in-person service
kiosk;self-service kiosk;terminal|borne;borne libre-service;kiosque;borne interactive|in-person|under=in-person service
front-line staff;frontline staff;front line;frontline;frontline employee;service agent;client service representative;customer service representative|personnel de première ligne;première ligne;employé de première ligne;préposé;agent au service;préposé au service;représentant du service à la clientèle|general|under=employee
mobile service;mobile office;pop-up;outreach van;mobile outreach;travelling clinic;travelling agent;travelling clerk;itinerant service;circuit rider;visiting officer;outreach clinic;clinic for;tax clinic;id clinic;service van;travelling office;bus that visits;visits villages;rotating counter|service mobile;bureau mobile;bureau itinérant;clinique mobile;unité mobile;agent itinérant;service itinérant;agent de passage;clinique d'information;clinique d'impôt;clinique d'identité;autobus de services;camionnette de services;tournée des villages;comptoir mobile;bureau sur roues;équipe itinérante|in-person|under=in-person service
opening hours;hours of operation;business hours;office hours;extended hours;evening hours;weekend hours;open late;open saturday;open on saturdays;open saturdays;open evenings;closed at noon;longer hours|heures d'ouverture;heures de bureau;heures prolongées;heures d'affaires;horaire d'ouverture;prolongation des heures;ouverture en soirée;en dehors des heures;ouvert le samedi;ouverts le samedi;ouvert le soir;ouverts le soir;plages horaires;heures d'accueil;fermé le midi|in-person|under=in-person service
office closure;closed office;closing office;branch closure;closed our office;lost its office;lost their office;lost its counter|fermeture de bureau;fermeture du bureau;bureau fermé;fermeture d'un point de service;perdu son bureau;perdu leur bureau;fermer le bureau;fermer des bureaux|in-person|under=in-person service
co-location;co-located;colocation;shared premises;shared office|regroupement dans les mêmes locaux;cohabitation;partage de locaux;locaux partagés|in-person|under=in-person service
greeter;front desk;waiting room;reception desk;host at the door;hosts at the door;welcome desk;meet people at the door|agent d'accueil;comptoir d'accueil;salle d'attente;bureau d'accueil;comptoir de réception;hôte d'accueil;hôtesse d'accueil;accueillir à l'entrée;accueil à l'entrée|in-person|under=in-person service
assisted service;assisted digital;service navigator;digital navigator;helping hand|service assisté;assistance numérique;intervenant-pivot;accompagnement des clients|in-person|under=in-person service
office renovation;office refit;new office;office design;open concept;open-concept;redesigned offices;waiting area|rénovation du bureau;réaménagement des bureaux;nouveau bureau;réaménagement;aire ouverte;aire d'attente;réaménager;aménagement des bureaux;places assises|in-person|under=in-person service
concierge;concierge service|concierge;service de conciergerie|in-person|under=in-person service
# Contact centres and telephone
contact centre;contact center;call centre;call center;telephone centre;call centers;phone agents;phone team;telephone team|centre de contact;centre d'appels;centre de relations avec la clientèle;centre d'appel;équipe téléphonique|contact-centre|under=telephone service
telephone;phone;phone call;by phone|téléphone;téléphonique;appel téléphonique;par téléphone;téléphonie|contact-centre|under=telephone service
311;3-1-1;311 service|311;service 311|contact-centre|broader=contact centre
211;2-1-1|211;service 211|contact-centre|broader=contact centre
911;9-1-1;next generation 911;ng911;emergency call|911;9-1-1;appel d'urgence;911 de prochaine génération|emergency|under=emergencies
811;8-1-1;health line;telehealth|811;info-santé;ligne info-santé;télésanté|health|under=health care
call volume;call reduction;number of calls;volume of calls;incoming calls;avoidable calls;hang up;hung up;repeat calls;calls dropped by half;fewer calls;call spike;flooded with calls;swamped with calls|volume d'appels;réduction des appels;nombre d'appels;appels entrants;appels évitables;appels répétés;moins d'appels;pointe d'appels;inondé d'appels;débordé d'appels|contact-centre|broader=contact centre
call wait time;hold time;on hold;average speed of answer;time on hold;service level;answer time;time to answer;wait on the phone;telephone wait;phone wait;call answered within|temps d'attente téléphonique;délai de réponse;mise en attente;délai de réponse téléphonique;niveau de service;attente au téléphone;attente téléphonique;répondent en moins;temps de réponse téléphonique|contact-centre|broader=contact centre
dropped call;abandoned call;busy signal;abandonment rate|appel abandonné;tonalité occupée;taux d'abandon|contact-centre|broader=contact centre
interactive voice response;ivr;phone menu;voice menu;voice response|réponse vocale interactive;rvi;menu téléphonique;système vocal interactif|contact-centre|broader=contact centre
call back;callback;called back;call them back;call-back service|rappel téléphonique;service de rappel;rappeler les clients;rappelle les gens;se faire rappeler;être rappelé;on les rappelle;rappel des clients;rappeler les appelants|contact-centre|broader=contact centre
toll-free;toll-free number;1-800;toll free|sans frais;numéro sans frais;ligne sans frais|contact-centre|broader=telephone
help line;helpline;hotline;crisis line;help desk;helpdesk;service desk|ligne d'aide;ligne d'écoute;ligne directe;centre d'assistance;bureau d'assistance;centre de dépannage|contact-centre|under=telephone service
call agent;call centre agent;phone agent;telephone agent;answer calls;answered calls;take calls;taking calls|agent du centre d'appels;agent téléphonique;agent du centre de contact;répondre aux appels;prendre les appels|contact-centre|broader=contact centre
first contact resolution;first call resolution|résolution au premier contact;résolution au premier appel;règlement au premier contact|contact-centre|broader=contact centre
call recording;speech analytics;voice recognition;transcript;voice analytics;call analytics|enregistrement des appels;analyse vocale;reconnaissance vocale;transcription|contact-centre|under=contact centre
call|appel;appeler|general|under=telephone service
enquiry;inquiry;inquire;enquire;general enquiries|demande de renseignements;renseignements généraux|contact-centre
knowledge base;knowledge article;scripts for agents|base de connaissances;article de connaissances;banque de connaissances|contact-centre
workforce management software;call routing;routing of calls;skills-based routing|acheminement des appels;routage des appels;distribution des appels|contact-centre|broader=contact centre
live chat;web chat;online chat;chat;instant messaging|clavardage;clavardage en direct;clavarder;messagerie instantanée|contact-centre|under=contact centre
omnichannel service;omnichannel;multi-channel;multichannel;cross-channel;channel of choice;all channels|service omnicanal;omnicanal;multicanal;multimode;tous les canaux;canal de choix;mode de leur choix|single-window|under=integrated service
channel;service channel;delivery channel|canal;voie de service;mode de prestation;canaux|general
channel shift;channel strategy;channel migration;digital by default;digital first;digital uptake|migration vers les canaux numériques;stratégie des canaux;stratégie de canaux;numérique par défaut;priorité au numérique;numérique d'abord;adoption du numérique|web
contact;contact us|contact;communiquer avec nous;coordonnées|general
customer relationship management;crm;case management system;client relationship management|gestion des relations avec la clientèle;gestion de la relation client;système de gestion des cas|contact-centre
case management;case worker;caseworker;caseload|gestion de cas;gestion des cas;gestionnaire de cas;charge de cas|benefits
ticket;ticketing;ticketing system;service request;work order;trouble ticket|billet;billetterie;demande de service;bon de travail;demande d'intervention|contact-centre
voice mail;voicemail|messagerie vocale;boîte vocale|contact-centre|under=telephone service
# Web and portals
website;web site;webpage;web page;web;web presence;web content;government site;our site;the new site;web sites;ministry site;site visitors;home page;landing page|site web;page web;web;présence web;site internet;sites gouvernementaux;site gouvernemental;notre site;le nouveau site;site ministériel;page d'accueil|web|under=online service
portal;online portal;service portal;citizen portal;client portal;web portal|portail;portail en ligne;portail de services;portail citoyen;portail web|web|under=online service
online service;e-service;digital service;electronic service;service online;services online;available online;done online;can be done online;services moved online|service en ligne;service numérique;service électronique;cyberservice;prestation électronique;offert en ligne;offerts en ligne;disponible en ligne;faire en ligne|web
online;web-based|en ligne|general|under=online service
self-service;self serve;self-serve|libre-service;self-service|web|under=online service
digital government;e-government;egovernment|gouvernement numérique;cybergouvernement;administration numérique;gouvernement en ligne|web|under=online service
digital service delivery;digital delivery|prestation numérique;prestation de services numériques|web|broader=online service
digital strategy;digital plan;digital roadmap;digital charter|stratégie numérique;plan numérique;feuille de route numérique;charte numérique|web
digital transformation;digital shift;going digital|transformation numérique;virage numérique|change|under=transformation
digital;digitize;digitization;digitized;digitally|numérique;numérisation;numériser;numérisé|general
end-to-end digital;end-to-end;fully online;end to end|de bout en bout;entièrement en ligne|web|under=online service
mobile app;app;mobile application;smartphone app;apps;mobile apps;phone app;our app;the app|application mobile;appli;application pour téléphone;applis;application téléphonique;notre appli|web|under=online service
mobile;smartphone;cell phone;cellphone;mobile device;mobile phone;tablet|mobile;téléphone intelligent;cellulaire;téléphone cellulaire;appareil mobile;téléphone mobile;tablette|web
responsive design;mobile friendly;mobile first;mobile-friendly|conception adaptative;adapté aux appareils mobiles;site adaptatif|web|under=website
search engine;site search;search bar;search box;search results|moteur de recherche;barre de recherche;résultats de recherche;recherche sur le site|web|under=website
search;searching|chercher;rechercher;recherche*|general
web analytics;page views;web traffic;site visits|analytique web;analyse web;pages vues;visites du site;achalandage du site|web|under=website
web redesign;website redesign;site redesign;web renewal;new website|refonte du site;refonte du site web;refonte web;renouvellement du site;nouveau site web|web|under=website
content management system;cms;wordpress;drupal|système de gestion de contenu;sgc;gestionnaire de contenu|web|under=website
navigation;information architecture;navigate;menu structure;top tasks|navigation;architecture de l'information;naviguer;tâches principales|web|under=website
link;url;hyperlink;domain name|lien;hyperlien;adresse url;nom de domaine|general
browser|navigateur|web
canada.ca|canada.ca|web|under=online service
web app;web application|application web|web|under=online service
social media;facebook;twitter;instagram;linkedin;youtube|médias sociaux;réseaux sociaux;média social;facebook;twitter;instagram|content|under=communication
user interface;interface;button;screen|interface;interface utilisateur;bouton;écran|general|under=user experience
download|télécharger;téléchargement;téléversement|general
digital literacy;digital skills for citizens;digital divide;digital inclusion;digitally excluded;digital equity;digital exclusion|littératie numérique;culture numérique;fracture numérique;inclusion numérique;exclusion numérique;équité numérique;fossé numérique;laissés pour compte du numérique|inclusion|under=inclusion
virtual service;virtual;video conference;videoconference;video call;webcam;virtual appointment;remote agent|service virtuel;virtuel;vidéoconférence;visioconférence;appel vidéo;rendez-vous virtuel;borne vidéo;agent à distance|web|under=online service
# Forms and applications
form;application form;fillable form;web form;online form;electronic form;e-form;questions on the form;pages long;length of the form;paper forms|formulaire;formulaire de demande;formulaire à remplir;formulaire web;formulaire en ligne;formulaire électronique;questions du formulaire;longueur du formulaire;pages du formulaire|forms|under=application process
paperless;paper form;paper-based;paper;paper process;fewer paper|sans papier;formulaire papier;papier;format papier;zéro papier|forms|under=form
pdf|pdf|forms|under=form
online application;apply online;electronic application;e-application;application portal|demande en ligne;présenter une demande en ligne;demande électronique;présentation de demandes en ligne|forms|under=online service
application process;application processing;intake process;file an application;filing an application;completed application;incomplete application;incomplete applications;abandon the application|processus de demande;traitement des demandes;processus de présentation;dépôt de la demande;déposer une demande;demande incomplète;demandes incomplètes;abandon de la demande|forms|under=forms and applications
application;apply;applicant;request|demande;demandeur;requête;application;appliquer|general|under=forms and applications
submission;submit|soumission;soumettre;présentation de demande|general
supporting document;supporting documentation;required documents;upload documents;attachments;proof required;enclosures;documents requested|pièce justificative;document justificatif;documents à l'appui;documents requis;téléverser des documents;pièces à l'appui;pièces exigées;pièces demandées;pièces à fournir;pièces jointes;documents à fournir;documents exigés|forms|under=application process
eligibility;eligible;entitlement;eligibility criteria|admissibilité;admissible;critères d'admissibilité;éligible|general|under=application process
eligibility screening;eligibility check;pre-screening|vérification de l'admissibilité;présélection;évaluation de l'admissibilité|forms|broader=eligibility
pre-filled forms;pre-filled;prefilled;pre-populated;auto-fill;pre-fill|formulaires préremplis;prérempli;préremplir;remplissage automatique|forms|under=form
red tape;red tape reduction;administrative burden;paperwork;paper burden;bureaucracy;bureaucratic|lourdeur administrative;allègement administratif;fardeau administratif;paperasse;paperasserie;bureaucratie;bureaucratique;formalités administratives|forms
simplification;simplify;streamline;streamlining;streamlined|simplification;simplifier;rationaliser;alléger;rationalisation|forms
filling out forms;fill out;fill in;complete the form;filling out|remplissage de formulaires;remplir;remplir un formulaire|forms|under=form
renewal;renew;online renewal|renouvellement;renouveler|general
draft saved;save and resume;application status;status of my application;status of an application;where is my application|sauvegarder et reprendre;état de la demande;état d'avancement de la demande;état d'une demande;état de ma demande;où en est ma demande|forms|under=application process
application tracking;status tracker;track application;check status|suivi des demandes;suivi de la demande;suivre sa demande;vérifier l'état|forms|under=application process
claim;claimant|réclamation;prestataire;demande de règlement|general
affidavit;sworn statement;statutory declaration|affidavit;déclaration sous serment;déclaration solennelle|forms|under=application process
template|modèle de document;gabarit|general
# Payments and fees
payment;pay;pay their bill;pay fines;amount owing;cashier;cash register|paiement;payer;versement;acquitter une amende;montant dû;encaissement;encaisser;régler une facture|payments
online payment;e-payment;digital payment;electronic payment;pay online|paiement en ligne;paiement électronique;paiement numérique;payer en ligne|payments|broader=payment
credit card;debit card;contactless payment;tap payment|carte de crédit;carte de débit;paiement sans contact|payments|broader=payment
fee;user fee;service fee;user charges|frais;frais d'utilisation;redevance;tarification;droits à payer|payments|under=payment
fee schedule;fee increase;fee waiver;price list|barème de frais;grille tarifaire;hausse des frais;exonération de frais;barème de droits|payments|broader=fee
cost recovery|recouvrement des coûts|payments|broader=fee
invoice;billing;bill;e-billing;electronic billing;utility bill|facture;facturation;facturation électronique;compte de services publics|payments|under=payment
refund;reimbursement;reimburse;rebate|remboursement;rembourser;remise;rabais|payments|under=payment
direct deposit;bank transfer;electronic transfer;e-transfer|dépôt direct;virement;virement bancaire;transfert électronique;virement interac|payments|broader=payment
cheque;check payment;money order;cash payment;cash|chèque;mandat-poste;argent comptant;paiement comptant|payments|broader=payment
payment system;payment processing;payment platform;payment gateway;point of sale|système de paiement;traitement des paiements;plateforme de paiement;passerelle de paiement;point de vente|payments|broader=payment
overpayment;underpayment|trop-payé;paiement en trop;moins-payé|payments|under=payment
arrears;debt collection;overdue payment|arriérés de paiement;recouvrement de créances;recouvrement;compte en souffrance|payments|under=payment
receipt|reçu officiel;accusé de réception|payments|under=payment
instalment;pre-authorized payment;pre-authorized debit;payment plan|versement échelonné;débit préautorisé;paiement préautorisé;plan de paiement|payments|broader=payment
subsidy;subsidize;subsidized|subvention salariale;subventionner;subventionné|funding|under=funding
deposit|dépôt|payments|under=payment
revenue|recette;revenus de l'état|funding|under=budget
# Notifications and messages
notification;notify;notified;let people know;told by email;told by text;proactive message;proactive messages;mass mailing;outbound messages|notification;notifier;aviser;prévenir par courriel;prévenir par texto;avisé par courriel;avertir les citoyens;avertir les gens;avertir les clients;message proactif;messages proactifs;informer par courriel|notifications
notice|avis|general
text message;sms;text messaging;by text;text alerts;we text|message texte;texto;sms;messagerie texte;par texto;textos;envoyer un texto;envoi de textos|notifications|under=notification
email;e-mail;electronic mail|courriel;courrier électronique|notifications|under=notification
email notification;email reminder;email alert|avis par courriel;rappel par courriel;alerte par courriel|notifications|broader=email
reminder;renewal reminder;remind;appointment reminder;expiry notice;expiry date;expiry reminder;about to expire;due date reminder|rappel;avis de rappel;rappel de renouvellement;rappeler;avis d'échéance;date d'expiration;arrive à échéance;arrivent à échéance;rappel d'échéance;expire bientôt|notifications|under=notification
alert;alerting;warning|alerte;alerter;avertissement|notifications|under=notification
push notification;mobile alert|notification poussée;alerte mobile|notifications|broader=notification
mail;letter;mailing;mail out;postal;mailed;post office;mailed notices;paper notices|courrier;lettre;envoi postal;postal;publipostage;bureau de poste;par la poste;envois postaux;avis papier;avis postaux|general
newsletter;bulletin;mailing list;subscribe;subscriber|infolettre;bulletin;liste de diffusion;s'abonner;abonné|notifications|under=notification
gc notify;notification platform;notification service;messaging service|notification gc;plateforme de notification;service de notification|notifications|broader=notification
message;messaging|message;messagerie|notifications|under=notification
digital mailbox;electronic mailbox;secure mailbox;digital inbox;postbox|boîte aux lettres numérique;boîte postale électronique;boîte de réception sécurisée;postel|notifications|under=notification
status update;proactive update;keep informed|mise à jour de l'état;mise à jour proactive;tenir informé|notifications|under=notification
# One stop and integrated service
single window;one-stop shop;one-stop;one stop shop;one stop;one window;single point of contact;single point of access;single point of entry;business window;single business window;one counter;same counter;one door;same roof;under one roof;one front door;single door;one visit|guichet unique;point d'accès unique;point de contact unique;point de service unique;porte d'entrée unique;guichet d'entreprise;guichet d'affaires;même comptoir;même toit;sous un même toit;une seule porte;un seul endroit;une seule visite|single-window|under=integrated service
tell us once;tell-us-once;once only;ask once;only once;collect once;enter it once;ask people again;asking again for;already know;already hold;give it once;never ask twice|dites-le-nous une fois;une fois suffit;une seule fois;dites-le une fois;dites-le une seule fois;redemander;déjà en main;déjà au dossier;fournir une fois;sait déjà;savons déjà|single-window|under=integrated service
integrated service;service integration;integrated service delivery;joined-up service;integrated delivery;seamless service;joined up;bundle of services;joined services;services together;connected services;co-delivery;end the runaround|service intégré;intégration des services;prestation intégrée;prestation intégrée des services;services regroupés;service harmonieux;services réunis;renvoyé d'un bureau|single-window
service bundle;bundling;bundled services;service bundling;bundle|regroupement de services;bouquet de services;offre groupée;services groupés|single-window|under=integrated service
no wrong door|aucune mauvaise porte;toutes les portes sont bonnes|single-window|under=integrated service
change of address;address change;new address;moved house;update address;moving house;recently moved|changement d'adresse;nouvelle adresse;déménagement;déménager;mettre à jour l'adresse|life-events|under=life events
silo;siloed;fragmented;fragmentation|silo;cloisonné;cloisonnement;fragmenté;fragmentation;vase clos|single-window
whole of government;whole-of-government;government-wide;enterprise approach;enterprise-wide;corporate-wide;one government|pangouvernemental;ensemble du gouvernement;à l'échelle du gouvernement;approche intégrée;approche d'entreprise;échelle de l'organisation|single-window|under=integrated service
shared services;shared service;common services;shared services canada|services partagés;service commun;services communs;services partagés canada|single-window
service canada|service canada|single-window
servicebc;service bc;serviceontario;service nl;service new brunswick;snb|service bc;serviceontario;service nl;service nouveau-brunswick;snb;services québec;service québec|single-window
service transformation;service modernization;service improvement;service renewal;improve services|transformation des services;modernisation des services;amélioration des services;améliorer les services;améliorer la prestation|change|under=transformation
service delivery;delivery of services;delivering services;deliver services;provision of services;provide services;providing services|prestation de services;prestation des services;offre de services;fournir des services;offrir des services|general
service excellence;quality service;excellence in service|excellence du service;service de qualité;excellence des services;excellence en matière de service|feedback
service inventory;service catalogue;catalogue of services;service directory;online catalogue;catalogue|répertoire des services;catalogue de services;inventaire des services;catalogue|single-window
intake;triage;referral|accueil et aiguillage;triage;aiguillage;orientation vers;réacheminement|general
warm transfer;handoff;hand-off;handover|transfert assisté;transfert accompagné;passation|single-window|under=integrated service
life events;life event;life journey;birth of a child;death of a loved one|événements de vie;événement de vie;moment de vie;événement de la vie;étape de vie;naissance d'un enfant;décès d'un proche|life-events
video counter;video kiosk;remote counter;video booth;video link|comptoir vidéo;guichet vidéo;comptoir à distance;cabine vidéo;lien vidéo|in-person|under=service counter
answering service;after-hours service;after hours|service de réponse;après les heures|contact-centre|under=telephone service
prepaid card;payment card|carte prépayée;carte de paiement|payments|under=payment
`
