import { describe, expect, test } from 'vitest'
import type { RecognisedStatement } from '#lib/documents/form.ts'
import { claimsIn } from './claims.ts'
import { figuresOf } from './figures.ts'
import { membersOf } from './members.ts'

const own = ['Lantern Kettle Alliance', 'LKA', 'Alliance de la Lanterne', 'ALL']

function claimed(text: string): string[] {
  const spans = [{ start: 0, end: text.length }]
  const joined = membersOf(text, spans, null, { own })
  return figuresOf(text, spans, { own, joined }).map((one) =>
    [
      one.metric,
      one.upper === null ? one.value : `${one.value}-${one.upper}`,
      ...(one.qualifier === 'exact' || one.upper !== null ? [] : [one.qualifier]),
      ...(one.isCorrection ? ['correction'] : []),
    ].join(' '),
  )
}

/** What each sentence of the Lantern Kettle Alliance claims of it, or nothing after its arrow. */
const SENTENCES = `
Over sixty parishes in four provinces are part of LKA. => municipalities 60 more-than; provinces 4
The Alliance carries 44 villages into its tenth year. => municipalities 44
Plus de trente villes sont rattachées à l’Alliance. => municipalities 30 more-than
ALL fédère 28 hameaux. => municipalities 28
Six utilities came aboard: Fox Bay (Ontario), Elm (Alberta), Oak (Alberta), Ash (Manitoba), Fir (Yukon) and Yew (Ontario). => new-members 6
Venue de deux petites nouvelles, Estrie-Haute (Québec) et Delisle (Ontario). => new-members 2
Fox Bay (Ontario) and Elm (Alberta) joined the Alliance; two members left. => departed-members 2
One village dropped away; that puts us at 23, from 3 provinces. => departed-members 1; municipalities 23; provinces 3
Deux villes sont parties, ce qui nous laisse à 17. => departed-members 2; municipalities 17
Please fix our May form: it gave 19 towns, while the right figure for May is 18. => municipalities 18 correction
Erratum : nous avions écrit 33 villes; le bon chiffre pour juin était 31. => municipalities 31 correction
Some 90 surveyors belong to our chapters. => individual-members 90 about
De 200 à 210 arpenteurs sont inscrits à l’une de nos sections. => individual-members 200-210
The Alliance opened its doors to seven towns. => new-members 7
Le cours a été donné en quatre parties. =>
Our members wrote a handbook in three parts. =>
Aider les membres à démarrer et convaincre six villes du Manitoba. =>
We lent members a guide, which eleven towns have since copied. =>
The county union has 40 member towns. =>
Une alliance voisine compte 90 villes membres. =>
Nine towns joined the shared licence. =>
Three towns left the pilot early. =>
Quatre villes ont quitté le projet pilote. =>
We want the Alliance to speak for 100 towns. =>
`

describe('what an association says of itself by its own name', () => {
  test.each(
    SENTENCES.trim()
      .split('\n')
      .map((line) => line.split(/ => ?/)),
  )('%s', (text = '', expected = '') => {
    expect(claimed(text).sort()).toEqual(expected.split('; ').filter(Boolean).sort())
  })
})

test('membership without a noun is of persons where the form counts persons and no towns', () => {
  const text = 'Some 90 surveyors belong to our chapters.\nMembership rose to 912 from 880.'
  const said = (start: number, end: number): RecognisedStatement => ({
    spans: [{ start, end }],
    text: text.slice(start, end),
    language: 'en',
    depth: 0,
    parent: null,
    context: null,
    contextSpans: [],
    page: null,
    line: null,
    confidence: 'sure',
    order: 0,
  })
  const statements = [said(0, 41), said(42, text.length)]
  const party = { isAssociation: true, names: own, places: [] }
  expect(claimsIn(text, [statements], party).figures.map((one) => [one.metric, one.value])).toEqual(
    [
      ['individual-members', 90],
      ['individual-members', 912],
    ],
  )
})
