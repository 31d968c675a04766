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
      },
    ],
    total: '20 min',
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

20 min
`)
})

test('an empty agenda is a title and a total', () => {
  const outline = { title: 'Agenda', meeting: 'June', items: [], total: '0 min' }
  expect(writeMarkdown(outline)).toBe('# Agenda\n\nJune\n\n0 min\n')
})
