import type { Statement } from '#lib/text/index.ts'
import { inOne, languageOf, type Pair } from './sets.ts'

/**
 * Statements as councils make them, invented by another hand than the first and without looking at the thesaurus:
 * `topic|language|statement`, or `topic|both|statement|énoncé` where the two say the same. Of each topic the lines before
 * the first empty one are for tuning, the lines after it are held out: choose nothing by them.
 */
const council = `
sign-in|both|A single account now opens the doors of the tax portal, the student aid site and the licensing office; 412,000 people have created one since June.|Un seul compte ouvre désormais les portes du portail fiscal, du site de l’aide aux études et du bureau des permis ; 412 000 personnes s’en sont créé un depuis juin.
sign-in|both|Work is under way to let residents confirm who they are by comparing a selfie with the photo on their licence, without coming to a counter.|Des travaux sont en cours pour que les résidents confirment leur identité en comparant un égoportrait à la photo de leur permis, sans se présenter au comptoir.
sign-in|en|Too many clients abandon at the registration step because the mailed activation code takes ten days to reach them.
sign-in|fr|Nous avons adhéré au cadre de confiance pancanadien et fait évaluer notre processus d’inscription au niveau d’assurance 2.
sign-in|en|Seeking partners who have already retired shared-secret questions in favour of passkeys or an authenticator app.
sign-in|fr|Près du tiers des appels au soutien technique portent sur un mot de passe oublié ou un compte verrouillé.

sign-in|both|We accept the federal sign-in partner’s credentials on our health portal, so that nobody needs one more username.|Nous acceptons sur notre portail santé les justificatifs du partenaire de connexion fédéral, de sorte que personne n’a besoin d’un nom d’utilisateur de plus.
sign-in|both|A proof of concept issued verifiable credentials to 300 nurses, who stored them in a wallet on their phones.|Une preuve de concept a permis de délivrer des attestations vérifiables à 300 infirmières, qui les ont conservées dans un portefeuille sur leur téléphone.
sign-in|en|People without a credit history cannot be proofed online by our current vendor; newcomers and youth are the most affected.
sign-in|fr|Comment les autres administrations authentifient-elles les parents qui agissent au nom d’un enfant mineur?
sign-in|en|Multi-factor authentication became mandatory for all citizen accounts in September.
sign-in|fr|Le projet de loi sur l’identité numérique a été déposé et les consultations publiques se poursuivent jusqu’au printemps.
sign-in|fr|Une même personne possède en moyenne trois comptes chez nous ; leur fusion en un profil unique débutera l’an prochain.

call-centres|both|Wait times at the provincial call centre dropped from 22 minutes to 7 after we added a callback option.|Le temps d’attente au centre d’appels provincial est passé de 22 à 7 minutes depuis l’ajout d’une option de rappel.
call-centres|both|We will replace our aging telephone platform with a cloud-based solution that brings voice, chat and e-mail together for the agents.|Nous remplacerons notre plateforme téléphonique vieillissante par une solution infonuagique réunissant la voix, le clavardage et le courriel pour les agents.
call-centres|en|First-call resolution is at 81 per cent; the remaining callers are transferred to a program specialist.
call-centres|fr|Le volume d’appels a bondi de 40 % pendant la campagne de vaccination et les préposés n’ont pas pu suffire à la demande.
call-centres|en|We would like to compare how others script the greeting of their voice response menus, which our callers find long.
call-centres|fr|Une base de connaissances unique donne aux téléphonistes la même réponse qu’aux internautes.

call-centres|both|Agents at 211 and 311 can now hand a caller over to one another without the person having to repeat the story.|Les agents du 211 et du 311 peuvent maintenant se transférer un appelant sans que celui-ci ait à répéter son histoire.
call-centres|both|Quality monitoring: one call in fifty is listened to and the results are discussed with the agent in the same week.|Contrôle de la qualité : un appel sur cinquante est écouté et les résultats sont discutés avec l’agent dans la semaine.
call-centres|en|Extended evening hours on the toll-free line will become permanent following a six-month trial.
call-centres|fr|Les agents travaillent maintenant de la maison, ce qui nous permet d’embaucher du personnel dans toutes les régions.
call-centres|en|Speech analytics flagged the five reasons that make up half of all enquiries on the general line.
call-centres|fr|Le numéro sans frais unique remplacera 37 lignes de renseignements d’ici la fin de l’exercice.
call-centres|en|Abandoned calls remain a concern at tax time, when one caller in four hangs up.

counters|both|Six service centres in rural communities reopened inside public libraries, with the librarians trained to help.|Six centres de services de collectivités rurales ont rouvert à l’intérieur de bibliothèques publiques, où le personnel a été formé pour aider la population.
counters|both|Kiosks in shopping centres let people renew their licence plate stickers without lining up.|Des bornes installées dans les centres commerciaux permettent de renouveler la vignette d’immatriculation sans faire la file.
counters|en|Foot traffic in our walk-in locations is down by half, and we must decide which leases to give up.
counters|fr|Une camionnette de services visitera les localités éloignées deux fois par mois à compter d’avril.
counters|en|An appointment system was introduced at all 54 counters; clients who come without one are still served.
counters|fr|L’aménagement des bureaux d’accueil a été revu : des aires privées remplacent les guichets vitrés.

counters|both|Co-location with the federal passport office has started in two cities, under one lease and one reception desk.|La cohabitation avec le bureau fédéral des passeports a commencé dans deux villes, avec un seul bail et une seule réception.
counters|both|Our outreach officers meet homeless people in shelters to help them obtain a health card and a birth certificate.|Nos agents d’approche rencontrent les personnes en situation d’itinérance dans les refuges pour les aider à obtenir une carte santé et un acte de naissance.
counters|en|Queue displays now show the expected waiting time in each office, also on the website before people leave home.
counters|fr|Nous cherchons des exemples de partage de locaux entre une municipalité et la province.
counters|en|Clerks with tablets greet people at the door and complete simple transactions on the spot.
counters|fr|Le réseau compte 118 points de service ; aucun résident n’habite à plus de 50 kilomètres de l’un d’eux.
counters|fr|Certains comptoirs ont dû fermer l’été dernier, faute de personnel pour assurer l’accueil.

life-events|both|After a death, families can notify nine programs in one step; the median time spent has gone from 14 hours to 2.|À la suite d’un décès, les familles peuvent aviser neuf programmes en une seule étape ; le temps médian consacré est passé de 14 heures à 2.
life-events|both|The newborn bundle lets parents register the birth, ask for a social insurance number and apply for child benefits together.|Le service groupé des naissances permet aux parents de déclarer la naissance, de demander un numéro d’assurance sociale et de présenter une demande d’allocations familiales en même temps.
life-events|en|We mapped what happens to a family when a parent moves into long-term care and counted 17 forms.
life-events|fr|Un parcours « Je prends ma retraite » rassemble les démarches auprès de quatre organismes.
life-events|en|Our priority for next year is the journey of someone who loses a job.
life-events|fr|Le changement d’adresse est maintenant transmis à tous les ministères qui en ont besoin, une seule fois.

life-events|both|Getting married, separating, changing one’s name: the guides are now written around what happens in people’s lives rather than around programs.|Se marier, se séparer, changer de nom : les guides sont maintenant rédigés autour de ce qui survient dans la vie des gens plutôt que des programmes.
life-events|both|An agreement with the vital statistics offices of three provinces would let us be told of a death within 24 hours.|Une entente avec les bureaux de l’état civil de trois provinces nous permettrait d’être avisés d’un décès dans les 24 heures.
life-events|en|Immigrants settling here receive a single welcome package that covers health coverage, schooling and a driver’s licence.
life-events|fr|Lors du décès d’un proche, les héritiers ne savent pas par où commencer ; un guide par étapes a été mis en ligne.
life-events|en|Estate representatives still have to send a paper death certificate to each department separately.
life-events|fr|Le parcours des nouveaux parents a été conçu avec huit hôpitaux, où la déclaration de naissance se fait au chevet.
life-events|en|Turning 18, turning 65: reminders tell people beforehand which benefits begin or end.

data-sharing|both|An information-sharing agreement signed in May lets the two orders of government exchange income data to verify eligibility.|Une entente d’échange de renseignements signée en mai permet aux deux ordres de gouvernement d’échanger des données sur le revenu pour vérifier l’admissibilité.
data-sharing|both|Our privacy act forbids reusing what people told one ministry for another purpose, which stands in the way of tell-us-once.|Notre loi sur la protection de la vie privée interdit de réutiliser à une autre fin ce que les gens ont dit à un ministère, ce qui fait obstacle au principe « une fois suffit ».
data-sharing|en|Privacy impact assessments take nine months on average; a template for common cases would help us all.
data-sharing|fr|Le consentement du citoyen est demandé à l’écran chaque fois que ses renseignements personnels sont communiqués à un tiers.
data-sharing|en|A registry of all data-sharing arrangements between departments was completed, with the legal authority for each.
data-sharing|fr|Nous voulons définir avec nos partenaires des normes communes d’interopérabilité pour les registres de base.

data-sharing|both|We are negotiating with the federal government for access to immigration records so that newcomers need not bring their papers.|Nous négocions avec le gouvernement fédéral l’accès aux dossiers d’immigration pour que les nouveaux arrivants n’aient pas à apporter leurs documents.
data-sharing|both|The commissioner’s report found that too much personal information is collected on our forms, and kept too long.|Le rapport de la commissaire conclut que nos formulaires recueillent trop de renseignements personnels et que ceux-ci sont conservés trop longtemps.
data-sharing|en|An exchange layer of secure APIs now connects the address register to 14 systems.
data-sharing|fr|La nouvelle loi permet à un organisme désigné de jumeler les données administratives à des fins de statistique et de recherche.
data-sharing|en|We have a draft model clause on secondary use of data that we can circulate to members.
data-sharing|fr|Un incident de confidentialité nous a forcés à suspendre la transmission des fichiers d’adresses pendant six semaines.
data-sharing|fr|Les municipalités demandent d’avoir accès au registre foncier sans frais.

accessibility|both|All public-facing applications were audited against WCAG 2.1 AA, and 63 per cent of the barriers found have been removed.|Toutes les applications offertes au public ont été vérifiées selon les WCAG 2.1 AA et 63 % des obstacles relevés ont été éliminés.
accessibility|both|Persons with disabilities are paid to try our services before each release.|Des personnes en situation de handicap sont rémunérées pour mettre nos services à l’essai avant chaque mise en production.
accessibility|en|Sign language interpretation by video is available in every office at no charge.
accessibility|fr|Les documents PDF plus anciens demeurent illisibles pour les lecteurs d’écran ; nous en avons recensé 12 000.
accessibility|en|A three-year accessibility plan was tabled, with targets for buildings, hiring and documents.
accessibility|fr|Les rampes et les portes automatiques de 22 édifices seront mises aux normes.

accessibility|both|The standard on accessible procurement requires each vendor to supply a conformance report.|La norme sur l’approvisionnement accessible oblige chaque fournisseur à remettre un rapport de conformité.
accessibility|both|Blind clients told us that our one-time codes expire before a screen reader has finished reading the page.|Des clients aveugles nous ont dit que nos codes à usage unique expirent avant qu’un lecteur d’écran ait fini de lire la page.
accessibility|en|Front-line employees received training on serving people with invisible disabilities such as autism.
accessibility|fr|Les vidéos gouvernementales sont désormais sous-titrées et accompagnées d’une transcription.
accessibility|en|Large print and braille versions of the ballot were produced for the municipal election.
accessibility|fr|Nous aimerions partager les coûts d’un outil de vérification automatisée de l’accessibilité du Web.
accessibility|en|Colour contrast and keyboard navigation were the faults most often found in the audit.

satisfaction|both|Client satisfaction reached 82 per cent in this year’s survey, up four points; timeliness is what people complain about most.|La satisfaction de la clientèle a atteint 82 % dans le sondage de cette année, en hausse de quatre points ; les délais sont le principal motif de plainte.
satisfaction|both|Service standards for 120 services are published, with the results achieved for each quarter.|Les normes de service de 120 services sont publiées, avec les résultats obtenus chaque trimestre.
satisfaction|en|We adopted the common measurements tool so that our scores can be benchmarked with those of other jurisdictions.
satisfaction|fr|Un court questionnaire à la fin de chaque démarche en ligne recueille l’avis de 9 000 usagers par mois.
satisfaction|en|A performance dashboard shows ministers the volumes, the delays and the cost per transaction of each service.
satisfaction|fr|La population juge nos délais de traitement trop longs : la moitié des demandes dépassent la norme de 30 jours.

satisfaction|both|Complaints are now handled by an office of the client, which answers within five days and reports on root causes.|Les plaintes sont maintenant traitées par un bureau de la clientèle, qui répond en cinq jours et rend compte des causes profondes.
satisfaction|both|We hold a panel of 3,000 citizens whom we ask every month what they think of government services.|Nous disposons d’un panel de 3 000 citoyens à qui nous demandons chaque mois ce qu’ils pensent des services gouvernementaux.
satisfaction|en|Feedback buttons on every page produced 40,000 comments, which nobody has the time to read.
satisfaction|fr|La déclaration de services aux citoyens est en révision ; elle comprendra des engagements mesurables.
satisfaction|en|Would others be interested in repeating the national survey of what citizens expect?
satisfaction|fr|L’indice de confiance envers les services publics recule chez les 18 à 34 ans.
satisfaction|fr|Les cibles de rendement de chaque direction sont maintenant inscrites dans l’entente de son gestionnaire.

workforce|both|One third of our staff will be eligible to retire within five years, and knowledge transfer has barely begun.|Le tiers de notre personnel sera admissible à la retraite d’ici cinq ans et le transfert des connaissances est à peine amorcé.
workforce|both|A service academy was launched; 1,400 employees have earned the certificate in service excellence.|Une académie du service a été lancée ; 1 400 employés ont obtenu le certificat en excellence du service.
workforce|en|Recruiting developers is nearly impossible at public-sector salaries, and two competitions failed.
workforce|fr|Le mode de travail hybride est en place depuis l’automne : deux jours par semaine au bureau.
workforce|en|The employee engagement survey shows burnout among supervisors.
workforce|fr|Nous avons revu la description d’emploi des conseillers pour y ajouter les compétences numériques.

workforce|both|An interchange program lets analysts spend a year with another government; ten positions are open.|Un programme d’échanges permet à des analystes de passer un an au sein d’un autre gouvernement ; dix postes sont offerts.
workforce|both|Mentoring by retired managers has helped new team leaders stay in their jobs.|Le mentorat offert par des gestionnaires retraités aide les nouveaux chefs d’équipe à demeurer en poste.
workforce|en|Turnover among front-line employees is at 24 per cent, twice what it was before the pandemic.
workforce|fr|Un bassin de candidats prêts à travailler a été constitué avec quatre collèges.
workforce|en|Collective bargaining may delay the new shift schedules.
workforce|fr|Chaque nouvel employé suit une formation d’accueil de deux semaines avant de servir le public.
workforce|en|We are short of bilingual staff in all regions outside the capital.

cyber|both|A ransomware attack in February shut down three municipalities for nine days.|Une attaque par rançongiciel a paralysé trois municipalités pendant neuf jours en février.
cyber|both|A joint security operations centre will watch the networks of the broader public sector around the clock.|Un centre conjoint des opérations de sécurité surveillera jour et nuit les réseaux du secteur public élargi.
cyber|en|Phishing simulations: the share of employees who click went from 19 to 6 per cent.
cyber|fr|Des fraudeurs ont détourné des prestations en se servant d’identifiants volés ailleurs.
cyber|en|Small towns ask for help in choosing cyber insurance and in writing an incident response plan.
cyber|fr|Les correctifs de sécurité critiques sont maintenant appliqués en moins de 72 heures.

cyber|both|Penetration tests of the 20 most used applications found four serious vulnerabilities, all closed since.|Des tests d’intrusion menés sur les 20 applications les plus utilisées ont révélé quatre vulnérabilités graves, toutes corrigées depuis.
cyber|both|We want to exchange indicators of compromise with other members in real time.|Nous souhaitons échanger en temps réel des indicateurs de compromission avec les autres membres.
cyber|en|A denial-of-service attack made our website unreachable on election night.
cyber|fr|Une équipe d’intervention en cas d’incident peut être dépêchée auprès des organismes qui n’en ont pas.
cyber|en|Encryption of laptops and of backups is complete.
cyber|fr|Tous les fonctionnaires doivent suivre chaque année la formation en cybersécurité, sous peine de perdre leur accès.
cyber|fr|Le directeur de la sécurité de l’information relève désormais directement de la sous-ministre.

legacy|both|The mainframe behind the benefit payments dates from 1979 and only four people can still program it.|L’ordinateur central qui soutient le versement des prestations date de 1979 et seules quatre personnes savent encore le programmer.
legacy|both|Half of our workloads have moved to the public cloud; the two data centres will close in 2027.|La moitié de nos charges de travail ont migré vers le nuage public ; les deux centres de données fermeront en 2027.
legacy|en|The case management renewal was split into smaller releases after the auditor’s warning about large projects.
legacy|fr|La désuétude de nos systèmes ralentit chaque changement : modifier un taux prend quatre mois.
legacy|en|A business case for replacing the licensing system has gone to treasury board.
legacy|fr|Une seule plateforme de gestion de la relation client remplacera onze applications maison.

legacy|both|Technical debt is now recorded for each application, and a tenth of every budget goes to paying it down.|La dette technique est maintenant consignée pour chaque application, et un dixième de chaque budget sert à la réduire.
legacy|both|The cutover to the new financial system was postponed by a year when the data conversion failed.|Le passage au nouveau système financier a été reporté d’un an après l’échec de la conversion des données.
legacy|en|Shared components such as hosting, forms and messaging are offered to all ministries on one platform.
legacy|fr|Nous sommes à la recherche d’une administration ayant transféré une application COBOL dans le nuage.
legacy|en|Vendors no longer support the version of the database on which the land registry runs.
legacy|fr|Les serveurs locaux de 60 écoles ont été regroupés dans l’infonuagique gouvernementale.
legacy|en|An outage of the old system stopped the issuing of cheques for two days in March.

indigenous|both|First Nations communities have told us that they want services designed with them, and by them.|Les communautés des Premières Nations nous ont dit vouloir des services conçus avec elles et par elles.
indigenous|both|Birth certificates can be issued with names in Indigenous languages, including their special characters.|Les actes de naissance peuvent être délivrés avec des noms en langues autochtones, y compris leurs caractères particuliers.
indigenous|en|Cultural safety training, given by elders, is compulsory for all staff who serve northern communities.
indigenous|fr|Un agent de liaison inuit a été embauché dans chacun des trois villages.
indigenous|en|We waive the fee for residential school survivors who wish to reclaim their traditional names.
indigenous|fr|L’affichage de nos bureaux est maintenant en inuktitut, en anglais et en français.

indigenous|both|A reconciliation action plan was adopted in answer to the calls to action.|Un plan d’action pour la réconciliation a été adopté en réponse aux appels à l’action.
indigenous|both|Band offices now issue provincial health cards on reserve under a pilot agreement with two tribal councils.|Les bureaux de bande délivrent maintenant la carte santé provinciale dans les réserves, en vertu d’une entente pilote avec deux conseils tribaux.
indigenous|en|How do others consult Métis and off-reserve people on the design of programs?
indigenous|fr|La souveraineté des données autochtones est reconnue dans notre nouvelle stratégie.
indigenous|en|Staff travel to fly-in communities with satellite equipment to hold benefit clinics.
indigenous|fr|Des aînés participent au comité qui conseille le ministère sur les services offerts aux Autochtones en milieu urbain.
indigenous|fr|Les interprètes cris font défaut dans les tribunaux comme dans les hôpitaux.

business|both|Entrepreneurs can now open a restaurant through one application instead of eleven permits from four authorities.|Les entrepreneurs peuvent maintenant ouvrir un restaurant au moyen d’une seule demande plutôt que de onze permis délivrés par quatre autorités.
business|both|The business number is being adopted as the common identifier for all corporate registries.|Le numéro d’entreprise est en voie d’être adopté comme identifiant commun de tous les registres de sociétés.
business|en|Regulatory burden on small firms was reduced by 14 per cent according to the count of requirements.
business|fr|Un accompagnateur est attribué aux promoteurs de projets de plus de 5 M$ pour toutes leurs autorisations.
business|en|Home builders say that a building permit takes 21 weeks; our target is eight.
business|fr|L’immatriculation d’une compagnie se fait maintenant en une heure, tous les jours de la semaine.

business|both|Food inspectors enter their reports on tablets, and the operator receives a copy before they leave.|Les inspecteurs des aliments saisissent leurs rapports sur tablette, et l’exploitant en reçoit copie avant leur départ.
business|both|Companies working in several provinces want to register once; we propose a common extra-provincial filing.|Les entreprises actives dans plusieurs provinces veulent s’inscrire une seule fois ; nous proposons une déclaration extraprovinciale commune.
business|en|Suppliers can bid for contracts under $100,000 through a simplified procurement site.
business|fr|Le guichet des PME répond en deux jours aux questions sur les subventions, les taxes et les licences.
business|en|Liquor licence renewals went fully digital, with payment.
business|fr|Les exploitants agricoles trouvent dans un même dossier leurs programmes d’aide et leurs obligations réglementaires.
business|en|One regulation must be repealed for each new one that costs employers money.

automation|both|A chatbot answers questions about student loans in both languages and hands over to a person when it is not sure.|Un agent conversationnel répond dans les deux langues aux questions sur les prêts étudiants et passe le relais à une personne lorsqu’il n’est pas certain.
automation|both|Guidelines on the use of generative artificial intelligence by public servants were issued in July.|Des lignes directrices sur l’utilisation de l’intelligence artificielle générative par les fonctionnaires ont été publiées en juillet.
automation|en|Software robots now copy 6,000 applications a week from e-mail into the case system.
automation|fr|Un algorithme trie les demandes simples, qui sont approuvées sans intervention humaine ; les autres vont à un agent.
automation|en|Machine translation of web pages was stopped after errors in legal terms were reported.
automation|fr|Nous cherchons à savoir comment d’autres évaluent les biais des modèles avant de les utiliser pour décider.

automation|both|An impact assessment is required before any automated decision is made about a person.|Une évaluation des incidences est exigée avant qu’une décision automatisée soit prise au sujet d’une personne.
automation|both|A virtual assistant pilot on our website was closed: fewer than one conversation in five was of any help.|Le projet pilote d’assistant virtuel sur notre site a pris fin : moins d’une conversation sur cinq s’avérait utile.
automation|en|Staff may use an approved language model to summarize long briefs, never with personal data.
automation|fr|L’apprentissage automatique repère les déclarations susceptibles de comporter une fraude.
automation|en|We are drafting a public register of the algorithms in use across departments.
automation|fr|La robotisation de la saisie a libéré l’équivalent de douze postes.
automation|fr|Un essai d’IA pour transcrire les réunions est mené dans trois bureaux.

emergencies|both|During the wildfires, 21,000 evacuees registered online and received financial assistance within 48 hours.|Pendant les feux de forêt, 21 000 personnes évacuées se sont inscrites en ligne et ont reçu une aide financière en moins de 48 heures.
emergencies|both|Continuity plans were tested in November by closing a whole office without warning.|Les plans de continuité ont été mis à l’épreuve en novembre par la fermeture d’un bureau entier, sans préavis.
emergencies|en|Proof of vaccination, delivered in six weeks, was used by nine residents out of ten.
emergencies|fr|À la suite des inondations du printemps, un guichet unique pour les sinistrés a été ouvert à l’aréna.
emergencies|en|We would like a mutual-aid arrangement so that another province’s agents can answer our lines in a disaster.
emergencies|fr|Le système d’alerte au public a été utilisé quatre fois, dont une pour une tornade.

emergencies|both|An ice storm cut power for eight days; the offices that have generators served as warming centres.|Une tempête de verglas a privé la région de courant pendant huit jours ; les bureaux dotés de génératrices ont servi de haltes-chaleur.
emergencies|both|Lessons from the pandemic have been collected in a playbook for the next crisis.|Les leçons tirées de la pandémie ont été réunies dans un guide en vue de la prochaine crise.
emergencies|en|Flood victims had to describe their losses to the insurer, the city and the province in turn.
emergencies|fr|Les employés se portent volontaires pour prêter main-forte à la sécurité civile lors d’une évacuation.
emergencies|en|An emergency benefit was paid to 130,000 workers through the tax system in ten days.
emergencies|fr|Nous révisons le programme d’indemnisation des propriétaires dont la maison a été touchée par un sinistre.
emergencies|en|Paper forms were kept ready for when the network is down.
`

export type Half = 'tuning' | 'held out'

type Gold = {
  /** one for each line, in the language that seed gives to what is said in both */
  statements: Statement[]
  topics: string[]
  /** what is said in both languages */
  pairs: Pair[]
}

/** A half of the corpus: the statements as four fixed draws give each of them one language, and the pairs. */
export function readSecondCouncil(half: Half, seed = 0): Gold {
  const gold: Gold = { statements: [], topics: [], pairs: [] }
  // Blocks take turns: a topic's lines for tuning, then its lines held out.
  const blocks = council.trim().split('\n\n')
  for (const [turn, block] of blocks.entries()) {
    if ((turn % 2 === 0) !== (half === 'tuning')) continue
    for (const [at, line] of block.split('\n').entries()) {
      const [topic = '', language, first = '', second = ''] = line.split('|')
      const id = `${topic}-${turn % 2}${at}`
      const pair = { id, topic, en: first, fr: second }
      if (language === 'both') gold.pairs.push(pair)
      gold.topics.push(topic)
      gold.statements.push(
        language === 'both'
          ? inOne(pair, languageOf(pair, seed))
          : { id, language: language === 'fr' ? 'fr' : 'en', text: first },
      )
    }
  }
  return gold
}
