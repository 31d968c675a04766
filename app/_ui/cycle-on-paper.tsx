import { headers } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Month } from '#lib/cycles/cycle.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { cssString } from './css-string.ts'
import { OfCycle } from './of-cycle.tsx'

/**
 * For a page about one cycle, so that each of its printed sheets names that cycle: by a style of the page's own, there
 * before a script has run, and where a script lays the page into an open document, whose nonce is another, by that script.
 */
export async function CycleOnPaper({ cycle }: { cycle: Month }) {
  const t = await getTranslations('paper')
  const words = cssString(t('cycle', { month: formatMonth(cycle, await getLocale()) }))
  const asked = await headers()
  const nonce = /'nonce-([^']+)'/.exec(asked.get('content-security-policy') ?? '')?.[1]
  const isDocument = asked.get('sec-fetch-dest') !== 'empty'
  return (
    <>
      {isDocument && <style nonce={nonce}>{`:root { --paper-cycle: ${words} !important; }`}</style>}
      <OfCycle words={words} />
    </>
  )
}
