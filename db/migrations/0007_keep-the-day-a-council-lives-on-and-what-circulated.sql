ALTER TABLE "agendas" ADD COLUMN "circulated_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "agendas" ADD COLUMN "circulated_by" text;--> statement-breakpoint
ALTER TABLE "agendas" ADD COLUMN "circulated_revision" integer;--> statement-breakpoint
ALTER TABLE "agendas" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "councils" ADD COLUMN "lives_on" date;--> statement-breakpoint
ALTER TABLE "agendas" ADD CONSTRAINT "agendas_circulated_by_user_id_fk" FOREIGN KEY ("circulated_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
UPDATE "agendas" SET "circulated_at" = "edited_at", "circulated_by" = "edited_by", "circulated_revision" = "revision";--> statement-breakpoint
UPDATE "councils" SET "lives_on" = (
  SELECT "due_on" FROM "cycles" WHERE "cycles"."council_id" = "councils"."id" ORDER BY "year" DESC, "month" DESC LIMIT 1
) WHERE "is_invented";
