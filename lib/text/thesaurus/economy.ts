/** Making a living: business, taxes, trade, farms, fisheries, energy and resources, science. */
export const economy = `
# What several of those below are called together
agriculture and food|agriculture et alimentation|agriculture
energy and natural resources|énergie et ressources naturelles|resources
business and economy|entreprises et économie|business
# Business and economic development
business;company;corporation;enterprise;firm;corporate|entreprise;société;compagnie;corporation;affaires|business|under=business and economy
small business;sme;medium-sized enterprise;medium enterprise|petite entreprise;petites et moyennes entreprises;pme|business|broader=business
business licence;business license;business permit;business licensing|permis d'exploitation;licence d'entreprise;permis d'entreprise;permis d'affaires|business|under=licence
business registration;incorporation;business registry;corporate registry;incorporate;register a business;corporate registries|enregistrement d'entreprise;constitution en société;registre des entreprises;immatriculation des entreprises;constituer en société;inscription d'une entreprise|business|under=business
business number;bn;craft number|numéro d'entreprise|business|under=business
business service;service to business;business portal;business account;services to business|services aux entreprises;service aux entreprises;portail des entreprises|business|under=business
bizpal;permit finder|perle;bizpal|business|under=business
economic development;economic growth;economic recovery;job creation|développement économique;croissance économique;relance économique;reprise économique;création d'emplois|business|under=economy
economy;economic;economist|économie;économique;économiste|business|under=business and economy
entrepreneur;entrepreneurship;startup;start-up;incubator;accelerator|entrepreneur;entrepreneuriat;entreprise en démarrage;jeune pousse;incubateur;accélérateur;jeune entreprise|business|under=business
industry;industrial;sector|industrie;industriel;secteur|general
manufacture;manufacturing;manufacturer;factory|fabrication;fabricant;fabriquer;manufacturier;usine|business|under=business
retail;retailer;shop;shopping;merchant;shopper|commerce de détail;détaillant;vente au détail;magasin;boutique;magasinage;commerce*|business|under=business
product;goods|produit;marchandise;biens*|general
consumer;consumer protection|consommateur;protection du consommateur;consommation|business|under=business and economy
market;marketplace;commercial;commercialization;commercialize|marché;commercial;commercialisation;commercialiser|general|under=economy
sale;sell;seller;sold|vente;vendre;vendeur;vendu|business|under=business
price;pricing|tarif de vente;fixation des prix;prix*|general
competition bureau;competitive;competitiveness;competitor|concurrence;compétitif;compétitivité;concurrentiel;concurrent;bureau de la concurrence|business|under=economy
intellectual property|propriété intellectuelle|business|under=business and economy
patent;trademark;trade-mark;copyright;industrial design|brevet;marque de commerce;droit d'auteur;dessin industriel|business|broader=intellectual property
bankruptcy;insolvency;bankrupt|faillite;insolvabilité|business|under=business
securities;shareholder;stock market;stock exchange|valeurs mobilières;actionnaire;bourse de valeurs|business
profit;profitable;profitability|bénéfice;profit;rentabilité|business
client;customer|client;clientèle|general
growth;grow;growing|croissance;croître;croissant|general
measurement canada;weighing;weights and measures|poids et mesures;balance|business
franchise;restaurant;restaurateur|franchise;restaurant|business|under=business
wholesale;distributor|vente en gros;distributeur|general
innovation funding;technology transfer;innovation grant|transfert de technologie;aide à l'innovation|change|under=innovation
# Taxes
taxes;tax;taxation;taxpayer;income tax;taxable|impôts et taxes;impôt;taxe;fiscal;contribuable;fiscalité;impôt sur le revenu;imposable|taxes
property tax;property tax bill;municipal tax|impôt foncier;taxe foncière;taxes municipales;compte de taxes|taxes|broader=taxes
tax return;tax filing;file taxes;tax season;tax preparer|déclaration de revenus;déclaration d'impôt;production de déclarations;période des impôts;comptoir d'impôts|taxes|broader=taxes
sales tax;gst;hst;gst/hst;pst;qst;excise;excise tax;excise duty|taxe de vente;tps;tvh;tps/tvh;tvp;tvq;accise;taxe d'accise;droit d'accise|taxes|broader=taxes
carbon tax;carbon pricing;fuel charge|taxe sur le carbone;tarification du carbone;redevance sur les combustibles|environment|under=taxes
revenue agency;canada revenue agency;cra;department of revenue;ministry of revenue|agence du revenu;agence du revenu du canada;arc;revenu québec;ministère du revenu|taxes|under=taxes
tax deduction;deduction;withholding;tax relief;tax treaty|déduction;retenue;allègement fiscal;convention fiscale|taxes|under=taxes
luxury tax;tax ruling;tax interpretation|taxe de luxe;décision anticipée;interprétation fiscale|taxes|under=taxes
tax slip;t4;tax information|feuillet fiscal;t4;feuillet de renseignements|taxes|under=tax return
# Trade, customs, foreign affairs
export;exporter;exporting|exportation;exporter;exportateur|trade|under=trade
import;importer;importing|importation;importer;importateur|trade|under=trade
trade;international trade;free trade;trade agreement;trade commissioner|commerce international;libre-échange;accord commercial;délégué commercial;commerce*|trade
customs;customs duty;tariff;duty free|douane;douanier;droits de douane;tarif douanier;tarifaire|trade|under=trade
border;border crossing;border services;port of entry;cbsa|frontière;frontalier;services frontaliers;point d'entrée;asfc;poste frontalier|trade|under=customs
foreign countries;foreign;abroad;overseas;foreign country|pays étrangers;étranger;à l'étranger;outre-mer|trade
foreign affairs;diplomacy;diplomatic;diplomat;embassy;consular;consulate;ambassador to|affaires étrangères;diplomatie;diplomatique;diplomate;ambassade;consulaire;consulat|trade
international relations;international;internationally|relations internationales;international;à l'échelle internationale|trade
world;global;worldwide|monde;mondial;planétaire|general
sanction;embargo|sanction;embargo|trade|under=trade
international development;developing country;foreign aid;aid worker|développement international;pays en développement;aide internationale;aide au développement|trade|under=foreign affairs
united nations;un peacekeeping;european union;nato;oecd|nations unies;onu;union européenne;otan;ocde|trade|under=foreign affairs
# Agriculture and food
agriculture;agricultural;farm;farmer;farming;agri-food;producer;agri-business|agriculture;agricole;agriculteur;agroalimentaire;producteur;producteur agricole;exploitation agricole|agriculture|under=agriculture and food
food;food product|aliment;alimentaire;nourriture;produit alimentaire|agriculture|under=agriculture and food
food safety;food inspection;food recall;food labelling;foodborne|salubrité des aliments;inspection des aliments;rappel d'aliments;étiquetage des aliments|agriculture|broader=food
livestock;cattle;cow;pig;poultry;beef;pork;chicken;hog;sheep;dairy|bétail;bovin;vache;porc;volaille;bœuf;poulet;mouton;laitier;produit laitier|agriculture|under=agriculture
meat;slaughter;meat processing|viande;abattage;abattoir|agriculture|under=food
crop;grain;wheat;seed;harvest;field crop;canola;corn;fertilizer|culture agricole;grain;céréale;blé;semence;récolte;canola;engrais;maïs-grain|agriculture|under=agriculture
plants;plant;plant health;vegetable;fruit;horticulture;potato;garden;gardening|végétaux;végétal;plante;protection des végétaux;légume;fruit;horticulture;pomme de terre;jardin;jardinage|agriculture
animal health;veterinary;veterinarian;animal disease;avian|santé animale;vétérinaire;maladie animale;aviaire|agriculture|under=agriculture
pest;pesticide;invasive species;insect|ravageur;parasite des plantes;pesticide;antiparasitaire;espèce envahissante;insecte;organisme nuisible|agriculture|under=agriculture and food
feed;animal feed|aliments du bétail;alimentation animale|agriculture|under=agriculture
soil|sol|agriculture|under=agriculture
egg;milk;cheese|œuf;lait;fromage|agriculture|under=food
organic farming;organic;organic product;biological;biologics|agriculture biologique;biologique|agriculture|under=agriculture
label;labelling;packaging|étiquette;étiquetage;emballage|agriculture
cook;cooking;eat;eating;meal;drink;recipe;kitchen|cuisine;cuisiner;manger;repas;boire;boisson|agriculture|under=food
sugar;salt;oil for cooking|sucre;sel|agriculture|under=food
processing plant;food processing|transformation des aliments;transformation alimentaire;usine de transformation|agriculture
# Fisheries, oceans, navigation
fisheries and coast;fishing and the coast;coastal waters|pêches et littoral;eaux côtières|marine
fishery;fisheries;fishing;fisher;fish;fish harvester;salmon;lobster;fisherman|pêche;pêcherie;pêcheur;poisson;saumon;homard;halieutique|marine|under=fisheries and coast
seafood;shellfish;aquaculture;fish farm|fruits de mer;mollusque;crustacé;aquaculture;pisciculture;aquacole|marine|under=fishery
ocean;sea;marine;coast;coastal;offshore;underwater;maritime|océan;mer;marin;côte;côtier;littoral;extracôtier;sous-marin;zone extracôtière;maritime|marine|under=fisheries and coast
ship;vessel;boat;boating;pleasure craft;sail;sailing;seafarer|navire;bateau;embarcation;navigation de plaisance;embarcation de plaisance;bâtiment de mer;voile;marin d'équipage|marine|under=fisheries and coast
port;harbour;harbor;dock;wharf;small craft harbour;marina|port;havre;quai;port pour petits bateaux;marina|marine|under=ship
coast guard;marine safety;icebreaker;navigational aid;icebreaking|garde côtière;sécurité maritime;brise-glace;aide à la navigation;déglaçage|marine|under=fisheries and coast
nautical chart;tide;hydrographic;navigable water|carte marine;marée;hydrographique;eaux navigables|marine|under=fisheries and coast
spill;oil spill|déversement;déversement d'hydrocarbures|environment|under=pollution
crew;captain|équipage;capitaine|marine|under=ship
whale;shark;seal hunt;marine mammal;turtle|baleine;requin;phoque;mammifère marin;tortue|marine|under=fisheries and coast
# Energy and natural resources
energy;energy efficiency;energy sector;clean energy;energy-efficient|énergie;efficacité énergétique;énergétique;énergie propre;écoénergétique|resources|under=energy and natural resources
electricity;power grid;hydro;power generation;electrical;electric;power plant|électricité;réseau électrique;hydroélectricité;électrique;production d'électricité;centrale électrique|resources|under=energy
oil;petroleum;pipeline;crude|pétrole;pétrolier;oléoduc;gazoduc;pipeline;pétrole brut|resources|under=energy
natural gas;gas;propane|gaz naturel;gaz;propane;gazier|resources|under=energy
renewable energy;solar;wind power;hydrogen;biofuel;biomass;turbine;geothermal|énergie renouvelable;solaire;éolien;hydrogène;biocarburant;biomasse;turbine;géothermique|resources|under=energy
nuclear;nuclear energy;uranium;radioactive|nucléaire;énergie nucléaire;uranium;radioactif|resources|under=energy
mining;mine;mineral;critical minerals;miner|exploitation minière;minier;mine;minéral;minéraux critiques;minerai|resources|under=natural resource
gold;silver;copper;metal;iron;steel;aluminum|cuivre;métal;fer;acier;aluminium;métallique|resources|under=mining
forestry;forest;timber;lumber;forest management;wood|foresterie;forêt;forestier;bois;bois d'œuvre;gestion forestière|resources|under=natural resource
natural resource;natural resources|ressource naturelle;ressources naturelles|resources|under=energy and natural resources
fossil fuel;coal|combustible fossile;charbon|resources|under=energy
fuel;combustion|combustible;carburant|resources|under=energy
battery;charger|batterie;pile;chargeur|resources|under=energy
energy retrofit;heat pump;insulation;home heating|rénovation écoénergétique;thermopompe;isolation;chauffage|resources|under=energy
clean technology;cleantech;clean growth|technologie propre;technologies propres;croissance propre|resources|under=energy and natural resources
geoscience;geology;geological|géoscience;géologie;géologique|science|under=science
# Science and research
science;scientific;scientist|science;scientifique|science
researcher;scientific research;research scientist|chercheur;chercheuse;recherche scientifique|science|under=science
research;research project|recherche*;projet de recherche|general
research and development;r&d|recherche et développement;r et d|science|broader=research
laboratory;lab;lab test|laboratoire;essai en laboratoire|science|under=science
study;studied|étude;étudier|general
chemicals;chemical;chemistry;chemist;molecule|produits chimiques;chimique;chimie;chimiste;molécule;produit chimique|science|under=science
substance;toxic;toxin|substance;toxique;toxine;toxicité|environment
physics;physicist;atom;particle;quantum;gravity|physicien;atome;particule;quantique;gravité;sciences physiques;physique des particules|science|under=science
biology;biologist;cell;gene;genetic;dna;genome;biotechnology;protein|biologie;biologiste;cellule;gène;génétique;adn;génome;biotechnologie;protéine|science|under=science
evolution;evolve;fossil;dinosaur|évolution;évoluer;fossile;dinosaure|science
outer space;astronaut;rocket;space agency;nasa;spacecraft;orbit;aerospace|espace extra-atmosphérique;spatial;astronaute;fusée;agence spatiale;nasa;vaisseau spatial;orbite;aérospatial|science
planet;moon;sun;star;galaxy;comet;earth;solar system;astronomy|planète;lune;soleil;étoile;galaxie;comète;système solaire;astronomie;planète terre;terre*|science
telescope;microscope;lens;laser|télescope;microscope;lentille;laser|science
mathematics;equation;theory|mathématiques;équation;théorie|science|under=science
invention;inventor;invent|invention;inventeur;inventer|science
machine;engine;mechanical|machine;moteur;mécanique|general
material;materials|matériau;matière première;matériel*|general
temperature;heat;cold;hot|température;degré;chaleur;froid;chaud|science
light;colour;color;wave|lumière;couleur;onde|science
measuring instrument;calibration|étalonnage d'instruments;instrument de mesure|science
electronic;electronics|électronique|general
sample;sampling|échantillon;échantillonnage|science
`
