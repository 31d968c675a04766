CREATE INDEX "counts_of_every_cycle" ON "counts" USING btree ("council_id","section","order") WHERE cycle_id is null;--> statement-breakpoint
CREATE INDEX "counts_beside_themes" ON "counts" USING btree ("council_id","place","section","order") WHERE place <= 0;--> statement-breakpoint
CREATE INDEX "run_themes_theme_id_run_id_index" ON "run_themes" USING btree ("theme_id","run_id");