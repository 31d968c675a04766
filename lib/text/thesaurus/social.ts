/** What people come for: benefits, health, housing, family, newcomers, Indigenous peoples, life events, schools. */
export const social = `
# What several of those below are called together
immigration and passports|immigration et passeports|newcomers
# Benefits and income support
benefits;benefit;benefit program|prestations;programme de prestations;avantage*|benefits
benefits delivery modernization;benefit delivery|modernisation du versement des prestations;versement des prestations|benefits|broader=benefits
social assistance;welfare;income assistance;income support;social services;last-resort assistance;social aid|aide sociale;aide au revenu;soutien du revenu;services sociaux;aide de dernier recours;assistance sociale;assistance-revenu|benefits|under=benefits
employment insurance;ei claim;ei benefits|assurance-emploi;ae;prestations d'assurance-emploi|benefits|under=benefits
old age security;oas;guaranteed income supplement;gis benefit|sécurité de la vieillesse;sv;supplément de revenu garanti;srg|benefits|under=benefits
canada pension plan;cpp;pension plan;pension;pensioner|régime de pensions du canada;rpc;rrq;pension;rente;régime de retraite;pensionné|benefits|under=benefits
retirement;retire;retired;retiree|retraite;prendre sa retraite;retraité|people|under=human resources
child benefit;canada child benefit;family allowance|allocation canadienne pour enfants;prestation pour enfants;allocation familiale;allocations familiales;ace|benefits|under=benefits
tax credit;tax benefit;rebate program|crédit d'impôt;crédit fiscal;programme de remises|taxes|under=taxes
emergency benefit;cerb;relief payment;emergency support payment|prestation d'urgence;pcu;prestation canadienne d'urgence;aide financière d'urgence|benefits|under=benefits
low income;poverty;poverty reduction;poor;cost of living;affordability;affordable;inflation|faible revenu;pauvreté;réduction de la pauvreté;pauvre;coût de la vie;abordabilité;abordable;inflation|benefits|under=benefits
income;earnings|revenu;gains|general
basic income|revenu de base;revenu minimum|benefits|under=benefits
food bank;food insecurity;hunger;food security|banque alimentaire;insécurité alimentaire;faim;sécurité alimentaire|benefits
energy rebate;utility rebate;heating rebate|remise pour l'énergie;remise sur le chauffage;aide au chauffage|benefits|under=benefits
dental care;dental;drug plan;pharmacare;drug coverage|soins dentaires;dentaire;assurance médicaments;régime d'assurance médicaments;assurance-médicaments|health|under=health care
financial assistance;financial support;financial aid;financial help|aide financière;soutien financier;appui financier|benefits|under=benefits
beneficiary|ayant droit|benefits|under=benefits
service referral;community supports;social worker;social support|travailleur social;soutien social;intervenant social|benefits
insurance;insured;insurer|assurance;assureur|benefits
compensation claim;compensate;damages;compensation|indemnisation;indemnité;dédommagement;indemniser|benefits|under=benefits
# Health
health;healthy|santé;sain|health
health care;healthcare;health system;health services;health care provider;healthcare worker|soins de santé;système de santé;services de santé;réseau de la santé;fournisseur de soins;travailleur de la santé|health|under=health
health card;health insurance card;medicare card;health coverage;ohip;msp;medicare|carte santé;carte d'assurance maladie;carte d'assurance-maladie;assurance maladie;ramq;assurance-santé;carte soleil|health|under=health care
hospital;emergency room|hôpital;urgence de l'hôpital;hospitalier;hospitalisation;salle d'urgence|health|under=health care
doctor;physician;family doctor;primary care;general practitioner;surgeon;surgery|médecin;médecin de famille;soins primaires;soins de première ligne;chirurgien;chirurgie|health|under=health care
nurse;nursing;nurse practitioner|infirmier;infirmière;soins infirmiers;infirmière praticienne|health|under=health care
patient;outpatient|patient|health|under=health care
electronic health record;patient portal;medical record;digital health;virtual care;telemedicine;e-health;lab results;test results;medical records|dossier de santé électronique;portail patient;dossier médical;santé numérique;soins virtuels;télémédecine;cybersanté;résultats de laboratoire;résultats d'analyse|health|under=health care
mental health;psychological;psychologist;psychiatric;counselling;counsellor;depression;suicide|santé mentale;psychologique;psychologue;psychiatrique;counseling;dépression;suicide|health|under=health
addiction;substance use;opioid;overdose;drug use|dépendance;toxicomanie;consommation de substances;opioïde;surdose;usage de drogues|health|under=health
public health;health authority;epidemiology|santé publique;autorité sanitaire;autorité de santé;épidémiologie|health|under=health
vaccine;vaccination;immunization;vaccinate;vaccinated|vaccin;vaccination;immunisation;vacciner|health|under=public health
proof of vaccination;vaccine passport;vaccine certificate;vaccination record|preuve de vaccination;passeport vaccinal;certificat de vaccination;carnet de vaccination|health|broader=vaccine
pandemic;covid;covid-19;coronavirus;post-pandemic;lockdown;quarantine|pandémie;covid;covid-19;coronavirus;postpandémie;confinement;quarantaine|emergency|under=public health
exposure notification;contact tracing;covid alert|notification d'exposition;recherche des contacts;alerte covid;traçage des contacts|emergency|broader=pandemic
disease;illness;sick;sickness;ill|maladie;malade|health|under=health
infection;infect;infectious;virus;outbreak;epidemic;flu;influenza;contagious|infection;infecter;infectieux;virus;éclosion;épidémie;grippe;contagieux|health|under=disease
bacteria;antibiotic;germ;parasite;bacterial|bactérie;antibiotique;microbe;parasite;bactérien|health|under=disease
symptom;fever;pain|symptôme;fièvre;douleur|health|under=disease
treatment;therapy;therapeutic;cure|traitement médical;thérapie;thérapeutique;guérir;traitement*|health|under=health care
drug;medication;pharmaceutical;medicine;prescription;pharmacy;pharmacist|médicament;pharmaceutique;ordonnance;pharmacie;pharmacien;drogue|health|under=health
medical care;medical;medically;medical device|soins médicaux;médical;matériel médical;instrument médical|health|under=health
cancer;tumour;oncology|cancer;tumeur|health|under=disease
diabetes;obesity;heart disease;chronic disease|diabète;obésité;maladie du cœur;maladie chronique|health|under=disease
injury;injure;injured;wound;wounded|blessure;blesser;blessé|health|under=health
tobacco;smoking;vaping;cigarette|tabac;tabagisme;vapotage;cigarette;fumer|health
cannabis;hemp|cannabis;chanvre|health
alcohol;liquor;beer;wine;drunk|alcool;boisson alcoolisée;bière;vin;ivre|health
nutrition;diet;nutritional|nutrition;nutritionnel;régime alimentaire;diète|health|under=health
long-term care;nursing home;home care;care home|soins de longue durée;chsld;soins à domicile;foyer de soins;maison de retraite|families|under=senior
ambulance;paramedic|ambulance;ambulancier;paramédic|emergency|under=first responder
organ donation;blood donation;donor|don d'organes;don de sang;donneur|health|under=health care
clinical trial;clinical|essai clinique;clinique|health
radiation;x-ray;mri|rayonnement ionisant;radiation;radiographie;irm|health
brain;heart;lung;kidney|cerveau;cœur;poumon;rein|health
body;skin|corps;peau|health
blood|sang;sanguin|health
care;caring|soins;soin|health
pregnancy;pregnant;maternal|grossesse;enceinte;maternel|families
# Housing and homelessness
housing;affordable housing;social housing;housing registry;home ownership;public housing|logement;habitation;logement abordable;logement social;registre du logement;accession à la propriété;hlm|housing
homelessness;homeless;shelter;encampment;unhoused;homeless shelter|itinérance;sans-abri;refuge;campement;personne itinérante;hébergement d'urgence;sans abri|housing|under=housing
rent;tenant;landlord;rental;residential tenancy;rent supplement;eviction|loyer;locataire;propriétaire de logement;locateur;location;location résidentielle;supplément au loyer;expulsion|housing|under=housing
apartment;apartment building;rental unit|appartement;immeuble locatif;logement locatif|housing|under=housing
mortgage;homebuyer;first-time home buyer|hypothèque;hypothécaire;acheteur d'une première maison;prêt hypothécaire|housing|under=housing
home;house;residence|maison;domicile;foyer;résidence|general
home renovation;home retrofit;retrofit|rénovation domiciliaire;rénovation énergétique;rénovation|housing|under=housing
dwelling;residential;resident|résidentiel;résident|general
# Families and seniors
child;children;kid;childhood|enfant;enfance;jeune enfant|families|under=family
child care;childcare;daycare;day care;early learning;child care space;licensed child care|garde d'enfants;service de garde;garderie;cpe;apprentissage des jeunes enfants;services de garde;place en garderie|families|under=child
child protection;child welfare;foster care;adoption of children;adopted child;adoptee;adoptive|protection de l'enfance;protection de la jeunesse;famille d'accueil;dpj;aide à l'enfance;adoption d'un enfant;enfant adopté;personne adoptée;parent adoptif|families|under=child
families and seniors;seniors and families|familles et personnes aînées;personnes aînées et familles|families
family;parent;parental;families|famille;familial;parent;parental|general|under=families and seniors
mother;father;dad;mom|mère;père;maman|families|under=family
parental leave;maternity leave|congé parental;congé de maternité;maternité;rqap|families|under=family
child support;family maintenance;maintenance enforcement;alimony;custody|pension alimentaire;pension alimentaire pour enfants;perception des pensions alimentaires|justice|under=justice
youth;young people;teenager;young adult;adolescent;young person;young|jeunesse;jeune;adolescent;jeunes|families|under=families and seniors
senior;older adult;elderly;older people;older canadians;ageing population;aging population;seniors|aîné;personne âgée;personne aînée;vieillissement;population vieillissante;aînés;vieillissement de la population|families|under=families and seniors
caregiver;caregiving|proche aidant;aidant naturel;aidant|families|under=family
baby;infant;newborn;toddler|bébé;nourrisson;nouveau-né;tout-petit|families|under=child
domestic violence;family violence;gender-based violence;intimate partner violence|violence familiale;violence conjugale;violence fondée sur le sexe;violence entre partenaires intimes|justice|under=violence
marriage;marry;wedding;married;spouse|mariage;se marier;marié;époux;noces;conjoint de fait|life-events|under=life events
husband;wife;couple|mari;épouse;couple|families|under=family
friend;friendship|ami;amitié|general
after-school programs;school-aged;camp for kids;after-school|programmes parascolaires;parascolaire;camp de jour;après l'école|families
# Life events and vital statistics
vital statistics;vital events;vital event;civil status;vital records;vital record|état civil;statistiques de l'état civil;événements d'état civil;événement démographique;acte d'état civil;document d'état civil|life-events|under=life events
birth;birth certificate;birth registration;newborn registration;born|naissance;certificat de naissance;acte de naissance;enregistrement des naissances;enregistrement d'une naissance|life-events|under=life events
death;death certificate;death registration;deceased;died;die|décès;mort;certificat de décès;acte de décès;décédé;enregistrement des décès;mourir;défunt|life-events|under=life events
bereavement;grief;funeral;loss of a loved one;bereaved;estate;probate;executor;inheritance;will and estate|deuil;endeuillé;funérailles;perte d'un proche;succession d'un défunt;proche décédé;homologation de testament;règlement de succession;exécuteur testamentaire;liquidateur;héritage|life-events|under=death
marriage licence;marriage certificate;marriage license;divorce|licence de mariage;certificat de mariage;acte de mariage;divorce;autorisation de mariage|life-events|under=marriage
name change;change of name;legal name|changement de nom;nom légal|life-events|under=vital statistics
certificate;certified|certificat;certifié;attestation|general
marriage officiant;civil ceremony|célébrant;cérémonie civile|life-events|under=marriage
cemetery;burial;cremation;grave|cimetière;inhumation;sépulture;crémation;tombe|life-events|under=death
genealogy;ancestor;ancestry|généalogie;ancêtre|culture
life;living;lifetime|vie;vivre;vivant|general
age;aged|âge;âgé|general
# Newcomers, immigration, passports
newcomer;new canadian;new arrival;newcomers|nouvel arrivant;nouveau venu;nouveaux arrivants;personne immigrante;nouvel arrivant au pays|newcomers|under=immigration
immigration;immigrant;immigrate|immigration;immigrant;immigrer|newcomers|under=immigration and passports
settlement services;settlement agency;resettlement;settlement of newcomers|services d'établissement;organisme d'établissement;réinstallation;accueil des nouveaux arrivants;francisation|newcomers|under=newcomer
settle;settling|s'établir|general
refugee;asylum;asylum seeker;asylum claimant;refugee claimant|réfugié;asile;demandeur d'asile|newcomers|under=immigration
permanent resident;permanent residence;permanent residency;pr card|résident permanent;résidence permanente;carte de résident permanent|newcomers|under=immigration
temporary resident;work permit;study permit;foreign worker;temporary foreign worker;international student|résident temporaire;permis de travail;permis d'études;travailleur étranger;travailleur étranger temporaire;étudiant étranger|newcomers|under=immigration
visa;electronic travel authorization|visa;autorisation de voyage électronique;ave|newcomers|under=immigration
citizenship;naturalization;citizenship test;citizenship ceremony;oath|citoyenneté;naturalisation;examen de citoyenneté;examen pour la citoyenneté;cérémonie de citoyenneté;serment|newcomers|under=immigration
passport;passport office;travel document;passports|passeport;bureau des passeports;document de voyage|newcomers|under=immigration and passports
foreign credential recognition;foreign credentials;credential recognition|reconnaissance des titres de compétences étrangers;titres de compétences étrangers;reconnaissance des diplômes;reconnaissance des acquis|newcomers|under=newcomer
ukrainian;ukraine;syrian;afghan|ukrainien;ukraine;syrien;afghan|newcomers|under=refugee
deportation;detention;removal order;inadmissible|expulsion du pays;détention;mesure de renvoi;interdit de territoire|newcomers|under=immigration
multiculturalism;multicultural;intercultural|multiculturalisme;multiculturel;interculturel|inclusion|under=diversity
# Indigenous peoples and reconciliation
indigenous peoples;indigenous;aboriginal;indigenous people;indigenous community|peuples autochtones;autochtone;communauté autochtone|indigenous
first nations;first nation;band council;band office;on-reserve;on reserve;reserve land|premières nations;première nation;conseil de bande;bureau de bande;dans les réserves;réserve indienne|indigenous|under=indigenous peoples
inuit;inuit nunangat;inuktitut;nunavik;nunatsiavut|inuit;inuit nunangat;inuktitut;nunavik;nunatsiavut|indigenous|under=indigenous peoples
métis;metis nation|métis;nation métisse|indigenous|under=indigenous peoples
reconciliation;truth and reconciliation;calls to action;residential school;undrip;united nations declaration|réconciliation;vérité et réconciliation;appels à l'action;pensionnat;dnudpa;déclaration des nations unies|indigenous|under=indigenous peoples
indigenous language;traditional name;indigenous name;single name;mononym|langue autochtone;nom autochtone;nom traditionnel;nom unique|indigenous|under=language
ocap;indigenous data sovereignty;data sovereignty of first nations|pcap;souveraineté des données autochtones;souveraineté autochtone des données|indigenous|under=indigenous peoples
treaty;treaty rights;land claim;self-government;land claims;modern treaty;self-determination|droits issus de traités;revendication territoriale;autonomie gouvernementale;autodétermination;traités modernes;traités|indigenous|under=indigenous peoples
friendship centre|centre d'amitié;centre d'amitié autochtone|indigenous|under=indigenous peoples
indian status;status card;registered indian;secure certificate of indian status;indian register;indian act|statut d'indien;carte de statut;indien inscrit;certificat sécurisé de statut indien;registre des indiens;loi sur les indiens|indigenous|under=indigenous peoples
elder;knowledge keeper;traditional knowledge;indigenous knowledge|aîné autochtone;gardien du savoir;savoir traditionnel;savoir autochtone;connaissances traditionnelles|indigenous
tribe;tribal;native people|tribu;tribal|indigenous|under=first nations
jordan's principle;non-insured health benefits|principe de jordan;services de santé non assurés|indigenous|under=indigenous peoples
indigenous engagement;indigenous partners;indigenous-led;nation-to-nation;nation-led;first nations-led|mobilisation des autochtones;partenaires autochtones;dirigé par des autochtones;de nation à nation|indigenous|under=indigenous peoples
indigenous cultural competency;cultural safety;cultural competency;cultural awareness training;land acknowledgement;cultural competency training|sécurité culturelle autochtone;compétence culturelle;reconnaissance du territoire;sensibilisation aux cultures autochtones;culturellement sécuritaire|indigenous|under=indigenous peoples
# Schools and student aid
education;educational;educate;educator|éducation;éducatif;éduquer;éducateur|education
school;school board;elementary school;secondary school;high school|école;scolaire;commission scolaire;centre de services scolaire;école secondaire;école primaire|education|under=education
student;pupil|étudiant;élève;élèves|education|under=education
student aid;student loan;student financial assistance;osap;bursary;scholarship;student financial aid|aide aux études;prêt étudiant;aide financière aux études;régime d'aide financière aux étudiants;bourse;prêts et bourses;bourse d'études|education|under=student
university;college;post-secondary;postsecondary;campus;polytechnic|université;collège;postsecondaire;universitaire;cégep;campus;études supérieures;collégial|education|under=education
teacher;teaching;professor;teach;taught|enseignant;professeur;enseigner;enseignement|education|under=education
transcript of marks;diploma;degree;graduate;graduation|relevé de notes;diplôme;diplômé;diplomation|education|under=education
kindergarten;school registration;school bus;school transportation|inscription scolaire;inscription à l'école;autobus scolaire;transport scolaire;école maternelle|education|under=school
adult education;literacy program|éducation des adultes;programme d'alphabétisation|education|under=education
skilled trades;tradesperson;tradespeople|métiers spécialisés;corps de métier;gens de métier|training
exam;exam results|examen scolaire;examen final;résultats d'examen|education|under=education
reserve|réserve|indigenous|under=first nations
automatic enrolment;automatic payment;without applying|inscription automatique;sans en faire la demande;versement automatique|benefits|under=benefits
dene;cree;mi'kmaq;ojibwe;haida;haudenosaunee;innu;anishinaabe|déné;cri;micmac;ojibwé;haïda;haudenosaunee;innu;anishinabé|indigenous|under=first nations
`
