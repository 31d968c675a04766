import { DEFAULT_TEMPLATE } from '#lib/cycles/template.ts'
import { PEOPLE } from '../sample/fill.ts'
import type { Size } from './size.ts'
import { json, literal, type Step, share } from './step.ts'

const FIRST_YEAR = 1990
const MEMBERS = 400

/** The councils, who sits at their tables, their cycles, twice a year, and who may look. */
export function seatTables({ councils, cycles, seats }: Size): Step[] {
  return [
    {
      says: `${councils} councils, ${cycles} cycles each`,
      statements: [
        councilRows(councils, cycles),
        jurisdictionRows(seats),
        `insert into seats (council_id, jurisdiction_id, position)
          select c, s, s from generate_series(1, ${councils}) c, generate_series(1, ${seats}) s`,
        `insert into templates (id, council_id, version) select c, c, 1 from generate_series(1, ${councils}) c`,
        ...DEFAULT_TEMPLATE.map(
          ({ kind, number, title, prompt, aliases }) =>
            `insert into template_sections (template_id, kind, number, title, prompt, aliases)
              select c, ${literal(kind)}, ${number}, ${json(title)}, ${json(prompt)}, ${json(aliases)}
              from generate_series(1, ${councils}) c`,
        ),
        cycleRows(councils, cycles),
        `insert into roster_entries (cycle_id, jurisdiction_id, position, state)
          select id, s, s, case when ${share('id * 1000 + s', 1)} < 0.01 then 'excused' else 'expected' end
          from cycles, generate_series(1, ${seats}) s`,
        ...peopleRows(councils),
        memberRows(),
      ],
    },
  ]
}

function councilRows(councils: number, cycles: number): string {
  return `insert into councils (id, slug, name, abbreviation, is_invented, lives_on)
    select c, 'council-' || c,
      jsonb_build_object('en', 'Large Council ' || c, 'fr', 'Grand Conseil ' || c),
      jsonb_build_object('en', 'LC' || c, 'fr', 'GC' || c), true, ${meeting(String(cycles))} - 30
    from generate_series(1, ${councils}) c`
}

/** In three, two, one and four tenths: provinces, territories, the federal order and municipalities. */
function jurisdictionRows(seats: number): string {
  return `insert into jurisdictions (id, key, name, abbreviation, "order", is_association)
    select s, 'seat-' || s,
      jsonb_build_object('en', 'Jurisdiction ' || s, 'fr', 'Administration ' || s),
      jsonb_build_object('en', 'J' || s, 'fr', 'A' || s),
      case when s = 1 then 'federal' when s % 10 < 4 then 'provincial' when s % 10 < 6 then 'territorial'
        else 'municipal' end, s % 10 = 9
    from generate_series(1, ${seats}) s`
}

function cycleRows(councils: number, cycles: number): string {
  return `insert into cycles (id, council_id, template_id, year, month, opens_on, due_on, late_until, meets_on)
    select (c - 1) * ${cycles} + k, c, c, extract(year from meets)::int, extract(month from meets)::int,
      meets - 65, meets - 26, meets - 12, meets
    from generate_series(1, ${councils}) c, generate_series(1, ${cycles}) k, lateral (select ${meeting('k')} as meets) m`
}

/** In February and in October. */
function meeting(cycle: string): string {
  return `make_date(${FIRST_YEAR} + (${cycle} - 1) / 2, case ${cycle} % 2 when 1 then 2 else 10 end, 17)`
}

/** The four of the invented council look at the first; each other has a secretariat of its own. */
function peopleRows(councils: number): string[] {
  const four = PEOPLE.flatMap(({ role, name, email }) => [
    `insert into "user" (id, name, email, email_verified) values (${literal(role)}, ${literal(name)}, ${literal(email)}, true)`,
    `insert into grants (user_id, council_id, role, jurisdiction_id)
      values (${literal(role)}, 1, ${literal(role)}, ${role === 'jurisdiction' ? 2 : 'null'})`,
  ])
  return [
    ...four,
    `insert into "user" (id, name, email, email_verified)
      select 'secretariat-' || c, 'Secretariat ' || c, 'secretariat-' || c || '@demo.example', true
      from generate_series(2, ${councils}) c`,
    `insert into grants (user_id, council_id, role)
      select 'secretariat-' || c, c, 'secretariat' from generate_series(2, ${councils}) c`,
  ]
}

function memberRows(): string {
  return `insert into members (association_id, name, since, verdict)
    select s.id, 'Municipality ' || m || ' of ' || s.id, date '${FIRST_YEAR}-01-01' + m * 20, 'accepted'
    from jurisdictions s, generate_series(1, ${MEMBERS}) m where s.is_association`
}
