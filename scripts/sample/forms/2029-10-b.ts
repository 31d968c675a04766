import type { Form } from '../form.ts'

export const OCTOBER_2029_B: readonly Form[] = [
  {
    jurisdiction: 'pellerac',
    language: 'fr',
    contact: 'Guichets Pellerac, guichets@pellerac.example',
    format: 'docx',
    filename: 'casp-pellerac-oct29.docx',
    received: '2029-09-20',
    wording: 0,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          { lead: 'Un bilan contrasté :' },
          'L’attente à Info-Pellerac remonte à 19 minutes depuis le départ des agents saisonniers.',
          'Le jumelage entre préposés et recrues touche 14 personnes; la moitié des recrues occupent déjà le poste de leur mentor.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Porte d’entrée unique des entreprises : le projet est maintenu, mais l’échéance passe à 2031, faute d’entente sur la propriété des données.',
          'Accepter comme preuve d’adresse une attestation de la municipalité, plutôt que deux factures de services publics.',
          'Créer un fonds de formation commun aux sept ministères qui ont pignon sur rue.',
        ],
      },
      {
        kind: 'changes',
        answer: ['Mme Ysoline Fauve succède à M. Barthélemy Roux à la direction des guichets.'],
      },
      {
        kind: 'sharing',
        answer: ['Notre guide de mentorat, avec le carnet que la recrue remplit chaque vendredi.'],
      },
      {
        kind: 'issues',
        answer: [
          'Peut-on refuser un service à une personne qui n’a ni bail ni facture à son nom? Nos juristes ne s’entendent pas.',
        ],
      },
    ],
  },
  {
    jurisdiction: 'tamberlane',
    language: 'en',
    writtenName: 'Government of Tamberlane',
    format: 'txt',
    filename: 'TAM acsp october 2029.txt',
    received: '2029-10-02',
    wording: 1,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'During the August floods, evacuees from two communities had an emergency payment within 48 hours, on the word of their fire chief. Four payments out of 612 went to the wrong person; all were repaid. We would make the same choice again.',
          'The wait at our call centre passed 40 minutes on the worst of those days. It is now 9.',
          'Our first client survey in eight years went to every household; 71 per cent called the service good or very good.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Give each resident a digital identity that survives a flooded house, so that nobody has to prove who they are with papers they have lost.',
          {
            text: 'Write down, in one binder, how services run during an evacuation:',
            under: [
              'who registers people, and on which list',
              'who pays, and on whose word',
              'who answers the phone when the call centre has been evacuated too',
            ],
          },
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'The survey questionnaire, the interviewers’ notes, and the three questions we will never ask again.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'We do not have the people to run our own enrolment for a digital identity. Could a larger member lend a kit suited to a territory without a federal office?',
        ],
      },
    ],
  },
  {
    jurisdiction: 'thornmoor',
    language: 'en',
    writtenName: 'Thornmoor Service Centre',
    contact: 'Idony Farrant, Chief Executive',
    format: 'docx',
    filename: 'Copy of Copy of ACSP template - Thornmoor Oct.docx',
    received: '2029-09-21',
    wording: 2,
    marks: 'parentheses',
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Call-backs were added to our 2009 telephone system for $84,000. The longest wait in licensing went from 47 minutes to 18.',
          'The business window pilot in Lanternhill has registered 61 restaurants. Their owners report two visits instead of four.',
          'Eleven retirees came back two days a month to write down licensing rules that no manual contains.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Replace the licensing mainframe. Requirements are written and the tender closes in January.',
          'Reach the ten-minute ceiling for telephone waits by the autumn of 2030.',
        ],
      },
      { kind: 'changes', answer: 'N/A' },
      {
        kind: 'sharing',
        answer: ['The retirees’ rule book, and the interview guide that drew it out of them.'],
      },
      {
        kind: 'issues',
        answer: [
          'The pilot shows that each government wants an inspection of its own. Has anyone persuaded fire, health and building inspectors to come on the same day? Owners lose a day’s takings for each visit, and two of the three inspectors check the same exit.',
        ],
      },
    ],
  },
  {
    jurisdiction: 'valcendre',
    language: 'fr',
    contact: 'Oriane Tessonnier, sous-ministre déléguée',
    format: 'docx',
    filename: 'Tour de table Valcendre oct 2029 (rév.).docx',
    received: '2029-09-18',
    wording: 1,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Guichet unique d’entreprise : cinq municipalités branchées sur douze. Le délai d’ouverture d’un commerce est passé de 31 à 12 jours.',
          'Le Compte Valcendre accepte maintenant une vérification d’identité faite à la pharmacie, pour qui n’a pas de téléphone récent.',
          'Parmi les 50 formulaires les plus utilisés, 32 respectent la norme d’accessibilité.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Relier le Compte Valcendre au compte vérifié fédéral dès l’hiver 2030.',
          'Offrir aux proches aidants un mandat numérique, valable pour la santé, l’impôt et le logement.',
          'Terminer l’adaptation des 18 autres formulaires.',
        ],
      },
      { kind: 'changes', answer: 'Néant' },
      {
        kind: 'sharing',
        answer: [
          'La marche à suivre pour inspecter un commerce en une seule visite : convention entre trois services et grille commune. La convention tient en quatre pages; il a fallu onze mois pour l’écrire, surtout à cause des assurances.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Les petites municipalités n’ont personne pour tenir à jour leurs exigences dans le guichet. Qui devrait en payer le coût?',
        ],
      },
    ],
  },
  {
    jurisdiction: 'aasm',
    language: 'fr',
    writtenName: 'AASM',
    contact: 'Clémence Aubrière, secrétaire générale, clemence.aubriere@aasm.example',
    format: 'docx',
    filename: 'Modèle CASP AASM octobre 2029 v3.docx',
    received: '2029-09-21',
    wording: 0,
    marks: 'dashes',
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Avec 37 municipalités membres dans 5 provinces, l’Alliance parle au nom d’environ 4,2 millions d’habitants.',
          'Depuis février, accueil de quatre nouveaux membres : Elderglen (Thornmoor), Haute-Ronce (Valcendre), Copperdale (Ashmarch) et Port-Lueur (Brumeval).',
          'Depuis juin, une conseillère de Wexley Falls siège au comité du guichet unique d’entreprise.',
          'Quatre-vingt-cinq élus ont suivi, à distance, notre cours d’accueil sur les services aux citoyens.',
        ],
      },
      {
        kind: 'priorities',
        marks: 'parentheses',
        answer: [
          'Doubler le nombre de membres de moins de 10 000 habitants, que la cotisation réduite commence à attirer.',
          'Publier un répertoire des services que les municipalités rendent au nom d’une province. Personne n’en connaît aujourd’hui le nombre, et chaque nouvelle entente se négocie comme si c’était la première.',
        ],
      },
      { kind: 'changes', answer: 'Sans objet' },
      {
        kind: 'sharing',
        marks: 'paragraphs',
        answer: [
          'Un tableau comparatif des frais de permis de construction dans 22 villes, mis à jour chaque trimestre.',
        ],
      },
      {
        kind: 'issues',
        marks: 'paragraphs',
        answer: [
          'La sécurité informatique des petites villes tient à un ou deux employés. Nous aimerions que les provinces ouvrent leurs formations à nos membres.',
        ],
      },
    ],
  },
]
