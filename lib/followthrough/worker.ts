import { parentPort } from 'node:worker_threads'
import { laterWords, type Reported } from './links.ts'

type Asked = { reported: Reported[]; count: number; floor: number }

parentPort?.on('message', ({ reported, ...proposed }: Asked) => {
  parentPort?.postMessage(laterWords(reported, proposed))
})
