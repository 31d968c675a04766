ALTER TABLE "assignments" ADD COLUMN "is_doubtful" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "run_themes" ADD COLUMN "threads" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
UPDATE "assignments" SET "is_doubtful" = true WHERE "theme_id" IS NOT NULL AND "likeness" - greatest(0.1, "next_likeness") < 0.075;
