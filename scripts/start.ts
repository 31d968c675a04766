import { baseAddress } from '#lib/auth/address.ts'
import { buildIfNeeded, serve } from './serve.ts'

buildIfNeeded()
console.info(`Tour de table: ${baseAddress()}/en, ${baseAddress()}/fr`)
serve()
