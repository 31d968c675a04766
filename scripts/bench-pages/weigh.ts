import { gzipSync } from 'node:zlib'

const SCRIPT = /\/_next\/static\/[^"'\\\s<>]+?\.js/g

const sizes = new Map<string, number>()

/** The bytes of every script a page names, in its head or for when its parts come alive, compressed as the server sends them. */
export async function weighScripts(address: string, html: string): Promise<number> {
  let bytes = 0
  for (const path of new Set(html.match(SCRIPT) ?? []))
    bytes += await sizeOf(new URL(path, address).href)
  return bytes
}

async function sizeOf(script: string): Promise<number> {
  const known = sizes.get(script)
  if (known !== undefined) return known
  const answer = await fetch(script)
  const size = gzipSync(await answer.arrayBuffer()).length
  sizes.set(script, size)
  return size
}
