ALTER TABLE "import_files" ADD COLUMN "looking" jsonb;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "scan" jsonb;