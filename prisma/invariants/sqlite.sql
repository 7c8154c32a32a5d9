-- What the tables can't say by themselves. Applied after every migration by lib/db/apply-invariants.ts, which
-- drops all triggers, views and partial indexes first. As triggers, because Prisma rebuilds tables and loses
-- CHECKs on the way. A refusal names its trigger: "invariant layer_event_stays". postgresql.sql says the same.

-- What may go: what an open purge covers, and articles of an import that was never finished.
CREATE VIEW IF NOT EXISTS purgeable_project AS
  SELECT target_id AS id FROM purge WHERE scope = 'project' AND completed_at IS NULL;
CREATE VIEW IF NOT EXISTS purgeable_article AS
  SELECT a.id FROM article a WHERE a.project_id IN (SELECT id FROM purgeable_project)
    OR EXISTS (SELECT 1 FROM purge p WHERE p.scope = 'article' AND p.target_id = a.id AND p.completed_at IS NULL)
    OR EXISTS (SELECT 1 FROM import_batch i WHERE i.id = a.import_id AND i.status = 'staged');
CREATE VIEW IF NOT EXISTS changeable_codebook_version AS
  SELECT v.id FROM codebook_version v WHERE v.status = 'draft' OR EXISTS (
    SELECT 1 FROM codebook c WHERE c.id = v.codebook_id AND c.project_id IN (SELECT id FROM purgeable_project));

-- Uniqueness among some rows.
CREATE UNIQUE INDEX IF NOT EXISTS article_project_id_text_sha256_key ON article (project_id, text_sha256)
  WHERE visible_at IS NOT NULL AND retired_at IS NULL;
CREATE UNIQUE INDEX IF NOT EXISTS article_project_id_raw_sha256_key ON article (project_id, raw_sha256)
  WHERE visible_at IS NOT NULL AND retired_at IS NULL;
CREATE UNIQUE INDEX IF NOT EXISTS codebook_version_codebook_id_key ON codebook_version (codebook_id)
  WHERE status = 'draft';
CREATE UNIQUE INDEX IF NOT EXISTS submission_layer_id_key ON submission (layer_id) WHERE reopened_at IS NULL;

-- History is append-only; a withdrawal may blank the free text of one coder, and nothing else.
CREATE TRIGGER IF NOT EXISTS layer_event_stays BEFORE DELETE ON layer_event
  WHEN (SELECT article_id FROM layer WHERE id = OLD.layer_id) NOT IN (SELECT id FROM purgeable_article)
  BEGIN SELECT RAISE(ABORT, 'invariant layer_event_stays'); END;
CREATE TRIGGER IF NOT EXISTS layer_event_immutable BEFORE UPDATE ON layer_event
  WHEN NOT EXISTS (SELECT 1 FROM purge p JOIN layer l ON l.coder_id = p.target_id
      WHERE l.id = OLD.layer_id AND p.scope = 'coder_text' AND p.completed_at IS NULL)
    OR (NEW.layer_id, NEW.version, NEW.operation_id, NEW.actor_id, NEW.recorded_at, NEW.kind)
      IS NOT (OLD.layer_id, OLD.version, OLD.operation_id, OLD.actor_id, OLD.recorded_at, OLD.kind)
    OR (NEW.group_id, NEW.undoes, NEW.at, NEW.codebook_version)
      IS NOT (OLD.group_id, OLD.undoes, OLD.at, OLD.codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant layer_event_immutable'); END;
CREATE TRIGGER IF NOT EXISTS layer_event_vocabulary BEFORE INSERT ON layer_event
  WHEN NEW.kind NOT IN ('annotation.create', 'annotation.setParts', 'annotation.setLabel', 'annotation.setAttribute',
    'annotation.setConfidence', 'annotation.setNote', 'annotation.remove', 'annotation.restore',
    'relation.create', 'relation.remove', 'entity.create', 'entity.rename', 'entity.remove',
    'mention.add', 'mention.remove', 'judgement.set', 'flag.set', 'flag.clear', 'layer.submit',
    'layer.reopen', 'codebook.migrate', 'decision.record', 'decision.withdraw')
  BEGIN SELECT RAISE(ABORT, 'invariant layer_event_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS audit_log_stays BEFORE DELETE ON audit_log
  BEGIN SELECT RAISE(ABORT, 'invariant audit_log_stays'); END;
CREATE TRIGGER IF NOT EXISTS audit_log_immutable BEFORE UPDATE ON audit_log
  BEGIN SELECT RAISE(ABORT, 'invariant audit_log_immutable'); END;
CREATE TRIGGER IF NOT EXISTS purge_stays BEFORE DELETE ON purge
  BEGIN SELECT RAISE(ABORT, 'invariant purge_stays'); END;
CREATE TRIGGER IF NOT EXISTS purge_immutable BEFORE UPDATE ON purge
  WHEN OLD.completed_at IS NOT NULL OR NEW.completed_at IS NULL
    OR (NEW.id, NEW.project_id, NEW.scope, NEW.target_id, NEW.reason, NEW.actor_id, NEW.created_at)
      IS NOT (OLD.id, OLD.project_id, OLD.scope, OLD.target_id, OLD.reason, OLD.actor_id, OLD.created_at)
  BEGIN SELECT RAISE(ABORT, 'invariant purge_immutable'); END;
CREATE TRIGGER IF NOT EXISTS purge_vocabulary BEFORE INSERT ON purge
  WHEN NEW.scope NOT IN ('project', 'article', 'coder_text')
  BEGIN SELECT RAISE(ABORT, 'invariant purge_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS data_release_stays BEFORE DELETE ON data_release
  WHEN OLD.project_id NOT IN (SELECT id FROM purgeable_project)
  BEGIN SELECT RAISE(ABORT, 'invariant data_release_stays'); END;
CREATE TRIGGER IF NOT EXISTS data_release_immutable BEFORE UPDATE ON data_release
  BEGIN SELECT RAISE(ABORT, 'invariant data_release_immutable'); END;
CREATE TRIGGER IF NOT EXISTS data_release_file_stays BEFORE DELETE ON data_release_file
  WHEN (SELECT project_id FROM data_release WHERE id = OLD.release_id) NOT IN (SELECT id FROM purgeable_project)
  BEGIN SELECT RAISE(ABORT, 'invariant data_release_file_stays'); END;
CREATE TRIGGER IF NOT EXISTS data_release_file_immutable BEFORE UPDATE ON data_release_file
  BEGIN SELECT RAISE(ABORT, 'invariant data_release_file_immutable'); END;
CREATE TRIGGER IF NOT EXISTS data_release_publication_stays BEFORE DELETE ON data_release_publication
  WHEN (SELECT project_id FROM data_release WHERE id = OLD.release_id) NOT IN (SELECT id FROM purgeable_project)
  BEGIN SELECT RAISE(ABORT, 'invariant data_release_publication_stays'); END;
CREATE TRIGGER IF NOT EXISTS data_release_publication_immutable BEFORE UPDATE ON data_release_publication
  BEGIN SELECT RAISE(ABORT, 'invariant data_release_publication_immutable'); END;

-- People stay.
CREATE TRIGGER IF NOT EXISTS user_account_stays BEFORE DELETE ON user_account
  BEGIN SELECT RAISE(ABORT, 'invariant user_account_stays'); END;
CREATE TRIGGER IF NOT EXISTS coder_stays BEFORE DELETE ON coder
  WHEN OLD.project_id NOT IN (SELECT id FROM purgeable_project)
  BEGIN SELECT RAISE(ABORT, 'invariant coder_stays'); END;
CREATE TRIGGER IF NOT EXISTS coder_immutable BEFORE UPDATE ON coder
  WHEN (NEW.id, NEW.project_id, NEW.pseudonym) IS NOT (OLD.id, OLD.project_id, OLD.pseudonym)
  BEGIN SELECT RAISE(ABORT, 'invariant coder_immutable'); END;

-- The text and what divides it.
CREATE TRIGGER IF NOT EXISTS article_stays BEFORE DELETE ON article
  WHEN OLD.id NOT IN (SELECT id FROM purgeable_article)
  BEGIN SELECT RAISE(ABORT, 'invariant article_stays'); END;
CREATE TRIGGER IF NOT EXISTS article_immutable BEFORE UPDATE ON article
  WHEN (NEW.id, NEW.project_id, NEW.raw_sha256, NEW.text_sha256)
      IS NOT (OLD.id, OLD.project_id, OLD.raw_sha256, OLD.text_sha256)
  BEGIN SELECT RAISE(ABORT, 'invariant article_immutable'); END;
CREATE TRIGGER IF NOT EXISTS article_text_stays BEFORE DELETE ON article_text
  WHEN OLD.article_id NOT IN (SELECT id FROM purgeable_article)
  BEGIN SELECT RAISE(ABORT, 'invariant article_text_stays'); END;
CREATE TRIGGER IF NOT EXISTS article_text_immutable BEFORE UPDATE ON article_text
  BEGIN SELECT RAISE(ABORT, 'invariant article_text_immutable'); END;
CREATE TRIGGER IF NOT EXISTS zone_revision_stays BEFORE DELETE ON zone_revision
  WHEN OLD.article_id NOT IN (SELECT id FROM purgeable_article)
  BEGIN SELECT RAISE(ABORT, 'invariant zone_revision_stays'); END;
CREATE TRIGGER IF NOT EXISTS zone_revision_immutable BEFORE UPDATE ON zone_revision
  BEGIN SELECT RAISE(ABORT, 'invariant zone_revision_immutable'); END;
CREATE TRIGGER IF NOT EXISTS zone_stays BEFORE DELETE ON zone
  WHEN OLD.article_id NOT IN (SELECT id FROM purgeable_article)
  BEGIN SELECT RAISE(ABORT, 'invariant zone_stays'); END;
CREATE TRIGGER IF NOT EXISTS zone_immutable BEFORE UPDATE ON zone
  BEGIN SELECT RAISE(ABORT, 'invariant zone_immutable'); END;
CREATE TRIGGER IF NOT EXISTS quotation_revision_stays BEFORE DELETE ON quotation_revision
  WHEN OLD.article_id NOT IN (SELECT id FROM purgeable_article)
  BEGIN SELECT RAISE(ABORT, 'invariant quotation_revision_stays'); END;
CREATE TRIGGER IF NOT EXISTS quotation_revision_immutable BEFORE UPDATE ON quotation_revision
  BEGIN SELECT RAISE(ABORT, 'invariant quotation_revision_immutable'); END;
CREATE TRIGGER IF NOT EXISTS quotation_span_stays BEFORE DELETE ON quotation_span
  WHEN OLD.article_id NOT IN (SELECT id FROM purgeable_article)
  BEGIN SELECT RAISE(ABORT, 'invariant quotation_span_stays'); END;
CREATE TRIGGER IF NOT EXISTS quotation_span_immutable BEFORE UPDATE ON quotation_span
  BEGIN SELECT RAISE(ABORT, 'invariant quotation_span_immutable'); END;
CREATE TRIGGER IF NOT EXISTS article_text_lengths BEFORE INSERT ON article_text
  WHEN NEW.code_point_length > NEW.utf16_length OR length(NEW.text) <> NEW.code_point_length
  BEGIN SELECT RAISE(ABORT, 'invariant article_text_lengths'); END;
CREATE TRIGGER IF NOT EXISTS article_text_vocabulary BEFORE INSERT ON article_text
  WHEN NEW.newline_style NOT IN ('none', 'lf', 'crlf', 'cr', 'mixed')
  BEGIN SELECT RAISE(ABORT, 'invariant article_text_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS zone_revision_vocabulary BEFORE INSERT ON zone_revision
  WHEN NEW.origin NOT IN ('detected', 'corrected', 'imported')
  BEGIN SELECT RAISE(ABORT, 'invariant zone_revision_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS quotation_revision_vocabulary BEFORE INSERT ON quotation_revision
  WHEN NEW.origin NOT IN ('detected', 'corrected', 'imported')
  BEGIN SELECT RAISE(ABORT, 'invariant quotation_revision_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS zone_vocabulary BEFORE INSERT ON zone
  WHEN NEW.kind NOT IN
    ('headline', 'byline', 'metadata', 'body', 'call_to_action', 'disclaimer', 'contact')
  BEGIN SELECT RAISE(ABORT, 'invariant zone_vocabulary'); END;
-- Zones are written in text order, each where the one before ended: no gaps, no overlaps.
CREATE TRIGGER IF NOT EXISTS zone_range BEFORE INSERT ON zone
  WHEN NEW.start_offset >= NEW.end_offset
    OR NEW.end_offset > coalesce((SELECT utf16_length FROM article_text WHERE article_id = NEW.article_id), 0)
    OR NEW.start_offset <> (SELECT coalesce(max(end_offset), 0) FROM zone
      WHERE article_id = NEW.article_id AND revision = NEW.revision)
  BEGIN SELECT RAISE(ABORT, 'invariant zone_range'); END;
CREATE TRIGGER IF NOT EXISTS quotation_span_range BEFORE INSERT ON quotation_span
  WHEN NEW.start_offset < 0 OR NEW.start_offset >= NEW.end_offset
    OR NEW.end_offset > coalesce((SELECT utf16_length FROM article_text WHERE article_id = NEW.article_id), 0)
  BEGIN SELECT RAISE(ABORT, 'invariant quotation_span_range'); END;

-- Spans lie inside the text.
CREATE TRIGGER IF NOT EXISTS annotation_part_range_insert BEFORE INSERT ON annotation_part
  WHEN NEW.start_offset < 0 OR NEW.start_offset >= NEW.end_offset OR NEW.quote = ''
    OR NEW.end_offset > coalesce((SELECT t.utf16_length FROM layer l JOIN article_text t ON t.article_id = l.article_id
      WHERE l.id = NEW.layer_id), 0)
  BEGIN SELECT RAISE(ABORT, 'invariant annotation_part_range'); END;
CREATE TRIGGER IF NOT EXISTS annotation_part_range_update BEFORE UPDATE ON annotation_part
  WHEN NEW.start_offset < 0 OR NEW.start_offset >= NEW.end_offset OR NEW.quote = ''
    OR NEW.end_offset > coalesce((SELECT t.utf16_length FROM layer l JOIN article_text t ON t.article_id = l.article_id
      WHERE l.id = NEW.layer_id), 0)
  BEGIN SELECT RAISE(ABORT, 'invariant annotation_part_range'); END;
CREATE TRIGGER IF NOT EXISTS entity_mention_range_insert BEFORE INSERT ON entity_mention
  WHEN NEW.start_offset < 0 OR NEW.start_offset >= NEW.end_offset OR NEW.quote = ''
    OR NEW.end_offset > coalesce((SELECT t.utf16_length FROM layer l JOIN article_text t ON t.article_id = l.article_id
      WHERE l.id = NEW.layer_id), 0)
  BEGIN SELECT RAISE(ABORT, 'invariant entity_mention_range'); END;
CREATE TRIGGER IF NOT EXISTS entity_mention_range_update BEFORE UPDATE ON entity_mention
  WHEN NEW.start_offset < 0 OR NEW.start_offset >= NEW.end_offset OR NEW.quote = ''
    OR NEW.end_offset > coalesce((SELECT t.utf16_length FROM layer l JOIN article_text t ON t.article_id = l.article_id
      WHERE l.id = NEW.layer_id), 0)
  BEGIN SELECT RAISE(ABORT, 'invariant entity_mention_range'); END;

-- Layers keep their place, count upwards and stay within one project; so do assignments and decisions. A layer in
-- which nobody has said anything may go. One that an import brought to an article that was there already moves
-- between that article and the stand-in of the same text that it was made under, and nowhere else.
CREATE TRIGGER IF NOT EXISTS layer_stays BEFORE DELETE ON layer
  WHEN OLD.version > 0 AND OLD.article_id NOT IN (SELECT id FROM purgeable_article)
  BEGIN SELECT RAISE(ABORT, 'invariant layer_stays'); END;
CREATE TRIGGER IF NOT EXISTS layer_immutable BEFORE UPDATE ON layer
  WHEN NEW.version < OLD.version OR (NEW.id, NEW.coder_id, NEW.kind, NEW.round, NEW.imported_version, NEW.stand_in_id)
      IS NOT (OLD.id, OLD.coder_id, OLD.kind, OLD.round, OLD.imported_version, OLD.stand_in_id)
  BEGIN SELECT RAISE(ABORT, 'invariant layer_immutable'); END;
CREATE TRIGGER IF NOT EXISTS layer_place BEFORE UPDATE ON layer
  WHEN NEW.article_id <> OLD.article_id AND NOT EXISTS (
    SELECT 1 FROM article a JOIN article b ON b.project_id = a.project_id AND b.text_sha256 = a.text_sha256
      WHERE a.id = OLD.article_id AND b.id = NEW.article_id AND OLD.stand_in_id IN (a.id, b.id))
  BEGIN SELECT RAISE(ABORT, 'invariant layer_place'); END;
CREATE TRIGGER IF NOT EXISTS layer_project BEFORE INSERT ON layer
  WHEN (SELECT project_id FROM article WHERE id = NEW.article_id)
      IS NOT (SELECT project_id FROM coder WHERE id = NEW.coder_id)
  BEGIN SELECT RAISE(ABORT, 'invariant layer_project'); END;
CREATE TRIGGER IF NOT EXISTS layer_vocabulary BEFORE INSERT ON layer
  WHEN NEW.kind NOT IN ('annotator', 'adjudicator', 'key', 'suggestion') OR NEW.round < 1
  BEGIN SELECT RAISE(ABORT, 'invariant layer_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS assignment_project BEFORE INSERT ON assignment
  WHEN (SELECT project_id FROM article WHERE id = NEW.article_id)
      IS NOT (SELECT project_id FROM coder WHERE id = NEW.coder_id)
  BEGIN SELECT RAISE(ABORT, 'invariant assignment_project'); END;
CREATE TRIGGER IF NOT EXISTS assignment_immutable BEFORE UPDATE ON assignment
  WHEN (NEW.article_id, NEW.coder_id) IS NOT (OLD.article_id, OLD.coder_id)
  BEGIN SELECT RAISE(ABORT, 'invariant assignment_immutable'); END;
CREATE TRIGGER IF NOT EXISTS decision_source_article BEFORE INSERT ON decision_source
  WHEN (SELECT article_id FROM layer WHERE id = NEW.layer_id)
      IS NOT (SELECT article_id FROM layer WHERE id = NEW.source_layer_id)
  BEGIN SELECT RAISE(ABORT, 'invariant decision_source_article'); END;

-- A published codebook version is immutable with all its rows.
CREATE TRIGGER IF NOT EXISTS codebook_version_published_delete BEFORE DELETE ON codebook_version
  WHEN OLD.id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant codebook_version_published'); END;
CREATE TRIGGER IF NOT EXISTS codebook_version_published_update BEFORE UPDATE ON codebook_version
  WHEN OLD.id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant codebook_version_published'); END;
CREATE TRIGGER IF NOT EXISTS label_published_insert BEFORE INSERT ON label
  WHEN NEW.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant label_published'); END;
CREATE TRIGGER IF NOT EXISTS label_published_update BEFORE UPDATE ON label
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
    OR NEW.codebook_version_id IS NOT OLD.codebook_version_id
  BEGIN SELECT RAISE(ABORT, 'invariant label_published'); END;
CREATE TRIGGER IF NOT EXISTS label_published_delete BEFORE DELETE ON label
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant label_published'); END;
CREATE TRIGGER IF NOT EXISTS label_group_published_insert BEFORE INSERT ON label_group
  WHEN NEW.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant label_group_published'); END;
CREATE TRIGGER IF NOT EXISTS label_group_published_update BEFORE UPDATE ON label_group
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
    OR NEW.codebook_version_id IS NOT OLD.codebook_version_id
  BEGIN SELECT RAISE(ABORT, 'invariant label_group_published'); END;
CREATE TRIGGER IF NOT EXISTS label_group_published_delete BEFORE DELETE ON label_group
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant label_group_published'); END;
CREATE TRIGGER IF NOT EXISTS label_group_member_published_insert BEFORE INSERT ON label_group_member
  WHEN NEW.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant label_group_member_published'); END;
CREATE TRIGGER IF NOT EXISTS label_group_member_published_update BEFORE UPDATE ON label_group_member
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
    OR NEW.codebook_version_id IS NOT OLD.codebook_version_id
  BEGIN SELECT RAISE(ABORT, 'invariant label_group_member_published'); END;
CREATE TRIGGER IF NOT EXISTS label_group_member_published_delete BEFORE DELETE ON label_group_member
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant label_group_member_published'); END;
CREATE TRIGGER IF NOT EXISTS label_example_published_insert BEFORE INSERT ON label_example
  WHEN NEW.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant label_example_published'); END;
CREATE TRIGGER IF NOT EXISTS label_example_published_update BEFORE UPDATE ON label_example
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
    OR NEW.codebook_version_id IS NOT OLD.codebook_version_id
  BEGIN SELECT RAISE(ABORT, 'invariant label_example_published'); END;
CREATE TRIGGER IF NOT EXISTS label_example_published_delete BEFORE DELETE ON label_example
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant label_example_published'); END;
CREATE TRIGGER IF NOT EXISTS label_near_miss_published_insert BEFORE INSERT ON label_near_miss
  WHEN NEW.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant label_near_miss_published'); END;
CREATE TRIGGER IF NOT EXISTS label_near_miss_published_update BEFORE UPDATE ON label_near_miss
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
    OR NEW.codebook_version_id IS NOT OLD.codebook_version_id
  BEGIN SELECT RAISE(ABORT, 'invariant label_near_miss_published'); END;
CREATE TRIGGER IF NOT EXISTS label_near_miss_published_delete BEFORE DELETE ON label_near_miss
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant label_near_miss_published'); END;
CREATE TRIGGER IF NOT EXISTS label_mapping_published_insert BEFORE INSERT ON label_mapping
  WHEN NEW.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant label_mapping_published'); END;
CREATE TRIGGER IF NOT EXISTS label_mapping_published_update BEFORE UPDATE ON label_mapping
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
    OR NEW.codebook_version_id IS NOT OLD.codebook_version_id
  BEGIN SELECT RAISE(ABORT, 'invariant label_mapping_published'); END;
CREATE TRIGGER IF NOT EXISTS label_mapping_published_delete BEFORE DELETE ON label_mapping
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant label_mapping_published'); END;
CREATE TRIGGER IF NOT EXISTS attribute_published_insert BEFORE INSERT ON attribute
  WHEN NEW.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant attribute_published'); END;
CREATE TRIGGER IF NOT EXISTS attribute_published_update BEFORE UPDATE ON attribute
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
    OR NEW.codebook_version_id IS NOT OLD.codebook_version_id
  BEGIN SELECT RAISE(ABORT, 'invariant attribute_published'); END;
CREATE TRIGGER IF NOT EXISTS attribute_published_delete BEFORE DELETE ON attribute
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant attribute_published'); END;
CREATE TRIGGER IF NOT EXISTS attribute_choice_published_insert BEFORE INSERT ON attribute_choice
  WHEN NEW.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant attribute_choice_published'); END;
CREATE TRIGGER IF NOT EXISTS attribute_choice_published_update BEFORE UPDATE ON attribute_choice
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
    OR NEW.codebook_version_id IS NOT OLD.codebook_version_id
  BEGIN SELECT RAISE(ABORT, 'invariant attribute_choice_published'); END;
CREATE TRIGGER IF NOT EXISTS attribute_choice_published_delete BEFORE DELETE ON attribute_choice
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant attribute_choice_published'); END;
CREATE TRIGGER IF NOT EXISTS attribute_label_published_insert BEFORE INSERT ON attribute_label
  WHEN NEW.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant attribute_label_published'); END;
CREATE TRIGGER IF NOT EXISTS attribute_label_published_update BEFORE UPDATE ON attribute_label
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
    OR NEW.codebook_version_id IS NOT OLD.codebook_version_id
  BEGIN SELECT RAISE(ABORT, 'invariant attribute_label_published'); END;
CREATE TRIGGER IF NOT EXISTS attribute_label_published_delete BEFORE DELETE ON attribute_label
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant attribute_label_published'); END;
CREATE TRIGGER IF NOT EXISTS attribute_condition_value_published_insert BEFORE INSERT ON attribute_condition_value
  WHEN NEW.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant attribute_condition_value_published'); END;
CREATE TRIGGER IF NOT EXISTS attribute_condition_value_published_update BEFORE UPDATE ON attribute_condition_value
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
    OR NEW.codebook_version_id IS NOT OLD.codebook_version_id
  BEGIN SELECT RAISE(ABORT, 'invariant attribute_condition_value_published'); END;
CREATE TRIGGER IF NOT EXISTS attribute_condition_value_published_delete BEFORE DELETE ON attribute_condition_value
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant attribute_condition_value_published'); END;
CREATE TRIGGER IF NOT EXISTS judgement_question_published_insert BEFORE INSERT ON judgement_question
  WHEN NEW.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant judgement_question_published'); END;
CREATE TRIGGER IF NOT EXISTS judgement_question_published_update BEFORE UPDATE ON judgement_question
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
    OR NEW.codebook_version_id IS NOT OLD.codebook_version_id
  BEGIN SELECT RAISE(ABORT, 'invariant judgement_question_published'); END;
CREATE TRIGGER IF NOT EXISTS judgement_question_published_delete BEFORE DELETE ON judgement_question
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant judgement_question_published'); END;
CREATE TRIGGER IF NOT EXISTS judgement_choice_published_insert BEFORE INSERT ON judgement_choice
  WHEN NEW.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant judgement_choice_published'); END;
CREATE TRIGGER IF NOT EXISTS judgement_choice_published_update BEFORE UPDATE ON judgement_choice
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
    OR NEW.codebook_version_id IS NOT OLD.codebook_version_id
  BEGIN SELECT RAISE(ABORT, 'invariant judgement_choice_published'); END;
CREATE TRIGGER IF NOT EXISTS judgement_choice_published_delete BEFORE DELETE ON judgement_choice
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant judgement_choice_published'); END;
CREATE TRIGGER IF NOT EXISTS relation_type_published_insert BEFORE INSERT ON relation_type
  WHEN NEW.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant relation_type_published'); END;
CREATE TRIGGER IF NOT EXISTS relation_type_published_update BEFORE UPDATE ON relation_type
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
    OR NEW.codebook_version_id IS NOT OLD.codebook_version_id
  BEGIN SELECT RAISE(ABORT, 'invariant relation_type_published'); END;
CREATE TRIGGER IF NOT EXISTS relation_type_published_delete BEFORE DELETE ON relation_type
  WHEN OLD.codebook_version_id NOT IN (SELECT id FROM changeable_codebook_version)
  BEGIN SELECT RAISE(ABORT, 'invariant relation_type_published'); END;

-- Closed vocabularies.
CREATE TRIGGER IF NOT EXISTS annotation_vocabulary_insert BEFORE INSERT ON annotation
  WHEN NOT (NEW.origin IN ('manual', 'import', 'memory', 'all-occurrences', 'model') OR NEW.origin LIKE 'rule:_%')
    OR NEW.confidence NOT BETWEEN 1 AND 3
  BEGIN SELECT RAISE(ABORT, 'invariant annotation_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS annotation_vocabulary_update BEFORE UPDATE ON annotation
  WHEN NOT (NEW.origin IN ('manual', 'import', 'memory', 'all-occurrences', 'model') OR NEW.origin LIKE 'rule:_%')
    OR NEW.confidence NOT BETWEEN 1 AND 3
  BEGIN SELECT RAISE(ABORT, 'invariant annotation_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS flag_vocabulary_insert BEFORE INSERT ON flag
  WHEN NEW.kind NOT IN ('discuss', 'discard')
  BEGIN SELECT RAISE(ABORT, 'invariant flag_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS flag_vocabulary_update BEFORE UPDATE ON flag
  WHEN NEW.kind NOT IN ('discuss', 'discard')
  BEGIN SELECT RAISE(ABORT, 'invariant flag_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS decision_vocabulary_insert BEFORE INSERT ON decision
  WHEN NEW.kind NOT IN ('accept', 'adjust', 'relabel', 'reject', 'plural')
    OR NEW.reason NOT IN ('codebook_rule', 'boundary_rule', 'better_label', 'not_a_device', 'attributed_words',
      'ambiguous', 'codebook_gap', 'other')
  BEGIN SELECT RAISE(ABORT, 'invariant decision_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS decision_vocabulary_update BEFORE UPDATE ON decision
  WHEN NEW.kind NOT IN ('accept', 'adjust', 'relabel', 'reject', 'plural')
    OR NEW.reason NOT IN ('codebook_rule', 'boundary_rule', 'better_label', 'not_a_device', 'attributed_words',
      'ambiguous', 'codebook_gap', 'other')
  BEGIN SELECT RAISE(ABORT, 'invariant decision_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS codebook_version_vocabulary_insert BEFORE INSERT ON codebook_version
  WHEN NEW.status NOT IN ('draft', 'published')
  BEGIN SELECT RAISE(ABORT, 'invariant codebook_version_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS codebook_version_vocabulary_update BEFORE UPDATE ON codebook_version
  WHEN NEW.status NOT IN ('draft', 'published')
  BEGIN SELECT RAISE(ABORT, 'invariant codebook_version_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS attribute_vocabulary_insert BEFORE INSERT ON attribute
  WHEN NEW.type NOT IN ('choice', 'choices', 'ordinal', 'text', 'boolean', 'entity', 'entities')
  BEGIN SELECT RAISE(ABORT, 'invariant attribute_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS attribute_vocabulary_update BEFORE UPDATE ON attribute
  WHEN NEW.type NOT IN ('choice', 'choices', 'ordinal', 'text', 'boolean', 'entity', 'entities')
  BEGIN SELECT RAISE(ABORT, 'invariant attribute_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS judgement_question_vocabulary_insert BEFORE INSERT ON judgement_question
  WHEN NEW.type NOT IN ('choice', 'choices', 'ordinal', 'text', 'boolean', 'entity', 'entities')
  BEGIN SELECT RAISE(ABORT, 'invariant judgement_question_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS judgement_question_vocabulary_update BEFORE UPDATE ON judgement_question
  WHEN NEW.type NOT IN ('choice', 'choices', 'ordinal', 'text', 'boolean', 'entity', 'entities')
  BEGIN SELECT RAISE(ABORT, 'invariant judgement_question_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS relation_type_vocabulary_insert BEFORE INSERT ON relation_type
  WHEN NEW.from_end NOT IN ('annotation', 'mention', 'entity', 'any') OR NEW.to_end NOT IN ('annotation', 'mention', 'entity', 'any')
  BEGIN SELECT RAISE(ABORT, 'invariant relation_type_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS relation_type_vocabulary_update BEFORE UPDATE ON relation_type
  WHEN NEW.from_end NOT IN ('annotation', 'mention', 'entity', 'any') OR NEW.to_end NOT IN ('annotation', 'mention', 'entity', 'any')
  BEGIN SELECT RAISE(ABORT, 'invariant relation_type_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS assignment_vocabulary_insert BEFORE INSERT ON assignment
  WHEN NEW.purpose NOT IN ('work', 'training', 'control', 'retest') OR NEW.round < 1
  BEGIN SELECT RAISE(ABORT, 'invariant assignment_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS assignment_vocabulary_update BEFORE UPDATE ON assignment
  WHEN NEW.purpose NOT IN ('work', 'training', 'control', 'retest') OR NEW.round < 1
  BEGIN SELECT RAISE(ABORT, 'invariant assignment_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS coder_vocabulary_insert BEFORE INSERT ON coder
  WHEN NEW.kind NOT IN ('person', 'imported', 'model') OR (NEW.user_id IS NOT NULL AND NEW.kind <> 'person')
  BEGIN SELECT RAISE(ABORT, 'invariant coder_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS coder_vocabulary_update BEFORE UPDATE ON coder
  WHEN NEW.kind NOT IN ('person', 'imported', 'model') OR (NEW.user_id IS NOT NULL AND NEW.kind <> 'person')
  BEGIN SELECT RAISE(ABORT, 'invariant coder_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS project_rule_vocabulary_insert BEFORE INSERT ON project_rule
  WHEN NEW.blind_until NOT IN ('submission', 'adjudicated', 'never')
    OR NEW.adjudicators NOT IN ('reviewers', 'independent_reviewers')
  BEGIN SELECT RAISE(ABORT, 'invariant project_rule_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS project_rule_vocabulary_update BEFORE UPDATE ON project_rule
  WHEN NEW.blind_until NOT IN ('submission', 'adjudicated', 'never')
    OR NEW.adjudicators NOT IN ('reviewers', 'independent_reviewers')
  BEGIN SELECT RAISE(ABORT, 'invariant project_rule_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS project_counted_zone_vocabulary_insert BEFORE INSERT ON project_counted_zone
  WHEN NEW.zone_kind NOT IN
    ('headline', 'byline', 'metadata', 'body', 'call_to_action', 'disclaimer', 'contact')
  BEGIN SELECT RAISE(ABORT, 'invariant project_counted_zone_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS project_counted_zone_vocabulary_update BEFORE UPDATE ON project_counted_zone
  WHEN NEW.zone_kind NOT IN
    ('headline', 'byline', 'metadata', 'body', 'call_to_action', 'disclaimer', 'contact')
  BEGIN SELECT RAISE(ABORT, 'invariant project_counted_zone_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS membership_role_vocabulary_insert BEFORE INSERT ON membership_role
  WHEN NEW.role NOT IN ('owner', 'reviewer', 'annotator', 'observer')
  BEGIN SELECT RAISE(ABORT, 'invariant membership_role_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS membership_role_vocabulary_update BEFORE UPDATE ON membership_role
  WHEN NEW.role NOT IN ('owner', 'reviewer', 'annotator', 'observer')
  BEGIN SELECT RAISE(ABORT, 'invariant membership_role_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS invitation_role_vocabulary_insert BEFORE INSERT ON invitation_role
  WHEN NEW.role NOT IN ('owner', 'reviewer', 'annotator', 'observer')
  BEGIN SELECT RAISE(ABORT, 'invariant invitation_role_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS invitation_role_vocabulary_update BEFORE UPDATE ON invitation_role
  WHEN NEW.role NOT IN ('owner', 'reviewer', 'annotator', 'observer')
  BEGIN SELECT RAISE(ABORT, 'invariant invitation_role_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS one_time_link_vocabulary_insert BEFORE INSERT ON one_time_link
  WHEN NEW.purpose NOT IN ('set_up', 'password_reset')
  BEGIN SELECT RAISE(ABORT, 'invariant one_time_link_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS one_time_link_vocabulary_update BEFORE UPDATE ON one_time_link
  WHEN NEW.purpose NOT IN ('set_up', 'password_reset')
  BEGIN SELECT RAISE(ABORT, 'invariant one_time_link_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS import_batch_vocabulary_insert BEFORE INSERT ON import_batch
  WHEN NEW.status NOT IN ('staged', 'done', 'undone')
  BEGIN SELECT RAISE(ABORT, 'invariant import_batch_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS import_batch_vocabulary_update BEFORE UPDATE ON import_batch
  WHEN NEW.status NOT IN ('staged', 'done', 'undone')
  BEGIN SELECT RAISE(ABORT, 'invariant import_batch_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS user_account_vocabulary_insert BEFORE INSERT ON user_account
  WHEN NEW.email <> lower(trim(NEW.email)) OR NEW.email = ''
  BEGIN SELECT RAISE(ABORT, 'invariant user_account_vocabulary'); END;
CREATE TRIGGER IF NOT EXISTS user_account_vocabulary_update BEFORE UPDATE ON user_account
  WHEN NEW.email <> lower(trim(NEW.email)) OR NEW.email = ''
  BEGIN SELECT RAISE(ABORT, 'invariant user_account_vocabulary'); END;
