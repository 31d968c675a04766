CREATE TABLE "kept_keys" (
	"run_id" integer NOT NULL,
	"key" text NOT NULL,
	"holders" integer NOT NULL,
	"sums" jsonb NOT NULL,
	CONSTRAINT "kept_keys_run_id_key_pk" PRIMARY KEY("run_id","key")
);
--> statement-breakpoint
CREATE TABLE "kept_readings" (
	"run_id" integer PRIMARY KEY NOT NULL,
	"mark" text NOT NULL,
	"excluded_words" jsonb NOT NULL,
	"statements" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "kept_themes" (
	"run_id" integer NOT NULL,
	"theme_id" integer NOT NULL,
	"length" double precision NOT NULL,
	CONSTRAINT "kept_themes_run_id_theme_id_pk" PRIMARY KEY("run_id","theme_id")
);
--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "placed_in_run_id" integer;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "as_read" jsonb;--> statement-breakpoint
ALTER TABLE "set_aside" ADD COLUMN "as_read" jsonb;--> statement-breakpoint
ALTER TABLE "set_aside" ADD COLUMN "past" jsonb;--> statement-breakpoint
ALTER TABLE "set_aside" ADD COLUMN "placed_in_run_id" integer;--> statement-breakpoint
ALTER TABLE "kept_keys" ADD CONSTRAINT "kept_keys_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_readings" ADD CONSTRAINT "kept_readings_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_themes" ADD CONSTRAINT "kept_themes_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_themes" ADD CONSTRAINT "kept_themes_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_placed_in_run_id_runs_id_fk" FOREIGN KEY ("placed_in_run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_aside" ADD CONSTRAINT "set_aside_placed_in_run_id_runs_id_fk" FOREIGN KEY ("placed_in_run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignments_placed_since" ON "assignments" USING btree ("run_id","placed_in_run_id") WHERE "assignments"."placed_in_run_id" is not null;