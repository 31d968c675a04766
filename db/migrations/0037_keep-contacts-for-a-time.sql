ALTER TABLE "councils" ADD COLUMN "contact_months" integer DEFAULT 24 NOT NULL;--> statement-breakpoint
ALTER TABLE "councils" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "set_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
CREATE INDEX "audit_entries_actor_id_id_index" ON "audit_entries" USING btree ("actor_id","id");