import { parentPort } from 'node:worker_threads'
import { doShare } from '#lib/text/do-share.ts'

parentPort?.on('message', doShare)
