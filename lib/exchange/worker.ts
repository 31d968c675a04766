import { parentPort } from 'node:worker_threads'
import { type Block, exchangesIn } from './pairs.ts'

parentPort?.on('message', (block: Block) => parentPort?.postMessage(exchangesIn(block)))
