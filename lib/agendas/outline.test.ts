import { expect, test } from 'vitest'
import { writeMarkdown } from './outline.ts'

test('an agenda as Markdown, its quotes word for word', () => {
  const outline = {
    title: 'Ordre du jour',
    meeting: '3 octobre 2017',
    items: [
      {
        time: '9 h – 9 h 20',
        title: 'Preuve d’adresse',
        details: '20 min, Belle-Rive',
        quotes: [
          { text: '- un *compte*\npar citoyen', source: 'Belle-Rive' },
          { text: '<b>2</b> needs', source: 'Dunmore' },
        ],
        unquoted: null,
      },
      {
        time: '9 h 20 – 9 h 40',
        title: 'Accueil',
        details: '20 min',
        quotes: [],
        unquoted: 'Sans citation\u00a0: rien n’est sûr.',
      },
    ],
    standing: null,
  }
  expect(writeMarkdown(outline)).toBe(`# Ordre du jour

3 octobre 2017

## 1. Preuve d’adresse

9 h – 9 h 20 — 20 min, Belle-Rive

> \\- un \\*compte\\*
> par citoyen
>
> — Belle-Rive

> \\<b\\>2\\</b\\> needs
>
> — Dunmore

## 2. Accueil

9 h 20 – 9 h 40 — 20 min

*Sans citation\u00a0: rien n’est sûr.*
`)
  expect(writeMarkdown({ ...outline, standing: 'Ébauche.', items: [] })).toBe(
    '# Ordre du jour\n\n3 octobre 2017\n\n*Ébauche.*\n',
  )
})

test('an empty agenda is its title and its meeting', () => {
  const outline = { title: 'Agenda', meeting: 'June', items: [], standing: null }
  expect(writeMarkdown(outline)).toBe('# Agenda\n\nJune\n')
})
