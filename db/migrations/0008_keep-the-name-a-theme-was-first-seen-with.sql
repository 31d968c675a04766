ALTER TABLE "run_themes" ADD COLUMN "suggestion" jsonb;--> statement-breakpoint
UPDATE "run_themes" SET "suggestion" = "name";--> statement-breakpoint
ALTER TABLE "run_themes" ALTER COLUMN "suggestion" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "themes" ADD COLUMN "first_name" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "themes" ADD COLUMN "refused_name" jsonb;--> statement-breakpoint
UPDATE "themes" SET "first_name" = "seen"."name" FROM (
  SELECT DISTINCT ON ("run_themes"."theme_id") "run_themes"."theme_id", "run_themes"."name"
  FROM "run_themes" INNER JOIN "runs" ON "runs"."id" = "run_themes"."run_id"
  WHERE "runs"."state" = 'done'
  ORDER BY "run_themes"."theme_id", "run_themes"."run_id" DESC
) AS "seen" WHERE "seen"."theme_id" = "themes"."id";
