import { parseForms } from '../score-forms/parse-form.ts'
import { crossed } from '../score-forms/read-corpus.ts'
import { outcomeOf } from '../score-forms/read-outcome.ts'
import { isContact } from '../score-forms/score-form.ts'
import { writeForm } from '../score-forms/write-form.ts'
import { type Answered, linesOf } from './tally.ts'

const BODY = {
  en: `# accomplishments 1 | 1. Accomplishments
? Please describe your main accomplishments since the last meeting.
• Two ferries now take payment by telephone, and one passenger in four has used it.
• Every letter names a person who can be called back.
# priorities 2 | 2. Priorities
? What are your priorities for the next year?
• Close the last counter that only takes cash before the summer begins.
# sharing 4 | 4. Presentation and sharing
? What could you share with the others?
• The script of our telephone line, with its log sheet.
# issues 5 | 5. Issues and needs
? What needs would you raise?
• We cannot hire pilots who speak both languages.`,
  fr: `# accomplishments 1 | 1. Réalisations
? Veuillez décrire vos principales réalisations depuis la dernière réunion.
• Deux traversiers acceptent le paiement par téléphone, et un passager sur quatre s’en est servi.
• Chaque lettre nomme une personne à rappeler.
# priorities 2 | 2. Priorités
? Quelles sont vos priorités pour la prochaine année?
• Fermer avant l’été le dernier comptoir qui ne prend que l’argent comptant.
# sharing 4 | 4. Présentation et partage
? Que pourriez-vous présenter aux autres?
• Le scénario de notre ligne téléphonique, avec sa feuille de suivi.
# issues 5 | 5. Questions et besoins
? De quoi auriez-vous besoin?
• Nous n’arrivons pas à embaucher de pilotes bilingues.`,
}

/** Each head over the same answers, in every arrangement that has one. */
export async function contactsIn(table: string): Promise<Answered[]> {
  const answered: Answered[] = []
  for (const [at, line] of linesOf(table).entries()) {
    const [front = '', end = ''] = line.text.split(' … ')
    const language = front.includes('CPSB') ? 'fr' : 'en'
    const forms = parseForms(
      [
        `@ head-${at} | docx table | ${language}`,
        'front:',
        ...front.split(' | '),
        BODY[language],
        ...end
          .split(' | ')
          .filter(Boolean)
          .map((one) => `$ ${one}`),
      ].join('\n'),
    )
    for (const form of crossed(forms)) {
      if (form.format === 'odt') continue
      const outcome = await outcomeOf(await writeForm(form), 'form')
      const written = form.name.split(' as ')[1] ?? ''
      const got = 'failed' in outcome ? outcome.failed : outcome.form.contact.value
      const [named = '-'] = line.truth
      const isRight = isContact(named === '-' ? null : named, got)
      answered.push({
        ...line,
        text: `${line.text} [${written}]`,
        got: [isRight ? named : (got ?? '-')],
      })
    }
  }
  return answered
}
