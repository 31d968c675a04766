/** Words that are looked for together: one word, or several in this order. */
export type Asked = { words: string; isPhrase: boolean; start: number; end: number }

/** One of the ways must be answered, each of its words, and none of those that shall not be there. */
export type Question = { ways: Asked[][]; without: Asked[]; hasSigns: boolean }

const QUOTED = /(?:«([^«»]*)»|[“”„"]([^“”„"]*)[“”"])/
const HYPHENS = '\\-\\u2010\\u2011\\u2212'
// A dash before a word asks for what is without it; between words it only joins them.
const TOKEN = new RegExp(
  `(?<![^\\s])([${HYPHENS}])?(?:${QUOTED.source})|(?<![^\\s])([${HYPHENS}])(?=[\\p{L}\\p{N}])|([\\p{L}\\p{N}\\p{M}\\u00AD'’ʼ‘${HYPHENS}]+)|${QUOTED.source}`,
  'gu',
)
const EITHER = /^(?:or|ou)$/i

type Token = Asked & { sign: 'without' | 'either' | 'quoted' | undefined }

function tokensOf(query: string): Token[] {
  const tokens: Token[] = []
  let dash = false
  for (const match of query.matchAll(TOKEN)) {
    const [whole, before, guillemets, quotes, alone, word, looseGuillemets, looseQuotes] = match
    if (alone !== undefined) {
      dash = true
      continue
    }
    const phrase = guillemets ?? quotes ?? looseGuillemets ?? looseQuotes
    const isWithout = dash || before !== undefined
    dash = false
    const place = { start: match.index, end: match.index + whole.length }
    if (phrase !== undefined)
      tokens.push({
        ...place,
        words: phrase,
        isPhrase: true,
        sign: isWithout ? 'without' : 'quoted',
      })
    else if (word !== undefined && EITHER.test(word) && !isWithout)
      tokens.push({ ...place, words: word, isPhrase: false, sign: 'either' })
    else if (word !== undefined && /[\p{L}\p{N}]/u.test(word))
      tokens.push({
        ...place,
        words: word,
        isPhrase: true,
        sign: isWithout ? 'without' : undefined,
      })
  }
  return tokens
}

function asked({ words, isPhrase, start, end }: Token): Asked {
  return { words, isPhrase, start, end }
}

/**
 * What somebody asks: words, « phrases », "phrases" or “phrases”, OR or OU between two ways, a dash before what shall
 * not be there. A word with a hyphen or an apostrophe is a phrase. A sign that joins nothing is a word like any other.
 *
 * @example readQuestion('"temps d’attente" OU file -centre')
 */
export function readQuestion(query: string): Question {
  const tokens = tokensOf(query)
  const without = tokens.filter(({ sign }) => sign === 'without')
  const rest = tokens.filter(({ sign }) => sign !== 'without')
  const ways: Asked[][] = [[]]
  let hasEither = false
  let justJoined = false
  for (const [at, token] of rest.entries()) {
    const isBetween: boolean = at > 0 && at < rest.length - 1 && !justJoined
    justJoined = token.sign === 'either' && isBetween
    if (justJoined) {
      ways.push([])
      hasEither = true
    } else ways.at(-1)?.push(asked(token))
  }
  return {
    ways: ways.filter((way) => way.length > 0),
    without: without.map(asked),
    hasSigns: hasEither || without.length > 0 || rest.some(({ sign }) => sign === 'quoted'),
  }
}
