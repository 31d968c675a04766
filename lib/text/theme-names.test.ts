import { expect, test } from 'vitest'
import { describeGroups, type Statement } from './index.ts'

function statement(line: string, at: number): Statement {
  const [language, text = ''] = line.split('|')
  return { id: `s${String(at).padStart(2, '0')}`, language: language === 'fr' ? 'fr' : 'en', text }
}

/** The name of each group of lines `language|text`, all of them read together. */
function names(...groups: string[][]) {
  const statements = groups.flat().map(statement)
  let from = 0
  const ids = groups.map((lines) => {
    const own = statements.slice(from, from + lines.length).map(({ id }) => id)
    from += lines.length
    return own
  })
  return describeGroups(ids, statements).clusters.map(({ name }) => name)
}

const OTHERS = [
  'en|The budget was cut by a tenth.',
  'fr|Les coupes au budget se poursuivent.',
  'en|A grant pays for the shelter.',
  'fr|Une subvention finance le refuge.',
]

test('what most are a kind of names them, though nobody wrote it', () => {
  const [name] = names(
    [
      'en|A cheque can be replaced by a direct deposit.',
      'fr|La carte de crédit est acceptée au chalet.',
      'en|Invoices go out on the first of the month.',
      'fr|Un trop-payé est remboursé en une semaine.',
    ],
    OTHERS,
  )
  expect(name).toEqual({ en: 'Payment', fr: 'Paiement' })
})

test('two matters that never meet in one statement make no name of two', () => {
  const [name] = names(
    [
      'en|Ferries leave on the hour.',
      'fr|Le traversier est à quai.',
      'en|The ferry is late again.',
      'en|A census of the museum.',
      'fr|Le musée rouvre.',
    ],
    OTHERS,
  )
  expect(name).toEqual({ en: 'Ferries', fr: 'Traversiers' })
})

test('two matters that meet often enough make one', () => {
  const [name] = names(
    [
      'en|The union asks for a ferry.',
      'fr|Le syndicat du traversier est en grève.',
      'en|Ferries stay in port.',
      'fr|Le syndicat écrit.',
      'en|A lighthouse.',
      'fr|Un phare.',
      'en|The lamp.',
    ],
    OTHERS,
  )
  expect(name?.en).toMatch(/ and /)
  expect(name?.fr).toMatch(/ et /)
})

test('a word left out names no theme, though what they say is a kind of it', () => {
  const lines = ['en|A purse seine.', 'fr|Un casier à homard.', 'en|The trawler is in port.']
  const payments = [
    'en|Nobody writes cheques.',
    'en|A cheque can be replaced by a direct deposit.',
    'fr|La carte de crédit est acceptée au chalet.',
    'en|Invoices go out on the first of the month.',
    'fr|Un trop-payé est remboursé en une semaine.',
  ]
  const statements = [...payments, ...OTHERS, ...lines].map(statement)
  const ids = statements.slice(0, payments.length).map(({ id }) => id)
  const named = (excludedWords: string[]) =>
    describeGroups([ids], statements, { excludedWords }).clusters[0]?.name
  expect(named([])).toEqual({ en: 'Payment', fr: 'Paiement' })
  for (const word of ['payment', 'paiement', 'Paiements']) {
    const name = named([word])
    expect(name?.en).not.toMatch(/payment/i)
    expect(name?.fr).not.toMatch(/paiement/i)
    expect(name?.en).not.toBe('')
  }
})

test('an adjective or a verb that people wrote gives way to the noun', () => {
  const [name] = names(
    [
      'en|Translate it.',
      'en|Everything is translated.',
      'fr|Tout est traduit.',
      'fr|Il faut traduire.',
    ],
    OTHERS,
  )
  expect(name).toEqual({ en: 'Translation', fr: 'Traduction' })
})

test('no two themes go by one name', () => {
  const all = names(
    ['en|The ferry is late.', 'fr|Le traversier est en retard.'],
    ['en|Another ferry is late.', 'fr|Un autre traversier est en retard.'],
    OTHERS,
  )
  expect(new Set(all.map(({ en }) => en)).size).toBe(3)
  expect(new Set(all.map(({ fr }) => fr)).size).toBe(3)
})

test('a name of the thesaurus has the apostrophe of print', () => {
  const [name] = names(['en|The food bank.', 'en|A food bank opens.'], OTHERS)
  expect(name?.fr).not.toContain("'")
})

test('what people count stands in the plural in both languages, though only one wrote it', () => {
  const [name] = names(
    [
      'en|Two lighthouses are for sale.',
      'en|Ferry 12.',
      'en|Three ferries are late.',
      'fr|Le traversier.',
    ],
    OTHERS,
  )
  expect(name).toEqual({ en: 'Ferries', fr: 'Traversiers' })
})

test('and in the singular what nobody counts', () => {
  const [name] = names(
    ['en|The ferry is late.', 'en|A ferry at noon.', 'fr|Le traversier.', 'fr|Deux traversiers.'],
    OTHERS,
  )
  expect(name).toEqual({ en: 'Ferry', fr: 'Traversier' })
})

test('English does not count what it does not count, though French does', () => {
  const [name] = names(
    ['fr|Les logiciels vieillissent.', 'fr|Trois logiciels.', 'en|Our software is old.'],
    OTHERS,
  )
  expect(name).toEqual({ en: 'Software', fr: 'Logiciel' })
})

test('everyday words say what their field is called', () => {
  const [name] = names(
    [
      'en|Let people prove who they are from the couch.',
      'fr|On leur demande trop souvent qui ils sont.',
      'en|Nobody should guess who someone is.',
      'fr|Un bateau.',
    ],
    OTHERS,
  )
  expect(name).toEqual({ en: 'Identity and sign-in', fr: 'Identité et connexion' })
})

test('a name written with a capital inside names no theme, wherever it stands', () => {
  const [name] = names(
    [
      'en|FerryGo sells tickets for the ferry.',
      'en|FerryGo: a ferry on the hour.',
      'en|FerryGo again.',
      'fr|FerryGo et le traversier.',
    ],
    OTHERS,
  )
  expect(name).toEqual({ en: 'Ferry', fr: 'Traversier' })
})

test('a word the thesaurus lacks names no theme where a concept can', () => {
  const [name] = names(
    [
      'en|The zorble of the ferry.',
      'en|A zorble waits.',
      'fr|Un zorble au traversier.',
      'fr|Le zorble.',
      'en|One more zorble, please.',
    ],
    OTHERS,
  )
  expect(name).toEqual({ en: 'Ferry', fr: 'Traversier' })
})

test('a general word names nothing that a third say better', () => {
  const [name] = names(
    [
      'en|A list of ferries.',
      'fr|La liste des traversiers en cale sèche.',
      'en|One list of lamps.',
      'fr|Une liste de noms.',
      'en|Who keeps the list?',
      'fr|Le traversier figure sur deux listes.',
    ],
    OTHERS,
  )
  expect(name).toEqual({ en: 'Ferries', fr: 'Traversiers' })
})

test('what a council says of itself names nothing that half say better', () => {
  const [name] = names(
    [
      'fr|Le mandat des proches aidants est en vigueur.',
      'fr|Un mandat pour chaque proche aidant.',
      'en|The mandate of caregivers is too long.',
      'fr|Faire connaître le mandat.',
    ],
    OTHERS,
  )
  expect(name).toEqual({ en: 'Caregivers', fr: 'Proches aidants' })
})

test('what English does not count stays one, in French too', () => {
  const [name] = names(
    [
      'en|Frauds are reported by telephone.',
      'fr|Trois fraudes ont été signalées.',
      'en|Two frauds were found at the lodge.',
    ],
    OTHERS,
  )
  expect(name).toEqual({ en: 'Fraud', fr: 'Fraude' })
})

test('words that stand inside others are told once', () => {
  const texts = [
    'en|A verified account for every angler.',
    'fr|Le compte vérifié du pêcheur.',
    'en|Anglers open a verified account at the lodge.',
    'fr|Un compte vérifié suffit au pêcheur.',
  ]
  const all = [...texts, ...OTHERS].map(statement)
  const ids = all.slice(0, texts.length).map(({ id }) => id)
  const { clusters, words } = describeGroups([ids], all)
  const lists = [clusters[0]?.words, ...words.values()]
  for (const list of lists)
    for (const said of [list?.en ?? [], list?.fr ?? []])
      for (const [at, one] of said.entries())
        for (const other of said.slice(at + 1))
          expect(` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `)).toBe(false)
  expect(clusters[0]?.words.en.join()).toContain('account')
})

test('a name has the printed apostrophe, whichever one people typed', () => {
  const [name] = names(
    [
      "fr|Le délai d'attente au comptoir dépasse une heure.",
      "fr|Les temps d'attente du samedi ont doublé.",
      "fr|Nous affichons les temps d'attente à la porte.",
      'en|Wait times on Saturdays have doubled.',
    ],
    OTHERS,
  )
  expect(name).toEqual({ en: 'Wait times', fr: 'Temps d’attente' })
})
