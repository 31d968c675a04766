CREATE INDEX "agenda_items_theme_id_index" ON "agenda_items" USING btree ("theme_id");--> statement-breakpoint
CREATE INDEX "import_files_unfinished" ON "import_files" USING btree ("import_id") WHERE outcome in ('waiting', 'held');--> statement-breakpoint
CREATE INDEX "imports_council_id_id_index" ON "imports" USING btree ("council_id","id");--> statement-breakpoint
CREATE INDEX "closed_grants_council_id_index" ON "closed_grants" USING btree ("council_id");--> statement-breakpoint
CREATE INDEX "grants_council_id_index" ON "grants" USING btree ("council_id");--> statement-breakpoint
CREATE INDEX "session_user_id_index" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier_index" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "unplaced_passages_version_id_index" ON "unplaced_passages" USING btree ("version_id");