import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core'
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

export const session = pgTable(
  'session',
  {
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
  },
  (table) => [index().on(table.userId)],
)

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

export const verification = pgTable(
  'verification',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment().notNull(),
    createdAt: moment().notNull().defaultNow(),
    updatedAt: moment().notNull().defaultNow(),
  },
  (table) => [index().on(table.identifier)],
)

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
  (table) => [unique().on(table.userId, table.councilId), index().on(table.councilId)],
)

export const CLOSINGS = ['suspended', 'removed'] as const

/** A grant that was taken back, apart from those that count: kept to tell its holder why, and to give it again. */
export const closedGrants = pgTable(
  'closed_grants',
  {
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    role: text({ enum: ROLES }).notNull(),
    jurisdictionId: integer().references(() => jurisdictions.id),
    closing: text({ enum: CLOSINGS }).notNull(),
    /** As whoever closed it wrote it for the person to read; may be empty. */
    reason: text().notNull(),
    at: moment().notNull(),
    /** Goes on from that of the grant, and is gone on from when it is given again. */
    revision: revision(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.councilId] }),
    index().on(table.councilId),
  ],
)

export const ENDERS = ['secretariat', 'oneself', 'access'] as const

/** A session that was ended before its time, so that whoever still holds it is told; only its hash is kept. */
export const endedSessions = pgTable('ended_sessions', {
  tokenHash: text().primaryKey(),
  userId: text()
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' }),
  endedBy: text({ enum: ENDERS }).notNull(),
  councilId: integer().references(() => councils.id),
  at: moment().notNull(),
})

/** What became of each link that signs in, so that a dead one can say why; only its hash is kept. */
export const signInLinks = pgTable(
  'sign_in_links',
  {
    tokenHash: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    expiresAt: moment().notNull(),
    usedAt: moment(),
    endedAt: moment(),
  },
  (table) => [index().on(table.userId)],
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
  (table) => [
    index().on(table.councilId, table.id),
    index().on(table.actorId, table.id),
    index().on(table.subject, table.id),
  ],
)
