import { baseAddress } from '#lib/auth/address.ts'
import { checkSettings } from '#lib/operation/start.ts'
import { buildIfNeeded, serve } from './serve.ts'

checkSettings()
buildIfNeeded()
console.info(`Tour de table: ${baseAddress()}/en, ${baseAddress()}/fr`)
serve()
