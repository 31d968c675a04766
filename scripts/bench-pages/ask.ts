import { workOf } from './memory.ts'
import { quantile } from './quantile.ts'

/** Enough to have a median and a 95th of a hundred, unless a page is so slow that fewer must do. */
const TIMES = 20
const LEAST_TIMES = 3
const WARM_UP = 5
const MOST_MILLISECONDS = 8000

export type Asked = { address: string; cookie: string; pid: number }
/** `work` is what the server itself did for one answer, in milliseconds of one core. */
export type Times = { median: number; slow: number; work: number; failed: number }
export type Answer = { status: number; body: string; milliseconds: number }

/** One after another, each target in its turn, so that what the machine does meanwhile falls on all alike. */
export async function askInTurns(targets: readonly Asked[]): Promise<Times[]> {
  await inTurns(targets, { times: WARM_UP, most: MOST_MILLISECONDS / 2 })
  return inTurns(targets, { times: TIMES, most: MOST_MILLISECONDS })
}

type Bounds = { times: number; most: number }

async function inTurns(targets: readonly Asked[], { times, most }: Bounds): Promise<Times[]> {
  const taken = targets.map((): Taken => ({ answers: [], work: 0 }))
  const started = performance.now()
  for (let time = 0; time < times; time += 1) {
    if (time >= LEAST_TIMES && performance.now() - started > most) break
    for (const [at, target] of targets.entries()) {
      const before = workOf(target.pid)
      const answer = await ask(target)
      const own = taken[at]
      own?.answers.push(answer)
      if (own) own.work += workOf(target.pid) - before
    }
  }
  return taken.map(timesOf)
}

/** So many users at once, each of whom asks again as soon as they are answered. */
export async function askAtOnce(target: Asked, users: number): Promise<Times> {
  const answers: Answer[] = []
  const started = performance.now()
  const before = workOf(target.pid)
  const use = async () => {
    for (let time = 0; time < TIMES / 4; time += 1) {
      if (time > 0 && performance.now() - started > MOST_MILLISECONDS) return
      answers.push(await ask(target))
    }
  }
  await Promise.all(Array.from({ length: users }, use))
  return timesOf({ answers, work: workOf(target.pid) - before })
}

/** An answer counts once its last byte is here; a server that ended answers with status 0. */
export async function ask({ address, cookie }: Asked): Promise<Answer> {
  const started = performance.now()
  const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' }).catch(() => null)
  const body = await answer?.text().catch(() => null)
  const status = answer && typeof body === 'string' ? answer.status : 0
  return { status, body: body ?? '', milliseconds: performance.now() - started }
}

type Taken = { answers: Answer[]; work: number }

function timesOf({ answers, work }: Taken): Times {
  const taken = answers.map(({ milliseconds }) => milliseconds)
  return {
    median: quantile(taken, 0.5),
    slow: quantile(taken, 0.95),
    work: work / answers.length,
    failed: answers.filter(({ status }) => status !== 200).length,
  }
}
