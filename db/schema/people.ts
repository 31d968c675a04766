import { bigint, boolean, index, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { identity, moment, revision } from './columns.ts'
import { councils, jurisdictions } from './councils.ts'

export const ROLES = ['secretariat', 'chair', 'jurisdiction', 'viewer'] as const

// The five tables better-auth asks for, with the names it gives them.

export const user = pgTable('user', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  createdAt: moment().notNull().defaultNow(),
  updatedAt: moment().notNull().defaultNow(),
})

export const session = pgTable('session', {
  id: text().primaryKey(),
  expiresAt: moment().notNull(),
  token: text().notNull().unique(),
  createdAt: moment().notNull().defaultNow(),
  updatedAt: moment().notNull().defaultNow(),
  ipAddress: text(),
  userAgent: text(),
  userId: text()
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' }),
})

export const account = pgTable('account', {
  id: text().primaryKey(),
  accountId: text().notNull(),
  providerId: text().notNull(),
  userId: text()
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' }),
  accessToken: text(),
  refreshToken: text(),
  idToken: text(),
  accessTokenExpiresAt: moment(),
  refreshTokenExpiresAt: moment(),
  scope: text(),
  password: text(),
  createdAt: moment().notNull().defaultNow(),
  updatedAt: moment().notNull().defaultNow(),
})

export const verification = pgTable('verification', {
  id: text().primaryKey(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: moment().notNull(),
  createdAt: moment().notNull().defaultNow(),
  updatedAt: moment().notNull().defaultNow(),
})

export const rateLimit = pgTable('rate_limit', {
  id: text().primaryKey(),
  key: text().notNull().unique(),
  count: integer().notNull(),
  lastRequest: bigint({ mode: 'number' }).notNull(),
})

/** What a person may do, council by council; the jurisdiction role speaks for one jurisdiction. */
export const grants = pgTable(
  'grants',
  {
    id: identity(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    role: text({ enum: ROLES }).notNull(),
    jurisdictionId: integer().references(() => jurisdictions.id),
    revision: revision(),
  },
  (table) => [unique().on(table.userId, table.councilId)],
)

/** The one link that may set up an empty installation; only its hash is kept. */
export const setupLinks = pgTable('setup_links', {
  tokenHash: text().primaryKey(),
  createdAt: moment().notNull().defaultNow(),
  usedAt: moment(),
})

/** Who did what, when; rows are only ever added. */
export const auditEntries = pgTable(
  'audit_entries',
  {
    id: identity(),
    at: moment().notNull(),
    councilId: integer().references(() => councils.id),
    actorId: text(),
    action: text().notNull(),
    subject: text().notNull(),
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  (table) => [index().on(table.councilId, table.id), index().on(table.subject, table.id)],
)
