-- AlterTable (written by hand: a rebuild of the tables would copy every layer and assignment for nothing)
ALTER TABLE "layer" ADD COLUMN "stand_in_id" TEXT CONSTRAINT "layer_stand_in_id_fkey" REFERENCES "article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "assignment" ADD COLUMN "import_id" TEXT CONSTRAINT "assignment_import_id_fkey" REFERENCES "import_batch" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "layer_stand_in_id_idx" ON "layer"("stand_in_id");

-- CreateIndex
CREATE INDEX "assignment_import_id_idx" ON "assignment"("import_id");
