import { expect, test } from 'vitest'
import { AN_AGENDA } from '#lib/agendas/testing.ts'
import { sayAgenda } from './say-agenda.ts'

test('an agenda says the same in either language, each in its own way', () => {
  const [en, fr] = [sayAgenda(AN_AGENDA, 'en'), sayAgenda(AN_AGENDA, 'fr')]
  expect([en.title, fr.title]).toEqual(['Agenda, April 2033', 'Ordre du jour, avril 2033'])
  expect([en.meeting, fr.meeting]).toEqual([
    'Friday, April 1, 2033, 9:00\u00a0a.m. to 11:00\u00a0a.m.',
    'Le vendredi 1er avril 2033, de 9\u00a0h à 11\u00a0h',
  ])
  expect(fr.facts.map(({ line }) => line)).toEqual([
    'Lieu\u00a0: Salle du Quai, 12, rue du Quai',
    'Pour se joindre\u00a0: https://meet.example.org/north?room=4&name=Table',
    'Présidence\u00a0: Odile Marchand',
    'Version\u00a0: 2, diffusée le 14 mars 2033; remplace la 1',
  ])
  expect([en.asked, fr.asked]).toEqual([
    'One decision is asked, at item 2; item 3 is for discussion.',
    'Une décision est demandée, au point 2; le point 3 est à discuter.',
  ])
})

test('a break has no number, and what follows it begins after it', () => {
  const { items } = sayAgenda(AN_AGENDA, 'fr')
  expect(items.map(({ number, starts, title }) => [number, starts, title])).toEqual([
    [1, '9\u00a0h', 'Ouverture'],
    [2, '9\u00a0h\u00a010', 'Un seul portefeuille'],
    [null, '9\u00a0h\u00a050', 'Pause'],
    [3, '10\u00a0h\u00a005', 'Lettres et formulaires'],
  ])
  expect(items.map(({ details }) => details)).toEqual([
    'Informer · 10 minutes',
    'Décider · 40 minutes · présenté par Anse-Claire',
    '15 minutes',
    'Discuter · 20 minutes · présenté par Rui Tremblay',
  ])
})

test('a quote says where it stands, and the page only where the file has pages', () => {
  const quotes = sayAgenda(AN_AGENDA, 'fr').items[1]?.quotes.map(({ source }) => source)
  expect(quotes).toEqual([
    'Anse-Claire · Présentation et partage · avril 2033 · page 2 · ligne 14',
    'Longue-Rive · Questions et besoins · avril 2033 · ligne 3',
  ])
})
