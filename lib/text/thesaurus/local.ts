/** Close to home: emergencies, remote communities, connectivity, drivers, permits, municipal works, transport. */
export const local = `
# What several of those below are called together
permits and licences;licences and permits;permits and licensing;licensing and permits|permis et licences;licences et permis;permis et autorisations|permits
municipal works;municipal services;city services|travaux municipaux;services municipaux|works
driver and vehicle services;drivers and vehicles;driver services;vehicle services|services aux conducteurs et aux véhicules;services aux conducteurs;conducteurs et véhicules|drivers
rural and remote communities;northern and remote communities;rural and northern communities;remote and rural areas|collectivités rurales et éloignées;collectivités éloignées et rurales;régions rurales et éloignées;régions éloignées|northern
# Emergencies and continuity
emergencies;emergency;emergency management;emergency preparedness;emergency response;emergency services;urgent|urgences;urgence;gestion des urgences;préparation aux urgences;mesures d'urgence;intervention d'urgence;services d'urgence;sécurité civile;urgent|emergency
wildfire;forest fire;wildland fire|feu de forêt;incendie de forêt;feux de forêt|emergency|under=disaster
fire;fire department;firefighter;fire safety;fire service;arson|incendie;feu;pompier;service d'incendie;sécurité incendie;incendie criminel|emergency|under=emergencies
flood;flooding;spring flood|inondation;crue;crue printanière;inonder|emergency|under=disaster
evacuation;evacuee;evacuate;evacuation order;reception centre|évacuation;évacué;évacuer;ordre d'évacuation;centre d'accueil|emergency|under=emergencies
disaster;disaster financial assistance;natural disaster;disaster relief;catastrophe|sinistre;catastrophe;catastrophe naturelle;aide financière aux sinistrés;désastre;secours;sinistré|emergency|under=emergencies
hurricane;tornado;ice storm;storm;severe weather;snowstorm;blizzard;cyclone;thunderstorm;windstorm|ouragan;tornade;tempête de verglas;tempête;intempéries;tempête de neige;blizzard;cyclone;orage;verglas;temps violent|emergency|under=disaster
earthquake;tsunami;volcano;eruption;landslide;avalanche;volcanic|séisme;tremblement de terre;tsunami;volcan;éruption;glissement de terrain;avalanche;volcanique|emergency|under=disaster
heat wave;extreme heat;cooling centre;drought;warming centre|vague de chaleur;chaleur extrême;canicule;sécheresse;halte-fraîcheur;halte-chaleur|emergency|under=emergencies
power outage;power failure;blackout|panne de courant;panne d'électricité;panne électrique|emergency|under=emergencies
business continuity;continuity plan;continuity of operations;business resumption;continuity of service|continuité des activités;plan de continuité;continuité des opérations;reprise des activités;continuité des services;continuité du service;pca|emergency|under=emergencies
resilience;resilient|résilience;résilient|emergency
crisis;crisis communication;crisis management|crise;communication de crise;gestion de crise|emergency|under=emergencies
public alerting;emergency alert;alert ready|alerte au public;alerte d'urgence;en alerte;système d'alerte|emergency|under=emergencies
search and rescue;rescue;rescuer|recherche et sauvetage;sauvetage;sauveteur|emergency|under=emergencies
first responder;emergency responder|premier répondant;premier intervenant;secouriste|emergency|under=emergencies
recovery;recover|rétablissement;reprise|general
red cross;humanitarian;relief|croix-rouge;humanitaire|emergency|under=emergencies
accident;collision|accident;collision;écrasement|emergency
explosion;explode;bomb;explosive|explosion;exploser;bombe;explosif|defence
hazards;hazard;hazardous;dangerous;danger|dangers;danger;dangereux;aléa|emergency
prevention;prevent;preventive|prévention;prévenir;préventif;empêcher|general
protection;protect;protective|protection;protéger;protecteur|general
# Northern, rural, remote
remote community;remote communities;isolated community;fly-in community;remote area;remote region;fly-in;winter road;ice road|collectivité éloignée;communauté isolée;région éloignée;localité isolée;collectivités éloignées;communauté éloignée;accessible par avion;accessible seulement par avion;route d'hiver;chemin de glace|northern|under=rural and remote communities
rural communities;rural;rural community;rural area;countryside|collectivités rurales;rural;collectivité rurale;milieu rural;région rurale;campagne rurale;ruralité|northern|under=rural and remote communities
northern communities;the north;northern;northern community;north;arctic;northern territories|collectivités nordiques;nord;nordique;arctique;communauté nordique;grand nord;collectivité du nord|northern|under=rural and remote communities
yukon;nunavut;northwest territories;nwt|yukon;nunavut;territoires du nord-ouest;tno|northern
small community;hamlet;village;small town;coastal village;coastal community;island community|petite collectivité;hameau;village;petite localité;village côtier;collectivité côtière;communauté insulaire|northern|under=rural and remote communities
long drive;travel to an office;travel distance;long distance|long trajet;déplacement vers un bureau;longue distance|northern
remote;remote place;out of the way|éloigné;lointain;lieu éloigné|general|under=rural and remote communities
region;regional;regional office|région;régional;bureau régional|general
local;locally|local;localement;localité|general
urban;urban area;downtown|urbain;centre-ville;milieu urbain|works|under=municipal works
# Connectivity
broadband;high-speed internet;rural internet;internet access;internet connectivity;connectivity;high speed internet|large bande;internet haute vitesse;accès à internet;connectivité;haute vitesse|connectivity|under=telecommunications
internet;internet service;internet provider|internet;service internet;fournisseur de services internet|connectivity|under=telecommunications
fibre;fibre optic;last mile;fibre-optic;fiber|fibre optique;fibre;dernier kilomètre|connectivity|broader=broadband
satellite internet;starlink|internet par satellite;starlink|connectivity|broader=broadband
cellular coverage;cell coverage;mobile coverage;cell service;cell tower;dead zone;5g;wireless;no signal;poor signal;lack of coverage|couverture cellulaire;réseau cellulaire;service cellulaire;tour cellulaire;zone morte;5g;sans fil;zone sans couverture;zone sans signal;zones mal desservies|connectivity|under=telecommunications
wi-fi;wifi;public wifi;hotspot|wifi;wi-fi;accès sans fil;point d'accès sans fil|connectivity|under=internet
telecommunications;telecom;telecommunication;carrier|télécommunications;télécommunication;télécom;entreprise de télécommunications|connectivity
spectrum;radio frequency;radio;bandwidth;radiocommunication|spectre;radiofréquence;radio;bande passante;fréquence;radiocommunication|connectivity|under=telecommunications
satellite;earth observation|satellite;observation de la terre;satellitaire|science
# Drivers and vehicles
driver's licence;driver's license;drivers licence;driver licensing;driver licence;driving licence;driver's licences|permis de conduire;délivrance des permis de conduire|drivers|under=licence
driver;driving test;road test;driver examination;drive;driving;knowledge test;written driving test|conducteur;examen de conduite;examen pratique;essai routier;conduite automobile;chauffeur;conduire un véhicule;examen théorique|drivers|under=driver and vehicle services
vehicle registration;licence plate;license plate;plate sticker;plate renewal;validation sticker|immatriculation;immatriculation de véhicules;plaque d'immatriculation;vignette;renouvellement de l'immatriculation;immatriculer|drivers|under=motor vehicle
motor vehicle;registry of motor vehicles;vehicle;automobile;car;truck|véhicule automobile;véhicule;automobile;voiture;saaq;camion;véhicule à moteur|drivers|under=driver and vehicle services
traffic ticket;parking ticket;speeding ticket;traffic fine;parking fine|contravention;constat d'infraction;billet de stationnement;amende de stationnement;excès de vitesse;contravention de stationnement|justice|under=fine
road safety;impaired driving;drunk driving|sécurité routière;conduite avec facultés affaiblies;alcool au volant|drivers|under=driver and vehicle services
electric vehicle;charging station;zero-emission vehicle|véhicule électrique;borne de recharge;véhicule zéro émission|transport|under=transport
vehicle inspection;abstract;driver record;driver abstract|inspection de véhicule;dossier de conduite;relevé de dossier de conduite|drivers|under=motor vehicle
off-road vehicle;snowmobile;motorcycle|véhicule hors route;motoneige;motocyclette;moto;vtt|drivers|under=motor vehicle
taxi;ride-sharing;rideshare;uber|taxi;covoiturage;uber;transport rémunéré|transport|under=transport
# Permits, licences, inspections
licence;license;licensing;licensed;licensee;licence holder|licence;titulaire de licence;titulaire de permis;délivrance de permis;licences|permits|under=permits and licences
permit;permitting;permit holder|permis|permits|under=permits and licences
building permit;construction permit;online building permit;plan review;permit application|permis de construire;permis de construction;examen des plans;demande de permis|permits|broader=permit
hunting licence;fishing licence;hunting;hunter;fishing license;angling|permis de chasse;permis de pêche;chasse;chasseur;pêche sportive|environment|under=licence
pet licence;dog licence;animal licensing;pet;animal control;dog|licence pour animaux;licence de chien;animal de compagnie;contrôle des animaux;médaille de chien;chien;fourrière|permits|under=licence
liquor licence;cannabis licence|permis d'alcool;licence de cannabis|permits|broader=permit
inspection;inspector;inspect;inspected|inspection;inspecteur;inspecter|permits|under=regulation
bylaw;by-law;bylaw enforcement;by-law officer;municipal bylaw|règlement municipal;application des règlements municipaux;règlements municipaux;agent de la réglementation|permits|under=regulation
zoning;rezoning;land use;land use planning;urban planning;official plan;planner|zonage;aménagement du territoire;urbanisme;plan d'urbanisme;rezonage;utilisation du sol;urbaniste|permits
development application;subdivision;development approval;site plan|demande d'aménagement;lotissement;plan d'implantation;approbation d'aménagement|permits|under=zoning
approval;approve;approved|approbation;approuver;homologation de produits|general
authorization;authorize;authorized;permission|autoriser;autorisé;autorisation|general
exemption;exempt;waiver|exemption;exempter;dispense;exonération|permits|under=regulation
issuance;issued;issuing;issue*|délivrance;délivrer;émission;émettre|general
accreditation;accredited|accréditation;accrédité|permits|under=regulation
requirement;require;required|exigence;exiger;requis;requise;nécessiter|general
mandatory;obligatory|obligatoire|general
registration of products;product registration|homologation|permits|under=regulation
registration;register;enrol;enrolment;enroll;sign up|inscription;inscrire;enregistrement;enregistrer|general
certification|certification|permits
# Municipal works, water, land
waste collection;garbage;garbage collection;recycling;composting;curbside;landfill;waste;organics;trash;organic waste|collecte des déchets;ordures;collecte des ordures;recyclage;compostage;collecte sélective;site d'enfouissement;déchet;matières résiduelles;matières organiques;poubelle|works|under=municipal works
snow removal;snow clearing;snow plow;plowing;snowplow;winter maintenance;plow;sanding|déneigement;enlèvement de la neige;chasse-neige;viabilité hivernale;déneiger;déneigeuse;déblaiement;souffleuse|works|under=municipal works
snow|neige;enneigement|environment|under=weather
road maintenance;pothole;road repair;paving;sidewalk;road work;street repair|entretien des routes;nid-de-poule;nids-de-poule;réparation des routes;pavage;trottoir;travaux routiers;réfection|works|under=municipal works
water;drinking water;water system;boil water advisory;drinking-water;water quality|eau;eau potable;aqueduc;avis d'ébullition;réseau d'eau;qualité de l'eau|works
water meter;water bill;wastewater;sewer;sewage;stormwater;water main|compteur d'eau;facture d'eau;eaux usées;égout;eaux pluviales;conduite d'eau|works|under=municipal works
street light;streetlight;street lighting|lampadaire;éclairage des rues;éclairage public|works|under=municipal works
parking;parking permit;parking meter;parking lot|stationnement;permis de stationnement;parcomètre;parc de stationnement;se stationner|transport|under=transport
utility;utilities;utility company|services d'utilité publique;entreprise de services publics|works|under=municipal works
asset management;capital project;public works;capital asset|gestion des actifs;projet d'immobilisations;travaux publics;immobilisations;gestion des biens|works
infrastructure funding;infrastructure project;infrastructure program|projet d'infrastructure;programme d'infrastructure;financement des infrastructures|works|under=funding
construction site;construction industry;construction materials|chantier;chantier de construction|works|under=municipal works
building;buildings|bâtiment;édifice;immeuble|general
land;terrain|terrain;foncier;terre*|general
property owner;real estate;private property;property rights|propriétaire foncier;immobilier|works
property assessment;assessment roll|évaluation foncière;rôle d'évaluation|taxes|under=property tax
graffiti;vandalism;noise complaint;noise|graffiti;vandalisme;plainte pour le bruit;bruit|works
park;playground;green space;city park|parc;terrain de jeu;espace vert;parc municipal|sport|under=sport and recreation
public library;library;librarian;library card|bibliothèque publique;bibliothèque;bibliothécaire|culture|under=culture and heritage
community centre;recreation centre;arena;swimming pool;pool|centre communautaire;centre récréatif;aréna;piscine;complexe sportif|general
recreation program;recreation registration;leisure;recreation;recreational|programme de loisirs;inscription aux loisirs;loisirs;récréatif;loisir|sport|under=sport and recreation
bridge;tunnel|pont;tunnel|transport|under=transport
facility|installation|general
repair;fix|réparation;réparer|general
maintenance;maintain;upkeep|entretien des installations;maintenir;maintien;entretien|general
tree planting;urban forest;tree|plantation d'arbres;forêt urbaine;arbre|environment
# Transport and travel
transport;transportation;transporter|transport;transporter|transport
public transit;transit;bus;bus pass;transit fare;subway;light rail;streetcar|transport en commun;autobus;titre de transport;réseau de transport;métro;bus;tramway;train léger|transport|under=transport
paratransit;accessible transit|transport adapté|transport|broader=public transit
road;highway;street;route;motorway|route;autoroute;rue;routier;chaussée;voirie|transport|under=transport
traffic;congestion;traffic light|circulation;congestion;embouteillage;feu de circulation;trafic|transport|under=transport
ferry;ferries|traversier|transport|under=transport
airport;airline;flight;air travel;airplane;plane;fly;aircraft;aviation;pilot licence;air carrier;jet|aéroport;compagnie aérienne;vol;avion;voler;aéronef;aviation;transporteur aérien;aérien;aérodrome|transport|under=transport
helicopter|hélicoptère|transport|under=transport
train*;rail;railway;railroad;rail safety|train;chemin de fer;ferroviaire|transport|under=transport
cycling;bicycle;bike;bike lane;cyclist;active transportation|vélo;cyclisme;bicyclette;cycliste;piste cyclable;transport actif|transport|under=transport
pedestrian;walkway|piéton;marche à pied;à pied|transport|under=transport
travel;traveller;trip;travelling;traveler;journey abroad|voyage;voyageur;voyager;déplacement|transport
travel advisory;travel advice|conseils aux voyageurs;avertissement aux voyageurs|transport|under=travel
tourism;tourist;visitor;sightseeing;tourist attraction|tourisme;touriste;touristique;visiteur;attrait touristique|transport|under=travel
hotel;accommodation for travellers;hostel;campground;camping;resort|hôtel;auberge;camping;terrain de camping;station touristique;hébergement touristique|transport|under=travel
passenger;luggage;baggage;airfare|passager;bagage|transport|under=transport
freight;cargo;shipment;shipping;container|fret;cargaison;expédition;conteneur|transport|under=transport
dangerous goods|marchandises dangereuses|transport|under=transport
toll;gasoline;diesel|péage;essence;diesel|transport|under=transport
location;place;site|lieu;emplacement;endroit;site|general
by satellite;satellite link;satellite connection;satellite service|par satellite;liaison satellite;liaison par satellite;service par satellite|connectivity|under=telecommunications
antenna;tower|antenne;pylône|connectivity|under=telecommunications
slow connection;low bandwidth;internet speed|débit;faible débit;connexion lente;vitesse de connexion|connectivity|under=broadband
snow day;storm day;weather closure|jour de tempête;jour de neige;fermeture pour tempête|emergency
offline;work offline|hors ligne|connectivity
`
