-- CreateTable
CREATE TABLE "article" (
    "id" TEXT NOT NULL,
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
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "visible_at" TIMESTAMP(3),
    "retired_at" TIMESTAMP(3),

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_text" (
    "article_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "utf16_length" INTEGER NOT NULL,
    "code_point_length" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "raw_sha256" TEXT NOT NULL,
    "had_byte_order_mark" BOOLEAN NOT NULL,
    "newline_style" TEXT NOT NULL,
    "encoding" TEXT NOT NULL DEFAULT 'utf-8',

    CONSTRAINT "article_text_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "zone_revision" (
    "article_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "created_by_id" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "zone_revision_pkey" PRIMARY KEY ("article_id","revision")
);

-- CreateTable
CREATE TABLE "zone" (
    "article_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "zone_pkey" PRIMARY KEY ("article_id","revision","start_offset")
);

-- CreateTable
CREATE TABLE "quotation_revision" (
    "article_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "created_by_id" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quotation_revision_pkey" PRIMARY KEY ("article_id","revision")
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

    CONSTRAINT "quotation_span_pkey" PRIMARY KEY ("article_id","revision","ordinal")
);

-- CreateTable
CREATE TABLE "codebook" (
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "public_id" TEXT NOT NULL,

    CONSTRAINT "codebook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "codebook_version" (
    "id" TEXT NOT NULL,
    "codebook_id" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "change_note" TEXT NOT NULL DEFAULT '',
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_by_id" TEXT,
    "published_at" TIMESTAMP(3),

    CONSTRAINT "codebook_version_pkey" PRIMARY KEY ("id")
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

    CONSTRAINT "label_pkey" PRIMARY KEY ("codebook_version_id","id")
);

-- CreateTable
CREATE TABLE "label_group" (
    "codebook_version_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "label_group_pkey" PRIMARY KEY ("codebook_version_id","id")
);

-- CreateTable
CREATE TABLE "label_group_member" (
    "codebook_version_id" TEXT NOT NULL,
    "label_id" TEXT NOT NULL,
    "group_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "label_group_member_pkey" PRIMARY KEY ("codebook_version_id","label_id","group_id")
);

-- CreateTable
CREATE TABLE "label_example" (
    "codebook_version_id" TEXT NOT NULL,
    "label_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    CONSTRAINT "label_example_pkey" PRIMARY KEY ("codebook_version_id","label_id","ordinal")
);

-- CreateTable
CREATE TABLE "label_near_miss" (
    "codebook_version_id" TEXT NOT NULL,
    "label_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "why" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "label_near_miss_pkey" PRIMARY KEY ("codebook_version_id","label_id","ordinal")
);

-- CreateTable
CREATE TABLE "label_mapping" (
    "codebook_version_id" TEXT NOT NULL,
    "label_id" TEXT NOT NULL,
    "scheme" TEXT NOT NULL,
    "tag" TEXT NOT NULL,

    CONSTRAINT "label_mapping_pkey" PRIMARY KEY ("codebook_version_id","label_id","scheme")
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

    CONSTRAINT "attribute_pkey" PRIMARY KEY ("codebook_version_id","id")
);

-- CreateTable
CREATE TABLE "attribute_choice" (
    "codebook_version_id" TEXT NOT NULL,
    "attribute_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "attribute_choice_pkey" PRIMARY KEY ("codebook_version_id","attribute_id","value")
);

-- CreateTable
CREATE TABLE "attribute_label" (
    "codebook_version_id" TEXT NOT NULL,
    "attribute_id" TEXT NOT NULL,
    "label_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "attribute_label_pkey" PRIMARY KEY ("codebook_version_id","attribute_id","label_id")
);

-- CreateTable
CREATE TABLE "attribute_condition_value" (
    "codebook_version_id" TEXT NOT NULL,
    "attribute_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "attribute_condition_value_pkey" PRIMARY KEY ("codebook_version_id","attribute_id","value")
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

    CONSTRAINT "judgement_question_pkey" PRIMARY KEY ("codebook_version_id","id")
);

-- CreateTable
CREATE TABLE "judgement_choice" (
    "codebook_version_id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "judgement_choice_pkey" PRIMARY KEY ("codebook_version_id","question_id","value")
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

    CONSTRAINT "relation_type_pkey" PRIMARY KEY ("codebook_version_id","id")
);

-- CreateTable
CREATE TABLE "codebook_migration" (
    "id" TEXT NOT NULL,
    "codebook_id" TEXT NOT NULL,
    "from_version_id" TEXT NOT NULL,
    "to_version_id" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "applied_at" TIMESTAMP(3),

    CONSTRAINT "codebook_migration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "codebook_migration_mapping" (
    "migration_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "from_label_id" TEXT NOT NULL,
    "to_label_id" TEXT,
    "needs_review" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "codebook_migration_mapping_pkey" PRIMARY KEY ("migration_id","ordinal")
);

-- CreateTable
CREATE TABLE "import_batch" (
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'staged',
    "format" TEXT NOT NULL,
    "options" TEXT NOT NULL DEFAULT '{}',
    "report" TEXT NOT NULL DEFAULT '{}',
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMP(3),
    "undone_at" TIMESTAMP(3),

    CONSTRAINT "import_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_file" (
    "import_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "file_name" TEXT NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "raw_sha256" TEXT NOT NULL,
    "article_count" INTEGER NOT NULL,

    CONSTRAINT "import_file_pkey" PRIMARY KEY ("import_id","ordinal")
);

-- CreateTable
CREATE TABLE "data_release" (
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "options" TEXT NOT NULL,
    "manifest" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "data_release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_release_file" (
    "release_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "data_release_file_pkey" PRIMARY KEY ("release_id","name")
);

-- CreateTable
CREATE TABLE "purge" (
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "target_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completed_at" TIMESTAMP(3),

    CONSTRAINT "purge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "layer" (
    "id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "coder_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "layer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "layer_event" (
    "layer_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "operation_id" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "recorded_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "group_id" TEXT,
    "undoes" TEXT,
    "at" TEXT NOT NULL,
    "codebook_version" TEXT NOT NULL,

    CONSTRAINT "layer_event_pkey" PRIMARY KEY ("layer_id","version")
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

    CONSTRAINT "annotation_pkey" PRIMARY KEY ("layer_id","id")
);

-- CreateTable
CREATE TABLE "annotation_part" (
    "layer_id" TEXT NOT NULL,
    "annotation_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    CONSTRAINT "annotation_part_pkey" PRIMARY KEY ("layer_id","annotation_id","ordinal")
);

-- CreateTable
CREATE TABLE "annotation_value" (
    "layer_id" TEXT NOT NULL,
    "annotation_id" TEXT NOT NULL,
    "attribute_id" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "annotation_value_pkey" PRIMARY KEY ("layer_id","annotation_id","attribute_id")
);

-- CreateTable
CREATE TABLE "entity" (
    "layer_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "created_version" INTEGER NOT NULL,

    CONSTRAINT "entity_pkey" PRIMARY KEY ("layer_id","id")
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

    CONSTRAINT "entity_mention_pkey" PRIMARY KEY ("layer_id","id")
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

    CONSTRAINT "relation_pkey" PRIMARY KEY ("layer_id","id")
);

-- CreateTable
CREATE TABLE "judgement" (
    "layer_id" TEXT NOT NULL,
    "judgement_id" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "set_version" INTEGER NOT NULL,

    CONSTRAINT "judgement_pkey" PRIMARY KEY ("layer_id","judgement_id")
);

-- CreateTable
CREATE TABLE "flag" (
    "layer_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "set_version" INTEGER NOT NULL,

    CONSTRAINT "flag_pkey" PRIMARY KEY ("layer_id","kind")
);

-- CreateTable
CREATE TABLE "submission" (
    "layer_id" TEXT NOT NULL,
    "layer_version" INTEGER NOT NULL,
    "codebook_version" TEXT NOT NULL,
    "zone_revision" INTEGER NOT NULL,
    "submitted_at" TIMESTAMP(3) NOT NULL,
    "reopened_at" TIMESTAMP(3),

    CONSTRAINT "submission_pkey" PRIMARY KEY ("layer_id","layer_version")
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

    CONSTRAINT "decision_pkey" PRIMARY KEY ("layer_id","id")
);

-- CreateTable
CREATE TABLE "decision_source" (
    "layer_id" TEXT NOT NULL,
    "decision_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "source_layer_id" TEXT NOT NULL,
    "annotation_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "decision_source_pkey" PRIMARY KEY ("layer_id","decision_id","ordinal")
);

-- CreateTable
CREATE TABLE "user_account" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "password_changed_at" TIMESTAMP(3),
    "is_instance_administrator" BOOLEAN NOT NULL DEFAULT false,
    "preferences" TEXT NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_signed_in_at" TIMESTAMP(3),
    "deactivated_at" TIMESTAMP(3),

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "sid_hash" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "user_agent" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMP(3) NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "revoked_at" TIMESTAMP(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "email" TEXT,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "used_at" TIMESTAMP(3),
    "used_by_id" TEXT,
    "revoked_at" TIMESTAMP(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation_role" (
    "invitation_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "invitation_role_pkey" PRIMARY KEY ("invitation_id","role")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "user_id" TEXT,
    "created_by_id" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "used_at" TIMESTAMP(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "project_id" TEXT,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMP(3),
    "last_used_at" TIMESTAMP(3),
    "revoked_at" TIMESTAMP(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token_scope" (
    "api_token_id" TEXT NOT NULL,
    "scope" TEXT NOT NULL,

    CONSTRAINT "api_token_scope_pkey" PRIMARY KEY ("api_token_id","scope")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMP(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key","window_start")
);

-- CreateTable
CREATE TABLE "audit_log" (
    "id" TEXT NOT NULL,
    "recorded_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" TEXT,
    "project_id" TEXT,
    "action" TEXT NOT NULL,
    "target_kind" TEXT NOT NULL DEFAULT '',
    "target_id" TEXT NOT NULL DEFAULT '',
    "details" TEXT NOT NULL DEFAULT '{}',
    "request_id" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "audit_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT '',
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMP(3),

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_rule" (
    "project_id" TEXT NOT NULL,
    "blind_until" TEXT NOT NULL DEFAULT 'submission',
    "is_source_blind" BOOLEAN NOT NULL DEFAULT false,
    "are_readers_named" BOOLEAN NOT NULL DEFAULT false,
    "adjudicators" TEXT NOT NULL DEFAULT 'reviewers',
    "assign_everyone" BOOLEAN NOT NULL DEFAULT true,
    "is_feedback_enabled" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "project_rule_pkey" PRIMARY KEY ("project_id")
);

-- CreateTable
CREATE TABLE "project_counted_zone" (
    "project_id" TEXT NOT NULL,
    "zone_kind" TEXT NOT NULL,

    CONSTRAINT "project_counted_zone_pkey" PRIMARY KEY ("project_id","zone_kind")
);

-- CreateTable
CREATE TABLE "membership" (
    "project_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("project_id","user_id")
);

-- CreateTable
CREATE TABLE "membership_role" (
    "project_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "membership_role_pkey" PRIMARY KEY ("project_id","user_id","role")
);

-- CreateTable
CREATE TABLE "coder" (
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "pseudonym" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "user_id" TEXT,
    "source_name" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "coder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "coder_id" TEXT NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 1,
    "batch" TEXT NOT NULL DEFAULT '',
    "purpose" TEXT NOT NULL DEFAULT 'work',
    "due_at" TIMESTAMP(3),
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMP(3),

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "instance_setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "instance_setting_pkey" PRIMARY KEY ("key")
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

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_text" ADD CONSTRAINT "article_text_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "zone_revision" ADD CONSTRAINT "zone_revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "zone_revision" ADD CONSTRAINT "zone_revision_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "zone" ADD CONSTRAINT "zone_article_id_revision_fkey" FOREIGN KEY ("article_id", "revision") REFERENCES "zone_revision"("article_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_revision" ADD CONSTRAINT "quotation_revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_revision" ADD CONSTRAINT "quotation_revision_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_span" ADD CONSTRAINT "quotation_span_article_id_revision_fkey" FOREIGN KEY ("article_id", "revision") REFERENCES "quotation_revision"("article_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "codebook" ADD CONSTRAINT "codebook_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "codebook_version" ADD CONSTRAINT "codebook_version_codebook_id_fkey" FOREIGN KEY ("codebook_id") REFERENCES "codebook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "codebook_version" ADD CONSTRAINT "codebook_version_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "codebook_version" ADD CONSTRAINT "codebook_version_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "label" ADD CONSTRAINT "label_codebook_version_id_fkey" FOREIGN KEY ("codebook_version_id") REFERENCES "codebook_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "label_group" ADD CONSTRAINT "label_group_codebook_version_id_fkey" FOREIGN KEY ("codebook_version_id") REFERENCES "codebook_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "label_group_member" ADD CONSTRAINT "label_group_member_codebook_version_id_label_id_fkey" FOREIGN KEY ("codebook_version_id", "label_id") REFERENCES "label"("codebook_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "label_group_member" ADD CONSTRAINT "label_group_member_codebook_version_id_group_id_fkey" FOREIGN KEY ("codebook_version_id", "group_id") REFERENCES "label_group"("codebook_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "label_example" ADD CONSTRAINT "label_example_codebook_version_id_label_id_fkey" FOREIGN KEY ("codebook_version_id", "label_id") REFERENCES "label"("codebook_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "label_near_miss" ADD CONSTRAINT "label_near_miss_codebook_version_id_label_id_fkey" FOREIGN KEY ("codebook_version_id", "label_id") REFERENCES "label"("codebook_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "label_mapping" ADD CONSTRAINT "label_mapping_codebook_version_id_label_id_fkey" FOREIGN KEY ("codebook_version_id", "label_id") REFERENCES "label"("codebook_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribute" ADD CONSTRAINT "attribute_codebook_version_id_fkey" FOREIGN KEY ("codebook_version_id") REFERENCES "codebook_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribute_choice" ADD CONSTRAINT "attribute_choice_codebook_version_id_attribute_id_fkey" FOREIGN KEY ("codebook_version_id", "attribute_id") REFERENCES "attribute"("codebook_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribute_label" ADD CONSTRAINT "attribute_label_codebook_version_id_attribute_id_fkey" FOREIGN KEY ("codebook_version_id", "attribute_id") REFERENCES "attribute"("codebook_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribute_label" ADD CONSTRAINT "attribute_label_codebook_version_id_label_id_fkey" FOREIGN KEY ("codebook_version_id", "label_id") REFERENCES "label"("codebook_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribute_condition_value" ADD CONSTRAINT "attribute_condition_value_codebook_version_id_attribute_id_fkey" FOREIGN KEY ("codebook_version_id", "attribute_id") REFERENCES "attribute"("codebook_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement_question" ADD CONSTRAINT "judgement_question_codebook_version_id_fkey" FOREIGN KEY ("codebook_version_id") REFERENCES "codebook_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement_choice" ADD CONSTRAINT "judgement_choice_codebook_version_id_question_id_fkey" FOREIGN KEY ("codebook_version_id", "question_id") REFERENCES "judgement_question"("codebook_version_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation_type" ADD CONSTRAINT "relation_type_codebook_version_id_fkey" FOREIGN KEY ("codebook_version_id") REFERENCES "codebook_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "codebook_migration" ADD CONSTRAINT "codebook_migration_codebook_id_fkey" FOREIGN KEY ("codebook_id") REFERENCES "codebook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "codebook_migration" ADD CONSTRAINT "codebook_migration_from_version_id_fkey" FOREIGN KEY ("from_version_id") REFERENCES "codebook_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "codebook_migration" ADD CONSTRAINT "codebook_migration_to_version_id_fkey" FOREIGN KEY ("to_version_id") REFERENCES "codebook_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "codebook_migration" ADD CONSTRAINT "codebook_migration_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "codebook_migration_mapping" ADD CONSTRAINT "codebook_migration_mapping_migration_id_fkey" FOREIGN KEY ("migration_id") REFERENCES "codebook_migration"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_release" ADD CONSTRAINT "data_release_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_release" ADD CONSTRAINT "data_release_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_release_file" ADD CONSTRAINT "data_release_file_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "data_release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purge" ADD CONSTRAINT "purge_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "layer" ADD CONSTRAINT "layer_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "layer" ADD CONSTRAINT "layer_coder_id_fkey" FOREIGN KEY ("coder_id") REFERENCES "coder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "layer_event" ADD CONSTRAINT "layer_event_layer_id_fkey" FOREIGN KEY ("layer_id") REFERENCES "layer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "layer_event" ADD CONSTRAINT "layer_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_layer_id_fkey" FOREIGN KEY ("layer_id") REFERENCES "layer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation_part" ADD CONSTRAINT "annotation_part_layer_id_annotation_id_fkey" FOREIGN KEY ("layer_id", "annotation_id") REFERENCES "annotation"("layer_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation_value" ADD CONSTRAINT "annotation_value_layer_id_annotation_id_fkey" FOREIGN KEY ("layer_id", "annotation_id") REFERENCES "annotation"("layer_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity" ADD CONSTRAINT "entity_layer_id_fkey" FOREIGN KEY ("layer_id") REFERENCES "layer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_mention" ADD CONSTRAINT "entity_mention_layer_id_fkey" FOREIGN KEY ("layer_id") REFERENCES "layer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_mention" ADD CONSTRAINT "entity_mention_layer_id_entity_id_fkey" FOREIGN KEY ("layer_id", "entity_id") REFERENCES "entity"("layer_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_layer_id_fkey" FOREIGN KEY ("layer_id") REFERENCES "layer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_layer_id_fkey" FOREIGN KEY ("layer_id") REFERENCES "layer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_layer_id_fkey" FOREIGN KEY ("layer_id") REFERENCES "layer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_layer_id_fkey" FOREIGN KEY ("layer_id") REFERENCES "layer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_layer_id_fkey" FOREIGN KEY ("layer_id") REFERENCES "layer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_source" ADD CONSTRAINT "decision_source_layer_id_decision_id_fkey" FOREIGN KEY ("layer_id", "decision_id") REFERENCES "decision"("layer_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_source" ADD CONSTRAINT "decision_source_source_layer_id_annotation_id_fkey" FOREIGN KEY ("source_layer_id", "annotation_id") REFERENCES "annotation"("layer_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_used_by_id_fkey" FOREIGN KEY ("used_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_role" ADD CONSTRAINT "invitation_role_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token_scope" ADD CONSTRAINT "api_token_scope_api_token_id_fkey" FOREIGN KEY ("api_token_id") REFERENCES "api_token"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_rule" ADD CONSTRAINT "project_rule_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_counted_zone" ADD CONSTRAINT "project_counted_zone_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_role" ADD CONSTRAINT "membership_role_project_id_user_id_fkey" FOREIGN KEY ("project_id", "user_id") REFERENCES "membership"("project_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coder" ADD CONSTRAINT "coder_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coder" ADD CONSTRAINT "coder_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_coder_id_fkey" FOREIGN KEY ("coder_id") REFERENCES "coder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
