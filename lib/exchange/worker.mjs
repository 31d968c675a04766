// A thread starts without the loader of its parent, and Node 20 reads no TypeScript by itself.
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
