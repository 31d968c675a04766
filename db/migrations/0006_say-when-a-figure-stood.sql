ALTER TABLE "reported_figures" ADD COLUMN "as_of" jsonb;--> statement-breakpoint
ALTER TABLE "reported_figures" ADD COLUMN "is_correction" boolean DEFAULT false NOT NULL;