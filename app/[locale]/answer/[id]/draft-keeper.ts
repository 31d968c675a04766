import type { Draft } from '#lib/answers/draft.ts'
import type { Merged } from '#lib/answers/merge.ts'
import {
  heard,
  isPending,
  learned,
  openTab,
  restored,
  type Stands,
  sending,
  type Tab,
} from '#lib/answers/tab.ts'
import { KeptTabs } from './kept-tabs.ts'

/** How long nobody types before what they typed goes out, and how often it does while they go on. */
const QUIET_MILLISECONDS = 600
const BUSY_MILLISECONDS = 2_000
const AGAIN_MILLISECONDS = 3_000
const LOOK_MILLISECONDS = 8_000

export type Meanwhile = {
  by: { id: number; name: string } | null
  isBoth: boolean
  stayed: boolean
  unheard: boolean
}

export type Keeping = {
  tab: Tab
  state: 'stored' | 'typing' | 'away' | 'too-long' | 'dead'
  /** Why the link opens no more. */
  reason: string | null
  storedAt: Date | null
  meanwhile: Meanwhile | null
}

type Reply = Stands &
  Partial<Merged> & { at?: string; by?: Meanwhile['by']; changedBy?: Meanwhile['by'] }

/**
 * Keeps a page that is being typed into and the server at one: on the device with every letter, on the server as soon as
 * the line allows. It goes on where a page that was killed stopped, and brings in what colleagues store.
 */
export class DraftKeeper {
  private keeping: Keeping
  private readonly listeners = new Set<() => void>()
  private readonly address: string
  private kept: KeptTabs | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private since = 0
  private isOnItsWay = false

  private readonly linkId: number

  constructor(linkId: number, stands: Stands) {
    this.linkId = linkId
    this.address = `/api/answer?link=${linkId}`
    const tab = openTab(stands)
    this.keeping = { tab, state: 'stored', reason: null, storedAt: null, meanwhile: null }
  }

  snapshot = (): Keeping => this.keeping

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Everything that stands in the fields, with every change of it. */
  write(mine: Draft, isAtOnce = false): void {
    const { tab, state } = this.keeping
    this.put({
      tab: { ...tab, mine },
      state: state === 'away' || state === 'dead' ? state : 'typing',
    })
    this.soon(isAtOnce ? 0 : QUIET_MILLISECONDS)
  }

  /** Waits until nothing is left to store; false where that cannot be. */
  async settle(): Promise<boolean> {
    for (let turn = 0; turn < 40; turn += 1) {
      await this.store()
      if (!isPending(this.keeping.tab)) return true
      if (!['stored', 'typing'].includes(this.keeping.state)) return false
      await new Promise((go) => setTimeout(go, 100))
    }
    return false
  }

  tellNoMore = (): void => this.put({ meanwhile: null })

  start(): () => void {
    this.kept = new KeptTabs(this.linkId)
    const left = this.kept.takeOwn()
    if (left) {
      this.put({ tab: restored(left, standsOf(this.keeping.tab)), state: 'typing' })
      this.soon(0)
    }
    const again = () => this.soon(0)
    const leave = () => this.leave()
    const look = setInterval(() => void this.look(), LOOK_MILLISECONDS)
    const beat = setInterval(() => this.keep(), AGAIN_MILLISECONDS)
    const seen = () => document.visibilityState === 'visible' && void this.look()
    window.addEventListener('online', again)
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', seen)
    void this.look()
    return () => {
      clearInterval(look)
      clearInterval(beat)
      clearTimeout(this.timer)
      window.removeEventListener('online', again)
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', seen)
    }
  }

  private put(change: Partial<Keeping>): void {
    this.keeping = { ...this.keeping, ...change }
    this.keep()
    for (const listener of this.listeners) listener()
  }

  private keep(): void {
    this.kept?.keep(isPending(this.keeping.tab) ? this.keeping.tab : null)
  }

  private soon(milliseconds: number): void {
    const now = Date.now()
    if (!this.timer) this.since = now
    clearTimeout(this.timer)
    const longest = Math.max(0, this.since + BUSY_MILLISECONDS - now)
    this.timer = setTimeout(
      () => {
        this.timer = undefined
        void this.store()
      },
      Math.min(milliseconds, longest),
    )
  }

  private async store(): Promise<void> {
    const { state } = this.keeping
    if (this.isOnItsWay || state === 'dead' || !isPending(this.keeping.tab)) return
    const tab = sending(this.keeping.tab)
    this.put({ tab })
    this.isOnItsWay = true
    const reply = await this.post(tab)
    this.isOnItsWay = false
    if (!reply) return
    this.hear(reply, false)
    const rest = isPending(this.keeping.tab)
    this.put({ state: rest ? 'typing' : 'stored', storedAt: new Date() })
    if (rest) this.soon(QUIET_MILLISECONDS)
  }

  private async post(tab: Tab): Promise<Reply | null> {
    const answer = await this.ask({ method: 'POST', body: bodyOf(tab) })
    if (!answer || answer.status >= 500) {
      this.put({ state: 'away' })
      setTimeout(() => this.soon(0), AGAIN_MILLISECONDS)
      return null
    }
    if (answer.ok) return answer.json()
    const { reason = 'unknown' } = await answer.json().catch(() => ({}))
    if (answer.status === 410 || answer.status === 404) this.put({ state: 'dead', reason })
    // Nothing of it was stored: what is typed next goes instead.
    else this.put({ state: 'too-long', tab: { ...this.keeping.tab, sent: null } })
    return null
  }

  private hear(reply: Reply, isLook: boolean): void {
    const before = this.keeping.tab
    const tab = isLook ? learned(before, reply) : heard(before, reply)
    const [isBoth, stayed, unheard] = [reply.apart, reply.stayed, reply.unheard].map(
      (some) => (some?.length ?? 0) > 0,
    )
    const isTold = isLook ? tab !== before : isBoth || stayed || unheard
    const by = reply.by ?? reply.changedBy ?? null
    const meanwhile = isTold
      ? { by, isBoth: isBoth ?? false, stayed: stayed ?? false, unheard: unheard ?? false }
      : this.keeping.meanwhile
    this.put({ tab, meanwhile })
  }

  /** What colleagues stored, and what other pages of this browser left behind when they were killed. */
  private async look(): Promise<void> {
    await this.adopt()
    const { tab, state } = this.keeping
    if (this.isOnItsWay || state === 'dead' || document.visibilityState !== 'visible') return
    const answer = await this.ask({}, `&seen=${tab.revision}`)
    if (answer?.status !== 200 || this.isOnItsWay) return
    this.hear(await answer.json(), true)
  }

  private async adopt(): Promise<void> {
    for (const [key, left] of this.kept?.listLeft() ?? []) {
      let tab: Tab = left
      while (isPending(tab)) {
        const next = sending(tab)
        const answer = await this.ask({ method: 'POST', body: bodyOf(next) })
        if (!answer?.ok) return
        tab = heard(next, await answer.json())
      }
      this.kept?.drop(key)
    }
  }

  /** The page goes: what fits goes along, and the rest is on the device. */
  private leave(): void {
    if (!isPending(this.keeping.tab) || this.keeping.state === 'dead') return
    const tab = sending(this.keeping.tab)
    this.put({ tab })
    void this.ask({ method: 'POST', body: bodyOf(tab), keepalive: true })
  }

  private async ask(how: RequestInit, more = ''): Promise<Response | null> {
    const headers = { 'content-type': 'application/json' }
    return fetch(`${this.address}${more}`, { ...how, headers }).catch(() => null)
  }
}

function bodyOf({ base, sent }: Tab): string {
  return JSON.stringify({ base, mine: sent })
}

function standsOf({ base, revision }: Tab): Stands {
  return { draft: base, revision }
}
