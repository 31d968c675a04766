/** Public life: justice, politics, defence, nature, culture, sport; the vocabulary of general news among it. */
export const publicLife = `
# Justice and public safety
justice;justice system|justice;système de justice;système judiciaire|justice
court;tribunal;judge;lawsuit;judicial;supreme court;hearing;criminal trial|tribunal;cour;juge;poursuite judiciaire;procès;judiciaire;palais de justice;cour suprême;audience|general|under=justice
online court;e-court;virtual hearing;court filing|audience virtuelle;dépôt électronique au tribunal;cour en ligne|justice|broader=court
legal;legal aid;lawyer;attorney;solicitor;counsel;legal advice|juridique;aide juridique;avocat;procureur;conseiller juridique;avis juridique;légal|general|under=justice
police;police officer;policing;rcmp;constable|police;policier;services de police;grc;gendarmerie royale;gendarme|justice|under=justice
crime;criminal;offence;felony;organized crime|crime;criminel;infraction;criminalité;crime organisé|justice|under=justice
criminal record check;police check;vulnerable sector check;criminal record;pardon;record suspension|vérification du casier judiciaire;casier judiciaire;vérification des antécédents judiciaires;pardon;suspension du casier|justice|under=crime
fine;ticket payment;penalty;provincial offence;ticket fine|amende;pénalité;infraction provinciale;sanction pécuniaire|justice|under=justice
prison;correctional;inmate;jail;parole;offender;rehabilitation;imprisoned|prison;correctionnel;détenu;libération conditionnelle;délinquant;réinsertion;emprisonné;contrevenant;réadaptation|justice|under=justice
victim;victim services;survivor|victime;services aux victimes;survivant|justice|under=crime
arrest;suspect;charged with;accused;accuse;convicted;guilty;sentence|arrestation;suspect;accusé;accuser;condamné;coupable;peine|general|under=crime
investigation;investigate;investigator|enquête;enquêter;enquêteur|justice|under=crime
murder;kill;killed;killing;homicide;manslaughter|meurtre;tuer;tué;assassiner;homicide|justice|under=crime
theft;steal;stolen;robbery;burglary|vol qualifié;cambriolage;vol à l'étalage;vol de véhicule|justice|under=crime
gun;firearm;weapon;shoot;shooting;gunman|arme à feu;arme;fusillade;tireur;fusil|justice|under=crime
violence;violent;assault;abuse|violence;violent;agression;voies de fait;mauvais traitements;abus|justice|under=crime
human trafficking;trafficking;smuggling;drug trafficking|traite des personnes;contrebande;trafic de drogue;trafic de personnes|justice|under=crime
terrorism;terrorist;extremist|terrorisme;terroriste;extrémiste|justice|under=crime
missing person;missing persons|personne disparue;personnes disparues;porté disparu|justice|under=police
public safety;community safety;crime prevention|sécurité publique;sécurité communautaire;prévention du crime;sécurité de la population|justice|under=justice
jury;witness;testify;testimony|jury;témoin;témoigner;témoignage|justice|under=justice
forensic;dna testing|médico-légal;judiciaire scientifique|justice|under=crime
border guard;patrol|patrouille|justice
protected person;guardian;guardianship;public trustee|personne protégée;tuteur;tutelle;curateur public;curatelle|justice|under=justice
small claims|petites créances|justice|broader=court
legal right;civil liberties;freedom|liberté;libertés civiles|justice|under=justice
illegal;unlawful;prohibited;ban;banned|illégal;interdit;interdire;interdiction;prohibé|general
# Elections and politics
election;electoral;voter;vote;voting;ballot;polling station;elected;online voting|élection;électoral;électeur;vote;voter;scrutin;bureau de vote;élu;bulletin de vote;vote en ligne;élire|politics|under=politics
voter list;voter registration;list of electors|liste électorale;inscription des électeurs|politics|broader=election
candidate for election;political campaign|campagne électorale;candidat aux élections|politics
politics;political;politician|vie politique;politique partisane;politicien|politics
political party;liberal;conservative;democrat;republican;party leader|parti politique;parti;libéral;conservateur;démocrate;républicain;chef du parti|politics|under=politics
parliament;house of commons;senate;senator;legislative assembly;mp;congress;member of parliament|parlement;chambre des communes;sénat;sénateur;assemblée législative;député;congrès américain;parlementaire;assemblée nationale|politics|under=politics
prime minister;premier|premier ministre|politics|under=politics
president;presidential;presidency|président;présidentiel|politics|under=politics
government|gouvernement;gouvernemental|general
department;ministry|ministère|general
democracy|démocratie;démocratique|politics|under=politics
protest;protester;riot;rally|manifestation;manifestant;émeute;protestation;manifester;rassemblement|politics|under=politics
revolution;coup;regime;dictator|révolution;coup d'état;régime;dictateur|politics
monarchy;king;queen;prince;royal;crown;emperor;empire|monarchie;roi;reine;prince;royal;couronne;empereur;empire|politics|under=politics
independence;colony;colonial|indépendance;colonie;colonial|politics
referendum|référendum|politics|under=election
debate;speech;speak out|débat;discours;débattre;allocution|politics|under=politics
spokesperson;spokesman;spokeswoman;announcement;announce|porte-parole;annonce;annoncer|general
lobby;lobbying|lobby;lobbying;lobbyiste|politics|under=politics
country;nation|pays;nation|general
state|état|general
national;nationwide|national;à l'échelle nationale|general
citizen;citizens|citoyen;citoyenne|general
governor;lieutenant governor|gouverneur;gouverneure;lieutenant-gouverneur|politics|under=politics
scandal;corruption;bribe|scandale;corruption;pot-de-vin|politics|under=politics
# Defence and veterans
veteran;veterans|ancien combattant;vétéran;anciens combattants|defence|under=defence
military;armed forces;army;navy;air force;soldier;troops;military member|militaire;forces armées;armée;marine militaire;force aérienne;soldat;troupe|defence|under=defence
war;warfare;battle;invasion;conflict|guerre;bataille;invasion;conflit|defence
peace;peacekeeping;ceasefire|paix;maintien de la paix;cessez-le-feu|defence
attack;attacker|attaque;attaquer;attentat|general
remembrance;commemoration;memorial;monument;commemorative|souvenir;commémoration;monument;commémoratif;mémorial|defence|under=veteran
defence;defense;national defence|défense;défense nationale|defence
intelligence service;spy|renseignement de sécurité;espion;espionnage|defence|under=defence
missile;rifle;nuclear weapon|missile;arme nucléaire|defence|under=defence
emergency shelter|abri|defence
# Environment, climate, nature
environment;environmental|environnement;environnemental;écologique|environment
climate change;climate action;climate;global warming;climate adaptation|changement climatique;changements climatiques;climat;réchauffement;climatique;adaptation aux changements climatiques|environment|under=environment
greenhouse gas;emission;carbon;net zero;net-zero;carbon footprint;emissions reduction;ghg|gaz à effet de serre;émissions;carbone;carboneutralité;carboneutre;empreinte carbone;ges|environment|under=climate change
sustainability;sustainable;sustainable development;sustainable practices|durabilité;durable;développement durable;viabilité|environment|under=environment
green;greening;greening government;environmentally friendly;eco-friendly|vert;écologisation;verdissement;respectueux de l'environnement|environment|under=environment
pollution;pollutant;contaminated;contamination;air quality;contaminant;polluter|pollution;polluant;contaminé;contamination;qualité de l'air;contaminant;pollueur|environment|under=environment
environmental assessment;impact assessment|évaluation environnementale;évaluation d'impact|environment|under=environment
conservation;protected area;biodiversity;habitat;ecosystem;nature;ecological;wetland|conservation;aire protégée;biodiversité;habitat;écosystème;nature;milieu humide;zone protégée|environment|under=environment
national park;provincial park;park visitor;parks canada|parc national;parc provincial;parcs canada|environment|under=conservation
wildlife;animal;species;endangered species;species at risk;wild|faune;animal;espèce;espèce en péril;espèce menacée;sauvage;espèces en péril|environment|under=environment
bird;migratory bird|oiseau;oiseau migrateur|environment
cat;lion;tiger;elephant;bear;horse|chat;lion;tigre;éléphant;ours;cheval|environment
weather;forecast;meteorological;weather forecast|météo;prévision;météorologique;conditions météorologiques;prévisions météorologiques|environment
rain;rainfall;precipitation;rainy|pluie;précipitation;pluvieux|environment|under=weather
wind;windy|vent|environment|under=weather
ice;glacier;freeze;frozen|glace;glacier;geler;gelé|environment|under=weather
mountain;hill;valley;cliff;climb|montagne;colline;vallée;falaise;sommet de la montagne;grimper;escalade|environment
river;lake;waterfall;watershed|rivière;fleuve;lac;ruisseau;chute d'eau;bassin versant;cours d'eau|environment
island;peninsula;archipelago|île;péninsule;archipel;insulaire|environment
beach;sand;desert|plage;sable;désert|environment
jungle;rainforest;savanna|jungle;forêt tropicale;savane|environment
geography;geographic;continent;latitude|géographie;géographique;continent;latitude|environment
plastic;plastics;single-use|plastique;à usage unique|environment|under=pollution
flora;flower;leaf;grass|flore;fleur;feuille;herbe|environment
air;atmosphere;oxygen|air;atmosphère;oxygène|general
rock;stone;lava;crust|roche;pierre;lave;croûte;rocher|environment
hiking;trail;outdoor;hike|randonnée;sentier;plein air|sport|under=sport and recreation
# Culture, heritage, entertainment
culture and heritage;heritage and culture|culture et patrimoine;patrimoine et culture|culture
culture;cultural;arts and culture|culture;culturel;arts et culture|culture|under=culture and heritage
art;artist;artistic;painting;painter;sculpture;gallery;artwork|art;artiste;artistique;peinture;peintre;sculpture;galerie;œuvre d'art|culture|under=culture and heritage
heritage;historic site;heritage site;historical;historic;world heritage|patrimoine;lieu historique;site patrimonial;patrimonial;historique;patrimoine mondial|culture|under=culture and heritage
history;historian;ancient;century;era|historien;antique;siècle;époque;histoire*|culture|under=culture and heritage
museum;exhibition;exhibit;collection of art;artifact;archaeology;archaeological|musée;artefact;archéologie;archéologique;muséal;exposition*|culture|under=culture and heritage
music;song;singer;album;musical;concert;musician;sing;musical group|musique;chanson;chanteur;chanter;groupe de musique;album;musical;concert;musicien|culture|under=culture and heritage
film;movie;cinema;actor;actress;film director;hollywood|film;cinéma;acteur;actrice;cinéaste;cinématographique|culture|under=culture and heritage
television;tv;tv series;broadcast;broadcaster;broadcasting;audiovisual|télévision;télé;diffuseur;radiodiffusion;télédiffusion;audiovisuel|culture|under=culture and heritage
theatre;dance;performing arts;theater|théâtre;danse;arts de la scène;scène|culture|under=culture and heritage
book;author;novel;publisher;literature;poem;reader of books|livre;auteur;roman;éditeur;littérature;poème;édition|general
festival;celebration;celebrate;event;festivities;ceremony;parade;canada day|festival;fête;célébration;célébrer;événement;festivités;cérémonie;défilé;fête du canada|culture|under=culture and heritage
fan;famous|admirateur;célèbre;vedette|culture
video game;gamer|jeu vidéo;jeux vidéo|culture
fashion;clothes;clothing;dress|mode vestimentaire;vêtement;vestimentaire|culture
religion;religious;church;christian;muslim;mosque;temple;god;pope;islam;priest|religion;religieux;église;chrétien;musulman;mosquée;temple;dieu;pape;islam;prêtre|culture
tradition;traditional|tradition;traditionnel|culture
lottery;gambling;casino;gaming commission|loterie;jeu de hasard;casino;loto|culture
palace;castle;pyramid;architecture style|palais;château;pyramide|culture
holiday;vacation|vacances;jour férié;congé|general
series;tv show|spectacle;série|general
# Sport and recreation
sport and recreation;sports and recreation;sport and leisure|sport et loisirs;sports et loisirs|sport
sport;athlete;athletic;sporting|sport;athlète;sportif;athlétique|sport|under=sport and recreation
olympic games;olympic;olympics;paralympic;medal|jeux olympiques;olympique;paralympique;médaille|sport|under=sport
hockey;football;soccer;basketball;baseball;rugby;tennis;golf|hockey;football;soccer;basketball;baseball;rugby;tennis;golf|sport|under=sport
player;play;game;match|joueur;jouer;jeu;match|sport|under=sport
victories;win;winner;victory;beat;defeat|victoires;gagner;gagnant;victoire;remporter;défaite;battre|sport
score;goal scored;points scored|marquer un but;pointage;score|general
championship;tournament;cup;league;final|championnat;tournoi;coupe;ligue;finale|sport|under=sport
race;racing;marathon;foot race|course;coureur;marathon|sport|under=sport
swim;swimming;ski;skiing;skating;surf|natation;nager;nageur;ski;patinage;patiner;surf|sport|under=sport
fitness;physical activity;physical exercise|conditionnement physique;activité physique;exercice physique|sport|under=sport and recreation
stadium;ball|stade;ballon;balle|sport|under=sport
doping;referee|dopage;entraîneur;arbitre|sport|under=sport
club|club|sport
prosecution;prosecute|poursuite|justice|under=justice
`
