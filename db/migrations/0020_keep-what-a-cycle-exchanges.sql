CREATE TABLE "cycle_exchanges" (
	"cycle_id" integer PRIMARY KEY NOT NULL,
	"stamp" integer NOT NULL,
	"found" jsonb
);
--> statement-breakpoint
INSERT INTO "cycle_exchanges" ("cycle_id", "stamp") SELECT id, 1 FROM cycles;
--> statement-breakpoint
-- As before, and what a cycle exchanges is to be read again.
CREATE OR REPLACE FUNCTION "settle_counts"() RETURNS trigger LANGUAGE plpgsql AS $$
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
	insert into cycle_exchanges (cycle_id, stamp)
	select distinct unnest(cells.rounds), 1
	on conflict (cycle_id) do update set stamp = cycle_exchanges.stamp + 1, found = null;
	return null;
end $$;
