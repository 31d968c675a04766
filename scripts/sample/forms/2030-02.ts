import type { Form } from '../form.ts'

/** Fewer than half sent a form that winter. */
export const FEBRUARY_2030: readonly Form[] = [
  {
    jurisdiction: 'auroria',
    language: 'en',
    writtenName: 'Auroria – Federal',
    contact: 'Rosamund Teale, Service Branch, rosamund.teale@auroria.example',
    format: 'docx',
    filename: 'ACSP Exchange Template Feb 2030 - Federal.docx',
    received: '2030-01-24',
    wording: 0,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'First provincial sign-ins: since 14 January, holders of a Compte Valcendre can open their federal pension file without another password. It took fourteen months, of which eleven went to agreeing on the word “verified”.',
          'Nine departments agreed on the consent model, so a change of marital status now has to be reported once.',
          'Benefit statements went paperless for 640,000 people. Fewer than two in a hundred asked for paper again.',
          'A trial AI assistant answers questions about employment support on our site. Every answer cites the page it comes from, and four in five are rated useful. The remaining fifth is what we learn from: most of those questions had no clear answer on our own pages either.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Bring two more provinces and one territory into mutual recognition of digital identity this year.',
          'Offer the business window to any municipality that asks for it, under a standard agreement of six pages or less.',
          {
            text: 'Agree with the provinces on service standards for the life events that matter most:',
            under: [
              'the birth of a child, by the fall',
              'a move from one province to another',
              'the start of retirement',
            ],
          },
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'A list of the 34 questions we removed from our forms, with the legal reasoning for each.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Many people give up their enrolment at the photograph. We would like to compare failure rates with other members, by age and by type of device.',
        ],
      },
    ],
  },
  {
    jurisdiction: 'ashmarch',
    language: 'en',
    writtenName: 'Province of Ashmarch',
    contact: 'Perpetua Lyle, Director of Service Channels, perpetua.lyle@ashmarch.example',
    format: 'pdf',
    filename: 'ACSP_Feb2030_Ashmarch.pdf',
    received: '2030-01-14',
    wording: 1,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Birth, marriage and death certificates have been ordered and delivered online since 6 January, without a notary. The first week brought 1,900 orders. Midwives and funeral directors, who tried the service first, found the eleven errors that our own testing had missed.',
          'AshPass opened to the public on 1 December: 48,000 holders in eight weeks, three services connected.',
          'Only one caller in nine still waits on the line; the others are called back or helped by text message.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Connect twelve more services to AshPass, legal aid among them, before the end of the year.',
          'Replace our 19 kiosks, which fewer than thirty people a day use, with a staff member and a tablet.',
          'Offer our ten busiest services in four more languages, through certified translators and not by machine.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'The full story of moving certificates online: the law that had to change, what registrars feared, and what happened.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Staff in our small offices now see one client an hour. What else have members given such offices to do? Closing them is not on the table: in five places ours is the last public building with its lights on.',
        ],
      },
    ],
  },
  {
    jurisdiction: 'valcendre',
    language: 'fr',
    contact: 'Oriane Tessonnier, sous-ministre déléguée',
    format: 'docx',
    filename: 'Tour de table Valcendre fév 2030.docx',
    received: '2030-01-22',
    wording: 1,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Depuis janvier, le Compte Valcendre donne accès au dossier de pension fédéral : 22 000 connexions le premier mois.',
          'Neuf municipalités sur douze offrent le guichet unique d’entreprise; deux ont demandé un report au printemps.',
          'Les 50 formulaires visés sont tous accessibles, un mois après l’échéance. Le dernier, celui de la garde d’enfants, a dû être repensé en entier.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Mandat des proches aidants : conclure avec l’office du logement, seul des trois organismes à ne pas encore le reconnaître.',
          'Faire de l’adresse une donnée vérifiée une seule fois, que la personne présente ensuite sans papier. Huit ministères et deux sociétés d’État la redemandent aujourd’hui, chacun avec sa propre liste de pièces admises.',
          'Mesurer chaque trimestre la satisfaction au comptoir, au téléphone et en ligne, avec les trois mêmes questions.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'Les résultats bruts de nos essais d’accessibilité avec 31 personnes handicapées, formulaire par formulaire.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Il serait utile de mettre en commun le vocabulaire de l’identité numérique : « verified account » a déjà cinq équivalents en français.',
        ],
      },
    ],
  },
  {
    jurisdiction: 'pellerac',
    language: 'fr',
    writtenName: 'Gouvernement de Pellerac',
    contact: 'Ysoline Fauve, directrice des guichets',
    format: 'txt',
    filename: 'CASP pellerac fevrier 2030.txt',
    received: '2030-01-25',
    wording: 0,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Le bureau de Sableclair a rouvert après l’incendie; les dossiers ont été reconstitués en neuf semaines.',
          'Deux ministères sur sept acceptent l’attestation municipale comme preuve d’adresse.',
          'L’attente téléphonique se stabilise à 17 minutes.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Convaincre les cinq autres ministères de renoncer aux factures d’électricité et de téléphone comme preuve du lieu de résidence.',
          'Ouvrir le samedi matin les trois comptoirs les plus achalandés.',
          'Remplacer par une simple imprimante publique les bornes des bibliothèques, dont les pièces ne se fabriquent plus.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'Un plan de continuité éprouvé par le feu : ce qui a été sauvé, ce qui manquait, ce que nous ferions autrement. Nous le présentons volontiers, photos comprises, à toute équipe qui croit que ses sauvegardes suffisent.',
        ],
      },
      {
        kind: 'issues',
        answer: ['Comment payer le service du samedi sans créer deux classes d’employés?'],
      },
    ],
  },
  {
    jurisdiction: 'aasm',
    language: 'en',
    writtenName: 'Auroria Alliance of Service Municipalities (AASM)',
    contact: 'Clémence Aubrière, Secretary General, clemence.aubriere@aasm.example',
    format: 'docx',
    filename: 'AASM ACSP Feb 2030 EN.docx',
    received: '2030-02-04',
    wording: 2,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          { lead: 'Highlights since October:' },
          'The Alliance has grown to 40 member municipalities in 6 provinces, home to about 4.5 million people.',
          'Three new members this winter: Sainte-Ambroisine (Pellerac), Wickenden (Ashmarch) and Sableclair (Pellerac).',
          'A webinar on snow-day notices drew 210 participants, most of them from places too small to have a communications office.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Finish the directory of services that municipalities deliver for a province: 118 are listed and we expect twice as many.',
          'Negotiate a group price for accessible recreation-registration software.',
          'Give small members a shared after-hours answering service.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'Fifteen members have volunteered to try a provincial digital identity with library cards and recreation passes. Tell us what you need and we will match you within ten days.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'A resident who moves must tell the town, the province and the federal government separately, and prove the new address each time. Could the council take this on as one problem?',
        ],
      },
    ],
  },
]
