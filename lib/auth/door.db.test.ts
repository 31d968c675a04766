import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { dataFolder } from '#db/data-folder.ts'
import { councils } from '#db/schema/councils.ts'
import { grants, user, verification } from '#db/schema/people.ts'
import { testDatabase } from '#db/testing.ts'
import { createSignInLink, requestSignInLink, sendSignInLink } from './commands.ts'
import { isWithinLimits } from './limits.ts'

testDatabase()

const NOW = new Date('2031-09-01T12:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

async function add(id: string, hasRole: boolean) {
  const db = await database()
  const email = `${id}@example.org`
  await db.insert(user).values({ id, name: id, email, emailVerified: true })
  if (!hasRole) return
  const name = { en: 'Council', fr: 'Conseil' }
  const [council] = await db
    .insert(councils)
    .values({ slug: `council-of-${id}`, name, abbreviation: name })
    .returning({ id: councils.id })
  if (council) await db.insert(grants).values({ userId: id, councilId: council.id, role: 'viewer' })
}

const sent = () => {
  const file = join(dataFolder(), 'sign-in-links.txt')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

test('a link goes to people of the installation, and nothing is made for anybody else', async () => {
  await add('ondine', true)
  await add('removed', false)
  for (const who of ['ondine', 'removed', 'stranger']) {
    const email = `${who}@example.org`
    expect(await requestSignInLink(email, new Headers(), NOW)).toEqual({ ok: true })
    await sendSignInLink(email, 'fr', '/themes?cycle=3')
  }
  expect(sent()).toMatch(
    /^ondine@example\.org \S+\/fr\/sign-in\/link\?token=\w+&back=%2Fthemes%3Fcycle%3D3\n$/,
  )
  expect(await (await database()).select().from(verification)).toHaveLength(1)
})

test('a link made by hand leads to the first page', async () => {
  await add('ondine', true)
  expect(await createSignInLink('ondine@example.org', 'en')).toMatch(/link\?token=\w+$/)
})

test('who asks too often waits a quarter of an hour, known or not, and nobody else does', async () => {
  await add('ondine', true)
  for (const email of ['ondine@example.org', 'stranger@example.org']) {
    const answers = []
    for (const minute of [0, 1, 2, 3, 4, 5, 14])
      answers.push(await isWithinLimits(email, null, later(minute)))
    expect(answers).toEqual([true, true, true, true, true, false, false])
    expect(await isWithinLimits(email, null, later(16))).toBe(true)
  }
  expect(await isWithinLimits('other@example.org', null, later(14))).toBe(true)
})

test('a client that asks for many people is stopped; others, and those without an address, are not', async () => {
  const ask = (client: string | null, name: string) =>
    isWithinLimits(`${name}@example.org`, client, NOW)
  const answers = []
  for (let n = 0; n < 41; n += 1)
    answers.push(await ask(`2001:db8:0:7::${n.toString(16)}`, `a${n}`))
  expect(answers.filter(Boolean)).toHaveLength(40)
  expect(await ask('2001:0db8:0000:0007:1::9', 'b')).toBe(false)
  expect(await ask('2001:db8:0:8::1', 'b')).toBe(true)
  expect(await ask('203.0.113.9', 'c')).toBe(true)
  for (let n = 0; n < 60; n += 1) expect(await ask(null, `d${n}`)).toBe(true)
})
