import { expect, test } from 'vitest'
import { mistakesIn, sayMistakes } from './configuration.ts'

const found = (settings: Record<string, string>) =>
  mistakesIn(settings, null).map(({ fault }) => fault)

test.each([
  ['mysql://council@db.example/tour', 'database-other'],
  ['postgres://db.example', 'database-unnamed'],
  ['postgres://db.example/', 'database-unnamed'],
  ['db.example/tour', 'database-unreadable'],
  ['postgres://', 'database-unnamed'],
])('DATABASE_URL=%s is a mistake: %s', (DATABASE_URL, fault) => {
  expect(found({ DATABASE_URL })).toEqual([fault])
})

test.each([
  [{ BASE_URL: 'tour.example.org' }, ['baseUrl']],
  [{ BASE_URL: 'ftp://tour.example.org' }, ['baseUrl']],
  [{ BASE_URL: 'https://tour.example.org/en' }, ['baseUrl']],
  [{ PORT: '80 80' }, ['port']],
  [{ PORT: '65536' }, ['port']],
  [{ PORT: '0' }, ['port']],
  [{ AUTH_SECRET: 'short' }, ['authSecret']],
  [{ SMTP_URL: 'https://mail.example.org' }, ['smtpUrl']],
  [{ MAIL_FROM: 'Council: Secretariat <a@example.org>' }, ['mail-from-group']],
  [{ MAIL_FROM: 'Conseil : secrétariat <a@example.org>;' }, ['mail-from-group']],
  [{ MAIL_FROM: 'the secretariat' }, ['mail-from-none']],
  [{ MAIL_FROM: 'a@example.org, b@example.org' }, ['mail-from-none']],
  [{ TRUSTED_PROXIES: 'yes' }, ['trustedProxies']],
  [{ TRUSTED_PROXIES: '10.0.0.0/33' }, ['trustedProxies']],
  [{ PORT: 'x', MAIL_FROM: 'x' }, ['port', 'mail-from-none']],
])('%j', (settings, faults) => {
  expect(found(settings)).toEqual(faults)
})

test.each([
  [{}],
  [{ DATABASE_URL: '', BASE_URL: '', PORT: '', MAIL_FROM: '' }],
  [{ DATABASE_URL: 'postgresql://me:p%40ss@127.0.0.1:5432/tour?sslmode=require' }],
  [{ BASE_URL: 'https://tour.example.org', PORT: '3000' }],
  [{ SMTP_URL: 'smtps://u:p@mail.example.org' }],
  [{ TRUSTED_PROXIES: '' }],
  [{ TRUSTED_PROXIES: '10.0.0.0/8, 2001:db8::5' }],
  [{ MAIL_FROM: '"Council: Secretariat" <a@example.org>' }],
  [{ MAIL_FROM: 'a@example.org' }],
  [{ MAIL_FROM: 'Secrétariat du conseil <a@example.org>' }],
])('%j is in order', (settings) => {
  expect(found(settings)).toEqual([])
})

test('a mistake is a sentence in each language, without what was typed but its kind', () => {
  const said = sayMistakes(
    mistakesIn({ DATABASE_URL: 'mysql://council:hunter2@db.example/tour' }, 'full'),
  )
  expect(said).toContain('DATABASE_URL begins with mysql://, but only a PostgreSQL server will do')
  expect(said).toContain('DATABASE_URL commence par mysql://, mais il faut un serveur PostgreSQL')
  expect(said).toContain('is full: make room')
  expect(said).not.toContain('hunter2')
})
