-- AlterTable
ALTER TABLE "layer" ADD COLUMN     "stand_in_id" TEXT;

-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "import_id" TEXT;

-- CreateIndex
CREATE INDEX "layer_stand_in_id_idx" ON "layer"("stand_in_id");

-- CreateIndex
CREATE INDEX "assignment_import_id_idx" ON "assignment"("import_id");

-- AddForeignKey
ALTER TABLE "layer" ADD CONSTRAINT "layer_stand_in_id_fkey" FOREIGN KEY ("stand_in_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
