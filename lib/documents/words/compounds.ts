/** What may begin a compound, and is left of a broken word as often: "re-" of "reports". */
export const PREFIX = /^(?:pre|re|inter|intra|sub|super|trans|contre|auto|anti|bio|micro|macro)$/

/** First and last parts of words that are written with a hyphen wherever they stand, in either language. */
export const FIRST =
  /^(?:e|co|non|post|multi|semi|mini|demi|mi|quasi|vice|ex|self|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|real|cross|long|short|front|back|plain|on|off|in|out|up|mid|high|low|full|part|well|user|client|citizen|data|cloud|mobile|web|open|year|day|month|week|state|face|hands|end|follow|built|community|evidence|results|risk|third|first|second|single|all|best|next|last|time|cost|gender|decision|people|service|sign|check|drop|by|step|celui|celle|ceux|celles|rendez|peut|au|aux|ci|la|lui|elle|eux|sous|sur|est|porte|mot|avant|apres|entre|libre|plate|saint|sainte|st|ste|nord|sud|ouest|vingt|trente|quarante|cinquante|soixante|quatre|dix|deux|trois|cinq|sept|huit|neuf|grand|grande|petit|petite|haut|haute|bas|basse|court|projet|projets|vis|tete|mode|savoir|laissez|arc|chef|cle|nouveau|nouvelle|ile|terre|port|mont|lac|baie|rive|cote|notre|dame|sans|hors|bien|mal|mieux|tout|presque|plus|moins|apres|main|mains|chez|centre|compte|cours|garde|coffre|pause|brise|casse|chauffe|coupe|couvre|croque|essuie|lave|passe|pese|pique|remonte|taille|timbre|tire|trait|serre|tourne|seche|presse|pare|abat|perce|cache|vide|faux|franc|moyen|proces|quote|sage|sourd|huis|va|wagon|beau|belle|bonne|gros|quart)$/
export const LAST =
  /^(?:based|driven|led|wide|term|line|time|to|of|up|in|out|on|off|by|for|friendly|focused|centred|centered|centric|stop|service|services|ready|free|level|scale|facing|site|person|year|day|week|month|old|access|first|sourced|ci|la|meme|memes|vous|nous|il|ils|elle|elles|je|tu|ce|t|y|en|le|les|lui|leur|moi|toi|etre|dire|dela|dessus|dessous|pilote|pilotes|cle|cles|type|types|a|de|du|des|sur|sous|vis|prone|only|exempt|abiding|run|alone|tier|activated|restricted|oriented|related|specific|assisted|funded|owned|wise)$/

/** Beginnings that are no word in either language. */
export const START =
  /^(?:con|com|cor|col|dis|pan|ap|ob|ad|af|ef|em|im|pro|per|mis|appren|volun|biblio)$/

/** What only the rest of a word looks like, whole: "tion", "rial", "nismes". */
export const REST =
  /^(?:[^aeiouy]{0,2}(?:[tsc]ions?|[tsx]ion(?:s|ne|nes|ned|nee|nees|nel|nels|nelle|nelles|nal|ner|ning|naire|naires)|ments?|ness|n?ismes?|isms?|ists?|istes?|i[sz](?:e[ds]?|ing|er|ation|ations)|ities|ity|ites?|ially?|ials?|iaux|ically?|ables?|ibles?|ably|ibly|ences?|ances?|ative|atives?|atifs?|ations?|ators?|ateurs?|atrices?|ature|atures|aires?|iques?|eurs?|euses?|ement|ements|ants?|ents?|ing|ed|ly|er|ers|ees?|ure|ures|ies|ial|ois|oises?|iers?|ieres?|antes?|entes?|ages?|ive|ives|ifs?|ous|eux|elles?|els?|als?|aux|ship|ships|hood|ors|ary|rie|ries|nir|tir|che|ches))$/

/** How the rest of a word ends that no word stands before. */
export const ENDING =
  /(?:[tsx]ions?|ments?|ness|ismes?|i[sz](?:e[ds]?|ing|er)|ities|ity|ites|ially|ical|ically|ables?|ibles?|ences?|ances?|atives?|ateurs?|atrices?|ators?|iques?|ements?|ing|ed|ly|ial|aires?|ees?|ives?|ifs|ous|elles?|als?|aux|ants?|ents?|ers?|eurs?)$/

/** Words that a broken word is told by: whole, it is among them; of its halves, one is not. */
export const COMMON: ReadonlySet<string> = new Set(
  `access accessibility account action address adult agency agent aid air annual answer application approach area
  assistance audience authority award backlog band bank based benefit best better bill birth board book border branch
  break budget building built bus business call card care careful case cash cause centre centres certificate chair
  change changes chat check child children choice citizen citizens city claim class client clients climate clinic
  close closed code college common communities community company computer consult consultation contact content
  coordination cost cost costs council counter country county course court credential cross culture customer cut data
  date day days death decision deep delivery department departments desk digital direct director disability document
  door driver early east easy education effective election email emergency employee employees end energy english entry
  environment error event evidence exchange experience expert eye face fact family fare farm fast federal fee feedback
  field file finance fire first fish fishing five flood floor focus follow food foot forest form forms four framework
  free french front full fund funded future gap gender general good goods government governments grant grants green
  ground group groups growth guide half hand hands head health heavy help high holder home homes hospital hour hours
  house housing human identity impact implementation important improvement include income indigenous industry inform
  information infrastructure initiative initiatives inquiry integrated integration inter internal internet issue
  issues joint jurisdiction jurisdictions justice key kind land language large last law lead leader leaders learning
  letter level library licence life light line list live living load local location long low made mail maker makers
  making management manager map market measure meeting member members mental minded minister ministry model modern
  modernization modernize money month mounted municipal municipalities municipality name nation national need needs
  neighbour network new news night non north notice number oath off offer office officer officers offices official
  old online only open operation operations opportunity option organization outcome outreach own page paid paper
  parent park partner partners partnership party pay payment people per performance permit permits person phone pilot
  place plain plan planning plans platform point police policies policy poor portal post power practice practices
  present press price printed priority private process processes profit program programs project projects proof
  property provide provided province provinces provincial public purpose quality question queue quick range rapid rate
  read reading record records red reduce reduction reform region regional registration registry regulation renewal
  report reporting reports request requests research reserve resident residents resource resources response result
  results review right rights risk river road role room round rule rules rural safe safety saving scale school screen
  search season section sector secure security self senior seniors sense sensitive service services set setting
  settlement sharing shelter ship shop short showcase side sign signed single site size skill skills slow small smart
  social society software south space speaking special specific staff stage standard standards start state status step
  stop storage store story strategic strategies strategy street strong student students study submission summer
  support supported survey sustainability system systems table target tax team teams technical technology telephone
  term terms territories territory test testing text third three time times tool tools top touch tourism town towns
  track trade traffic training transfer transformation transition transport travel treatment trust turn two type under
  unit university update updates urban use user users value vehicle version visit visitor voice volunteer wage wait
  wall water way web website week west whole wide winter women word work worker workers working workshop workshops
  world year years young youth zone
  abri accueil achat acte actes action adresse adulte affaires agence agent agents ainsi air aide ami an analyse ancien
  annee ans appel approche argent arriere arret assurance atelier ateliers attente auteur autorite autre autres avance
  avant avenir avis avocat bail banque base batiment besoin besoins bien bois bon bord bref budget bureau bureaux but
  cadre cadres camp capacite carte cas cause centre certificat chaine champ changement changements charge chef chemin
  choix cite citoyen citoyens clair classe client clients code collectivites college comite commerce commun commune
  communication competence competences compte conseil conseils consultation contenu contrat cote cour cours court cout
  couts creation culture date debut decision defi defis delai delais demande demandes depart depot dernier developpement
  direction dire directeur document domaine donnees dossier dossiers droit droits duree eau echange ecole ecran effet
  egalite eleve emploi employes enfant enfants enjeu enjeux ensemble entente entree entreprise entreprises equipe
  equipes espace essai est etat etape etre etude evaluation examen exemple experience face faire fait familles famille
  femmes fenetre feu fiche fiches fil fin financement fois fonction fonctionnement fond fonde fondee fonds force foret
  formation forme formulaire formulaires forum frais francais garde gens gestion gestionnaire gouvernement
  gouvernements grace grand groupe groupes guichet guide habitants heure heures hiver homme hommes horaire hors idee
  identite immigration information informations infrastructure initiative initiatives interne inspection jeu jeune
  jeunes jour journee jours juridique justice langue langues lecture lettre lieu lieux ligne lignes limite liste livre
  local locaux logement loi lois long maison maitre mal marche matin matiere medecin membre membres mer mere mesure
  mesures mieux milieu mille ministere ministeres ministre mise mode modele modernisation moins mois monde mot mots
  moyen municipal municipalite municipalites naissance national niveau nom nombre norme normes note nouveau nouvelle
  numero numerique objet obligation offre organisation organisations organisme organismes outil outils page paiement
  pair pairs papier parc parcours parent parents parler parole partage partenaire partenaires partenariat partie pays
  peche pere permis permettre personne personnel personnes petit petits peu phase pied place plan plans plus poids point
  police politique politiques pont population poste pratique pratiques premier present presentation presidence
  priorite priorites prestation prix probleme processus prochain production programme programmes projet projets propos
  province provinces provincial public publique puis qualite quart question questions rapport rapports recherche
  reception recours reduction reforme regime region regionale registre reglement rencontre renouvellement
  renseignements reponse reponses reseau reseaux ressource ressources reste resultat resultats retard retour reunion
  revenu riviere role route rue rural sante secteur secretaire section securite semaine sens service services site sites
  situation soin soins soir sortie soutien stade strategie strategique suite suivi sujet sur surveillance systeme
  systemes table tableau taux technologie telephone temps terme territoire territoires tete texte titre tour tourisme
  transformation transport travail travaux tres un une unite usager usagers utilisation valeur vente vie vieux ville
  villes visite voie voix vote voyants vue zone
  a about after again against all an and as at be been before both but by can do each every few for from get go had has
  have he her here his how if in into is it its just keep last less like many may me more most much must my near never
  no nor not now of on once one or our out over per she should since so some such than that the their them then there
  they this those to too up us was we well were what when where while who why will with within without you your
  apres au aucun aucune aussi autour aux avec beaucoup car ce ces cet cette chaque comme contre dans de deja des deux
  donc dont du elle en encore entre et eux ici il ils je la le les leur lui ma mes ne ni nos notre nous on ou par parmi
  pas pendant peut pour pres quand que quel qui sa sans se ses si sien soi son sont sous tous tout toute trop tu vers
  vos votre vous y`.split(/\s+/),
)
