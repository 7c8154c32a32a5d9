-- CreateTable
CREATE TABLE "data_release_publication" (
    "release_id" TEXT NOT NULL PRIMARY KEY,
    "address" TEXT NOT NULL DEFAULT '',
    "published_by_id" TEXT NOT NULL,
    "published_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "data_release_publication_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "data_release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "data_release_publication_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- AlterTable (written by hand: a rebuild of the table would copy every layer for nothing)
ALTER TABLE "layer" ADD COLUMN "imported_version" INTEGER NOT NULL DEFAULT 0;
