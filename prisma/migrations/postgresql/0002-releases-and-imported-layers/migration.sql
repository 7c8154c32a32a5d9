-- AlterTable
ALTER TABLE "layer" ADD COLUMN     "imported_version" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "data_release_publication" (
    "release_id" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "published_by_id" TEXT NOT NULL,
    "published_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "data_release_publication_pkey" PRIMARY KEY ("release_id")
);

-- AddForeignKey
ALTER TABLE "data_release_publication" ADD CONSTRAINT "data_release_publication_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "data_release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_release_publication" ADD CONSTRAINT "data_release_publication_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
