import type { Form } from '#scripts/sample/form.ts'
import { writeForm } from '#scripts/sample/write-forms.ts'

type Wanted = Pick<Form, 'jurisdiction' | 'format' | 'filename'> & { says: string }

/** A form of the invented council as a person would send it, for the cycle that is open. */
export async function fileOf({ says, ...wanted }: Wanted) {
  const form: Form = {
    ...wanted,
    language: 'fr',
    contact: 'Aude Lanoix, directrice',
    received: '2031-09-15',
    wording: 0,
    sections: [
      { kind: 'accomplishments', answer: [says] },
      { kind: 'priorities', answer: ['Offrir le renouvellement du permis de pêche au comptoir.'] },
      { kind: 'sharing', answer: 'S.O.' },
      { kind: 'issues', answer: ['Nous cherchons des traducteurs pour nos avis publics.'] },
    ],
  }
  const buffer = await writeForm(form, '2031-10')
  return { name: wanted.filename, mimeType: 'application/octet-stream', buffer }
}
