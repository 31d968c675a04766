import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { assignments } from '#db/schema/themes.ts'
import { FIRM_MARGIN, FLOOR } from '#lib/text/index.ts'
import { type Rules, survivor } from '../rules.ts'

type Whole = { runId: number; themes: ReadonlySet<number>; rules: Rules }

/**
 * The statements of whole themes, by the thousand where two are merged, all at once where the database has them: those
 * about which no person decided anything and that stand where they were read. It says what `placeAgain` says of one.
 */
export async function placeWhole(tx: Transaction, whole: Whole): Promise<void> {
  if (whole.themes.size === 0) return
  const { rules } = whole
  await tx.execute(sql`
    with ${placesOf(whole)}, settled as (
      select *, case when next_theme_id is distinct from theme_id then next_theme_id end as other_id
      from places where not ${isAsked(rules)}
    ), judged as (
      select *, case when other_id is null then 0 else next_likeness end as other_likeness,
        (told_theme_id = theme_id and told_next_id is distinct from theme_id) is true as is_told_of
      from settled
    ), wanted as (
      select statement_id, theme_id, other_id, likeness, other_likeness, words,
        theme_id is not null and not case when is_told_of then not told_doubtful
          else likeness - greatest(${sql.raw(String(FLOOR))}::float8, other_likeness) >= ${sql.raw(String(FIRM_MARGIN))}::float8
        end as is_doubtful,
        case when theme_id is distinct from read_theme_id or other_id is distinct from read_next_id
          then coalesce(as_read, as_now) end as as_read
      from judged
    )
    update ${assignments} as own
    set theme_id = wanted.theme_id, next_theme_id = wanted.other_id, likeness = wanted.likeness,
      next_likeness = wanted.other_likeness, words = wanted.words, is_doubtful = wanted.is_doubtful, as_read = wanted.as_read
    from wanted
    where own.run_id = ${whole.runId} and own.statement_id = wanted.statement_id
      and ((own.theme_id, own.next_theme_id, own.is_doubtful) is distinct from (wanted.theme_id, wanted.other_id, wanted.is_doubtful)
        or (own.as_read is null) <> (wanted.as_read is null))`)
}

/** Those of whole themes that are looked at one by one: a person decided about them, or they stand where they were not read. */
export function idsApart(whole: Whole): SQL {
  return sql`(with ${placesOf(whole)} select statement_id from places where ${isAsked(whole.rules)})`
}

function isAsked({ places, confirmed, nils }: Rules): SQL {
  const decided = [...new Set([...places.keys(), ...confirmed.keys(), ...nils])]
  return sql`(statement_id = any(${list(decided)}) or last_read_id is distinct from theme_id)`
}

/** Where each of them was found, read and told of, in the themes that stand now; likeness as it is written, not as it is stored. */
function placesOf({ runId, themes, rules: { forward } }: Whole): SQL {
  const gone = [...forward.keys()]
  const into = gone.map((theme) => survivor(theme, forward))
  return sql`forward as (
      select * from unnest(${list(gone)}, ${list(into)}) as one (gone_id, into_id)
    ), places as (
      select said.statement_id, coalesce(found.into_id, said.found_theme_id) as theme_id,
        was.read_theme_id, was.read_next_id, coalesce(read.into_id, was.read_theme_id) as last_read_id,
        coalesce(next.into_id, was.read_next_id) as next_theme_id,
        (${read('likeness')})::float8 as likeness, (${read('next_likeness', 'nextLikeness')})::float8 as next_likeness,
        case when said.as_read is null then said.words else said.as_read -> 'words' end as words, said.as_read,
        jsonb_build_object('themeId', said.theme_id, 'likeness', said.likeness, 'words', said.words,
          'nextThemeId', said.next_theme_id, 'nextLikeness', said.next_likeness) as as_now,
        (said.past ->> 'themeId')::int as told_theme_id, (said.past ->> 'isDoubtful')::boolean as told_doubtful,
        coalesce(told.into_id, (said.past ->> 'nextThemeId')::int) as told_next_id
      from ${assignments} as said
      cross join lateral (
        select case when said.as_read is null then said.theme_id else (said.as_read ->> 'themeId')::int end as read_theme_id,
          case when said.as_read is null then said.next_theme_id else (said.as_read ->> 'nextThemeId')::int end as read_next_id
      ) as was
      left join forward as found on found.gone_id = said.found_theme_id
      left join forward as read on read.gone_id = was.read_theme_id
      left join forward as next on next.gone_id = was.read_next_id
      left join forward as told on told.gone_id = (said.past ->> 'nextThemeId')::int
      where said.run_id = ${runId} and said.theme_id = any(${list([...themes])})
    )`
}

/** What it was found to be like, as it is written: a number of the row is rounded, and compared as people and files see it. */
function read(column: string, name = column): SQL {
  return sql.raw(
    `case when said.as_read is null then said.${column}::text else said.as_read ->> '${name}' end`,
  )
}

function list(ids: readonly number[]): SQL {
  return sql`string_to_array(${ids.join()}, ',')::int[]`
}
