import type { Form } from '../form.ts'

export const FEBRUARY_2031_A: readonly Form[] = [
  {
    jurisdiction: 'auroria',
    language: 'en',
    writtenName: 'Service Auroria',
    contact: 'Rosamund Teale, Service Branch, rosamund.teale@auroria.example',
    format: 'docx',
    filename: 'ACSP Exchange Template Feb 2031 - Federal v4.docx',
    received: '2031-01-23',
    wording: 0,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Four of the six provinces and one territory can now send us a verified sign-in. The other two provinces have asked to join.',
          'The birth-of-a-child service opened in January: one visit online, four programs, an answer in six days.',
          'Refusal letters were rewritten in plain language and read aloud to 90 people before release. Appeals filed by mistake are down by a quarter. One sentence in three was cut; the reason for the refusal now comes first.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'When someone dies, take one notice from the family and pass it to every program, federal and provincial, that must stop, start or pay. Families now write to us seven times on average, and the last letter often arrives after the first anniversary.',
          'Publish the common rules on AI assistants, now agreed by eight members, and review them every year.',
          'Show people, in one place, what each department knows of them and who has looked at it.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'How we tested the refusal letters: the method, the ninety readings, and the texts before and after in both languages.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Our assistant does well in English and French and poorly in every other language. Who has recordings or translations that may be shared?',
        ],
      },
    ],
  },
  {
    jurisdiction: 'ashmarch',
    language: 'en',
    writtenName: 'Province of Ashmarch',
    contact: 'Lemuel Prowse, Director of Service Channels, lemuel.prowse@ashmarch.example',
    format: 'pdf',
    filename: 'ACSP_Feb2031_Ashmarch.pdf',
    received: '2031-01-13',
    wording: 1,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'Social assistance no longer asks for paper proof of address. The check runs in the background, and a person reviews the one case in eleven that fails. Nobody has been refused for lack of an address since the change; before it, about forty people a month were.',
          'AshPass now works across the provincial border: students from Valcendre register here with the account they already have.',
          'Agents approve about 3,000 replies a week drafted by the AI assistant. They rewrite one in four.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Set one standard for letters, owned by one editor, so that plain language is nobody’s project and everybody’s rule.',
          'Extend to the whole network the quiet hours tried in two offices with autistic clients.',
          'Retire AshPass passwords in favour of passkeys.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'Four months of address checks: the sources we use, the failures by cause, and the script for telling a client.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Funeral directors fill in eleven forms of ours for one death. We want to hear from anyone who has made this shorter.',
        ],
      },
    ],
  },
  {
    jurisdiction: 'brumeval',
    language: 'fr',
    contact: 'Philippa Lacombe-Rey, directrice générale',
    format: 'docx',
    filename: 'CASP – Modèle échange févr. 2031 – Brumeval FINAL FINAL.docx',
    received: '2031-01-20',
    wording: 0,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          { lead: 'Depuis octobre :' },
          'Le compte vérifié fédéral ouvre maintenant 64 services du Brumeval; 380 000 personnes l’ont adopté en huit mois.',
          'Le robot conversationnel interne répond en quatre secondes là où il fallait feuilleter 900 pages; 86 % des préposés le consultent chaque jour.',
          'Un premier groupe de 120 employés a suivi la formation en rédaction claire; leurs lettres ont raccourci de 40 %.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Ouvrir le robot conversationnel au public, d’abord pour les permis de chasse et de pêche.',
          'Reconnaître la preuve d’adresse numérique du Valcendre, plutôt que d’en créer une autre.',
          {
            text: 'Revoir notre présence dans les petites localités :',
            under: [
              'un agent polyvalent pour chacune;',
              'un local partagé avec la municipalité;',
              'un horaire affiché trois mois à l’avance.',
            ],
          },
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'Plan de cours, exercices et grille d’évaluation de notre formation en rédaction claire.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Nos préposés les plus expérimentés se fient moins au robot que les recrues. Est-ce prudence ou habitude? Nous cherchons des études sur la question.',
        ],
      },
    ],
  },
  {
    jurisdiction: 'merrow-isles',
    language: 'en',
    writtenName: 'The Merrow Isles',
    contact: 'Sunniva Crake, Access Merrow, sunniva.crake@merrow.example',
    format: 'pdf',
    filename: 'Merrow Isles - ACSP update (Feb 31).pdf',
    received: '2031-01-22',
    wording: 2,
    marks: 'numbers',
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'All 96 barriers found in the accessibility review are gone. The last was our pier office’s front step.',
          'Marriage licences joined the one-basket page on 1 December, two years after we promised it.',
          'One call to Access Merrow now closes the health card, licence, mooring and property tax files of an islander who has died. In its first quarter 140 families used it.',
          'Harvesters can renew a shellfish permit by text message. The reply carries the tide table.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Join the federal verified account, which half our residents already hold for their pensions.',
          'Keep a counter on the smallest isle by sharing a roof with the post office.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'How our bereavement service works: the agreement between five departments, and the words our agents use. We can bring two of the agents, who say in ten minutes what our report says in forty pages.',
        ],
      },
      { kind: 'issues', answer: 'Nil' },
    ],
  },
  {
    jurisdiction: 'pellerac',
    language: 'fr',
    contact: 'Ysoline Fauve, directrice des guichets',
    format: 'docx',
    filename: 'casp-pellerac-fev31.docx',
    received: '2031-01-24',
    wording: 0,
    sections: [
      {
        kind: 'accomplishments',
        answer: [
          'La porte d’entrée unique des entreprises est ouverte depuis novembre; 212 dossiers y ont été déposés, dont 30 % après 16 h 30.',
          'L’attente à Info-Pellerac est de 16 minutes; la moitié des appels portent sur un dossier que l’on pourrait suivre en ligne.',
          'L’attestation de la ville suffit désormais à prouver son adresse : le dernier des sept ministères s’est rallié en décembre.',
        ],
      },
      {
        kind: 'priorities',
        answer: [
          'Adhérer au compte vérifié fédéral pour les entreprises, puis pour les citoyens.',
          'Encadrer l’usage des assistants d’intelligence artificielle avant d’en acheter un.',
          'Reconnaître par un certificat l’expérience acquise au comptoir, afin de retenir les préposés.',
        ],
      },
      {
        kind: 'sharing',
        answer: [
          'L’art de convaincre un ministère : sept argumentaires sur la preuve d’adresse, dont deux qui ont échoué.',
        ],
      },
      {
        kind: 'issues',
        answer: [
          'Nous n’avons personne pour éprouver un assistant avant son lancement. Qui accepterait de nous prêter sa méthode? Trois fournisseurs nous assurent que ce n’est pas nécessaire, ce qui ne nous rassure pas.',
          'Le samedi matin, nos comptoirs sont pleins et nos équipes épuisées. Faut-il continuer?',
        ],
      },
    ],
  },
]
