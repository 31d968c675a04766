/**
 * Needs, an offer that would answer each, and one that only looks like it: the same words or the same field, another
 * matter. Written before the scorer was. A need without an offer is answered by nobody. Blocks in turn are to tune by
 * and to believe.
 */
export const exchangeCorpus = `
need en We have no way to tell residents how long the queue at the counter is before they leave home.
offer en Our queue display, with wait times by counter on the web and by text message, can be shared with any jurisdiction.
like en Our counter staff training plan is available on request.

need fr Nous cherchons un modèle d’entente pour échanger les avis de décès entre administrations.
offer en We can share the data-sharing agreement under which death notices reach three programs on the same day.
like fr Notre modèle d’entente de télétravail peut être transmis à qui le demande.

need en Nobody on our team can test web pages with a screen reader; we would welcome help.
offer en Our accessibility lab, staffed by screen reader users, takes in two sites a month from other governments.
like en We will lend our usability lab for testing forms on paper.

need fr Il nous manque un glossaire bilingue des termes de la facturation des services d’eau.
offer fr Nous offrons notre lexique français-anglais de la facturation de l’eau et des égouts.
like en Our water main renewal schedule is published as open data.

need en How do others verify the identity of applicants who have no photo ID?
offer fr Notre guide de vérification de l’identité par un répondant, sans pièce avec photo, est à la disposition de tous.
like en We offer a template for photo consent at public events.

need en We need a way to reach seniors who do not use the internet.
offer en Our script for telephone calls to seniors without internet access can be borrowed.
like en A course on internet security for staff is open to all members.

need fr Nos agents demandent une formation pour désamorcer les appels agressifs.
offer en We offer our two-day course on de-escalating hostile calls, with recordings.
like fr Nous prêtons nos enregistrements d’attente téléphonique en cinq langues.

need en Our building permit backlog has doubled and we have too few plan reviewers.
offer en Three of our plan reviewers can be lent to a municipality with a building permit backlog.
like en We share our checklist for fishing permits issued at the wharf.

need en We are looking for a chatbot policy before the first one goes live.
offer fr Notre politique sur les robots conversationnels, avec la liste des questions interdites, peut être reprise.
like en Our policy on gifts and hospitality was renewed and may be copied.

need fr Comment recruter des préposés bilingues en région éloignée?
offer fr Notre trousse de recrutement d’agents bilingues en région, avec logement, est offerte aux autres.
like fr Nous offrons une carte des services en région éloignée.

need en Our online birth registration is abandoned at the third page by half of parents.
offer en We can show how we cut our birth registration form from nine pages to three, with the usability results.
like en We can show our birth certificate security paper to those who print theirs.

need fr Nous n’avons pas de plan pour joindre la population quand les lignes téléphoniques tombent en panne.
offer en Our outage communications plan, for when phone lines are down, may be adapted by anyone.
like en Our telephone directory of officials is sold at cost.

need en We lack indicators to tell whether plain language rewrites make letters easier to understand.
offer fr Nous partageons notre grille de mesure de la clarté des lettres, testée auprès de 300 lecteurs.
like fr Nous partageons le gabarit de nos lettres d’embauche.

need en Help wanted: moving ten years of paper marriage records to a searchable archive.
offer en Our scanning team digitized 400,000 marriage records and will share its specifications.
like en We offer a guide on officiating marriages outdoors.

need en We want to know how others pay refunds without a cheque.
offer en Our direct deposit refund process, cheque-free since spring, is documented and available.
like en We can share our stop-payment form for lost cheques of suppliers.

need fr Nous voulons savoir comment les autres paient les bénévoles des bureaux de scrutin.

offer-alone fr Nous offrons notre outil de prévision des appels par quart d’heure.
like fr Notre guide d’accueil des bénévoles de la bibliothèque est public.

need en How have others told newcomers which services exist in their own language?
offer fr Notre application d’accueil des nouveaux arrivants, en douze langues, peut être adaptée.
like en Our interpreters’ pay scale may be consulted.

need fr Les mots de passe oubliés engorgent notre centre d’appels.
offer en We can demonstrate passwordless sign-in, which removed most of our password reset calls.
like fr Notre centre d’appels prête des casques d’écoute.

need en We need an emergency shelter list that updates itself during wildfires.
offer en Our evacuation shelter map, fed live during wildfire season, is open source.
like en Our fire hall tour kit for schools is free to copy.

need en Is there a common way to count a visit at a service counter?
offer en Our definitions for counting counter visits and calls were tested in 40 offices and are free to use.
like en We lend our footfall counters for trail use studies.

need fr Nous avons besoin d’aide pour traduire nos pages dans une langue autochtone.
offer en Our roster of Indigenous language translators is open to other governments.
like fr Notre calendrier des fêtes autochtones peut être reproduit.

need en Our staff have no secure way to receive documents from clients by e-mail.
offer fr Notre dépôt sécurisé de documents, qui remplace les pièces jointes aux courriels, est réutilisable.
like en Our e-mail signature standard can be copied.

need en We seek advice on making kiosks usable from a wheelchair.
offer en Our kiosk design standard, with heights and reach tested by wheelchair users, is available.
like en Our kiosk advertising rates may be of interest.

need fr Nous cherchons à comparer nos coûts par transaction avec ceux des autres.
offer fr Nous mettons à la disposition du conseil notre méthode de calcul du coût par transaction, par mode de service.
like fr Nous offrons un modèle de reçu pour les transactions en espèces.

need en Young adults leaving care lose their health card; we have no process to replace it.
offer en Our one-visit process gives youth leaving care a health card and a birth certificate together.
like en Our health card design files are available to printers.

need fr Nous n’arrivons pas à obtenir le consentement des clients pour réutiliser leurs renseignements.
offer en We offer our consent wording, tested with clients, for reusing information they already gave.
like en We share our open information portal’s style guide.

need en We would like an inspection checklist app that works without a signal.
offer fr Notre application d’inspection hors ligne peut être montrée et son code, partagé.
like fr Notre liste d’inspection des gilets de sauvetage est affichée.

need en Our procurement rules stop us from buying small cloud services.
offer en We can share the procurement vehicle that lets any ministry buy cloud services under $50,000.
like en Our recycling contract for cloud-seeding equipment has ended and may be reused.

need fr Comment prévenir les parents de la fermeture d’une école dans les deux langues et à temps?
offer fr Notre système d’alerte bilingue aux parents, par message texte, est offert sous licence libre.
like fr Nous offrons des affiches sur la sécurité dans l’autobus scolaire.

need en How are others dealing with applications written by artificial intelligence?

offer-alone en Our guide to snow removal contracts is free.
like en We offer a form for job applications written by hand.

need en Our business licence renewals pile up in one month; has anyone staggered them?
offer en We staggered business licence renewals by anniversary date and can share the change notice and schedule.
like en Our dog licence tags can be ordered by others.

need fr Nous manquons de données sur la satisfaction des clients servis en personne.
offer en Our in-person satisfaction survey, on a tablet at the exit, is ready to be borrowed.
like en Our tablet lending program for libraries is described on line.

need en Fraudsters use our name in text messages and we do not know how to warn people.
offer fr Notre campagne d’avertissement sur les textos frauduleux est offerte, images et messages compris.
like fr Notre campagne de vaccination par message texte a ses gabarits en ligne.

need en We need a training path for new managers of service centres.
offer en Our six-module program for new service centre managers is open to five outside participants.
like en Our parking plan for service centres may be viewed.

need fr Le transfert des dossiers de location lors d’un changement de registre nous inquiète; qui l’a fait?
offer fr Nous avons migré 80 000 dossiers vers un nouveau registre et offrons notre plan de migration.
like fr Nous offrons notre registre des plaintes de bruit en exemple.

need en We have no shared calendar of system maintenance, so partners’ pages fail without notice.
offer en Our maintenance notice calendar, with subscriptions for partners, can include other jurisdictions.
like en Our meeting room calendar software is surplus and free.

need en Would someone share how they pay for rural broadband at service counters?
offer fr Nous pouvons présenter notre entente de financement de la large bande dans les points de service ruraux.
like en Our rural mail route survey is finished.

need fr Nos lettres de refus suscitent trop d’appels; nous voulons des exemples mieux rédigés.
offer en Sample refusal letters in plain language, which cut our appeals by a third, are ready to share.
like en We offer letterhead paper at cost.

need en How do others let a caregiver act for someone on line?
offer fr Notre module de délégation permet à un proche aidant d’agir en ligne; nous en offrons la démonstration.
like en Our caregiver appreciation day poster is available.

need en We lack a standard for addresses, so each registry writes them differently.
offer en Our address standard and validation service are open to every registry in the country.
like en Opening addresses by ministers are posted each spring.

need fr Comment assurer la relève quand la moitié de notre équipe prend sa retraite d’ici trois ans?
offer fr Notre programme de transfert des connaissances avant la retraite peut être partagé.
like fr Notre calculatrice de rente de retraite est accessible au public.

need en We want an independent review of our privacy impact assessments before launch.
offer en Our privacy office can peer review impact assessments for other jurisdictions, four a year.
like en Our environmental assessment notices are sent by mail.

need en We need sign language interpretation on demand at small counters.
offer fr Nous offrons l’accès à notre service d’interprétation gestuelle à distance, par vidéo.
like en Our road sign catalogue is on line.

need fr Nous cherchons un outil pour fixer des rendez-vous au comptoir.
offer en Our appointment booking tool for counters is open source and already bilingual.
like en Our theatre ticket booking counter can be rented.

need en Our open data is published but nobody uses it.
offer en We can share how our data stories and monthly clinics tripled the use of open data.
like en Our data centre has spare racks for rent.

need fr Les avis d’évacuation n’atteignent pas les campeurs.

offer-alone en We can lend a facilitator for strategic planning retreats.
like fr Notre brochure sur les terrains de camping est gratuite.

need en Clients must give the same information to three departments when they move.
offer fr Notre service de changement d’adresse en un seul endroit, relié à sept ministères, peut être présenté.
like fr Notre entreprise de déménagement attitrée accepte d’autres clients.

need en Has anyone a business case for replacing a forty-year-old mainframe?
offer en The business case that got our mainframe replacement funded is available, figures included.
like en Our business registry frames certificates for a fee.

need fr Nous avons besoin d’un barème pour décider quels services passer en numérique d’abord.
offer en Our scoring grid for choosing which services go digital first is available in both languages.
like fr Notre barème des droits de stationnement est affiché.

need en We would like volunteers to test our new portal from outside our province.
offer en Our panel of 900 testers across the country can try your portal within a week.
like en Our volunteers’ insurance form is on the portal.

need fr Nous voulons mesurer l’empreinte carbone de nos points de service.
offer fr Nous partageons notre calculateur d’émissions des bureaux et comptoirs de service.
like fr Notre papier carbone inutilisé est à donner.

need en Our website search returns nothing useful; who has fixed theirs?
offer en We rebuilt site search with a synonym list and can share both the list and the method.
like en Our search and rescue volunteers give talks.

need en Staff need guidance on names and gender markers for transgender clients.
offer fr Nos lignes directrices sur le prénom choisi et la mention de genre sont offertes à tous.
like en Our naming policy for parks is online.

need fr Comment réduire les erreurs dans les demandes de subvention des petites municipalités?
offer fr Notre formulaire de subvention prérempli, qui a divisé les erreurs par deux, peut être réutilisé.
like fr Notre bulletin aux petites municipalités est gratuit.

need en We need proof that a company is in good standing without asking for paper.
offer en Our service confirms a company’s good standing in real time to any government that asks.
like en Our standing committee’s minutes are public.

need en Our call centre cannot see what the client did on line before calling.
offer fr Notre tableau de bord montre à l’agent le parcours en ligne du client; le code est à partager.
like fr Notre tableau de bord de voiture électrique sert d’exemple de conception.

need fr Nous ne savons pas comment servir les sans-abri qui n’ont pas d’adresse.
offer en Our guide to serving people with no fixed address, written with shelters, is available.
like en Our fixed asset inventory guide is available.

need en How do others keep service going when a union strike begins?
offer en We can share our continuity plan for a labour dispute, tested last winter.
like en Our lightning strike map is free.

need en We are looking for a partner to share a mobile service van in the north.
offer fr Notre comptoir mobile peut desservir les collectivités nordiques d’une autre administration.
like en Our mobile phone contract may be joined.

need fr Il nous faut des exemples de normes de service pour les réponses aux courriels.
offer fr Nos normes de service publiées, avec délais de réponse aux courriels, sont à votre disposition.
like fr Notre norme de couleur des boîtes aux lettres est publique.

need en Our forms time out and people lose what they typed.
offer en Our save-and-return component for forms is open source.
like en Our overtime forms are available as PDFs.

need en We have no method to forecast call volumes around tax season.
offer en Our model for forecasting call volumes by week, tax season included, can be shared.
like en Our weather forecast feed is public.

need fr Comment expliquer un changement de programme aux familles touchées?

offer-alone fr Nous offrons un manuel de numérisation pour deux personnes et un appareil.
like en We offer a family day activity book.

need en We need help setting fees that low-income clients can afford.
offer fr Notre méthode d’exonération des droits pour les ménages à faible revenu peut être transmise.
like en Our late fee notice can be copied.
`
