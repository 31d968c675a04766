const FRENCH = new Set(
  `le la les un une des du de et est sont au aux en pour par avec dans sur ce cette ces qui que dont ou nous notre nos vous
  votre leur leurs il elle ils pas ne plus afin d'un d'une été sera à où être ont nouveau nouvelle depuis aussi entre sans mais
  selon vers chez lors mise services`.split(/\s+/),
)
const ENGLISH = new Set(
  `the a an of and is are to in for by with on this these that which who we our your their it they not more has have will
  been be from as at or new since also between without but into through was were its all can first`.split(
    /\s+/,
  ),
)

/** English or French, by the small words; `otherwise` when the text is too short to tell. */
export function languageOf(text: string, otherwise: 'en' | 'fr'): 'en' | 'fr' {
  const { en, fr } = languageScores(text)
  if (en === fr) return otherwise
  return fr > en ? 'fr' : 'en'
}

export function languageScores(text: string): { en: number; fr: number } {
  const lower = text.toLowerCase().replace(/[’‘]/g, "'")
  let en = 0
  let fr = 0
  // A name may be in any language: "Lac-des-Îles" makes no English sentence French.
  const plain = lower.replace(/(?<![\p{L}'])[\p{L}']+(?:-[\p{L}']+)+/gu, (word, at: number) =>
    /\p{Lu}/u.test(text.slice(at, at + word.length)) ? ' ' : word,
  )
  for (const word of plain.match(/[\p{L}']+/gu) ?? []) {
    const bare = word.replace(/^(?:l|d|qu|n|s|c|j|m|t|jusqu|lorsqu)'/, '')
    if (bare !== word) fr += 1
    if (FRENCH.has(bare)) fr += 1
    if (ENGLISH.has(bare)) en += 1
    if (/[éèêëàâçîïôûùœ]/.test(bare)) fr += 0.5
    if (/(?:ment|tion|ité|eur|aux|ique|ées?)$/.test(bare) && /[éèàâç]|(?:ique|aux|eur)$/.test(bare))
      fr += 0.3
    if (/(?:ing|ed|ly|ness|ship|ity|th)$/.test(bare)) en += 0.4
  }
  return { en, fr }
}

/** One of the words that no page of either language does without. */
export function isSmallWord(word: string): boolean {
  const lower = word.toLowerCase()
  return FRENCH.has(lower) || ENGLISH.has(lower)
}
