import { encode, formLines, txtForm } from './form.ts'
import { type Hostile, held, imported, refused } from './hostile.ts'

const OCTOBER = 'October 2017'

/** What is wrong with these is not the file, but where it would go, who sends it, or what it is called. */
export const senders: Hostile[] = [
  {
    what: 'minutes, which are no form',
    filename: 'minutes.txt',
    bytes: () =>
      encode('Minutes of the meeting\n\nThe council met in April.\nLunch was at noon.\n'),
    expected: refused('not-a-form'),
  },
  {
    what: 'the empty form, nobody’s',
    filename: 'blank.txt',
    bytes: (cycle) => encode(formLines(cycle, { jurisdiction: '', answers: [] }).join('\n')),
    expected: held('unknown-jurisdiction'),
  },
  {
    what: 'a jurisdiction that does not sit at the table',
    filename: 'stranger.txt',
    bytes: (cycle) => txtForm(cycle, { jurisdiction: 'Atlantis' }),
    expected: held('unknown-jurisdiction'),
  },
  {
    what: 'two jurisdictions at once',
    filename: 'two.txt',
    bytes: (cycle) => txtForm(cycle, { jurisdiction: 'Boreal / North Cape' }),
    expected: held('unsure-jurisdiction'),
  },
  {
    what: 'no jurisdiction at all',
    filename: 'nobody.txt',
    bytes: (cycle) => txtForm(cycle, { jurisdiction: '' }),
    expected: held('unknown-jurisdiction'),
  },
  {
    what: 'no cycle',
    filename: 'undated.txt',
    bytes: () => txtForm('for the next meeting'),
    expected: held('no-cycle'),
  },
  {
    what: 'a cycle of two months',
    filename: 'months.txt',
    bytes: () => txtForm('Oct./nov. 2017'),
    expected: held('unsure-cycle'),
  },
  {
    what: 'a month that is none',
    filename: 'month.txt',
    bytes: () => txtForm('2017-13'),
    expected: held('no-cycle'),
  },
  {
    what: 'another council’s form',
    filename: 'council.txt',
    bytes: (cycle) => txtForm(cycle, { council: 'Council on Utopian Services' }),
    expected: imported(),
  },
  {
    what: 'another jurisdiction’s form, sent by Boreal',
    filename: 'other.txt',
    sender: 'boreal',
    bytes: () => txtForm(OCTOBER, { jurisdiction: 'North Cape' }),
    expected: refused('other-jurisdiction'),
  },
  {
    what: 'a form after the cycle closed',
    filename: 'late.txt',
    sender: 'boreal',
    day: '2017-12-01',
    bytes: () => txtForm(OCTOBER, { answers: ['Too late by far.'] }),
    expected: refused('cycle-closed'),
  },
  {
    what: 'a form before the cycle opens',
    filename: 'early.txt',
    sender: 'boreal',
    day: '2017-01-05',
    bytes: () => txtForm(OCTOBER, { answers: ['Too early by far.'] }),
    expected: refused('cycle-closed'),
  },
  {
    what: 'a cycle that only the secretariat may open',
    filename: 'new.txt',
    sender: 'cap-nord',
    bytes: () => txtForm('March 2044', { jurisdiction: 'North Cape' }),
    expected: held('new-cycle'),
  },
  ...[
    '../../../../etc/passwd.txt',
    '..\\..\\windows\\system32\\form.txt',
    'C:\\form.txt',
    '/dev/null',
    'nul\u0000byte.txt',
    'bell\u0007\u001b[31m\r\nSet-Cookie: a=b.txt',
    `${'long'.repeat(75)}.txt`,
    'form\u202etxt.exe',
    'zero\u200bwidth\ufeff.txt',
    '🧭🍁👩‍🚀.txt',
    '<img src=x onerror=alert(1)>.txt',
    '=cmd|calc!A0.txt',
    '"; filename="evil.exe',
    '%00%2e%2e%2f.txt',
    'half\ud83d.txt',
    ' ',
    'CON.txt',
  ].map(
    (filename): Hostile => ({
      what: `a file called ${JSON.stringify(filename.length > 40 ? `${filename.slice(0, 40)}…` : filename)}`,
      filename,
      bytes: (cycle) => txtForm(cycle),
      expected: imported(),
    }),
  ),
]
