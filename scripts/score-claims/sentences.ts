import { figuresOf } from '#lib/documents/claims/figures.ts'
import { membersOf } from '#lib/documents/claims/members.ts'
import { type Answered, linesOf } from './tally.ts'

/** How the association that wrote the sentences is called. */
const OWN = [
  'Reed River Municipal League',
  'RRML',
  'Ligue municipale de la rivière aux Joncs',
  'LMRJ',
]
const whole = (text: string) => [{ start: 0, end: text.length }]

export function figuresIn(table: string): Answered[] {
  return linesOf(table).map((line) => ({
    ...line,
    got: figuresOf(line.text, whole(line.text), {
      own: OWN,
      joined: membersOf(line.text, whole(line.text), null, { own: OWN }),
    }).map((one) =>
      [
        one.metric,
        one.upper === null ? one.value : `${one.value}-${one.upper}`,
        ...(one.qualifier === 'exact' || one.upper !== null ? [] : [one.qualifier]),
        ...(one.isCorrection ? ['correction'] : []),
      ].join(' '),
    ),
  }))
}

export function membersIn(table: string): Answered[] {
  return linesOf(table).map((line) => ({
    ...line,
    got: membersOf(line.text, whole(line.text), null, { own: OWN }).map(
      ({ name, province }) => `${name}|${province ?? ''}`,
    ),
  }))
}
