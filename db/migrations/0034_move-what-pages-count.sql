ALTER TABLE "counts_due" DROP CONSTRAINT "counts_due_transaction_councilId_submissionId_cycleId_unique";--> statement-breakpoint
ALTER TABLE "counts_due" ADD COLUMN "place" integer;--> statement-breakpoint
ALTER TABLE "turnouts" ADD COLUMN "unplaced" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "statements_parent_id_index" ON "statements" USING btree ("parent_id");--> statement-breakpoint
ALTER TABLE "counts_due" ADD CONSTRAINT "counts_due_once" UNIQUE NULLS NOT DISTINCT("transaction","council_id","submission_id","cycle_id","place");--> statement-breakpoint
-- As before, and whose forms hold words that found no place.
CREATE OR REPLACE FUNCTION "count_turnouts"("council" integer, "rounds" integer[]) RETURNS void LANGUAGE plpgsql SET plan_cache_mode = 'force_custom_plan' AS $$
begin
	delete from turnouts where cycle_id = any(rounds);
	insert into turnouts (council_id, cycle_id, "order", reported, nothing, awaited, excused, to_review, unplaced)
	with forms as (
		select submissions.cycle_id, submissions.jurisdiction_id, versions.has_nothing_to_report, versions.reviewed_at,
			exists (select 1 from unplaced_passages where version_id = versions.id and verdict is null) as has_unplaced
		from submissions join submission_versions as versions on versions.id = submissions.current_version_id
		where submissions.cycle_id = any(rounds)
	), expected as (
		select cycle_id, jurisdiction_id, state from roster_entries where cycle_id = any(rounds)
	)
	select council, cycle_id, jurisdictions."order",
		count(forms.cycle_id), count(*) filter (where forms.has_nothing_to_report),
		count(*) filter (where forms.cycle_id is null and expected.state = 'expected'),
		count(*) filter (where forms.cycle_id is null and expected.state <> 'expected'),
		count(forms.cycle_id) filter (where forms.reviewed_at is null),
		count(*) filter (where forms.has_unplaced)
	from forms full join expected using (cycle_id, jurisdiction_id)
	join jurisdictions on jurisdictions.id = jurisdiction_id
	group by cycle_id, jurisdictions."order";
end $$;
--> statement-breakpoint
CREATE FUNCTION "note_passage"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
	perform note_due(cycles.council_id, null, cycles.id)
	from submissions join cycles on cycles.id = submissions.cycle_id
	where submissions.current_version_id in (
		select version_id from (values (case when tg_op <> 'INSERT' then old.version_id end), (case when tg_op <> 'DELETE' then new.version_id end)) as own (version_id)
	);
	return null;
end $$;
--> statement-breakpoint
CREATE TRIGGER "count_change" AFTER INSERT OR DELETE ON "unplaced_passages" FOR EACH ROW EXECUTE FUNCTION "note_passage"();
--> statement-breakpoint
CREATE TRIGGER "count_update" AFTER UPDATE OF "verdict", "version_id" ON "unplaced_passages" FOR EACH ROW EXECUTE FUNCTION "note_passage"();
--> statement-breakpoint
-- Statements that go from one place to another are taken from what their forms count there and added here, at once: a merge of
-- two themes changes thousands of forms, of which it would take seconds to count all again. Forms that are to be counted again in
-- this transaction anyhow are left to that. What follows for themes and cycles is counted from there when the transaction ends.
CREATE FUNCTION "note_moves"() RETURNS trigger LANGUAGE plpgsql SET plan_cache_mode = 'force_custom_plan' AS $$
declare
	moved form_counts[];
	touched integer[];
begin
	with differing as (
		select run_id, statement_id, was.theme_id as old_theme, was.is_doubtful as was_doubtful, own.theme_id as new_theme, own.is_doubtful
		from before as was full join changed as own using (run_id, statement_id)
		where (was.statement_id, was.theme_id, was.is_doubtful) is distinct from (own.statement_id, own.theme_id, own.is_doubtful)
	), said as materialized (
		select counted_runs.council_id, submissions.id as submission_id, submissions.cycle_id, submissions.jurisdiction_id, sections.kind,
			statements.language, old_theme, was_doubtful, new_theme, differing.is_doubtful
		from differing
		join counted_runs on counted_runs.run_id = differing.run_id
		join statements on statements.id = differing.statement_id
		join sections on sections.id = statements.section_id
		join submissions on submissions.current_version_id = sections.version_id
		where not exists (
			select 1 from set_aside where set_aside.run_id = differing.run_id and set_aside.statement_id = differing.statement_id
		) and not exists (
			select 1 from counts_due
			where transaction = pg_current_xact_id() and counts_due.council_id = counted_runs.council_id
				and counts_due.submission_id = submissions.id and counts_due.cycle_id is null and counts_due.place is null
		)
	), summed as (
		select council_id, submission_id, cycle_id, jurisdiction_id, kind, coalesce(place, -3) as place, sum(side)::int as statements,
			coalesce(sum(side) filter (where doubtful), 0)::int as doubtful,
			coalesce(sum(side) filter (where language = 'en'), 0)::int as english
		from said
		cross join lateral (values (coalesce(old_theme, 0), was_doubtful, -1), (coalesce(new_theme, 0), is_doubtful, 1)) as one (place, doubtful, side)
		where doubtful is not null
		group by grouping sets ((council_id, submission_id, cycle_id, jurisdiction_id, kind, place), (council_id, submission_id, cycle_id, jurisdiction_id, kind))
	)
	select array_agg(row(council_id, submission_id, cycle_id, jurisdiction_id, jurisdictions."order", kind, place, statements, doubtful, english)::form_counts),
		array_agg(distinct cycle_id)
	into moved, touched
	from summed join jurisdictions on jurisdictions.id = jurisdiction_id;
	if moved is null then return null; end if;
	delete from form_counts as kept using unnest(moved) as own
	where own.statements < 0 and kept.submission_id = own.submission_id and kept.section = own.section
		and kept.place = own.place and kept.statements + own.statements = 0;
	update form_counts as kept
	set statements = kept.statements + own.statements, doubtful = kept.doubtful + own.doubtful, english = kept.english + own.english
	from unnest(moved) as own
	where own.statements <= 0 and (own.statements, own.doubtful, own.english) <> (0, 0, 0)
		and kept.submission_id = own.submission_id and kept.section = own.section and kept.place = own.place;
	insert into form_counts select * from unnest(moved) as own where own.statements > 0
	on conflict (submission_id, section, place) do update
	set statements = form_counts.statements + excluded.statements, doubtful = form_counts.doubtful + excluded.doubtful,
		english = form_counts.english + excluded.english;
	insert into cycle_exchanges (cycle_id, stamp) select unnest(touched), 1
	on conflict (cycle_id) do update set stamp = cycle_exchanges.stamp + 1, found = null;
	insert into counts_due (council_id, cycle_id, place)
	select council_id, cycle_id, place from unnest(moved) as own where (statements, doubtful, english) <> (0, 0, 0)
	union
	select distinct council_id, null::int, null::int from unnest(moved) as own
	on conflict do nothing;
	return null;
end $$;
--> statement-breakpoint
DROP TRIGGER "count_update" ON "assignments";
--> statement-breakpoint
CREATE TRIGGER "count_update" AFTER UPDATE ON "assignments" REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "note_moves"();
--> statement-breakpoint
-- All that a form says stands beside its places, so that everything said in a cycle is counted as a theme is.
CREATE OR REPLACE FUNCTION "count_forms"("forms" integer[], "standing" integer) RETURNS void LANGUAGE plpgsql SET plan_cache_mode = 'force_custom_plan' AS $$
begin
	delete from form_counts where submission_id = any(forms);
	insert into form_counts (council_id, submission_id, cycle_id, jurisdiction_id, "order", section, place, statements, doubtful, english)
	with said as (
		select cycles.council_id, submissions.id as submission_id, cycles.id as cycle_id, jurisdictions.id as jurisdiction_id, jurisdictions."order", sections.kind,
			case when set_aside.statement_id is not null then -1
				when assignments.statement_id is null then -2
				else coalesce(assignments.theme_id, 0) end as place,
			assignments.is_doubtful, statements.language
		from submissions
		join cycles on cycles.id = submissions.cycle_id
		join jurisdictions on jurisdictions.id = submissions.jurisdiction_id
		join sections on sections.version_id = submissions.current_version_id
		join statements on statements.section_id = sections.id
		left join assignments on assignments.run_id = standing and assignments.statement_id = statements.id
		left join set_aside on set_aside.run_id = standing and set_aside.statement_id = statements.id
		where submissions.id = any(forms)
	)
	select council_id, submission_id, cycle_id, jurisdiction_id, "order", kind, coalesce(place, -3),
		count(*), count(*) filter (where is_doubtful), count(*) filter (where language = 'en')
	from said
	group by grouping sets ((council_id, submission_id, cycle_id, jurisdiction_id, "order", kind, place),
		(council_id, submission_id, cycle_id, jurisdiction_id, "order", kind));
end $$;
--> statement-breakpoint
INSERT INTO form_counts (council_id, submission_id, cycle_id, jurisdiction_id, "order", section, place, statements, doubtful, english)
SELECT council_id, submission_id, cycle_id, jurisdiction_id, "order", section, -3, sum(statements), sum(doubtful), sum(english)
FROM form_counts GROUP BY council_id, submission_id, cycle_id, jurisdiction_id, "order", section;
--> statement-breakpoint
CREATE FUNCTION "count_themes"("council" integer, "rounds" integer[], "themes" integer[]) RETURNS void LANGUAGE plpgsql SET plan_cache_mode = 'force_custom_plan' AS $$
begin
	delete from counts using unnest(rounds, themes) as due (round, theme)
	where counts.cycle_id = due.round and counts.place = due.theme;
	insert into counts (council_id, cycle_id, place, section, "order", statements, doubtful, english, jurisdictions, doubtful_jurisdictions)
	with speakers as (
		select cycle_id, place, jurisdiction_id, "order", section,
			sum(statements) as statements, sum(doubtful) as doubtful, sum(english) as english
		from form_counts join unnest(rounds, themes) as due (round, theme) on cycle_id = due.round and place = due.theme
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
-- As before, and the themes and cycles of what went from one place to another.
CREATE OR REPLACE FUNCTION "settle_counts"() RETURNS trigger LANGUAGE plpgsql AS $$
declare
	council integer := new.council_id;
	due record;
	forms integer[];
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
		returning submission_id, cycle_id, place
	)
	select coalesce(array_agg(submission_id) filter (where submission_id is not null), '{}') as forms,
		coalesce(array_agg(cycle_id) filter (where cycle_id is not null and place is null), '{}') as rounds,
		coalesce(array_agg(cycle_id) filter (where place is not null), '{}') as cycles,
		coalesce(array_agg(place) filter (where place is not null), '{}') as places
	into due from gone;
	forms := due.forms;
	select max(id) into standing from runs where council_id = council and state = 'done';
	select run_id into before from counted_runs where council_id = council;
	if standing is distinct from before then
		forms := forms || forms_told_otherwise(before, standing);
		delete from counted_runs where council_id = council;
		insert into counted_runs select council, standing where standing is not null;
	end if;
	if due.rounds <> '{}' then perform count_turnouts(council, due.rounds); end if;
	if forms = '{}' then
		if due.cycles <> '{}' then perform count_themes(council, due.cycles, due.places); end if;
		return null;
	end if;
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
		select cycle_id, place
		from (
			(select * from unnest(told) except select * from form_counts where submission_id = any(forms))
			union all
			(select * from form_counts where submission_id = any(forms) except select * from unnest(told))
		) as differing
		union
		select * from unnest(due.cycles, due.places)
	) as changed;
	if cells.rounds <> '{}' then perform count_themes(council, cells.rounds, cells.themes); end if;
	return null;
end $$;
--> statement-breakpoint
DROP FUNCTION "count_themes"(integer, integer[], integer[], integer[]);
--> statement-breakpoint
SELECT count_turnouts(council_id, array_agg(id)) FROM cycles GROUP BY council_id;
