import { expect, test } from 'vitest'
import { readJurisdiction } from './input.ts'

function form(values: Record<string, string>): FormData {
  const filled = new FormData()
  for (const [name, value] of Object.entries(values)) filled.set(name, value)
  return filled
}

const WHOLE = {
  nameEn: 'Île-Haute Alliance',
  nameFr: 'Alliance de l’Île-Haute',
  order: 'municipal',
  aliases: ' IHA \n\n Alliance IH\r\n',
}

test('a jurisdiction described in full is read with a key, and its names stand for abbreviations', () => {
  expect(readJurisdiction(form(WHOLE))).toEqual({
    key: 'ile-haute-alliance',
    name: { en: 'Île-Haute Alliance', fr: 'Alliance de l’Île-Haute' },
    abbreviation: { en: 'Île-Haute Alliance', fr: 'Alliance de l’Île-Haute' },
    order: 'municipal',
    aliases: ['IHA', 'Alliance IH'],
    isAssociation: true,
  })
})

test.each([
  [{ nameFr: ' ' }, null],
  [{ order: 'imperial' }, null],
  [{ preset: 'nowhere' }, null],
  [{ preset: 'yukon' }, 'yukon'],
  [{ order: 'territorial' }, 'ile-haute-alliance'],
])('with %o it reads %s', (change, key) => {
  expect(readJurisdiction(form({ ...WHOLE, ...change }))?.key ?? null).toBe(key)
})
