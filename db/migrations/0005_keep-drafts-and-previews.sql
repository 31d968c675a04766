CREATE TABLE "set_aside" (
	"run_id" integer NOT NULL,
	"statement_id" integer NOT NULL,
	"found_theme_id" integer,
	"strength" real NOT NULL,
	CONSTRAINT "set_aside_run_id_statement_id_pk" PRIMARY KEY("run_id","statement_id")
);
--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "likeness" real DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "next_theme_id" integer;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "next_likeness" real DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "curations" ADD COLUMN "seen" jsonb;--> statement-breakpoint
ALTER TABLE "curations" ADD COLUMN "turn" integer;--> statement-breakpoint
ALTER TABLE "curations" ADD COLUMN "applied_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "run_themes" ADD COLUMN "near" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "is_preview" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "basis_run_id" integer;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "preview" jsonb;--> statement-breakpoint
ALTER TABLE "set_aside" ADD CONSTRAINT "set_aside_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_aside" ADD CONSTRAINT "set_aside_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_aside" ADD CONSTRAINT "set_aside_found_theme_id_themes_id_fk" FOREIGN KEY ("found_theme_id") REFERENCES "public"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_next_theme_id_themes_id_fk" FOREIGN KEY ("next_theme_id") REFERENCES "public"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_basis_run_id_runs_id_fk" FOREIGN KEY ("basis_run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "curations" ADD CONSTRAINT "curations_councilId_turn_unique" UNIQUE("council_id","turn");--> statement-breakpoint
UPDATE "curations" SET "turn" = "id", "applied_at" = "made_at";
