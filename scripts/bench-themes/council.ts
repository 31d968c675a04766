import type { Language, Statement } from '#lib/text/index.ts'

/** Statements as councils make them, invented, not translations of one another: `topic|language|statement`. */
const council = `
identity|en|Residents can now use the same login for eleven ministries, and nobody has to remember a dozen passwords any more.
identity|fr|Les citoyens prouvent maintenant qui ils sont avec leur téléphone avant d'accéder à leur dossier.
identity|en|We are piloting a wallet on the phone that holds a proof of age and a health card.
identity|fr|Notre service d'authentification gouvernementale a été arrimé à celui du fédéral.
identity|en|Explore mutual recognition of trusted credentials with neighbouring provinces.
identity|fr|Nous aimerions savoir comment les autres valident l'identité à distance des personnes sans permis de conduire.
contact-centre|en|Our telephone agents now handle 30 per cent fewer calls since common questions moved to the automated line.
contact-centre|fr|Le 311 prend maintenant en charge les demandes de tous les services municipaux, jour et nuit.
contact-centre|en|A new phone system lets callers keep their place in the queue and be called back.
contact-centre|fr|Regrouper les huit lignes téléphoniques du gouvernement sous un seul numéro.
contact-centre|en|Average answer time on our information line has fallen from nine minutes to four.
in-person|en|Twelve offices were renovated so that people can be served sitting down, in private.
in-person|fr|Un bureau mobile visite maintenant quinze villages qui n'ont plus de point de service.
in-person|en|Clients can book a time before they come to the office, which has shortened the lineup.
in-person|fr|Nos guichets resteront ouverts le samedi pendant la période de pointe.
web|en|The redesigned website replaced 40,000 pages with 3,000 and most visits now come from phones.
web|fr|Le nouveau portail citoyen réunit une centaine de services offerts à toute heure.
web|en|Ninety services are now available online from start to finish.
forms|en|We cut our disability form from 26 pages to six and completion errors fell sharply.
forms|fr|Éliminer le papier : tous les formulaires du ministère seront remplis en ligne d'ici deux ans.
forms|en|Reduce red tape for applicants by asking for fewer supporting documents.
payments|en|People can now pay their fines and fees by credit card on their phones.
payments|fr|Offrir le paiement préautorisé et le virement pour toutes les factures municipales.
notifications|en|Drivers get a text thirty days before their licence expires instead of a mailed notice.
notifications|fr|Remplacer les avis postaux de renouvellement par des courriels et des textos.
single-window|en|Parents of newborns complete one bundle and three departments are informed.
single-window|fr|Ouverture de trois centres où les citoyens trouvent les services fédéraux, provinciaux et municipaux au même comptoir.
single-window|en|Businesses deal with one window for all their permits rather than going from desk to desk.
single-window|fr|Les citoyens ne devraient donner leur nouvelle adresse qu'une seule fois au gouvernement.
user-research|en|Our designers sat with seniors to watch where they gave up on the pension application.
user-research|fr|Nous avons cartographié le parcours des familles endeuillées avec quinze proches.
user-research|en|Behavioural insights trial: a reworded letter increased on-time filing by 12 points.
product|en|Small multidisciplinary teams now release improvements every two weeks.
product|fr|Nous publions le code de nos applications en source ouverte pour que d'autres le réutilisent.
content|en|Rewriting our letters so that a grade 8 reader understands them.
content|fr|Une équipe révise les contenus afin de bannir le jargon et d'adopter un style clair.
accessibility|en|Every counter now has a hearing loop and staff can book sign language interpreters.
accessibility|fr|Tous nos documents PDF ont été adaptés aux lecteurs d'écran.
accessibility|en|How are others meeting the WCAG 2.1 deadline with old web applications?
languages|en|Service in French is now offered at all designated offices, and translations are available within a day.
languages|fr|Interprètes accessibles par vidéo dans vingt langues, y compris l'inuktitut.
inclusion|en|A gender X option is now available on licences and forms.
inclusion|fr|Une stratégie de lutte contre le racisme guide la conception de nos programmes.
feedback|en|Nine clients in ten say they were treated well, according to our yearly survey.
feedback|fr|Mettre en place un mécanisme commun pour recueillir les commentaires et les plaintes des citoyens.
feedback|en|We adopted the Common Measurements Tool to compare satisfaction from year to year.
performance|en|We publish our service standards and results every quarter.
performance|fr|Le délai de délivrance des certificats est passé de six semaines à cinq jours.
performance|en|The backlog of birth registrations was eliminated after overtime and temporary staff.
technology|en|Moving 60 applications out of an aging data centre and into the cloud.
technology|fr|Le remplacement d'un système vieux de 35 ans accapare nos ressources informatiques.
technology|en|Our legacy mainframe cannot talk to newer systems.
data|en|An agreement lets us check income directly with the tax agency rather than asking people for proof.
data|fr|Les jeux de données ouverts de la ville ont été téléchargés deux millions de fois.
data|en|Legal obstacles still prevent ministries from exchanging client information.
ai|en|A chatbot answers half of the questions on our site without a person stepping in.
ai|fr|Nous cherchons des balises pour l'utilisation responsable de l'IA générative par les employés.
ai|en|Robotic process automation now re-keys invoices overnight.
security|en|A phishing campaign imitated our driver renewal page; two thousand people were targeted.
security|fr|Une attaque par rançongiciel a paralysé une petite municipalité pendant trois semaines.
security|en|Share lessons on preventing synthetic identity fraud at the counter.
privacy|en|Privacy impact assessments take too long and delay projects.
privacy|fr|Comment obtenir un consentement valable lorsque plusieurs ministères se partagent des renseignements personnels?
records|en|Two kilometres of paper files were scanned and the originals sent to the archives.
records|fr|La signature électronique est maintenant acceptée pour les actes notariés.
connectivity|en|A third of our communities still lack high-speed internet, so digital services do not reach them.
connectivity|fr|L'absence de couverture cellulaire limite l'usage de nos services en ligne dans le Nord.
governance|en|The council should review its mandate, its committees and how often it meets.
governance|fr|Une nouvelle structure de comités a été adoptée par le conseil d'administration.
membership|en|Four cities joined our association this year, bringing us to 54 municipalities.
membership|fr|Nous poursuivons notre campagne d'adhésion auprès des villes de l'Atlantique.
partnerships|en|A memorandum of understanding with the federal government lets us offer passports at our counters.
partnerships|fr|Collaborer avec les autres administrations pour mettre en commun les bonnes pratiques.
funding|en|Budget reductions of eight per cent mean closing three programs.
funding|fr|Le financement de notre transformation prend fin en mars et rien n'est prévu pour la suite.
procurement|en|We would like to piggyback on another jurisdiction's vendor contract for queue software.
procurement|fr|Un appel d'offres conjoint pour un système de rendez-vous intéresserait-il d'autres membres?
change|en|Our ministry merged with two others and a new deputy minister was appointed.
change|fr|Accompagner les équipes dans le virage numérique et vaincre la résistance au changement.
people|en|Forty per cent of our front-line staff can retire within five years.
people|fr|Difficulté à recruter des spécialistes des TI devant la concurrence du privé.
training|en|Two hundred managers completed the certified service manager program.
training|fr|Une école de service interne forme les nouveaux préposés pendant six semaines.
workplace|en|Hybrid schedules and return-to-office rules are straining morale.
workplace|fr|Épuisement des employés des centres d'appels : quels programmes de mieux-être fonctionnent?
benefits|en|Applications for income assistance can now be filed and tracked online.
benefits|fr|Harmoniser le versement des prestations aux familles à faible revenu.
permits|en|Building permits are issued in ten days through the new e-permitting site.
permits|fr|Un outil en ligne indique aux entreprises les permis dont elles ont besoin.
business|en|A start-up can incorporate and get its tax numbers in a single session.
life-events|en|When someone dies, families call eleven offices; we want that to be one call.
life-events|fr|Les parents peuvent déclarer une naissance en ligne et commander le certificat.
drivers|en|Vehicle plate stickers were abolished and renewals moved online.
drivers|fr|La prise de rendez-vous pour les examens de conduite affiche un retard de quatre mois.
health|en|Health card renewals can be done from home.
housing|fr|Un registre unique des demandes de logement social pour toute la région.
families|en|A child care waitlist tool shows parents where spaces exist.
newcomers|en|Welcome centres help newcomers get a social insurance number, a health card and language classes in one visit.
newcomers|fr|Accueillir les familles ukrainiennes et leur délivrer des documents rapidement.
indigenous|en|Co-develop services with First Nations and respect data sovereignty.
indigenous|fr|Permettre l'inscription des noms autochtones traditionnels aux registres.
northern|en|Fly-in communities see a service officer only twice a year.
emergency|en|During the wildfires we registered 12,000 evacuees in four days.
emergency|fr|Plan de relève des services essentiels en cas de tempête ou de panne majeure.
emergency|en|Lessons from the pandemic on closing and reopening offices safely.
works|en|Residents get alerts when garbage pickup or snow clearing is delayed.
identity|en|People no longer need a separate user ID for each ministry; the provincial key opens them all.
identity|fr|Plus besoin de se présenter avec deux pièces : une vérification faite une fois suffit pour tous les ministères.
identity|en|Uptake of our trusted sign-on has stalled because older residents cannot complete the selfie step.
identity|fr|Adhérer au cadre pancanadien et faire reconnaître notre carte virtuelle ailleurs au pays.
identity|en|We need a way to confirm that the person on the screen is the person on the file.
identity|fr|Le service d'ouverture de session unique dessert maintenant 40 programmes.
contact-centre|en|Our lines are swamped every January and one caller in five hangs up.
contact-centre|fr|Les préposés aux renseignements répondent maintenant en moins de deux minutes.
contact-centre|en|Consolidate six call centres into one, open on evenings.
contact-centre|fr|Réduire le nombre d'appels grâce à de meilleures explications dans les lettres.
contact-centre|en|Agents have a single screen with the history of each client, so nobody repeats their story.
in-person|en|Service centres were redesigned with a concierge who directs people at the door.
in-person|fr|Plusieurs petites localités ont perdu leur point de service et les gens doivent rouler deux heures.
in-person|en|We share space with the municipality in nine towns, which halved our rent.
in-person|fr|Un système de gestion de la file avertit les clients lorsque leur tour approche.
web|en|The refreshed site puts the fifty most requested tasks on its first screen.
web|fr|Regrouper 120 sites ministériels en un seul site gouvernemental.
web|en|A mobile app lets residents report problems with a photo.
forms|en|Pre-filled applications mean that clients only confirm what we already know.
forms|fr|Deux cents formulaires papier ont été convertis en versions numériques intelligentes.
forms|en|Fewer attachments are required and most applicants finish in ten minutes.
payments|en|We stopped accepting cheques; cards and e-transfers now cover everything.
payments|fr|Une plateforme commune d'encaissement dessert maintenant tous les ministères.
notifications|en|Seniors told us they prefer a letter, but everyone else wants reminders on the phone.
notifications|fr|Un service infonuagique envoie dix millions de courriels et de textos par année pour les programmes.
single-window|en|Bereaved families fill in one notice and it reaches pensions, licences and health insurance.
single-window|fr|Les jeunes entreprises obtiennent numéro, permis et comptes de taxes en un seul endroit.
single-window|en|Municipal, provincial and federal staff now work side by side behind the same desk.
single-window|fr|Ne plus demander au citoyen ce que l'État sait déjà.
user-research|en|We walked through the service with immigrants, step by step, and noted every dead end.
user-research|fr|Des citoyens ont participé à la conception du nouveau relevé dès la première ébauche.
user-research|en|Nudges in renewal letters raised organ donor registrations by a quarter.
user-research|fr|Des essais d'utilisation mensuels guident chaque changement.
product|en|Our in-house digital team of forty designers, developers and product owners delivers in short cycles.
product|fr|Passer du mode projet au mode produit, avec un financement stable pour chaque équipe.
content|en|Error messages and emails were edited to sound like a human being wrote them.
content|fr|Les employés apprennent à écrire pour être compris du premier coup.
accessibility|en|Blind and low-vision testers review every release.
accessibility|fr|Aménager les bureaux pour les fauteuils roulants et les personnes malentendantes.
accessibility|en|A plan to remove barriers by 2025 is posted and progress is reported each year.
languages|en|Recruiting bilingual agents outside the capital is very hard.
languages|fr|L'offre active dans les deux langues officielles demeure inégale d'un bureau à l'autre.
languages|en|Machine translation is tempting, but quality is uneven in Cree and Inuktitut.
inclusion|en|Collect race-based data to see who is not being served.
inclusion|fr|L'analyse comparative entre les sexes plus est exigée pour chaque nouveau programme.
feedback|en|Every online transaction ends with two questions, and the scores are public.
feedback|fr|Taux de satisfaction de 87 % au dernier sondage auprès de la clientèle.
feedback|en|We lack a consistent way to learn what people think after they use a service.
performance|en|Ministries must now post how long each service takes and how often they meet the promise.
performance|fr|Les demandes en attente ont diminué de moitié depuis l'ajout d'équipes volantes.
performance|en|Which indicators do others use to compare channels?
technology|en|The case system was written in COBOL and the last programmer leaves in June.
technology|fr|La migration vers l'infonuagique a réduit nos pannes de 40 %.
technology|en|Connecting our applications through APIs rather than nightly batch files.
data|en|A data sharing agreement with the federal tax agency allows automatic income verification.
data|fr|Le partage de renseignements entre ministères exige encore une modification à la loi.
data|en|Our open data portal has a new catalogue and monthly dashboards.
ai|en|We drafted rules for employees who use ChatGPT at work.
ai|fr|L'assistant virtuel résout 60 % des conversations sans agent.
ai|en|Algorithms now sort incoming claims by complexity.
ai|fr|Quelles tâches répétitives peut-on confier à des robots logiciels?
security|en|Criminals used stolen credentials to redirect benefit payments.
security|fr|Former le personnel à reconnaître les courriels frauduleux.
security|en|Cyber insurance premiums have doubled for small cities.
privacy|en|Citizens should be able to see who has looked at their file.
privacy|fr|Les lois sur la protection des renseignements personnels freinent la prestation intégrée.
records|en|Wet signatures are still required by statute for forty transactions.
records|fr|La numérisation des microfilms de l'état civil est terminée à 70 %.
connectivity|en|Satellite internet reached twelve remote schools and nursing stations.
connectivity|fr|Sans branchement fiable, le libre-service est une promesse vide dans nos villages.
governance|en|Revise terms of reference and rotate the co-chairs every two years.
governance|fr|Clarifier les liens entre le conseil et celui des dirigeants principaux de l'information.
membership|en|We now speak for municipalities that are home to 15 million Canadians.
membership|fr|Trois villes du Québec pourraient se joindre à nous cette année.
membership|en|Retaining members is harder since travel budgets were cut.
partnerships|en|A joint pilot with Service Canada puts birth registration and benefits together.
partnerships|fr|Nous offrons à nos homologues notre cadre d'évaluation et nos gabarits.
funding|en|Treasury approved three years of money for modernization.
funding|fr|Les compressions nous obligent à fermer quatre bureaux.
procurement|en|Buying software takes eighteen months under current rules.
procurement|fr|Regrouper nos achats pour obtenir de meilleurs prix des fournisseurs.
change|en|After the election our division moved to a new ministry with a broader mandate.
change|fr|La direction du numérique et celle des services aux citoyens ont été réunies sous un même chef.
people|en|Half of our experienced agents will be gone in four years.
people|fr|Le roulement dans nos centres d'appels atteint 35 % et les postes restent vacants.
training|en|An e-learning curriculum for counter staff is ready to share.
training|fr|Quinze gestionnaires ont obtenu leur attestation professionnelle en gestion des services.
workplace|en|Staff are exhausted after two years of crisis and sick leave is climbing.
workplace|fr|Le travail hybride complique la supervision des nouveaux agents.
benefits|en|A new child benefit reaches 60,000 low-income families automatically.
benefits|fr|Réforme de l'aide sociale : moins de règles, plus d'accompagnement.
permits|en|Contractors can follow the status of their building plans online.
permits|fr|Alléger les formalités d'obtention des permis pour les restaurateurs.
business|en|Entrepreneurs get one account for all dealings with government.
life-events|en|Birth, name and first health card are now handled in the hospital room.
drivers|fr|Le renouvellement du permis de conduire se fait en ligne, photo comprise.
newcomers|fr|Des ambassadeurs multilingues guident les réfugiés dans leurs premières démarches.
indigenous|en|Community navigators hired from First Nations help elders get identification.
indigenous|fr|Travailler avec les gouvernements inuits pour offrir des services dans leur langue.
northern|fr|Les tournées par avion nolisé coûtent cher et sont souvent annulées.
emergency|en|When the river rose we set up a service desk in the arena within a day.
emergency|fr|Pendant la pandémie, 80 % des services sont passés au virtuel.
works|fr|Les résidents suivent les chasse-neige et la collecte sur une carte interactive.
identity|en|Citizens can log on once and move between provincial sites without typing their details again.
identity|fr|Une identité provinciale acceptée par les banques, voilà la prochaine étape.
identity|en|Young adults without a driver's licence cannot get past our remote proofing.
contact-centre|en|Voice analytics show that four calls in ten could be avoided.
contact-centre|fr|Prolonger les heures de la ligne d'aide et ajouter le clavardage.
contact-centre|en|A cloud phone platform let agents work from anywhere during the strike.
in-person|fr|Refonte de 25 centres de services selon un concept à aire ouverte avec des hôtes à l'entrée.
in-person|en|People drive ninety minutes to see an agent; we are trying video booths in libraries.
web|fr|Notre site web est consulté surtout à partir d'appareils mobiles.
web|en|All two hundred transactions should be digital by 2025.
forms|fr|Les gens abandonnent la demande à la page où l'on exige trois pièces justificatives.
forms|en|Standard templates replaced 900 versions of the same form.
payments|en|A single payment engine handles everything from camping to court fines.
payments|fr|Les gens veulent payer leur compte de taxes par téléphone intelligent.
notifications|en|We text parents when vaccination clinics open near them.
notifications|fr|Avertir les citoyens par courriel quand leur carte arrive à échéance.
single-window|fr|Un portail unique pour les trois paliers, dans le respect des compétences de chacun.
single-window|en|Moving house means eleven notifications to government; our aim is one.
user-research|en|Ethnographic visits to farms changed how we think about the subsidy form.
user-research|fr|Les irritants relevés par les usagers guident notre feuille de route.
content|en|Letters about debt were rewritten in a warmer voice.
content|fr|Un lexique commun aide les rédacteurs à parler comme les citoyens.
accessibility|fr|Nos vidéos sont sous-titrées et offertes en langue des signes québécoise.
accessibility|en|Every new kiosk has audio output and can be used from a wheelchair.
languages|en|French-language clients wait twice as long as others.
inclusion|en|Trans clients can change the sex marker without a medical letter.
feedback|fr|Les plaintes sont traitées par une équipe centrale et les tendances sont rendues publiques.
feedback|en|Citizens First results show that timeliness still drives satisfaction.
performance|en|Half of passports arrive later than promised.
performance|fr|Comment mesurer l'efficacité d'un service offert par plusieurs ministères?
technology|en|Our registry platform is thirty years old and patches are no longer issued.
technology|fr|Héberger nos applications chez un fournisseur infonuagique canadien.
data|fr|Croiser les fichiers de deux ministères a permis de repérer les familles admissibles.
data|en|We publish transit, budget and permit data under an open licence.
ai|fr|Des modèles de langage résument les lettres reçues et proposent une réponse.
ai|en|What safeguards apply when a computer decides who is eligible?
security|en|Multi-factor sign-in stopped most takeovers of client accounts.
security|fr|Un courriel piégé a forcé la fermeture de nos systèmes durant cinq jours.
privacy|fr|Dépersonnaliser les renseignements avant de les communiquer aux chercheurs.
records|en|Land surveys dating to 1790 were digitized and indexed.
connectivity|en|Fibre will reach the last nine hamlets by next fall.
governance|en|Our board now has three standing committees and a nominating process.
membership|fr|L'association a accueilli Moncton et Halifax et vise soixante membres.
partnerships|fr|Un protocole d'entente avec Ottawa permet d'émettre des numéros d'assurance sociale à nos comptoirs.
funding|en|With no new money, we must find savings to pay for digital work.
procurement|fr|Nos règles d'attribution des marchés favorisent les gros fournisseurs.
change|en|An innovation fund lets any employee test an idea for ninety days.
people|fr|Attirer des développeurs alors que le privé paie deux fois plus.
people|en|One in three supervisors is eligible to leave with full pension.
training|en|We built a two-week boot camp for new agents with simulated calls.
workplace|fr|Les agents subissent de plus en plus d'insultes; nous avons adopté une politique de respect.
benefits|fr|Les aînés reçoivent maintenant le supplément sans avoir à en faire la demande.
permits|en|Inspectors upload photos and issue approvals on site.
life-events|fr|Un guide en ligne accompagne les proches après un décès.
drivers|en|Road test bookings fill up within minutes.
health|fr|L'inscription au régime d'assurance maladie se fait à la naissance.
newcomers|en|Arrivals from Ukraine got health coverage and work papers in one stop at the airport.
indigenous|en|Nation-led service hubs are being designed with Dene and Cree partners.
emergency|fr|Nous avons ouvert une ligne pour les sinistrés en trois heures.
works|en|A 311 app shows when the plow last passed your street.
`

/** The statements and the topic of each. Whoever wrote the thesaurus wrote these too: the figure flatters it. */
export function readCouncil(): { statements: Statement[]; topics: string[] } {
  const lines = council.trim().split('\n')
  const statements = lines.map((line, at): Statement => {
    const [, written, ...text] = line.split('|')
    const language: Language = written === 'fr' ? 'fr' : 'en'
    return { id: `council-${String(at).padStart(3, '0')}`, language, text: text.join('|') }
  })
  return { statements, topics: lines.map((line) => line.split('|')[0] ?? '') }
}
