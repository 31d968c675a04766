CREATE TABLE "counted_runs" (
	"council_id" integer PRIMARY KEY NOT NULL,
	"run_id" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "counts" (
	"council_id" integer NOT NULL,
	"cycle_id" integer,
	"place" integer NOT NULL,
	"section" text,
	"order" text,
	"statements" integer NOT NULL,
	"doubtful" integer NOT NULL,
	"english" integer NOT NULL,
	"jurisdictions" integer NOT NULL,
	"doubtful_jurisdictions" integer NOT NULL,
	CONSTRAINT "counts_cycleId_place_section_order_unique" UNIQUE NULLS NOT DISTINCT("cycle_id","place","section","order")
);
--> statement-breakpoint
CREATE TABLE "counts_due" (
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"council_id" integer NOT NULL,
	"submission_id" integer,
	"cycle_id" integer,
	CONSTRAINT "counts_due_transaction_councilId_submissionId_cycleId_unique" UNIQUE NULLS NOT DISTINCT("transaction","council_id","submission_id","cycle_id")
);
--> statement-breakpoint
CREATE TABLE "form_counts" (
	"council_id" integer NOT NULL,
	"submission_id" integer NOT NULL,
	"cycle_id" integer NOT NULL,
	"jurisdiction_id" integer NOT NULL,
	"order" text NOT NULL,
	"section" text NOT NULL,
	"place" integer NOT NULL,
	"statements" integer NOT NULL,
	"doubtful" integer NOT NULL,
	"english" integer NOT NULL,
	CONSTRAINT "form_counts_submission_id_section_place_pk" PRIMARY KEY("submission_id","section","place")
);
--> statement-breakpoint
CREATE TABLE "turnouts" (
	"council_id" integer NOT NULL,
	"cycle_id" integer NOT NULL,
	"order" text NOT NULL,
	"reported" integer NOT NULL,
	"nothing" integer NOT NULL,
	"awaited" integer NOT NULL,
	"excused" integer NOT NULL,
	"to_review" integer NOT NULL,
	CONSTRAINT "turnouts_cycle_id_order_pk" PRIMARY KEY("cycle_id","order")
);
--> statement-breakpoint
CREATE INDEX "counts_council_id_section_order_cycle_id_index" ON "counts" USING btree ("council_id","section","order","cycle_id");--> statement-breakpoint
CREATE INDEX "form_counts_cycle_id_place_index" ON "form_counts" USING btree ("cycle_id","place");--> statement-breakpoint
CREATE INDEX "form_counts_council_id_place_index" ON "form_counts" USING btree ("council_id","place");--> statement-breakpoint
CREATE INDEX "turnouts_council_id_index" ON "turnouts" USING btree ("council_id");--> statement-breakpoint
CREATE INDEX "submissions_current_version_id_index" ON "submissions" USING btree ("current_version_id");--> statement-breakpoint
-- What a form says stands to be counted again, and with it its council, whose row without form or cycle sets it off.
CREATE FUNCTION "note_due"("council" integer, "form" integer, "round" integer) RETURNS void LANGUAGE sql AS $$
	insert into counts_due (council_id, submission_id, cycle_id)
	select council, due.form, due.round
	from (values (form, null), (null, round), (null, null)) as due (form, round)
	where council is not null
	on conflict do nothing;
$$;
--> statement-breakpoint
CREATE FUNCTION "note_places"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
	insert into counts_due (council_id, submission_id)
	select distinct counted_runs.council_id, due.form
	from changed
	join counted_runs on counted_runs.run_id = changed.run_id
	join statements on statements.id = changed.statement_id
	join sections on sections.id = statements.section_id
	join submissions on submissions.current_version_id = sections.version_id
	cross join lateral (values (submissions.id), (null)) as due (form)
	on conflict do nothing;
	return null;
end $$;
--> statement-breakpoint
CREATE FUNCTION "note_statements"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
	insert into counts_due (council_id, submission_id)
	select distinct cycles.council_id, due.form
	from changed
	join sections on sections.id = changed.section_id
	join submissions on submissions.current_version_id = sections.version_id
	join cycles on cycles.id = submissions.cycle_id
	cross join lateral (values (submissions.id), (null)) as due (form)
	on conflict do nothing;
	return null;
end $$;
--> statement-breakpoint
CREATE FUNCTION "note_section"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
	perform note_due(cycles.council_id, submissions.id, null)
	from submissions join cycles on cycles.id = submissions.cycle_id
	where submissions.current_version_id in (old.version_id, new.version_id);
	return null;
end $$;
--> statement-breakpoint
CREATE FUNCTION "note_statement"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
	perform note_due(cycles.council_id, submissions.id, null)
	from sections
	join submissions on submissions.current_version_id = sections.version_id
	join cycles on cycles.id = submissions.cycle_id
	where sections.id in (old.section_id, new.section_id);
	return null;
end $$;
--> statement-breakpoint
CREATE FUNCTION "note_form"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
	if tg_op <> 'INSERT' then
		perform note_due(council_id, old.id, id) from cycles where id = old.cycle_id;
	end if;
	if tg_op <> 'DELETE' then
		perform note_due(council_id, new.id, id) from cycles where id = new.cycle_id;
	end if;
	return null;
end $$;
--> statement-breakpoint
CREATE FUNCTION "note_version"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
	perform note_due(cycles.council_id, null, cycles.id)
	from submissions join cycles on cycles.id = submissions.cycle_id
	where submissions.current_version_id = new.id;
	return null;
end $$;
--> statement-breakpoint
CREATE FUNCTION "note_expected"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
	if tg_op <> 'INSERT' then
		perform note_due(council_id, null, id) from cycles where id = old.cycle_id;
	end if;
	if tg_op <> 'DELETE' then
		perform note_due(council_id, null, id) from cycles where id = new.cycle_id;
	end if;
	return null;
end $$;
--> statement-breakpoint
CREATE FUNCTION "note_run"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
	perform note_due(council_id, null, null)
	from (values (case when tg_op <> 'INSERT' then old.council_id end), (case when tg_op <> 'DELETE' then new.council_id end)) as own (council_id);
	return null;
end $$;
--> statement-breakpoint
CREATE FUNCTION "note_order"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
	perform note_due(cycles.council_id, submissions.id, cycles.id)
	from submissions join cycles on cycles.id = submissions.cycle_id
	where submissions.jurisdiction_id = new.id;
	perform note_due(cycles.council_id, null, cycles.id)
	from roster_entries join cycles on cycles.id = roster_entries.cycle_id
	where roster_entries.jurisdiction_id = new.id;
	return null;
end $$;
--> statement-breakpoint
-- A run that did not stand before: the forms of which it says anything else than the one counted last.
CREATE FUNCTION "forms_told_otherwise"("before" integer, "standing" integer) RETURNS integer[] LANGUAGE sql AS $$
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
	join submissions on submissions.current_version_id = sections.version_id;
$$;
--> statement-breakpoint
CREATE FUNCTION "count_forms"("forms" integer[], "standing" integer) RETURNS void LANGUAGE plpgsql SET plan_cache_mode = 'force_custom_plan' AS $$
begin
	delete from form_counts where submission_id = any(forms);
	insert into form_counts (council_id, submission_id, cycle_id, jurisdiction_id, "order", section, place, statements, doubtful, english)
	select cycles.council_id, submissions.id, cycles.id, jurisdictions.id, jurisdictions."order", sections.kind,
		case when set_aside.statement_id is not null then -1
			when assignments.statement_id is null then -2
			else coalesce(assignments.theme_id, 0) end,
		count(*), count(*) filter (where assignments.is_doubtful), count(*) filter (where statements.language = 'en')
	from submissions
	join cycles on cycles.id = submissions.cycle_id
	join jurisdictions on jurisdictions.id = submissions.jurisdiction_id
	join sections on sections.version_id = submissions.current_version_id
	join statements on statements.section_id = sections.id
	left join assignments on assignments.run_id = standing and assignments.statement_id = statements.id
	left join set_aside on set_aside.run_id = standing and set_aside.statement_id = statements.id
	where submissions.id = any(forms)
	group by 1, 2, 3, 4, 5, 6, 7;
end $$;
--> statement-breakpoint
-- Themes of one cycle each, and everything said in each of those cycles.
CREATE FUNCTION "count_themes"("council" integer, "rounds" integer[], "themes" integer[]) RETURNS void LANGUAGE plpgsql SET plan_cache_mode = 'force_custom_plan' AS $$
begin
	delete from counts using unnest(rounds, themes) as due (round, theme)
	where counts.cycle_id = due.round and counts.place in (due.theme, -3);
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
-- As `callOf` and `absenceOf` of lib/submissions/roll.ts say it.
CREATE FUNCTION "count_turnouts"("council" integer, "rounds" integer[]) RETURNS void LANGUAGE plpgsql SET plan_cache_mode = 'force_custom_plan' AS $$
begin
	delete from turnouts where cycle_id = any(rounds);
	insert into turnouts (council_id, cycle_id, "order", reported, nothing, awaited, excused, to_review)
	with forms as (
		select submissions.cycle_id, submissions.jurisdiction_id, versions.has_nothing_to_report, versions.reviewed_at
		from submissions join submission_versions as versions on versions.id = submissions.current_version_id
		where submissions.cycle_id = any(rounds)
	), expected as (
		select cycle_id, jurisdiction_id, state from roster_entries where cycle_id = any(rounds)
	)
	select council, cycle_id, jurisdictions."order",
		count(forms.cycle_id), count(*) filter (where forms.has_nothing_to_report),
		count(*) filter (where forms.cycle_id is null and expected.state = 'expected'),
		count(*) filter (where forms.cycle_id is null and expected.state <> 'expected'),
		count(forms.cycle_id) filter (where forms.reviewed_at is null)
	from forms full join expected using (cycle_id, jurisdiction_id)
	join jurisdictions on jurisdictions.id = jurisdiction_id
	group by cycle_id, jurisdictions."order";
end $$;
--> statement-breakpoint
CREATE FUNCTION "settle_counts"() RETURNS trigger LANGUAGE plpgsql AS $$
declare
	council integer := new.council_id;
	forms integer[];
	rounds integer[];
	standing integer;
	before integer;
	cells record;
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
	select coalesce(array_agg(cycle_id), '{}') as rounds, coalesce(array_agg(place), '{}') as themes into cells
	from (select distinct cycle_id, place from form_counts where submission_id = any(forms)) as before_them;
	perform count_forms(forms, standing);
	select coalesce(array_agg(cycle_id), '{}') as rounds, coalesce(array_agg(place), '{}') as themes into cells
	from (
		select distinct cycle_id, place from form_counts where submission_id = any(forms)
		union
		select * from unnest(cells.rounds, cells.themes)
	) as now;
	perform count_themes(council, cells.rounds, cells.themes);
	return null;
end $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "settle_counts" AFTER INSERT ON "counts_due" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
	WHEN (new.submission_id is null and new.cycle_id is null) EXECUTE FUNCTION "settle_counts"();
--> statement-breakpoint
CREATE TRIGGER "count_insert" AFTER INSERT ON "assignments" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "note_places"();
--> statement-breakpoint
CREATE TRIGGER "count_update" AFTER UPDATE ON "assignments" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "note_places"();
--> statement-breakpoint
CREATE TRIGGER "count_delete" AFTER DELETE ON "assignments" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "note_places"();
--> statement-breakpoint
CREATE TRIGGER "count_insert" AFTER INSERT ON "set_aside" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "note_places"();
--> statement-breakpoint
CREATE TRIGGER "count_delete" AFTER DELETE ON "set_aside" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "note_places"();
--> statement-breakpoint
CREATE TRIGGER "count_insert" AFTER INSERT ON "statements" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"();
--> statement-breakpoint
CREATE TRIGGER "count_delete" AFTER DELETE ON "statements" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "note_statements"();
--> statement-breakpoint
CREATE TRIGGER "count_update" AFTER UPDATE OF "section_id", "language" ON "statements" FOR EACH ROW EXECUTE FUNCTION "note_statement"();
--> statement-breakpoint
CREATE TRIGGER "count_update" AFTER UPDATE OF "kind", "version_id" ON "sections" FOR EACH ROW EXECUTE FUNCTION "note_section"();
--> statement-breakpoint
CREATE TRIGGER "count_insert" AFTER INSERT ON "submissions" FOR EACH ROW WHEN (new.current_version_id is not null) EXECUTE FUNCTION "note_form"();
--> statement-breakpoint
CREATE TRIGGER "count_update" AFTER UPDATE ON "submissions" FOR EACH ROW WHEN (old.* is distinct from new.*) EXECUTE FUNCTION "note_form"();
--> statement-breakpoint
CREATE TRIGGER "count_delete" AFTER DELETE ON "submissions" FOR EACH ROW WHEN (old.current_version_id is not null) EXECUTE FUNCTION "note_form"();
--> statement-breakpoint
CREATE TRIGGER "count_update" AFTER UPDATE OF "has_nothing_to_report", "reviewed_at" ON "submission_versions" FOR EACH ROW EXECUTE FUNCTION "note_version"();
--> statement-breakpoint
CREATE TRIGGER "count_change" AFTER INSERT OR DELETE ON "roster_entries" FOR EACH ROW EXECUTE FUNCTION "note_expected"();
--> statement-breakpoint
CREATE TRIGGER "count_update" AFTER UPDATE OF "cycle_id", "jurisdiction_id", "state" ON "roster_entries" FOR EACH ROW EXECUTE FUNCTION "note_expected"();
--> statement-breakpoint
CREATE TRIGGER "count_change" AFTER INSERT OR DELETE ON "runs" FOR EACH ROW EXECUTE FUNCTION "note_run"();
--> statement-breakpoint
CREATE TRIGGER "count_update" AFTER UPDATE OF "state", "council_id" ON "runs" FOR EACH ROW WHEN (old.state is distinct from new.state or old.council_id <> new.council_id) EXECUTE FUNCTION "note_run"();
--> statement-breakpoint
CREATE TRIGGER "count_update" AFTER UPDATE OF "order" ON "jurisdictions" FOR EACH ROW WHEN (old."order" <> new."order") EXECUTE FUNCTION "note_order"();
--> statement-breakpoint
-- Everything of a council anew, whatever was kept.
CREATE FUNCTION "count_council"("council" integer) RETURNS void LANGUAGE plpgsql AS $$
begin
	perform 1 from councils where id = council for no key update;
	delete from form_counts where council_id = council;
	delete from counts where council_id = council;
	delete from turnouts where council_id = council;
	delete from counted_runs where council_id = council;
	insert into counted_runs select council, max(id) from runs where council_id = council and state = 'done' having max(id) is not null;
	insert into counts_due (council_id, submission_id, cycle_id)
	select council, submissions.id, null from submissions join cycles on cycles.id = cycle_id where cycles.council_id = council
	union all select council, null, id from cycles where council_id = council
	union all select council, null, null
	on conflict do nothing;
end $$;
--> statement-breakpoint
SELECT count_council(id) FROM councils;
