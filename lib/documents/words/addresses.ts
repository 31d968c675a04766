import { fold } from './wording.ts'

type Party = { key: string; names: string[] }

const ADDRESS = /[\w.+-]{1,64}@((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,12})\b/gi
/** How governments of this country write themselves in their addresses, where it is no name of theirs. */
const SHORT: Record<string, string> = {
  gc: 'canada',
  servicecanada: 'canada',
  yk: 'yukon',
  gnb: 'newbrunswick',
  snb: 'newbrunswick',
  gnwt: 'northwestterritories',
  gnu: 'nunavut',
}
const NOT_TELLING = new Set([
  'gov',
  'gouv',
  'ca',
  'com',
  'org',
  'net',
  'mail',
  'www',
  'govt',
  'city',
  'example',
])

/** The members whose name or abbreviation is part of a mail address in the text: `@gov.bc.ca`, `@novascotia.ca`. */
export function partiesByAddress<P extends Party>(text: string, parties: readonly P[]): P[] {
  const found = new Set<P>()
  for (const [, host = ''] of text.slice(0, 20_000).matchAll(ADDRESS)) {
    // The country at the end says nothing; `gc.ca` does.
    const labels = host.toLowerCase().split('.').slice(0, -1)
    for (const label of labels.filter((one) => !NOT_TELLING.has(one))) {
      const wanted = new Set([label, SHORT[label] ?? label])
      for (const party of parties)
        if (party.names.some((name) => wanted.has(fold(name).replace(/[^a-z0-9]/g, ''))))
          found.add(party)
    }
  }
  return [...found]
}

/** The person an address line names: `"Ann Doyle" <ann@…>`, `Bolduc, Claire [mailto:…]`. */
export function senderOf(line: string): string | null {
  const [, name = ''] =
    /^\s*(?:(?:from|de)\s*:\s*)?["']?([\p{L}][\p{L}.’' ,()-]{3,60}?)["']?\s*(?:<|\[)\s*(?:mailto:)?[\w.+-]+@/iu.exec(
      line,
    ) ?? []
  const written = name.replace(/\s*\([^)]*\)/g, '').trim()
  const turned = /^(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}’' -]+)$/u.exec(written)
  const person = turned ? `${turned[2]} ${turned[1]}` : written
  return /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(person) ? person : null
}
