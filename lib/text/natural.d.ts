// `natural` types only its root, which we never load: it opens database clients and takes two seconds.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string }
  export default stemmer
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_fr.js' {
  const stemmer: { stem(word: string): string }
  export default stemmer
}
declare module 'natural/lib/natural/util/stopwords.js' {
  const list: { words: string[] }
  export default list
}
declare module 'natural/lib/natural/util/stopwords_fr.js' {
  const list: { words: string[] }
  export default list
}
declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(words: readonly string[]): void
    idf(word: string): number
  }
}
