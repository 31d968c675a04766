import { expect, test } from 'vitest'
import { type Aspect, aspectOf } from './aspect.ts'

const said: ['en' | 'fr', string, string, Aspect][] = [
  ['en', 'issues', 'How do others keep their ferry timetable current?', 'need'],
  ['en', 'issues', 'We can lend two inspectors in May.', 'offer'], // under the heading of needs
  ['en', 'sharing', 'Has anyone a clause on drones?', 'need'], // under the heading of offers
  ['en', 'sharing', 'A recipe book for tidy registers.', 'offer'], // the heading alone
  ['en', 'issues', 'Registers drift apart in winter.', 'need'],
  ['en', 'accomplishments', 'Nobody complained about the new counter.', 'neither'],
  ['en', 'accomplishments', 'The map is now open to all residents.', 'neither'],
  ['en', 'priorities', 'Our checklist can be copied by any jurisdiction.', 'offer'],
  ['en', 'changes', 'A new director starts in June.', 'neither'],
  ['fr', 'issues', 'La ligue peut servir de banc d’essai à vos projets.', 'offer'],
  ['fr', 'issues', 'Comment les autres archivent-ils leurs courriels?', 'need'],
  ['fr', 'sharing', 'Nous cherchons un modèle de bail.', 'need'],
  ['fr', 'sharing', 'Le plan du dépôt, avec ses défauts.', 'offer'],
  ['fr', 'accomplishments', 'Il n’a pas plu sur les archives; personne ne s’en plaint.', 'neither'],
  ['fr', 'priorities', 'Nous prêtons volontiers notre banc de mesure.', 'offer'],
  ['fr', 'changes', '', 'neither'],
]
test.each(said)('%s, %s: %j is %s', (language, section, text, aspect) => {
  expect(aspectOf({ language, section, text })).toBe(aspect)
})
