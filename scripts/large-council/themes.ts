import { themeNames } from './sentences.ts'
import type { Size } from './size.ts'
import { json, type Step, share } from './step.ts'

const SHELVED = 0.85
const DOUBTFUL = 0.06
const RUNS = 2
const ITEMS = 4
const QUOTES = 3
const EMPTY_WORDS = json({ en: ['permits', 'pilot'], fr: ['permis', 'essai'] })

/** Two runs, the last of which stands: where each statement is, what people have said of it, and the agendas. */
export function writeThemes(size: Size): Step[] {
  return [
    { says: `${size.themes} themes`, statements: [...runRows(size), ...themeRows(size)] },
    { says: 'places of the statements', statements: assignmentRows(size) },
    { says: 'what each theme holds', statements: described(size) },
    { says: 'acts of curation', statements: curationRows(size) },
    { says: 'agendas', statements: agendaRows(size) },
  ]
}

function runRows({ councils, cycles }: Size): string[] {
  return [
    `insert into runs (id, council_id, kind, state, parameters, progress, attempts, figures, started_at, seen_at, finished_at)
      select (c - 1) * ${RUNS} + r, c, 'continue', 'done', '{}', 100, 1, '{"statements": 0, "themes": 0}', at, at, at
      from generate_series(1, ${councils}) c, generate_series(1, ${RUNS}) r,
        lateral (select (late_until + 1)::timestamptz as at from cycles
          where council_id = c order by year, month offset ${cycles} - ${RUNS} - 1 + r limit 1) day`,
  ]
}

/** Six in ten have been given a name by people. */
function themeRows({ councils, themes }: Size): string[] {
  const names = Array.from({ length: themes }, (_, at) => `(${at + 1}, ${json(themeNames(at))})`)
  return [
    'create temporary table called (theme int primary key, name jsonb) on commit drop',
    `insert into called values ${names.join(',')}`,
    `insert into themes (id, council_id, code, born_in_run_id, given_name, first_name)
      select (c - 1) * ${themes} + theme, c, theme, (c - 1) * ${RUNS} + 1,
        case when theme % 5 < 3 then name else '{}' end, name
      from generate_series(1, ${councils}) c, called`,
  ]
}

/** The run before the last knew nothing of the last cycle. */
function assignmentRows({ cycles, themes }: Size): string[] {
  return [
    `insert into assignments (run_id, statement_id, theme_id, found_theme_id, strength, words, likeness,
        next_theme_id, next_likeness, is_doubtful, past)
      select (council - 1) * ${RUNS} + run, said.id, own, own, 0.3 + 0.6 * luck, ${EMPTY_WORDS}, 0.3 + 0.6 * luck,
        other, 0.2, own is not null and luck < ${DOUBTFUL},
        case when k < ${cycles} then jsonb_build_object('themeId', own, 'likeness', 0.5, 'nextThemeId', other,
          'nextLikeness', 0.2, 'isDoubtful', own is not null and luck < ${DOUBTFUL}) end
      from said join form on form.id = said.form, generate_series(1, ${RUNS}) run,
        lateral (select case when ${share('said.id', 9)} < ${SHELVED} then (council - 1) * ${themes} + theme end as own,
          (council - 1) * ${themes} + theme % ${themes} + 1 as other) place
      where run = ${RUNS} or k < ${cycles}`,
  ]
}

function described({ themes }: Size): string[] {
  return [
    `insert into run_themes (run_id, theme_id, name, suggestion, words, representatives, near, threads)
      select run_id, theme_id, name, name, ${EMPTY_WORDS}, to_jsonb((array_agg(statement_id order by likeness desc))[1:5]),
        jsonb_build_array(jsonb_build_object('themeId', (council_id - 1) * ${themes} + code % ${themes} + 1,
          'likeness', 0.4, 'words', ${EMPTY_WORDS})),
        case when count(*) < 8 then '[]' else jsonb_build_array(
          jsonb_agg(statement_id) filter (where statement_id % 3 = 0),
          jsonb_agg(statement_id) filter (where statement_id % 3 = 1),
          jsonb_agg(statement_id) filter (where statement_id % 3 = 2)) end
      from assignments join themes on themes.id = theme_id join called on called.theme = code
      group by run_id, theme_id, name, council_id, code`,
  ]
}

function curationRows({ themes }: Size): string[] {
  return [
    `insert into curations (id, council_id, rule, reason, made_at, turn, applied_at)
      select row_number() over (order by id), council_id,
        jsonb_build_object('kind', 'name', 'themeId', id, 'name', given_name), 'As the table calls it.',
        made, code, made
      from themes, lateral (select timestamptz '2020-01-01' + code * interval '1 day' as made) day
      where given_name <> '{}'`,
    `insert into curations (id, council_id, rule, made_at, turn, applied_at)
      select (select count(*) from themes) + said.id, council,
        jsonb_build_object('kind', 'accept', 'statementId', said.id, 'themeId', (council - 1) * ${themes} + theme),
        received_at, ${themes} + said.id, received_at
      from said join form on form.id = said.form join submission_versions on submission_versions.id = form.id
      where said.id % 400 = 0`,
    `update assignments set is_doubtful = false
      where statement_id in (select id from said where id % 400 = 0) and is_doubtful`,
  ]
}

/** Each cycle but the last has met, with an agenda of four themes that quote. */
function agendaRows({ cycles }: Size): string[] {
  return [
    `insert into agendas (id, cycle_id, meets_on, edited_at, circulated_at, circulated_revision)
      select id, id, meets_on, late_until, late_until, 1 from cycles
      where (year, month) <> (select year, month from cycles order by year desc, month desc limit 1)`,
    `create temporary table quoted on commit drop as
      select form.council, form.k, said.id as statement, (form.council - 1) * ${cycles} + form.k as agenda,
        dense_rank() over (partition by form.council, form.k order by theme) as item,
        row_number() over (partition by form.council, form.k, theme order by said.id) as position, theme
      from said join form on form.id = said.form where form.k < ${cycles} and said.luck >= ${DOUBTFUL}`,
    `insert into agenda_items (id, agenda_id, position, kind, theme_id, title, minutes)
      select (agenda - 1) * ${ITEMS} + item, agenda, item, 'theme', themes.id, called.name, 30
      from quoted join themes on themes.council_id = council and themes.code = theme join called on called.theme = code
      where item <= ${ITEMS} and position = 1`,
    `insert into agenda_quotes (item_id, statement_id, position)
      select (agenda - 1) * ${ITEMS} + item, statement, position from quoted where item <= ${ITEMS} and position <= ${QUOTES}`,
  ]
}
