-- Of the forms counted again, only the themes whose statements differ: most themes of a form do not.
CREATE OR REPLACE FUNCTION "settle_counts"() RETURNS trigger LANGUAGE plpgsql AS $$
declare
	council integer := new.council_id;
	forms integer[];
	rounds integer[];
	standing integer;
	before integer;
	cells record;
	told form_counts[];
begin
	-- Who comes second waits for the first, and counts what that one wrote as well.
	perform 1 from councils where id = council for no key update;
	with gone as (
		delete from counts_due
		where transaction = pg_current_xact_id() and council_id = council
		returning submission_id, cycle_id
	)
	select coalesce(array_agg(submission_id) filter (where submission_id is not null), '{}'),
		coalesce(array_agg(cycle_id) filter (where cycle_id is not null), '{}')
	into forms, rounds from gone;
	select max(id) into standing from runs where council_id = council and state = 'done';
	select run_id into before from counted_runs where council_id = council;
	if standing is distinct from before then
		forms := forms || forms_told_otherwise(before, standing);
		delete from counted_runs where council_id = council;
		insert into counted_runs select council, standing where standing is not null;
	end if;
	if rounds <> '{}' then perform count_turnouts(council, rounds); end if;
	if forms = '{}' then return null; end if;
	select coalesce(array_agg(form_counts), '{}') into told from form_counts where submission_id = any(forms);
	perform count_forms(forms, standing);
	insert into cycle_exchanges (cycle_id, stamp)
	select cycle_id, 1
	from (
		select cycle_id from unnest(told)
		union
		select cycle_id from form_counts where submission_id = any(forms)
	) as touched
	on conflict (cycle_id) do update set stamp = cycle_exchanges.stamp + 1, found = null;
	select coalesce(array_agg(cycle_id), '{}') as rounds, coalesce(array_agg(place), '{}') as themes into cells
	from (
		select distinct cycle_id, place
		from (
			(select * from unnest(told) except select * from form_counts where submission_id = any(forms))
			union all
			(select * from form_counts where submission_id = any(forms) except select * from unnest(told))
		) as differing
	) as changed;
	if cells.rounds = '{}' then return null; end if;
	perform count_themes(council, cells.rounds, cells.themes);
	return null;
end $$;
--> statement-breakpoint
-- Everything of a cycle apart from its themes, so that either is found by its index.
CREATE OR REPLACE FUNCTION "count_themes"("council" integer, "rounds" integer[], "themes" integer[]) RETURNS void LANGUAGE plpgsql SET plan_cache_mode = 'force_custom_plan' AS $$
begin
	delete from counts using unnest(rounds, themes) as due (round, theme)
	where counts.cycle_id = due.round and counts.place = due.theme;
	delete from counts where cycle_id = any(rounds) and place = -3;
	insert into counts (council_id, cycle_id, place, section, "order", statements, doubtful, english, jurisdictions, doubtful_jurisdictions)
	with said as (
		select cycle_id, place, jurisdiction_id, "order", section, statements, doubtful, english
		from form_counts join unnest(rounds, themes) as due (round, theme) on cycle_id = due.round and place = due.theme
		union all
		select cycle_id, -3, jurisdiction_id, "order", section, statements, doubtful, english
		from form_counts where cycle_id = any(rounds)
	), speakers as (
		select cycle_id, place, jurisdiction_id, "order", section,
			sum(statements) as statements, sum(doubtful) as doubtful, sum(english) as english
		from said
		group by grouping sets ((cycle_id, place, jurisdiction_id, "order"), (cycle_id, place, jurisdiction_id, "order", section))
	)
	select council, cycle_id, place, section, "order", sum(statements), sum(doubtful), sum(english),
		count(*), count(*) filter (where statements = doubtful)
	from speakers
	group by grouping sets ((cycle_id, place, section), (cycle_id, place, section, "order"));
	delete from counts where cycle_id is null and place = any(themes) and place > 0;
	insert into counts (council_id, cycle_id, place, section, "order", statements, doubtful, english, jurisdictions, doubtful_jurisdictions)
	with speakers as (
		select place, jurisdiction_id, "order", section,
			sum(statements) as statements, sum(doubtful) as doubtful, sum(english) as english
		from form_counts
		where place = any(themes) and place > 0 and council_id = council
		group by grouping sets ((place, jurisdiction_id, "order"), (place, jurisdiction_id, "order", section))
	)
	select council, null, place, section, "order", sum(statements), sum(doubtful), sum(english),
		count(*), count(*) filter (where statements = doubtful)
	from speakers
	group by grouping sets ((place, section), (place, section, "order"));
end $$;
--> statement-breakpoint
-- As before, planned for the runs it is asked about.
CREATE OR REPLACE FUNCTION "forms_told_otherwise"("before" integer, "standing" integer) RETURNS integer[] LANGUAGE plpgsql SET plan_cache_mode = 'force_custom_plan' AS $$
begin
	return (
	with otherwise as (
		select coalesce(later.statement_id, earlier.statement_id) as statement_id
		from (select statement_id, theme_id, is_doubtful from assignments where run_id = standing) as later
		full join (select statement_id, theme_id, is_doubtful from assignments where run_id = before) as earlier
			on earlier.statement_id = later.statement_id
		where later.statement_id is null or earlier.statement_id is null
			or (later.theme_id, later.is_doubtful) is distinct from (earlier.theme_id, earlier.is_doubtful)
		union
		select coalesce(later.statement_id, earlier.statement_id)
		from (select statement_id from set_aside where run_id = standing) as later
		full join (select statement_id from set_aside where run_id = before) as earlier
			on earlier.statement_id = later.statement_id
		where later.statement_id is null or earlier.statement_id is null
	)
	select coalesce(array_agg(distinct submissions.id), '{}')
	from otherwise
	join statements on statements.id = otherwise.statement_id
	join sections on sections.id = statements.section_id
	join submissions on submissions.current_version_id = sections.version_id
	);
end $$;
