import { parentPort } from 'node:worker_threads'
import { analyse, type Question } from './analysis.ts'

parentPort?.once('message', (question: Question) => parentPort?.postMessage(analyse(question)))
