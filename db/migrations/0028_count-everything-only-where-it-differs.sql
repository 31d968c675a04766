CREATE FUNCTION "count_themes"("council" integer, "rounds" integer[], "themes" integer[], "wholes" integer[]) RETURNS void LANGUAGE plpgsql SET plan_cache_mode = 'force_custom_plan' AS $$
begin
	delete from counts using unnest(rounds, themes) as due (round, theme)
	where counts.cycle_id = due.round and counts.place = due.theme;
	delete from counts where cycle_id = any(wholes) and place = -3;
	insert into counts (council_id, cycle_id, place, section, "order", statements, doubtful, english, jurisdictions, doubtful_jurisdictions)
	with said as (
		select cycle_id, place, jurisdiction_id, "order", section, statements, doubtful, english
		from form_counts join unnest(rounds, themes) as due (round, theme) on cycle_id = due.round and place = due.theme
		union all
		select cycle_id, -3, jurisdiction_id, "order", section, statements, doubtful, english
		from form_counts where cycle_id = any(wholes)
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
-- All that is said in a cycle is counted again only where it differs: a merge changes which theme it is of, and no more.
CREATE OR REPLACE FUNCTION "settle_counts"() RETURNS trigger LANGUAGE plpgsql AS $$
declare
	council integer := new.council_id;
	forms integer[];
	rounds integer[];
	standing integer;
	before integer;
	cells record;
	told form_counts[];
	wholes integer[];
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
	select coalesce(array_agg(distinct cycle_id), '{}') into wholes
	from (
		select cycle_id
		from (
			select cycle_id, jurisdiction_id, "order", section, statements, doubtful, english, 1 as side from unnest(told)
			union all
			select cycle_id, jurisdiction_id, "order", section, statements, doubtful, english, -1
			from form_counts where submission_id = any(forms)
		) as said
		group by cycle_id, jurisdiction_id, "order", section
		having sum(statements * side) <> 0 or sum(doubtful * side) <> 0 or sum(english * side) <> 0
	) as differing;
	perform count_themes(council, cells.rounds, cells.themes, wholes);
	return null;
end $$;
--> statement-breakpoint
DROP FUNCTION "count_themes"(integer, integer[], integer[]);
