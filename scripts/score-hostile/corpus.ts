import type { Hostile } from './hostile.ts'
import { mails } from './mails.ts'
import { markup } from './markup.ts'
import { openDocuments } from './open-documents.ts'
import { packages } from './packages.ts'
import { pdfs } from './pdfs.ts'
import { pictures } from './pictures.ts'
import { senders } from './senders.ts'
import { texts } from './texts.ts'

/** Every bad or hostile file we could think of; `address` is a server of our own, which nothing may ask. */
export function hostileFiles(address: string): Hostile[] {
  return [
    ...packages,
    ...markup(address),
    ...openDocuments(address),
    ...pdfs(address),
    ...pictures(),
    ...texts,
    ...mails(address),
    ...senders,
  ]
}
