ALTER TABLE "import_files" ADD COLUMN "recognised" jsonb;--> statement-breakpoint
ALTER TABLE "import_files" ADD COLUMN "answers" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "import_files" ADD COLUMN "claimed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "statements" ADD COLUMN "previous_id" integer;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_previous_id_statements_id_fk" FOREIGN KEY ("previous_id") REFERENCES "public"."statements"("id") ON DELETE no action ON UPDATE no action;