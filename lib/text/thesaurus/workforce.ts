/** The people who serve: recruitment, training, the workplace; records and signatures of the office. */
export const workforce = `
# What several of those below are called together
records and signatures|dossiers et signatures|records
# Human resources and recruitment
human resources;hr;people management|ressources humaines;rh;gestion des personnes|people
employee;staff;personnel;staff member|employé;membre du personnel;salarié;personnel*|general|under=human resources
public servant;civil servant;public service employee|fonctionnaire;employé de l'état|people|under=employee
public service;civil service;public sector|fonction publique;secteur public;service public|general
recruitment;recruit;recruiting;hire;hiring;staffing;job posting;job offer;new recruit|recrutement;recruter;embauche;embaucher;dotation;offre d'emploi;affichage de poste;recrue|people|under=human resources
retention;retain staff;retain employees;employee retention|maintien en poste;rétention;fidélisation;rétention du personnel;maintien de l'effectif|people|under=human resources
turnover;attrition;resignation;retirement wave;wave of retirements|roulement;roulement du personnel;attrition;démission;vague de retraites;départs à la retraite|people|under=human resources
staff shortage;labour shortage;staffing shortage;skills shortage;shortage of staff;understaffed;vacancy;vacant position;vacant;hard to fill|pénurie de personnel;pénurie de main-d'œuvre;manque de personnel;manque d'effectifs;poste vacant;poste à pourvoir;vacant;pénurie|people|under=human resources
talent;talent management;talent pool;talent pipeline|talent;gestion des talents;bassin de talents|people|under=human resources
succession planning;succession;succession plan|planification de la relève;relève;plan de relève;préparer la relève|people|under=human resources
job;position;employment;job seeker;job description|emploi;poste;chercheur d'emploi;description de poste|people|under=human resources
job classification;pay equity;classification;remuneration|classification des postes;rémunération;équité salariale;classification|people|under=human resources
candidate;job applicant;resume;cv;job interview|candidat;candidature;curriculum vitae;cv;entrevue d'embauche|people|under=recruitment
onboarding;orientation session;onboard;new employee;newcomer to the team|accueil et intégration;intégration des nouveaux employés;nouvel employé;intégration à l'équipe;nouveaux employés|people|under=recruitment
student hiring;co-op student;intern;internship;summer student;apprentice;apprenticeship;fellowship|stagiaire;stage;stagiaire coop;emploi d'été;apprenti;étudiants embauchés;emploi étudiant|people|under=recruitment
workforce;workforce planning;labour force;manpower;headcount;labour;labor|effectif;main-d'œuvre;planification de l'effectif;planification des effectifs;population active|people|under=human resources
overtime;shift work;staff schedule;shift|heures supplémentaires;travail par quarts;horaire de travail;quart de travail|people|under=human resources
pay system;payroll;salary;wage;phoenix pay|système de paye;paye;paie;salaire;salarial;phénix|people|under=human resources
union;collective agreement;collective bargaining;labour relations;strike;unionized;work stoppage;labour dispute;lockout|syndicat;convention collective;négociation collective;relations de travail;grève;syndiqué;arrêt de travail;conflit de travail;lock-out|people|under=human resources
manager;supervisor;middle management;team lead|gestionnaire;superviseur;cadre intermédiaire;chef d'équipe|people|under=human resources
manage;managing;management|gérer;gestion|general
director;executive director|directeur;directrice;directeur général|people
secondment;interchange;assignment;job rotation|détachement;échange d'employés;affectation|people|under=human resources
employee engagement;engaged workforce;employee experience;employee survey;staff survey;employee satisfaction|mobilisation des employés;engagement des employés;expérience employé;expérience des employés;sondage auprès des employés;satisfaction des employés|workplace|under=workplace
award;reward;prize|récompense;récompenser;prix*|general
performance management;performance review;performance agreement;employee evaluation|gestion du rendement;évaluation du rendement;entente de rendement;évaluation des employés|people|under=human resources
team;team member;teammate|équipe;membre de l'équipe;coéquipier|general
generation;millennial|génération;milléniaux|people|under=human resources
role;roles and responsibilities|rôle;rôles et responsabilités;fonction|general
worker;foreign labour|travailleur|people|under=human resources
employer|employeur|people|under=human resources
workplace safety;occupational health;workers' compensation;work injury|santé et sécurité au travail;sécurité au travail;indemnisation des travailleurs;accident du travail;cnesst|workplace|under=workplace
career;career path;promotion to;profession;professional|carrière;cheminement de carrière;profession;professionnel|people|under=human resources
colleague;coworker;co-worker|collègue|general
unemployment;unemployed;job loss;layoff;laid off|chômage;chômeur;sans emploi;perte d'emploi;mise à pied;licenciement|benefits
# Training and skills
training;train staff;staff training;training program;trained;trainer;train*|formation;former;programme de formation;formateur;formatrice|training
learning;learn;learner;lifelong learning;continuous learning|apprentissage;apprendre;apprenant;apprentissage continu|training|under=training
online learning;e-learning;elearning;online course;webinar;learning platform|apprentissage en ligne;cours en ligne;webinaire;plateforme d'apprentissage;formation en ligne;cyberapprentissage|training|broader=training
skill;competency;upskill;reskill;upskilling;reskilling;skills development;skill set;competencies|compétence;habileté;perfectionnement;perfectionnement des compétences;développement des compétences;aptitude;requalification;recyclage professionnel|training|under=training
digital skills;digital capacity;digital competency;digital talent;digital training|compétences numériques;capacité numérique;talents numériques;formation numérique|training|broader=skill
certification program;certification and learning;certified manager;service certification;professional certification;citizen-centred service institute;academy;certified service manager;service manager program|programme d'attestation et d'apprentissage;attestation professionnelle;agrément;certification professionnelle;académie|training|under=training
coaching;mentor;mentoring;mentorship;coach;buddy system;job shadowing;pairing;shadowing|encadrement;mentor;mentorat;accompagnement professionnel;coach;jumelage;jumeler;observation en poste;observation au poste;parrainage|training|under=training
leadership development;executive training;leadership program|perfectionnement en leadership;développement du leadership;programme de leadership|training|under=training
workshop;training session;lunch and learn;boot camp;bootcamp;seminar;hackathon|atelier;séance de formation;dîner-causerie;camp de formation;séminaire;marathon de programmation|training|under=training
customer service training;service training|formation en service à la clientèle;formation au service à la clientèle|training|broader=training
curriculum;classroom;training module;module;training course|programme de cours;salle de classe;module;cours de formation|training|under=training
knowledge;expertise;expert;know-how|connaissance;expertise;expert;savoir-faire|training
capacity building;build capacity;building capacity|renforcement des capacités;renforcer les capacités|training|under=training
toolkit;job aid;resource kit|trousse;boîte à outils;aide-mémoire;trousse d'outils|training
tool|outil|general
facilitator;facilitation;facilitate meetings;ice breaker|animateur;animation;animatrice|governance
# Workplace and well-being
remote work;telework;work from home;working from home;work remotely;remote worker;teleworking;virtual team;distributed team|télétravail;travail à distance;travailler à distance;travail à domicile;travailler de la maison;télétravailler;équipe virtuelle;équipe répartie|workplace|under=workplace
hybrid work;hybrid workplace;return to office;return to the office;return to the workplace;hybrid model|travail hybride;milieu de travail hybride;mode hybride;retour au bureau;modèle hybride;retour sur les lieux de travail|workplace|under=workplace
workplace;work environment;office space;workspace;working conditions|milieu de travail;lieu de travail;environnement de travail;espace de travail;espace à bureaux;conditions de travail;locaux à bureaux|workplace
mental health at work;workplace wellness;psychological safety;employee wellness;workplace mental health;psychologically safe|santé mentale au travail;santé psychologique;sécurité psychologique;mieux-être des employés;bien-être au travail|workplace|under=well-being
well-being;wellbeing;wellness;wellness program|mieux-être;bien-être;mieux-être au travail;programme de mieux-être|workplace|under=workplace
burnout;stress;fatigue;morale;exhaustion;stressful;overworked;anxiety;anxious;panic|épuisement;épuisement professionnel;stress;fatigue;moral;stressant;surmenage;anxiété;anxieux;panique|workplace|under=well-being
harassment;violence at work;abusive client;aggressive client;aggressive behaviour;workplace violence;abusive behaviour;verbal abuse;insult|harcèlement;violence au travail;client agressif;clients agressifs;comportement agressif;violence en milieu de travail;incivilité;insulte;injure;violence verbale|workplace|under=workplace
work-life balance;flexible work;flexible hours;compressed week|conciliation travail-vie;équilibre travail-vie;horaire flexible;horaire variable;semaine comprimée|workplace|under=well-being
flexibility;flexible;nimble|souplesse;souple;flexibilité;flexible|general
employee assistance program|programme d'aide aux employés;pae|workplace|under=well-being
real property;office footprint;accommodation plan;building lease;lease|biens immobiliers;parc immobilier;bail;empreinte immobilière|works
# Records, documents, signature
records management;document management;electronic records;recordkeeping;record keeping;information lifecycle|gestion des dossiers;gestion documentaire;gestion des documents;dossier électronique;tenue de dossiers;tenue de documents|records|under=records and signatures
archives;archive;archival;archivist|archives;archivage;archiver;archivistique;archiviste|records|under=records management
retention schedule;retention period;disposition;destruction of records;records retention|calendrier de conservation;période de conservation;délai de conservation;élimination des documents|records|broader=records management
document;documentation|document;documentation|general
file;record;case file|dossier;fichier|general
digital file;electronic file|dossier numérique;fichier électronique;dossier client|records|under=records management
digital signature;electronic signature;e-signature;esignature;signature;sign documents|signature numérique;signature électronique;signature|records|under=records and signatures
scanning;digitization of records;digitize records;digitizing paper|numérisation des dossiers;numériser les dossiers;numérisation des archives|records|under=records management
original document;certified copy;notarized;seal;notary;true copy|document original;copie certifiée;copie conforme;notarié;notaire;sceau|records|under=records and signatures
warehouse;storage;store records|entrepôt;entreposage;stockage|records
registry;registrar|registre;registraire|general
land registry;land titles;title search;deed;land survey;surveyor;survey plan;parcel;cadastral|registre foncier;titre foncier;cadastre;titre de propriété;arpentage;arpenteur;plan d'arpentage|works
personal property registry;lien|registre des biens personnels;rdprm;privilège|business
library and archives|bibliothèque et archives|records|under=archives
evidence;proof|preuve|general
misconduct;sexual misconduct|inconduite;inconduite sexuelle|workplace|under=harassment
senior official;senior leader;senior public servant|haut fonctionnaire;haut placé|people
sick leave;absenteeism;sick days;leave of absence|congé de maladie;absentéisme|workplace|under=well-being
`
