import { SECTION_KINDS } from '#db/schema/cycles.ts'
import { readingMark } from '#lib/text/index.ts'
import { writeSentences } from './sentences.ts'
import { formsOf, type Size } from './size.ts'
import { literal, type Step, share } from './step.ts'

const ROWS_AT_ONCE = 1000
const KINDS = `array[${SECTION_KINDS.map(literal)}]`

/** The forms, each a text with its statements in it, in the order in which they were called. */
export function writeForms(size: Size): Step[] {
  return [
    { says: 'sentences', statements: sentenceRows(size) },
    { says: `${size.councils * formsOf(size)} forms`, statements: drawn(size) },
    { says: 'documents', statements: documentRows(size) },
    { says: 'sections and statements', statements: statementRows() },
    { says: 'imports, figures and the audit', statements: around() },
  ]
}

function sentenceRows({ themes }: Size): string[] {
  const rows = writeSentences(themes).map(
    ({ theme, language, text, search }, at) =>
      `(${at + 1}, ${theme}, '${language}', ${literal(text)}, ${literal(search)}::tsvector)`,
  )
  const made =
    'create temporary table sentence (id int primary key, theme int, language text, text text, search tsvector) on commit drop'
  const chunks = Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, at) =>
    rows.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE),
  )
  return [made, ...chunks.map((some) => `insert into sentence values ${some.join(',')}`)]
}

/** Which forms there are, and which sentence each of their statements says: one theme is spoken of more than the next. */
function drawn(size: Size): string[] {
  const { councils, cycles, seats, statements, themes } = size
  const forms = formsOf(size)
  // Themes are born as the cycles go by: one in ten was there from the first.
  const born = `greatest(1, ceil(${themes} * (0.1 + 0.9 * k / ${cycles})))`
  return [
    `create temporary table form on commit drop as
      select (c - 1) * ${forms} + n as id, c as council, (n - 1) / ${seats} + 1 as k, (n - 1) % ${seats} + 1 as seat,
        case when ${share(`c * 1000000 + n`, 2)} < 0.03 then 0
          else floor(${statements} * (0.63 + 0.85 * ${share('c * 1000000 + n', 3)}))::int end as statements
      from generate_series(1, ${councils}) c, generate_series(1, ${forms}) n`,
    'create unique index on form (id)',
    `create temporary table said on commit drop as
      select id, form, j, least(5, (j - 1) * 5 / statements + 1) as part, theme, (theme - 1) * 32 + french * 16 + 1
        + floor(16 * ${share('id', 6)})::int as sentence, ${share('id', 7)} as luck
      from (select row_number() over (order by form.id, j) as id, form.id as form, j, form.statements, k, seat
        from form, generate_series(1, form.statements) j) row,
        lateral (select 1 + floor(${born} * power(${share('id', 4)}, 1.6))::int as theme,
          case when (seat % 4 = 0) <> (${share('id', 5)} < 0.1) then 1 else 0 end as french) choice`,
    'create index on said (form, j)',
    'analyze form',
    'analyze said',
    'analyze sentence',
  ]
}

function documentRows({ cycles }: Size): string[] {
  return [
    `insert into documents (id, council_id, hash, filename, format, size, bytes, text, reader)
      select id, council, encode(sha256(convert_to(text, 'UTF8')), 'hex'), 'Form ' || id || '.txt', 'txt', length(text),
        convert_to(text, 'UTF8'), text, 'txt 1'
      from (select form.id, form.council,
          ${TITLE} || coalesce(string_agg(sentence.text, E'\\n' order by said.j), '') as text
        from form left join said on said.form = form.id left join sentence on sentence.id = said.sentence
        group by form.id, form.council, form.k, form.seat) written`,
    `insert into submissions (id, cycle_id, jurisdiction_id, current_version_id)
      select id, (council - 1) * ${cycles} + k, seat, id from form`,
    `insert into submission_versions (id, submission_id, number, document_id, language, contact,
        has_nothing_to_report, received_at, accepted_at, reviewed_at)
      select form.id, form.id, 1, form.id, case when seat % 4 = 0 then 'fr' else 'en' end, 'Contact ' || seat,
        statements = 0, came, came, case when k < ${cycles} then came + interval '2 days' end
      from form join cycles on cycles.id = (council - 1) * ${cycles} + k,
        lateral (select (due_on - floor(30 * ${share('form.id', 8)})::int + time '15:00') at time zone 'UTC' as came) day`,
  ]
}

const TITLE = `('Update of jurisdiction ' || form.seat || E', cycle ' || form.k || E'\\n')`

function statementRows(): string[] {
  return [
    `insert into sections (id, version_id, kind, number, answer)
      select (form.id - 1) * 5 + part, form.id, (${KINDS})[part], part,
        case when form.statements = 0 then 'nil' when form.statements < 5 then 'blank' else 'answered' end
      from form, generate_series(1, 5) part`,
    `insert into statements (id, section_id, position, spans, text, language, page, line, confidence, search, search_mark)
      select said.id, (form - 1) * 5 + part, j,
        jsonb_build_array(jsonb_build_object('start', at, 'end', at + length(text))),
        text, language, 1, j + 1, case when luck < 0.03 then 'check' when luck < 0.1 then 'likely' else 'sure' end,
        search, ${literal(readingMark())}
      from (select said.id, said.form, said.part, said.j, said.luck, sentence.text, sentence.language, sentence.search,
          length(${TITLE}) + coalesce(sum(length(sentence.text) + 1) over (partition by said.form order by said.j
            rows between unbounded preceding and 1 preceding), 0) as at
        from said join form on form.id = said.form join sentence on sentence.id = said.sentence) said`,
    `insert into unplaced_passages (version_id, span)
      select id, '{"start": 0, "end": 6}' from form where id % 5 = 0`,
  ]
}

/** What stands round the forms: how they arrived, what they claim of members, what was done with them. */
function around(): string[] {
  return [
    `insert into imports (id, council_id, started_at)
      select row_number() over (order by council, k), council, min(received_at)
      from form join submission_versions on submission_versions.id = form.id group by council, k`,
    `insert into import_files (id, import_id, position, filename, hash, size, outcome, document_id, version_id, finished_at)
      select form.id, dense_rank() over (order by form.council, form.k), form.seat, documents.filename, documents.hash,
        documents.size, 'imported', form.id, form.id, received_at
      from form join documents on documents.id = form.id join submission_versions on submission_versions.id = form.id`,
    `update import_files set outcome = 'held', document_id = null, version_id = null
      where id in (select id from form where id % 500 = 0)`,
    `insert into reported_figures (id, version_id, metric, value, qualifier, span, quote, verdict)
      select row_number() over (order by form.id), form.id, 'municipalities', 200 + k * 2, 'about',
        '{"start": 0, "end": 6}', 'Update', case when form.id % 3 = 0 then 'proposed' else 'accepted' end
      from form join jurisdictions on jurisdictions.id = form.seat where is_association`,
    `insert into audit_entries (id, at, council_id, action, subject)
      select form.id, received_at, council, 'accept-reading', 'submission/' || form.id
      from form join submission_versions on submission_versions.id = form.id`,
  ]
}
