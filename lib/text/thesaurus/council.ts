/** How the work is steered: governance, members, partners, money, procurement, change. */
export const council = `
# What several of those below are called together
change and innovation|changement et innovation|change
# Governance and councils
governance;governance structure;governance model;governance framework|gouvernance;structure de gouvernance;modèle de gouvernance;cadre de gouvernance|governance
governance review;review of governance;board review|examen de la gouvernance;révision de la gouvernance|governance|broader=governance
council;joint councils;pssdc;pscioc;joint council|conseil;conseils mixtes;conseil mixte;cpssp;cdpisp;conseil de la prestation;conseils*|governance|under=governance
board;board of directors;board member;director of the board|conseil d'administration;CA;administrateur;membre du conseil d'administration|governance|broader=governance
chair;co-chair;chairperson;chairing;vice-chair|présidence;coprésident;coprésidence;vice-président;présider|governance|under=council
secretariat|secrétariat|governance|under=council
committee;subcommittee;steering committee;standing committee|comité;sous-comité;comité directeur;comité permanent|governance|under=governance
working group;task force;task team;community of practice;working table|groupe de travail;groupe d'étude;communauté de pratique;table de travail|governance|under=governance
terms of reference;mandate|mandat|governance|under=governance
agenda;meeting agenda;agenda setting|ordre du jour;programme des réunions|governance|under=governance
annual general meeting;agm;general assembly|assemblée générale annuelle;aga;assemblée générale|governance|under=council
quorum;motion;resolution;by-laws of the association|quorum;motion;résolution|governance|under=governance
minutes of the meeting;meeting minutes;action items|procès-verbal;compte rendu;points de suivi|governance|under=council
meeting;virtual meeting;teleconference;conference call;council meeting|réunion;rencontre;réunion virtuelle;téléconférence;conférence téléphonique|general
conference;annual conference;summit;symposium;forum|conférence;conférence annuelle;sommet;symposium;forum;colloque;congrès|governance
deputy minister;assistant deputy minister;deputy ministers;adm table|sous-ministre;sous-ministre adjoint;sous-ministres|governance
minister;ministerial;cabinet|ministre;cabinet;conseil des ministres|politics|under=politics
mandate letter;ministerial direction|lettre de mandat;directive ministérielle|governance|under=governance
decision;decide;decision making;decision-making;decision maker|décision;décider;prise de décision;décideur;décisionnel|general
accountability;accountable;responsibility;responsible|responsabilisation;reddition de comptes;imputabilité;responsabilité;responsable;obligation de rendre compte|governance|under=governance
oversight|supervision;surveillance administrative|governance|under=governance
strategic plan;strategic planning;strategic direction;strategic priority|plan stratégique;planification stratégique;orientation stratégique;priorité stratégique|governance|under=governance
strategy;strategic|stratégie;stratégique|general
work plan;business plan;operational plan;action plan;workplan|plan de travail;plan d'activités;plan opérationnel;plan d'action;plan d'affaires|governance|under=governance
plan;planning;planned|plan;planification;planifier;prévu|general
priority;prioritize;prioritization;top priority|priorité;prioriser;prioritaire;établissement des priorités;priorisation|general
policy;policy development;policymaker;policy maker|politique;élaboration de politiques;décideur politique;orientation politique|general
treasury board;service and digital policy;policy directive|conseil du trésor|governance
legislation;law;act;statute;legislative;legal framework|législation;loi;législatif;projet de loi;cadre juridique|general|under=justice
legislative change;legislative amendment;new legislation;enabling legislation;amend;amendment|modification législative;nouvelle loi;loi habilitante;modifications législatives;amender;amendement|justice|broader=legislation
regulation;regulatory;regulate;regulator;regulated|réglementation;règlement;réglementaire;réglementer;organisme de réglementation|permits
regulatory modernization;regulatory reform;regulatory burden|modernisation de la réglementation;réforme réglementaire;fardeau réglementaire|permits|broader=regulation
compliance;comply;compliant;adherence|conformité;conforme;se conformer|permits|under=regulation
enforcement;enforce|application de la loi;application des règlements;exécution de la loi;faire respecter|permits|under=regulation
risk;risk management;risk assessment;mitigate;mitigation;risky|risque;gestion des risques;gestion du risque;évaluation des risques;atténuer;atténuation|governance|under=governance
internal control;internal audit|contrôle interne;vérification interne;audit interne|governance|under=governance
standard;standardize;standardization;standardized|norme;normaliser;normalisation;uniformiser;uniformisation;standardiser|general
framework|cadre|general
guideline;guidance;guide;playbook;handbook;manual;directive|ligne directrice;orientation;guide;manuel;directive|general
secret;classified|secret;classifié|security
observer;observer seat|observateur|governance|under=governance
national voice;municipal voice;municipal perspective;voice at the table|voix des municipalités;point de vue des municipalités;voix plus forte;perspective municipale|membership|under=membership
rotation of chairs;rotating chair|rotation de la présidence|governance|under=governance
# Members and municipal associations
membership;number of members;member municipalities;member municipality|adhésion;nombre de membres;municipalité membre;municipalités membres|membership
membership growth;membership drive;member recruitment;new member;recruit members;grow membership;expand membership;membership expansion;membership strategy|croissance du nombre de membres;recrutement de membres;nouveau membre;nouveaux membres;élargissement du nombre de membres;élargir le nombre de membres;stratégie de recrutement de membres;augmentation du nombre de membres|membership|broader=membership
membership fee;membership dues;dues|cotisation;droits d'adhésion;frais d'adhésion|membership|broader=membership
member engagement;member value;member benefit;member survey|participation des membres;mobilisation des membres;valeur pour les membres;avantages pour les membres;sondage auprès des membres|membership|broader=membership
individual member;associate member;corporate member;member organization;affiliate;affiliate member;honorary member|membre individuel;membre associé;membre organisationnel;organisation membre;membre affilié;membre honoraire|membership|broader=membership
msdo;municipal service delivery officials|msdo;agents de prestation de services municipaux;responsables de la prestation des services municipaux|membership
misa;municipal information systems association;misa/asim;asim|misa;association des systèmes d'information municipale;misa/asim;asim|membership
association;professional association;federation of municipalities;fcm;umq;fqm|association;association professionnelle;fédération canadienne des municipalités;fcm;umq;fqm;union des municipalités|membership|under=membership
chapter;provincial chapter;regional chapter|section régionale;section provinciale;chapitre|membership|under=membership
municipality;municipal;city;town;municipal government;local government;cities|municipalité;municipal;ville;administration municipale;administration locale;gouvernement municipal|general
small municipality;smaller municipalities;medium-sized municipality;large municipality|petite municipalité;petites municipalités;municipalité de taille moyenne;grande municipalité|general|broader=municipality
city council;town council;municipal council;mayor;councillor;councilor;reeve;city manager;city hall|conseil municipal;conseil de ville;maire;mairesse;conseiller municipal;préfet;directeur général de la ville;hôtel de ville|politics
regional municipality;county;regional district;township;borough;metropolitan|municipalité régionale;comté;district régional;canton;arrondissement;mrc;métropolitain|general
amalgamation;annexation of municipalities|fusion municipale;regroupement municipal|membership|under=membership
# Partnerships and intergovernmental
partnership;partner;partnering|partenariat;partenaire;s'associer|partnerships
public-private partnership;p3;private sector|partenariat public-privé;ppp;secteur privé|partnerships|broader=partnership
collaboration;collaborate;collaborative;cooperation;cooperate;co-operation|collaboration;collaborer;collaboratif;coopération;coopérer;concertation|partnerships|under=partnership
intergovernmental work;intergovernmental;federal-provincial-territorial;fpt;f/p/t;cross-jurisdictional;interjurisdictional;multi-jurisdictional;inter-jurisdictional;federal-provincial;federal provincial and territorial|travail intergouvernemental;intergouvernemental;fédéral-provincial-territorial;fpt;f-p-t;intergouvernementale;multigouvernemental;intersectoriel;entre administrations;fédéral-provincial;fédéral provincial et territorial|partnerships|under=partnership
jurisdiction|compétence législative;territoire de compétence;administration*|general
agreement;memorandum of understanding;mou;accord;service agreement;letter of agreement|entente;protocole d'entente;accord;entente de service;convention;pe|partnerships|under=partnership
bilateral agreement;transfer agreement|entente bilatérale;accord bilatéral|partnerships|broader=agreement
stakeholder;interested party;stakeholder engagement|intervenant;partie prenante;partie intéressée;parties prenantes;mobilisation des intervenants|partnerships|under=partnership
best practice;best practices;lessons learned;leading practice;promising practice;good practice;lesson;what we learned;we learned|pratique exemplaire;meilleure pratique;pratiques exemplaires;leçon apprise;leçons apprises;leçons retenues;bonne pratique;leçon;nous avons appris|partnerships|under=knowledge sharing
knowledge sharing;share knowledge;knowledge transfer;knowledge exchange;share experience;compare notes;peer learning;transfer of knowledge;handing over knowledge|partage des connaissances;transfert des connaissances;échange de connaissances;mobilisation des connaissances;partage d'expériences;apprentissage entre pairs;transfert de connaissances;transmission du savoir|partnerships|under=collaboration
sharing;share;shared;exchange|partage;partager;partagé;échange;échanger;mettre en commun|general
showcase;demo;present to the council;presentation;presenter|présentation;vitrine|general
environmental scan;jurisdictional scan;cross-jurisdictional scan|analyse de l'environnement;analyse comparative des administrations;survol des administrations|partnerships|under=knowledge sharing
academia;academic partner;think tank|milieu universitaire;partenaire universitaire;groupe de réflexion|partnerships
network of peers;peer network;peer|réseau de pairs;pair;homologue|partnerships|under=collaboration
coordination;coordinate;coordinator|coordination;coordonner;coordonnateur;coordonnatrice|partnerships|under=partnership
federal;federal government;government of canada|fédéral;gouvernement fédéral;gouvernement du canada|general
province;provincial;provincial government|province;provincial;gouvernement provincial|general
territory;territorial;territorial government|territoire;territorial;gouvernement territorial|general
third party;third-party;service provider;delivery partner;intermediary|fournisseur de services;partenaire de prestation;intermédiaire;tierce partie;tierce personne;tiers|general|under=partnership
nonprofit;non-profit;not-for-profit;non profit;charity;charitable;charities;community organization;ngo;non-governmental|sans but lucratif;organisme sans but lucratif;osbl;obnl;organisme de bienfaisance;bienfaisance;caritatif;organisme communautaire;ong;non gouvernemental;but non lucratif|partnerships
volunteer;volunteering;voluntary|bénévole;bénévolat;volontaire|partnerships
community;communities;community-based|communauté;collectivité;communautaire|general
broker;bridge between governments|courtier|partnerships
# Funding and budget
funding;fund;funded;financing;finance|financement;financer;fonds|funding
grant;grants and contributions;contribution agreement;funding recipient;non-repayable|subvention;subventions et contributions;accord de contribution;entente de contribution;bénéficiaire du financement;non remboursable|funding|under=funding
budget;budget cut;budgeting;budgetary|budget;compressions budgétaires;budgétaire;coupe budgétaire|funding|under=funding
fiscal restraint;austerity;spending review;cost cutting;financial pressure;budget pressure;restraint;cost-cutting|restrictions budgétaires;austérité;examen des dépenses;réduction des coûts;pressions financières;pressions budgétaires;restriction|funding|broader=budget
cost;costs;cost-effective;expensive;costly;cost effective|coût;coûter;coûteux;dispendieux;cher|funding|under=budget
savings;cost saving;save money;cost avoidance;cost reduction|économie de coûts;économies;épargne;évitement des coûts;économiser|funding|under=budget
spending;expenditure;spend|dépense;dépenser|funding|under=budget
multi-year funding;stable funding;sustainable funding;one-time funding;sunset funding;base funding;predictable funding|financement pluriannuel;financement stable;financement durable;financement ponctuel;financement temporaire;financement de base;financement prévisible|funding|broader=funding
cost sharing;cost-sharing;funding formula;funding model;shared cost|partage des coûts;modèle de financement;formule de financement;coûts partagés|funding|under=funding
business case;return on investment;roi;value for money;cost-benefit;options analysis|analyse de rentabilisation;dossier d'affaires;rendement du capital investi;rendement des investissements;optimisation des ressources;analyse coûts-avantages;rci;analyse des options|funding
investment;invest;investor|investissement;investir;investisseur|funding|under=funding
finances;financial;financially;monetary|finances;financier;financièrement;pécuniaire;monétaire|funding
financial management;accounting;financial reporting;accountant;financial statement|gestion financière;comptabilité;rapport financier;comptable;états financiers|funding|under=budget
treasury board submission;budget request;funding request|présentation au conseil du trésor;demande budgétaire;demande de financement|funding|under=funding
resource;resourcing;resources;limited resources;scarce resources|ressource;ressources limitées|general
economies of scale|économies d'échelle|funding|under=budget
money;dollar|argent;dollar|funding
sponsor;sponsorship|commanditaire;commandite;parrainer|funding|under=funding
loan;lender;credit;lend|prêt;prêteur;crédit;prêter|funding|under=funding
debt;indebted|dette;endetté;endettement|funding
bank;banking;financial institution|banque;bancaire;institution financière|general
# Procurement and vendors
procurement;procure;purchasing;purchase;buy;acquire;acquisition;buyer|approvisionnement;achat;acheter;acquérir;acquisition;acheteur;passation de marchés|procurement
request for proposals;rfp;rfi;request for information;tender;tendering;call for tenders;bid;bidding;bidder|demande de propositions;dp;ddp;demande de renseignements aux fournisseurs;appel d'offres;soumissionnaire;demande d'information;avis de consultation au marché|procurement|broader=procurement
call for proposals|appel de propositions;appel de projets|funding|under=funding
contract;contracting;contractor;subcontractor|contrat;contractuel;entrepreneur contractuel;marché public;sous-traitant;passation de marchés publics|procurement|under=procurement
vendor;supplier;vendor management;prequalified vendor|fournisseur;gestion des fournisseurs;fournisseur préqualifié|procurement|under=procurement
vendor lock-in;lock-in|verrouillage des fournisseurs;dépendance à un fournisseur;enfermement propriétaire|procurement|broader=vendor
joint procurement;group purchasing;cooperative purchasing;bulk purchase;vendor of record;standing offer;supply arrangement;shared procurement;group price;group discount;prequalified|achat groupé;achats regroupés;approvisionnement conjoint;fournisseur attitré;offre à commandes;arrangement en matière d'approvisionnement;achat collectif;achat regroupé;prix de groupe;tarif de groupe;préqualifié|procurement|broader=procurement
agile procurement;challenge-based procurement;outcome-based procurement;modern procurement|approvisionnement agile;approvisionnement par défis;approvisionnement axé sur les résultats|procurement|broader=procurement
outsourcing;outsource;managed service;consultant;outsourced;consulting firm|impartition;externalisation;sous-traitance;service géré;consultant;impartir;firme de consultants;expert-conseil|procurement|under=procurement
off-the-shelf;commercial off-the-shelf;cots;off the shelf|produit commercial;prêt à l'emploi;logiciel commercial|procurement|under=procurement
supply chain;supplies;logistics;supply|chaîne d'approvisionnement;fournitures;logistique|procurement|under=procurement
social procurement;indigenous procurement;green procurement;local procurement|approvisionnement social;approvisionnement auprès des autochtones;achats écologiques;approvisionnement local;approvisionnement écologique|procurement|broader=procurement
proprietary software;proprietary|logiciel propriétaire;propriétaire exclusif|procurement
# Change, innovation, leadership
change management;change leadership;managing change;change readiness;resistance to change;change fatigue|gestion du changement;conduite du changement;résistance au changement;fatigue du changement;préparation au changement|change|under=change and innovation
culture change;culture shift;organizational culture;corporate culture;culture of service;service culture;risk-averse;risk averse|changement de culture;culture organisationnelle;culture d'entreprise;culture de service;culture du service;changement culturel;aversion au risque|change|under=change management
innovation;innovative;innovate;innovator;innovating|innovation;innovateur;novateur;innover;innovant|change|under=change and innovation
experimentation;experiment;experimental|expérimentation;expérimenter;expérimental|change|under=innovation
transformation;transform;transformational;transformative|transformation;transformer;transformateur|change|under=change and innovation
reorganization;restructuring;reorganize;realignment;new structure;organizational change;restructure;merger;merge;merged|réorganisation;restructuration;réorganiser;réalignement;nouvelle structure;changement organisationnel;restructurer;fusionner;fusion|change|under=change and innovation
new ministry;new department;machinery of government;new agency|nouveau ministère;appareil gouvernemental;nouvelle agence;nouvel organisme|change|under=reorganization
centralization;centralize;consolidation;consolidate|centralisation;centraliser;regroupement;consolidation;consolider;regrouper|general|under=reorganization
leadership;leader|leadership;leader;dirigeant|change
senior management;executive;senior leadership;executive sponsor;senior executive;executive team|haute direction;cadre supérieur;haut dirigeant;équipe de direction|people
change;changing|changement;changer;modifier;modification|general
transition;transitional|transition;transitoire|change|under=change and innovation
reform;overhaul;renew service|réforme;réformer;renouveau|change|under=change and innovation
creativity;creative|créativité;créatif;créatrice|change|under=innovation
early adopter;champion;ambassador|utilisateur précoce;champion;ambassadeur|change|under=change management
implementation;implement|mise en œuvre;mettre en œuvre;implantation;implanter;mise en oeuvre|general
roll out plan;phased approach;phase;phased|plan de déploiement;approche progressive;phase;par étapes|general
achievement;accomplishment;accomplish;achieve;success;successful;succeed;reach|réalisation;accomplissement;accomplir;réaliser;succès;réussite;réussir;atteindre|general
progress;milestone;advance|progrès;avancement;jalon;étape importante;progresser|general
challenge;problem;difficulty;issue*|défi;enjeu;problème;difficulté|general
opportunity|occasion;débouché;possibilité*|general
other jurisdictions;sister jurisdictions|autres administrations;gouvernements au pays|partnerships
for-profit;profit-making|but lucratif|business|under=business
`
