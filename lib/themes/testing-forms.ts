import type { TestForm } from '#lib/submissions/testing.ts'

/** Three matters in two languages, and one thing said once. */
export const FIRST_CYCLE: TestForm[] = [
  {
    cycle: '2029-02',
    jurisdiction: 'ashmarch',
    language: 'en',
    answers: {
      accomplishments: [
        'Average wait times at our contact centre fell from 16 minutes to 7.',
        'Launched a provincial digital identity for the verified account.',
      ],
      issues: ['Many retirements are coming and we must train the next generation of staff.'],
    },
  },
  {
    cycle: '2029-02',
    jurisdiction: 'brumeval',
    language: 'fr',
    answers: {
      accomplishments: [
        'Les temps d’attente au centre de contact ont diminué de moitié.',
        'Lancement d’une identité numérique et d’un compte vérifié.',
      ],
      priorities: ['Préparer la relève : beaucoup de départs à la retraite et de la formation.'],
    },
  },
  {
    cycle: '2029-02',
    jurisdiction: 'carrow',
    language: 'en',
    answers: {
      accomplishments: ['Callers to the contact centre now choose a call-back instead of waiting.'],
      priorities: ['Connect ten services to the digital identity wallet.'],
      sharing: ['A brass heron hums at dusk.'],
    },
  },
  { cycle: '2029-02', jurisdiction: 'dunmore', language: 'en', answers: {} },
]

export const SECOND_CYCLE: TestForm[] = [
  {
    cycle: '2029-10',
    jurisdiction: 'ashmarch',
    language: 'en',
    answers: {
      accomplishments: ['The digital identity now opens twelve services with one sign-in.'],
      priorities: ['Rewrite our letters and forms in plain language.'],
    },
  },
  {
    cycle: '2029-10',
    jurisdiction: 'brumeval',
    language: 'fr',
    answers: {
      accomplishments: ['Les lettres et les formulaires sont réécrits en langage clair.'],
      issues: ['Le temps d’attente au centre de contact augmente de nouveau.'],
    },
  },
  {
    cycle: '2029-10',
    jurisdiction: 'carrow',
    language: 'en',
    answers: {
      accomplishments: ['Plain language letters: readers tested every form before printing.'],
      issues: ['Succession planning: half of the staff may retire, and training is slow.'],
    },
  },
]
