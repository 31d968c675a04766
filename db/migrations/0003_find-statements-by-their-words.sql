ALTER TABLE "statements" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (case "statements"."language"
        when 'fr' then to_tsvector('french', translate("statements"."text", 'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ’', 'AAAAAACEEEEIIIINOOOOOUUUUYaaaaaaceeeeiiiinooooouuuuyy'''))
        else to_tsvector('english', translate("statements"."text", 'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ’', 'AAAAAACEEEEIIIINOOOOOUUUUYaaaaaaceeeeiiiinooooouuuuyy''')) end) STORED;--> statement-breakpoint
CREATE INDEX "statements_search_index" ON "statements" USING gin ("search");