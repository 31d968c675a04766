import { lineOf, linesIn, withLines } from '#lib/answers/draft.ts'
import {
  heard,
  isPending,
  openTab,
  restored,
  type Stands,
  sending,
  type Tab,
} from '#lib/answers/tab.ts'

const LETTERS = 'aàbcdeéfghijklmnopqrstuvwxyz ’,'

type About = { address: string; linkId: number; cookie: string; random: () => number }

/** A page as the browser runs it, without the browser: what it keeps on the device outlives its kills. */
export class Typist {
  acknowledgements = 0
  private tab: Tab | null = null
  private device: string | null = null
  private acknowledged = new Map<string, string>()
  private current = 0
  private readonly about: About
  private readonly typed: string[] = []

  constructor(about: About) {
    this.about = about
  }

  moveTo(address: string): void {
    this.about.address = address
  }

  /** The page is loaded anew: what was in memory is gone. */
  async load(): Promise<void> {
    const stands = await this.read()
    const kept: Tab | null = this.device === null ? null : JSON.parse(this.device)
    this.tab = kept ? restored(kept, stands) : openTab(stands)
  }

  type(): void {
    const { random } = this.about
    if (this.typed.length === 0 || random() < 0.03) {
      this.typed.push('É')
      this.current = this.typed.length - 1
    } else if (random() < 0.02) this.current = Math.floor(random() * this.typed.length)
    else this.typed[this.current] += LETTERS[Math.floor(random() * LETTERS.length)] ?? 'a'
    const tab = this.open()
    const lines = this.typed.map((text, number) => lineOf(`n${number}`, text))
    this.put({ ...tab, mine: withLines(tab.mine, 'sharing', lines) })
  }

  /** One save; `cut` is where the line breaks. False where it was not heard. */
  async store(cut: 'before' | 'after' | null = null): Promise<boolean> {
    if (!isPending(this.open())) return true
    const tab = sending(this.open())
    this.put(tab)
    if (cut === 'before') return false
    const { linkId, address } = this.about
    const answer = await fetch(`${address}/api/answer?link=${linkId}`, {
      method: 'POST',
      headers: { ...this.headers(), origin: address },
      body: JSON.stringify({ base: tab.base, mine: tab.sent }),
    }).catch(() => null)
    if (cut === 'after' || !answer?.ok) return false
    const stands: Stands | null = await answer.json().catch(() => null)
    if (!stands) return false
    this.acknowledgements += 1
    this.acknowledged = new Map(linesIn(tab.sent, 'sharing').map(({ id, text }) => [id, text]))
    this.put(heard(this.open(), stands))
    return true
  }

  async settle(): Promise<void> {
    for (let turn = 0; turn < 20 && isPending(this.open()); turn += 1) await this.store()
  }

  /** What was acknowledged and does not stand. */
  async missing(): Promise<string[]> {
    const stands = linesIn((await this.read()).draft, 'sharing').map(({ text }) => text)
    return [...this.acknowledged.values()]
      .filter((text) => !stands.some((one) => one.startsWith(text)))
      .map((text) => JSON.stringify(text))
  }

  /** As they were typed, without those of blanks alone. */
  lines(): string[] {
    return this.typed.filter((text) => text.trim() !== '')
  }

  private put(tab: Tab): void {
    this.tab = tab
    this.device = isPending(tab) ? JSON.stringify(tab) : null
  }

  private open(): Tab {
    if (!this.tab) throw new Error('no page is open')
    return this.tab
  }

  private async read(): Promise<Stands> {
    const { address, linkId } = this.about
    const answer = await fetch(`${address}/api/answer?link=${linkId}`, { headers: this.headers() })
    if (!answer.ok) throw new Error(`the server answered ${answer.status}`)
    return answer.json()
  }

  private headers() {
    return { cookie: this.about.cookie, 'content-type': 'application/json' }
  }
}
