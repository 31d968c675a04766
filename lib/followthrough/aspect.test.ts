import { expect, test } from 'vitest'
import { type FollowAspect, followAspect } from './aspect.ts'

const said: ['en' | 'fr', string, FollowAspect][] = [
  ['en', 'Bring the ferry schedule to every phone.', 'will'],
  ['en', 'We plan to merge both hotlines by next spring.', 'will'],
  ['en', 'The hotlines were merged.', 'did'],
  ['en', 'Riders have used the new pass since May.', 'did'],
  ['en', 'Published a map of wells.', 'did'],
  ['en', 'Snow on the roof.', 'neither'],
  ['fr', 'Offrir l’horaire du traversier sur le téléphone.', 'will'],
  ['fr', 'Nous fusionnerons les deux lignes d’ici juin.', 'will'],
  ['fr', 'Les lignes sont maintenant fusionnées.', 'did'],
  ['fr', 'Mise en ligne d’une carte des puits.', 'did'],
  ['fr', 'De la neige sur le toit.', 'neither'],
  ['fr', '', 'neither'],
]
test.each(said)('%s: %j is %s', (language, text, aspect) => {
  expect(followAspect(text, language)).toBe(aspect)
})
