ALTER TABLE "statements" ALTER COLUMN "search" DROP EXPRESSION;--> statement-breakpoint
ALTER TABLE "statements" ADD COLUMN "search_mark" text;