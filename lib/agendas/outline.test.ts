import { expect, test } from 'vitest'
import { type Outline, writeMarkdown, writeMarkdownBeside } from './outline.ts'
import { sayAgenda } from './say/say-agenda.ts'
import { AN_AGENDA } from './testing.ts'

const outline = sayAgenda(AN_AGENDA, 'fr')
const wallet = outline.items[1]

function withItem(changes: Partial<Outline['items'][number]>): Outline {
  if (!wallet) throw new Error('the agenda has lost an item')
  return { ...outline, facts: [], asked: null, items: [{ ...wallet, ...changes }] }
}

test('an agenda as Markdown, its quotes word for word', () => {
  const said = (text: string) => ({ ...withItem({}).items[0]?.quotes[0], text })
  const [bullet, tag] = [said('- un *compte*\npar citoyen'), said('<b>2</b> needs')]
  const quotes = [bullet, tag].flatMap((quote) => {
    const [first] = wallet?.quotes ?? []
    return first ? [{ ...first, ...quote }] : []
  })
  expect(writeMarkdown(withItem({ quotes }))).toBe(`# Ordre du jour, avril 2033

Le vendredi 1er avril 2033, de 9\u00a0h à 11\u00a0h

## 2. Un seul portefeuille

9\u00a0h\u00a010 – 9\u00a0h\u00a050 — Décider · 40 minutes · présenté par Anse-Claire

Nommons-nous un groupe de cinq?
Il fait rapport en octobre.

> \\- un \\*compte\\*
> par citoyen
>
> — Anse-Claire · Présentation et partage · avril 2033 · page 2 · ligne 14

> \\<b\\>2\\</b\\> needs
>
> — Anse-Claire · Présentation et partage · avril 2033 · page 2 · ligne 14
`)
})

test('where it meets, what is asked and why nothing is quoted are said', () => {
  const facts = outline.facts.slice(0, 1)
  const unquoted = 'Sans citation\u00a0: rien n’est sûr.'
  const bare = { ...withItem({ quotes: [], unquoted, notes: '' }), facts, standing: 'Ébauche.' }
  expect(writeMarkdown({ ...bare, asked: 'Une décision.' })).toBe(`# Ordre du jour, avril 2033

Le vendredi 1er avril 2033, de 9\u00a0h à 11\u00a0h

- Lieu\u00a0: Salle du Quai, 12, rue du Quai

*Ébauche.*

Une décision.

## 2. Un seul portefeuille

9\u00a0h\u00a010 – 9\u00a0h\u00a050 — Décider · 40 minutes · présenté par Anse-Claire

*Sans citation\u00a0: rien n’est sûr.*
`)
})

test('an empty agenda is its title and its meeting', () => {
  const empty = { ...outline, facts: [], asked: null, items: [] }
  expect(writeMarkdown(empty)).toBe(
    '# Ordre du jour, avril 2033\n\nLe vendredi 1er avril 2033, de 9\u00a0h à 11\u00a0h\n',
  )
})

test('in both languages, an item is a row, and a voice is quoted once', () => {
  const english = sayAgenda(AN_AGENDA, 'en')
  const lines = writeMarkdownBeside(outline, english).split('\n')
  expect(lines[0]).toBe('# Ordre du jour, avril 2033 / Agenda, April 2033')
  expect(lines.filter((line) => line.startsWith('|')).slice(2)).toEqual([
    '| 1 | 9\u00a0h / 9:00\u00a0a.m. | Ouverture · Informer | Opening · Inform | 10 |',
    '| 2 | 9\u00a0h\u00a010 / 9:10\u00a0a.m. | Un seul portefeuille · Décider · Anse-Claire | One wallet · Decide · Clearcove | 40 |',
    '|  | 9\u00a0h\u00a050 / 9:50\u00a0a.m. | Pause | Break | 15 |',
    '| 3 | 10\u00a0h\u00a005 / 10:05\u00a0a.m. | Lettres et formulaires · Discuter · Rui Tremblay | Letters & \\<forms\\> · Discuss · Rui Tremblay | 20 |',
  ])
  expect(lines.filter((line) => line.includes('A single wallet'))).toHaveLength(1)
  expect(lines).toContain('- To join: <https://meet.example.org/north?room=4&name=Table>')
})
