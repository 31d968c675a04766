/** What pages are asked that show nothing unasked. */
const QUESTIONS: Readonly<Record<string, string>> = {
  '/search': '?q=permits',
  '/search.csv': '?q=permits',
}

export type Target = { name: string; path: string; isPage: boolean }

type Addresses = { pages: readonly string[]; files: readonly string[] }

/** Every page and every table, or those whose name begins with one of the words. */
export function targets({ pages, files }: Addresses, only: readonly string[]): Target[] {
  const all = [
    ...pages.map((path) => ({ path, isPage: true })),
    ...files.map((path) => ({ path, isPage: false })),
  ].map(({ path, isPage }) => ({
    name: path.slice(1) || 'overview',
    path: `${path}${QUESTIONS[path] ?? ''}`,
    isPage,
  }))
  return only.length === 0
    ? all
    : all.filter(({ name }) => only.some((word) => name === word || name.startsWith(`${word}.`)))
}
