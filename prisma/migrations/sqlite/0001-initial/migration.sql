-- CreateTable
CREATE TABLE "article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "project_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "outlet" TEXT NOT NULL DEFAULT '',
    "byline" TEXT NOT NULL DEFAULT '',
    "published_on" TEXT NOT NULL DEFAULT '',
    "url" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT '',
    "file_name" TEXT NOT NULL DEFAULT '',
    "extra" TEXT NOT NULL DEFAULT '{}',
    "unknown" TEXT NOT NULL DEFAULT '{}',
    "raw_sha256" TEXT NOT NULL,
    "text_sha256" TEXT NOT NULL,
    "import_id" TEXT,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "visible_at" DATETIME,
    "retired_at" DATETIME,
    CONSTRAINT "article_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "article_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import_batch" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "article_text" (
    "article_id" TEXT NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "utf16_length" INTEGER NOT NULL,
    "code_point_length" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "raw_sha256" TEXT NOT NULL,
    "had_byte_order_mark" BOOLEAN NOT NULL,
    "newline_style" TEXT NOT NULL,
    "encoding" TEXT NOT NULL DEFAULT 'utf-8',
    CONSTRAINT "article_text_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "zone_revision" (
    "article_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "created_by_id" TEXT,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("article_id", "revision"),
    CONSTRAINT "zone_revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "zone_revision_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "zone" (
    "article_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,

    PRIMARY KEY ("article_id", "revision", "start_offset"),
    CONSTRAINT "zone_article_id_revision_fkey" FOREIGN KEY ("article_id", "revision") REFERENCES "zone_revision" ("article_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "quotation_revision" (
    "article_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "created_by_id" TEXT,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("article_id", "revision"),
    CONSTRAINT "quotation_revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "quotation_revision_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "quotation_span" (
    "article_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "speaker" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("article_id", "revision", "ordinal"),
    CONSTRAINT "quotation_span_article_id_revision_fkey" FOREIGN KEY ("article_id", "revision") REFERENCES "quotation_revision" ("article_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "codebook" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "project_id" TEXT NOT NULL,
    "public_id" TEXT NOT NULL,
    CONSTRAINT "codebook_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "codebook_version" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "codebook_id" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "change_note" TEXT NOT NULL DEFAULT '',
    "created_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_by_id" TEXT,
    "published_at" DATETIME,
    CONSTRAINT "codebook_version_codebook_id_fkey" FOREIGN KEY ("codebook_id") REFERENCES "codebook" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "codebook_version_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "codebook_version_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "label" (
    "codebook_version_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "definition" TEXT NOT NULL DEFAULT '',
    "span_rule" TEXT NOT NULL DEFAULT '',
    "key" TEXT,
    "note" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("codebook_version_id", "id"),
    CONSTRAINT "label_codebook_version_id_fkey" FOREIGN KEY ("codebook_version_id") REFERENCES "codebook_version" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "label_group" (
    "codebook_version_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    PRIMARY KEY ("codebook_version_id", "id"),
    CONSTRAINT "label_group_codebook_version_id_fkey" FOREIGN KEY ("codebook_version_id") REFERENCES "codebook_version" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "label_group_member" (
    "codebook_version_id" TEXT NOT NULL,
    "label_id" TEXT NOT NULL,
    "group_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    PRIMARY KEY ("codebook_version_id", "label_id", "group_id"),
    CONSTRAINT "label_group_member_codebook_version_id_label_id_fkey" FOREIGN KEY ("codebook_version_id", "label_id") REFERENCES "label" ("codebook_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "label_group_member_codebook_version_id_group_id_fkey" FOREIGN KEY ("codebook_version_id", "group_id") REFERENCES "label_group" ("codebook_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "label_example" (
    "codebook_version_id" TEXT NOT NULL,
    "label_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    PRIMARY KEY ("codebook_version_id", "label_id", "ordinal"),
    CONSTRAINT "label_example_codebook_version_id_label_id_fkey" FOREIGN KEY ("codebook_version_id", "label_id") REFERENCES "label" ("codebook_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "label_near_miss" (
    "codebook_version_id" TEXT NOT NULL,
    "label_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "why" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("codebook_version_id", "label_id", "ordinal"),
    CONSTRAINT "label_near_miss_codebook_version_id_label_id_fkey" FOREIGN KEY ("codebook_version_id", "label_id") REFERENCES "label" ("codebook_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "label_mapping" (
    "codebook_version_id" TEXT NOT NULL,
    "label_id" TEXT NOT NULL,
    "scheme" TEXT NOT NULL,
    "tag" TEXT NOT NULL,

    PRIMARY KEY ("codebook_version_id", "label_id", "scheme"),
    CONSTRAINT "label_mapping_codebook_version_id_label_id_fkey" FOREIGN KEY ("codebook_version_id", "label_id") REFERENCES "label" ("codebook_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "attribute" (
    "codebook_version_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "definition" TEXT NOT NULL DEFAULT '',
    "type" TEXT NOT NULL,
    "is_required" BOOLEAN NOT NULL DEFAULT false,
    "applies_to_all" BOOLEAN NOT NULL DEFAULT true,
    "condition_attribute_id" TEXT,

    PRIMARY KEY ("codebook_version_id", "id"),
    CONSTRAINT "attribute_codebook_version_id_fkey" FOREIGN KEY ("codebook_version_id") REFERENCES "codebook_version" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "attribute_choice" (
    "codebook_version_id" TEXT NOT NULL,
    "attribute_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    PRIMARY KEY ("codebook_version_id", "attribute_id", "value"),
    CONSTRAINT "attribute_choice_codebook_version_id_attribute_id_fkey" FOREIGN KEY ("codebook_version_id", "attribute_id") REFERENCES "attribute" ("codebook_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "attribute_label" (
    "codebook_version_id" TEXT NOT NULL,
    "attribute_id" TEXT NOT NULL,
    "label_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    PRIMARY KEY ("codebook_version_id", "attribute_id", "label_id"),
    CONSTRAINT "attribute_label_codebook_version_id_attribute_id_fkey" FOREIGN KEY ("codebook_version_id", "attribute_id") REFERENCES "attribute" ("codebook_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "attribute_label_codebook_version_id_label_id_fkey" FOREIGN KEY ("codebook_version_id", "label_id") REFERENCES "label" ("codebook_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "attribute_condition_value" (
    "codebook_version_id" TEXT NOT NULL,
    "attribute_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "value" TEXT NOT NULL,

    PRIMARY KEY ("codebook_version_id", "attribute_id", "value"),
    CONSTRAINT "attribute_condition_value_codebook_version_id_attribute_id_fkey" FOREIGN KEY ("codebook_version_id", "attribute_id") REFERENCES "attribute" ("codebook_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "judgement_question" (
    "codebook_version_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "definition" TEXT NOT NULL DEFAULT '',
    "type" TEXT NOT NULL,
    "is_required" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("codebook_version_id", "id"),
    CONSTRAINT "judgement_question_codebook_version_id_fkey" FOREIGN KEY ("codebook_version_id") REFERENCES "codebook_version" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "judgement_choice" (
    "codebook_version_id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    PRIMARY KEY ("codebook_version_id", "question_id", "value"),
    CONSTRAINT "judgement_choice_codebook_version_id_question_id_fkey" FOREIGN KEY ("codebook_version_id", "question_id") REFERENCES "judgement_question" ("codebook_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "relation_type" (
    "codebook_version_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "definition" TEXT NOT NULL DEFAULT '',
    "from_end" TEXT NOT NULL,
    "to_end" TEXT NOT NULL,
    "is_symmetric" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("codebook_version_id", "id"),
    CONSTRAINT "relation_type_codebook_version_id_fkey" FOREIGN KEY ("codebook_version_id") REFERENCES "codebook_version" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "codebook_migration" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "codebook_id" TEXT NOT NULL,
    "from_version_id" TEXT NOT NULL,
    "to_version_id" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "applied_at" DATETIME,
    CONSTRAINT "codebook_migration_codebook_id_fkey" FOREIGN KEY ("codebook_id") REFERENCES "codebook" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "codebook_migration_from_version_id_fkey" FOREIGN KEY ("from_version_id") REFERENCES "codebook_version" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "codebook_migration_to_version_id_fkey" FOREIGN KEY ("to_version_id") REFERENCES "codebook_version" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "codebook_migration_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "codebook_migration_mapping" (
    "migration_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "from_label_id" TEXT NOT NULL,
    "to_label_id" TEXT,
    "needs_review" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("migration_id", "ordinal"),
    CONSTRAINT "codebook_migration_mapping_migration_id_fkey" FOREIGN KEY ("migration_id") REFERENCES "codebook_migration" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "import_batch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "project_id" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'staged',
    "format" TEXT NOT NULL,
    "options" TEXT NOT NULL DEFAULT '{}',
    "report" TEXT NOT NULL DEFAULT '{}',
    "created_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" DATETIME,
    "undone_at" DATETIME,
    CONSTRAINT "import_batch_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "import_batch_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "import_file" (
    "import_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "file_name" TEXT NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "raw_sha256" TEXT NOT NULL,
    "article_count" INTEGER NOT NULL,

    PRIMARY KEY ("import_id", "ordinal"),
    CONSTRAINT "import_file_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import_batch" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "data_release" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "project_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "options" TEXT NOT NULL,
    "manifest" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "data_release_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "data_release_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "data_release_file" (
    "release_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "content" BLOB NOT NULL,

    PRIMARY KEY ("release_id", "name"),
    CONSTRAINT "data_release_file_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "data_release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "purge" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "project_id" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "target_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completed_at" DATETIME,
    CONSTRAINT "purge_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "layer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "article_id" TEXT NOT NULL,
    "coder_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 0,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "layer_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "layer_coder_id_fkey" FOREIGN KEY ("coder_id") REFERENCES "coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "layer_event" (
    "layer_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "operation_id" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "recorded_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "group_id" TEXT,
    "undoes" TEXT,
    "at" TEXT NOT NULL,
    "codebook_version" TEXT NOT NULL,

    PRIMARY KEY ("layer_id", "version"),
    CONSTRAINT "layer_event_layer_id_fkey" FOREIGN KEY ("layer_id") REFERENCES "layer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "layer_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "annotation" (
    "layer_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "label_id" TEXT NOT NULL,
    "confidence" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "origin" TEXT NOT NULL,
    "codebook_version" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "created_version" INTEGER NOT NULL,
    "removed_at_version" INTEGER,

    PRIMARY KEY ("layer_id", "id"),
    CONSTRAINT "annotation_layer_id_fkey" FOREIGN KEY ("layer_id") REFERENCES "layer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "annotation_part" (
    "layer_id" TEXT NOT NULL,
    "annotation_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    PRIMARY KEY ("layer_id", "annotation_id", "ordinal"),
    CONSTRAINT "annotation_part_layer_id_annotation_id_fkey" FOREIGN KEY ("layer_id", "annotation_id") REFERENCES "annotation" ("layer_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "annotation_value" (
    "layer_id" TEXT NOT NULL,
    "annotation_id" TEXT NOT NULL,
    "attribute_id" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    PRIMARY KEY ("layer_id", "annotation_id", "attribute_id"),
    CONSTRAINT "annotation_value_layer_id_annotation_id_fkey" FOREIGN KEY ("layer_id", "annotation_id") REFERENCES "annotation" ("layer_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "entity" (
    "layer_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "created_version" INTEGER NOT NULL,

    PRIMARY KEY ("layer_id", "id"),
    CONSTRAINT "entity_layer_id_fkey" FOREIGN KEY ("layer_id") REFERENCES "layer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "entity_mention" (
    "layer_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "created_version" INTEGER NOT NULL,

    PRIMARY KEY ("layer_id", "id"),
    CONSTRAINT "entity_mention_layer_id_fkey" FOREIGN KEY ("layer_id") REFERENCES "layer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "entity_mention_layer_id_entity_id_fkey" FOREIGN KEY ("layer_id", "entity_id") REFERENCES "entity" ("layer_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "relation" (
    "layer_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "from_id" TEXT NOT NULL,
    "to_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "created_version" INTEGER NOT NULL,

    PRIMARY KEY ("layer_id", "id"),
    CONSTRAINT "relation_layer_id_fkey" FOREIGN KEY ("layer_id") REFERENCES "layer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "judgement" (
    "layer_id" TEXT NOT NULL,
    "judgement_id" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "set_version" INTEGER NOT NULL,

    PRIMARY KEY ("layer_id", "judgement_id"),
    CONSTRAINT "judgement_layer_id_fkey" FOREIGN KEY ("layer_id") REFERENCES "layer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "flag" (
    "layer_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "set_version" INTEGER NOT NULL,

    PRIMARY KEY ("layer_id", "kind"),
    CONSTRAINT "flag_layer_id_fkey" FOREIGN KEY ("layer_id") REFERENCES "layer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "submission" (
    "layer_id" TEXT NOT NULL,
    "layer_version" INTEGER NOT NULL,
    "codebook_version" TEXT NOT NULL,
    "zone_revision" INTEGER NOT NULL,
    "submitted_at" DATETIME NOT NULL,
    "reopened_at" DATETIME,

    PRIMARY KEY ("layer_id", "layer_version"),
    CONSTRAINT "submission_layer_id_fkey" FOREIGN KEY ("layer_id") REFERENCES "layer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "decision" (
    "layer_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "result_id" TEXT,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "created_version" INTEGER NOT NULL,
    "withdrawn_at_version" INTEGER,

    PRIMARY KEY ("layer_id", "id"),
    CONSTRAINT "decision_layer_id_fkey" FOREIGN KEY ("layer_id") REFERENCES "layer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "decision_source" (
    "layer_id" TEXT NOT NULL,
    "decision_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "source_layer_id" TEXT NOT NULL,
    "annotation_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,

    PRIMARY KEY ("layer_id", "decision_id", "ordinal"),
    CONSTRAINT "decision_source_layer_id_decision_id_fkey" FOREIGN KEY ("layer_id", "decision_id") REFERENCES "decision" ("layer_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "decision_source_source_layer_id_annotation_id_fkey" FOREIGN KEY ("source_layer_id", "annotation_id") REFERENCES "annotation" ("layer_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "user_account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "password_changed_at" DATETIME,
    "is_instance_administrator" BOOLEAN NOT NULL DEFAULT false,
    "preferences" TEXT NOT NULL DEFAULT '{}',
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_signed_in_at" DATETIME,
    "deactivated_at" DATETIME
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sid_hash" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "user_agent" TEXT NOT NULL DEFAULT '',
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL,
    "revoked_at" DATETIME,
    CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token_hash" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "email" TEXT,
    "created_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" DATETIME NOT NULL,
    "used_at" DATETIME,
    "used_by_id" TEXT,
    "revoked_at" DATETIME,
    CONSTRAINT "invitation_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "invitation_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "invitation_used_by_id_fkey" FOREIGN KEY ("used_by_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "invitation_role" (
    "invitation_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    PRIMARY KEY ("invitation_id", "role"),
    CONSTRAINT "invitation_role_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token_hash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "user_id" TEXT,
    "created_by_id" TEXT,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" DATETIME NOT NULL,
    "used_at" DATETIME,
    CONSTRAINT "one_time_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "one_time_link_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token_hash" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "project_id" TEXT,
    "name" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" DATETIME,
    "last_used_at" DATETIME,
    "revoked_at" DATETIME,
    CONSTRAINT "api_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "api_token_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "api_token_scope" (
    "api_token_id" TEXT NOT NULL,
    "scope" TEXT NOT NULL,

    PRIMARY KEY ("api_token_id", "scope"),
    CONSTRAINT "api_token_scope_api_token_id_fkey" FOREIGN KEY ("api_token_id") REFERENCES "api_token" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "window_start" DATETIME NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("key", "window_start")
);

-- CreateTable
CREATE TABLE "audit_log" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "recorded_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" TEXT,
    "project_id" TEXT,
    "action" TEXT NOT NULL,
    "target_kind" TEXT NOT NULL DEFAULT '',
    "target_id" TEXT NOT NULL DEFAULT '',
    "details" TEXT NOT NULL DEFAULT '{}',
    "request_id" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "audit_log_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "project" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT '',
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "created_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" DATETIME,
    CONSTRAINT "project_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "project_rule" (
    "project_id" TEXT NOT NULL PRIMARY KEY,
    "blind_until" TEXT NOT NULL DEFAULT 'submission',
    "is_source_blind" BOOLEAN NOT NULL DEFAULT false,
    "are_readers_named" BOOLEAN NOT NULL DEFAULT false,
    "adjudicators" TEXT NOT NULL DEFAULT 'reviewers',
    "assign_everyone" BOOLEAN NOT NULL DEFAULT true,
    "is_feedback_enabled" BOOLEAN NOT NULL DEFAULT true,
    CONSTRAINT "project_rule_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "project_counted_zone" (
    "project_id" TEXT NOT NULL,
    "zone_kind" TEXT NOT NULL,

    PRIMARY KEY ("project_id", "zone_kind"),
    CONSTRAINT "project_counted_zone_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "membership" (
    "project_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("project_id", "user_id"),
    CONSTRAINT "membership_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "membership_role" (
    "project_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    PRIMARY KEY ("project_id", "user_id", "role"),
    CONSTRAINT "membership_role_project_id_user_id_fkey" FOREIGN KEY ("project_id", "user_id") REFERENCES "membership" ("project_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "coder" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "project_id" TEXT NOT NULL,
    "pseudonym" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "user_id" TEXT,
    "source_name" TEXT NOT NULL DEFAULT '',
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "coder_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "coder_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "article_id" TEXT NOT NULL,
    "coder_id" TEXT NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 1,
    "batch" TEXT NOT NULL DEFAULT '',
    "purpose" TEXT NOT NULL DEFAULT 'work',
    "due_at" DATETIME,
    "created_by_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" DATETIME,
    CONSTRAINT "assignment_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "assignment_coder_id_fkey" FOREIGN KEY ("coder_id") REFERENCES "coder" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "assignment_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "instance_setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "article_project_id_visible_at_idx" ON "article"("project_id", "visible_at");

-- CreateIndex
CREATE INDEX "article_import_id_idx" ON "article"("import_id");

-- CreateIndex
CREATE UNIQUE INDEX "codebook_project_id_key" ON "codebook"("project_id");

-- CreateIndex
CREATE UNIQUE INDEX "codebook_version_codebook_id_version_key" ON "codebook_version"("codebook_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "codebook_version_codebook_id_ordinal_key" ON "codebook_version"("codebook_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "label_codebook_version_id_name_key" ON "label"("codebook_version_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "label_codebook_version_id_key_key" ON "label"("codebook_version_id", "key");

-- CreateIndex
CREATE INDEX "label_group_member_codebook_version_id_group_id_idx" ON "label_group_member"("codebook_version_id", "group_id");

-- CreateIndex
CREATE INDEX "attribute_label_codebook_version_id_label_id_idx" ON "attribute_label"("codebook_version_id", "label_id");

-- CreateIndex
CREATE INDEX "codebook_migration_codebook_id_idx" ON "codebook_migration"("codebook_id");

-- CreateIndex
CREATE INDEX "codebook_migration_to_version_id_idx" ON "codebook_migration"("to_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "codebook_migration_from_version_id_to_version_id_key" ON "codebook_migration"("from_version_id", "to_version_id");

-- CreateIndex
CREATE INDEX "import_batch_project_id_created_at_idx" ON "import_batch"("project_id", "created_at");

-- CreateIndex
CREATE INDEX "import_file_raw_sha256_idx" ON "import_file"("raw_sha256");

-- CreateIndex
CREATE UNIQUE INDEX "data_release_project_id_number_key" ON "data_release"("project_id", "number");

-- CreateIndex
CREATE INDEX "purge_scope_target_id_idx" ON "purge"("scope", "target_id");

-- CreateIndex
CREATE INDEX "layer_coder_id_idx" ON "layer"("coder_id");

-- CreateIndex
CREATE UNIQUE INDEX "layer_article_id_coder_id_kind_round_key" ON "layer"("article_id", "coder_id", "kind", "round");

-- CreateIndex
CREATE INDEX "layer_event_actor_id_idx" ON "layer_event"("actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "layer_event_layer_id_operation_id_key" ON "layer_event"("layer_id", "operation_id");

-- CreateIndex
CREATE INDEX "annotation_label_id_idx" ON "annotation"("label_id");

-- CreateIndex
CREATE INDEX "entity_mention_layer_id_entity_id_idx" ON "entity_mention"("layer_id", "entity_id");

-- CreateIndex
CREATE INDEX "decision_source_source_layer_id_annotation_id_idx" ON "decision_source"("source_layer_id", "annotation_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_account_email_key" ON "user_account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_sid_hash_key" ON "session"("sid_hash");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_project_id_idx" ON "invitation"("project_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_token_hash_key" ON "one_time_link"("token_hash");

-- CreateIndex
CREATE INDEX "one_time_link_user_id_idx" ON "one_time_link"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_token_hash_key" ON "api_token"("token_hash");

-- CreateIndex
CREATE INDEX "api_token_user_id_idx" ON "api_token"("user_id");

-- CreateIndex
CREATE INDEX "api_token_project_id_idx" ON "api_token"("project_id");

-- CreateIndex
CREATE INDEX "rate_limit_window_start_idx" ON "rate_limit"("window_start");

-- CreateIndex
CREATE INDEX "audit_log_project_id_recorded_at_idx" ON "audit_log"("project_id", "recorded_at");

-- CreateIndex
CREATE INDEX "audit_log_actor_id_recorded_at_idx" ON "audit_log"("actor_id", "recorded_at");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE INDEX "coder_user_id_idx" ON "coder"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "coder_project_id_pseudonym_key" ON "coder"("project_id", "pseudonym");

-- CreateIndex
CREATE UNIQUE INDEX "coder_project_id_user_id_key" ON "coder"("project_id", "user_id");

-- CreateIndex
CREATE INDEX "assignment_coder_id_idx" ON "assignment"("coder_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_article_id_coder_id_round_key" ON "assignment"("article_id", "coder_id", "round");
