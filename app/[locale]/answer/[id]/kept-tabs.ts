import type { Tab } from '#lib/answers/tab.ts'

/** A page that says nothing for so long was killed. */
const SILENT_MILLISECONDS = 10_000

/** What pages of this browser typed and the server does not have yet, on this device and each under a key of its own. */
export class KeptTabs {
  private readonly prefix: string
  private readonly key: string
  private readonly before: string | null

  constructor(linkId: number) {
    this.prefix = `answer/${linkId}/`
    this.key = `${this.prefix}${crypto.randomUUID()}`
    const own = `${this.prefix}page`
    // A page that is loaded again goes on from itself; one that was doubled has its twin's key, and both store the same.
    this.before = read('sessionStorage', own)
    write('sessionStorage', own, this.key)
  }

  keep(tab: Tab | null): void {
    if (tab) write('localStorage', this.key, JSON.stringify({ tab, at: Date.now() }))
    else this.drop(this.key)
  }

  /** What this page itself left when it was loaded again. */
  takeOwn(): Tab | null {
    const left = this.before === null ? null : parse(read('localStorage', this.before))
    if (this.before !== null) this.drop(this.before)
    return left?.tab ?? null
  }

  listLeft(): [string, Tab][] {
    return keysOf()
      .filter((key) => key.startsWith(this.prefix) && key !== this.key)
      .flatMap((key): [string, Tab][] => {
        const left = parse(read('localStorage', key))
        return left && left.at < Date.now() - SILENT_MILLISECONDS ? [[key, left.tab]] : []
      })
  }

  drop(key: string): void {
    try {
      localStorage.removeItem(key)
    } catch {}
  }
}

type Place = 'localStorage' | 'sessionStorage'

/** Storage may be shut off, or full: what is on the server is there all the same. */
function read(from: Place, key: string): string | null {
  try {
    return window[from].getItem(key)
  } catch {
    return null
  }
}

function write(to: Place, key: string, words: string): void {
  try {
    window[to].setItem(key, words)
  } catch {}
}

function keysOf(): string[] {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}

/** Our own, as it was written. */
function parse(words: string | null): { tab: Tab; at: number } | null {
  return words === null ? null : JSON.parse(words)
}
