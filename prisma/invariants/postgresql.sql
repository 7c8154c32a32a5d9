-- What the tables can't say by themselves; the same as sqlite.sql in PostgreSQL's words. Applied after every
-- migration by lib/db/apply-invariants.ts, which drops all triggers, CHECKs, views and partial indexes first.

CREATE OR REPLACE VIEW purgeable_project AS
  SELECT target_id AS id FROM purge WHERE scope = 'project' AND completed_at IS NULL;
CREATE OR REPLACE VIEW purgeable_article AS
  SELECT a.id FROM article a WHERE a.project_id IN (SELECT id FROM purgeable_project)
    OR EXISTS (SELECT 1 FROM purge p WHERE p.scope = 'article' AND p.target_id = a.id AND p.completed_at IS NULL)
    OR EXISTS (SELECT 1 FROM import_batch i WHERE i.id = a.import_id AND i.status = 'staged');
CREATE OR REPLACE VIEW changeable_codebook_version AS
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

-- How a trigger refuses: by its own name.
CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'invariant %', TG_NAME;
END $$;

-- Arguments: the column that names the row's article or project.
CREATE OR REPLACE FUNCTION refuse_unless_article_goes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM purgeable_article WHERE id = to_jsonb(OLD) ->> TG_ARGV[0]) THEN
    RAISE EXCEPTION 'invariant %', TG_NAME;
  END IF;
  RETURN OLD;
END $$;
CREATE OR REPLACE FUNCTION refuse_unless_project_goes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM purgeable_project WHERE id = to_jsonb(OLD) ->> TG_ARGV[0]) THEN
    RAISE EXCEPTION 'invariant %', TG_NAME;
  END IF;
  RETURN OLD;
END $$;

-- History is append-only; a withdrawal may blank the free text of one coder, and nothing else.
CREATE OR REPLACE FUNCTION layer_event_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT article_id FROM layer WHERE id = OLD.layer_id) NOT IN (SELECT id FROM purgeable_article) THEN
    RAISE EXCEPTION 'invariant %', TG_NAME;
  END IF;
  RETURN OLD;
END $$;
CREATE OR REPLACE TRIGGER layer_event_stays BEFORE DELETE ON layer_event
  FOR EACH ROW EXECUTE FUNCTION layer_event_stays();
CREATE OR REPLACE FUNCTION layer_event_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM purge p JOIN layer l ON l.coder_id = p.target_id
      WHERE l.id = OLD.layer_id AND p.scope = 'coder_text' AND p.completed_at IS NULL)
    OR to_jsonb(NEW) - 'payload' IS DISTINCT FROM to_jsonb(OLD) - 'payload'
  THEN
    RAISE EXCEPTION 'invariant %', TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER layer_event_immutable BEFORE UPDATE ON layer_event
  FOR EACH ROW EXECUTE FUNCTION layer_event_immutable();
CREATE OR REPLACE TRIGGER audit_log_stays BEFORE DELETE ON audit_log FOR EACH ROW
  EXECUTE FUNCTION refuse();
CREATE OR REPLACE TRIGGER audit_log_immutable BEFORE UPDATE ON audit_log FOR EACH ROW
  EXECUTE FUNCTION refuse();
CREATE OR REPLACE TRIGGER data_release_immutable BEFORE UPDATE ON data_release FOR EACH ROW
  EXECUTE FUNCTION refuse();
CREATE OR REPLACE TRIGGER data_release_file_immutable BEFORE UPDATE ON data_release_file FOR EACH ROW
  EXECUTE FUNCTION refuse();
CREATE OR REPLACE TRIGGER data_release_publication_immutable BEFORE UPDATE ON data_release_publication FOR EACH ROW
  EXECUTE FUNCTION refuse();
CREATE OR REPLACE TRIGGER purge_stays BEFORE DELETE ON purge FOR EACH ROW
  EXECUTE FUNCTION refuse();
CREATE OR REPLACE TRIGGER purge_immutable BEFORE UPDATE ON purge FOR EACH ROW
  WHEN (OLD.completed_at IS NOT NULL OR NEW.completed_at IS NULL
    OR (NEW.id, NEW.project_id, NEW.scope, NEW.target_id, NEW.reason, NEW.actor_id, NEW.created_at)
      IS DISTINCT FROM (OLD.id, OLD.project_id, OLD.scope, OLD.target_id, OLD.reason, OLD.actor_id, OLD.created_at))
  EXECUTE FUNCTION refuse();
CREATE OR REPLACE TRIGGER data_release_stays BEFORE DELETE ON data_release FOR EACH ROW
  EXECUTE FUNCTION refuse_unless_project_goes('project_id');
CREATE OR REPLACE FUNCTION data_release_file_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT project_id FROM data_release WHERE id = OLD.release_id) NOT IN (SELECT id FROM purgeable_project) THEN
    RAISE EXCEPTION 'invariant %', TG_NAME;
  END IF;
  RETURN OLD;
END $$;
CREATE OR REPLACE TRIGGER data_release_file_stays BEFORE DELETE ON data_release_file FOR EACH ROW
  EXECUTE FUNCTION data_release_file_stays();
CREATE OR REPLACE TRIGGER data_release_publication_stays BEFORE DELETE ON data_release_publication FOR EACH ROW
  EXECUTE FUNCTION data_release_file_stays();
CREATE OR REPLACE TRIGGER layer_event_truncate BEFORE TRUNCATE ON layer_event EXECUTE FUNCTION refuse();
CREATE OR REPLACE TRIGGER audit_log_truncate BEFORE TRUNCATE ON audit_log EXECUTE FUNCTION refuse();
CREATE OR REPLACE TRIGGER article_text_truncate BEFORE TRUNCATE ON article_text EXECUTE FUNCTION refuse();

-- People stay.
CREATE OR REPLACE TRIGGER user_account_stays BEFORE DELETE ON user_account FOR EACH ROW
  EXECUTE FUNCTION refuse();
CREATE OR REPLACE TRIGGER coder_stays BEFORE DELETE ON coder FOR EACH ROW
  EXECUTE FUNCTION refuse_unless_project_goes('project_id');
CREATE OR REPLACE TRIGGER coder_immutable BEFORE UPDATE ON coder FOR EACH ROW
  WHEN ((NEW.id, NEW.project_id, NEW.pseudonym) IS DISTINCT FROM (OLD.id, OLD.project_id, OLD.pseudonym))
  EXECUTE FUNCTION refuse();

-- The text and what divides it.
CREATE OR REPLACE TRIGGER article_stays BEFORE DELETE ON article FOR EACH ROW
  EXECUTE FUNCTION refuse_unless_article_goes('id');
CREATE OR REPLACE TRIGGER article_immutable BEFORE UPDATE ON article FOR EACH ROW
  WHEN ((NEW.id, NEW.project_id, NEW.raw_sha256, NEW.text_sha256)
    IS DISTINCT FROM (OLD.id, OLD.project_id, OLD.raw_sha256, OLD.text_sha256))
  EXECUTE FUNCTION refuse();
CREATE OR REPLACE TRIGGER article_text_stays BEFORE DELETE ON article_text FOR EACH ROW
  EXECUTE FUNCTION refuse_unless_article_goes('article_id');
CREATE OR REPLACE TRIGGER article_text_immutable BEFORE UPDATE ON article_text FOR EACH ROW
  EXECUTE FUNCTION refuse();
CREATE OR REPLACE TRIGGER zone_revision_stays BEFORE DELETE ON zone_revision FOR EACH ROW
  EXECUTE FUNCTION refuse_unless_article_goes('article_id');
CREATE OR REPLACE TRIGGER zone_revision_immutable BEFORE UPDATE ON zone_revision FOR EACH ROW
  EXECUTE FUNCTION refuse();
CREATE OR REPLACE TRIGGER zone_stays BEFORE DELETE ON zone FOR EACH ROW
  EXECUTE FUNCTION refuse_unless_article_goes('article_id');
CREATE OR REPLACE TRIGGER zone_immutable BEFORE UPDATE ON zone FOR EACH ROW
  EXECUTE FUNCTION refuse();
CREATE OR REPLACE TRIGGER quotation_revision_stays BEFORE DELETE ON quotation_revision FOR EACH ROW
  EXECUTE FUNCTION refuse_unless_article_goes('article_id');
CREATE OR REPLACE TRIGGER quotation_revision_immutable BEFORE UPDATE ON quotation_revision FOR EACH ROW
  EXECUTE FUNCTION refuse();
CREATE OR REPLACE TRIGGER quotation_span_stays BEFORE DELETE ON quotation_span FOR EACH ROW
  EXECUTE FUNCTION refuse_unless_article_goes('article_id');
CREATE OR REPLACE TRIGGER quotation_span_immutable BEFORE UPDATE ON quotation_span FOR EACH ROW
  EXECUTE FUNCTION refuse();
ALTER TABLE article_text ADD CONSTRAINT article_text_lengths CHECK (code_point_length <= utf16_length AND char_length(text) = code_point_length);
CREATE OR REPLACE FUNCTION text_length(wanted text) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT utf16_length FROM article_text WHERE article_id = wanted), 0)
$$;
-- Zones are written in text order, each where the one before ended: no gaps, no overlaps.
CREATE OR REPLACE FUNCTION zone_range() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.start_offset >= NEW.end_offset OR NEW.end_offset > text_length(NEW.article_id)
    OR NEW.start_offset <> (SELECT coalesce(max(end_offset), 0) FROM zone
      WHERE article_id = NEW.article_id AND revision = NEW.revision)
  THEN
    RAISE EXCEPTION 'invariant %', TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER zone_range BEFORE INSERT ON zone FOR EACH ROW EXECUTE FUNCTION zone_range();
CREATE OR REPLACE FUNCTION quotation_span_range() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.start_offset < 0 OR NEW.start_offset >= NEW.end_offset OR NEW.end_offset > text_length(NEW.article_id) THEN
    RAISE EXCEPTION 'invariant %', TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER quotation_span_range BEFORE INSERT ON quotation_span
  FOR EACH ROW EXECUTE FUNCTION quotation_span_range();

-- Spans lie inside the text.
CREATE OR REPLACE FUNCTION refuse_outside_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.start_offset < 0 OR NEW.start_offset >= NEW.end_offset OR NEW.quote = ''
    OR NEW.end_offset > text_length((SELECT article_id FROM layer WHERE id = NEW.layer_id))
  THEN
    RAISE EXCEPTION 'invariant %', TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER annotation_part_range BEFORE INSERT OR UPDATE ON annotation_part FOR EACH ROW
  EXECUTE FUNCTION refuse_outside_text();
CREATE OR REPLACE TRIGGER entity_mention_range BEFORE INSERT OR UPDATE ON entity_mention FOR EACH ROW
  EXECUTE FUNCTION refuse_outside_text();

-- Layers keep their place, count upwards and stay within one project; so do assignments and decisions. A layer in
-- which nobody has said anything may go. One that an import brought to an article that was there already moves
-- between that article and the stand-in of the same text that it was made under, and nowhere else.
CREATE OR REPLACE FUNCTION refuse_other_project() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT project_id FROM article WHERE id = NEW.article_id)
    IS DISTINCT FROM (SELECT project_id FROM coder WHERE id = NEW.coder_id)
  THEN
    RAISE EXCEPTION 'invariant %', TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER layer_stays BEFORE DELETE ON layer FOR EACH ROW WHEN (OLD.version > 0)
  EXECUTE FUNCTION refuse_unless_article_goes('article_id');
CREATE OR REPLACE TRIGGER layer_immutable BEFORE UPDATE ON layer FOR EACH ROW
  WHEN (NEW.version < OLD.version
    OR (NEW.id, NEW.coder_id, NEW.kind, NEW.round, NEW.imported_version, NEW.stand_in_id)
    IS DISTINCT FROM (OLD.id, OLD.coder_id, OLD.kind, OLD.round, OLD.imported_version, OLD.stand_in_id))
  EXECUTE FUNCTION refuse();
CREATE OR REPLACE FUNCTION refuse_unless_stand_in() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM article a JOIN article b ON b.project_id = a.project_id AND b.text_sha256 = a.text_sha256
      WHERE a.id = OLD.article_id AND b.id = NEW.article_id AND OLD.stand_in_id IN (a.id, b.id))
  THEN
    RAISE EXCEPTION 'invariant %', TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER layer_place BEFORE UPDATE ON layer FOR EACH ROW
  WHEN (NEW.article_id <> OLD.article_id) EXECUTE FUNCTION refuse_unless_stand_in();
CREATE OR REPLACE TRIGGER layer_project BEFORE INSERT ON layer FOR EACH ROW
  EXECUTE FUNCTION refuse_other_project();
CREATE OR REPLACE TRIGGER assignment_project BEFORE INSERT ON assignment FOR EACH ROW
  EXECUTE FUNCTION refuse_other_project();
CREATE OR REPLACE TRIGGER assignment_immutable BEFORE UPDATE ON assignment FOR EACH ROW
  WHEN ((NEW.article_id, NEW.coder_id) IS DISTINCT FROM (OLD.article_id, OLD.coder_id))
  EXECUTE FUNCTION refuse();
CREATE OR REPLACE FUNCTION decision_source_article() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT article_id FROM layer WHERE id = NEW.layer_id)
    IS DISTINCT FROM (SELECT article_id FROM layer WHERE id = NEW.source_layer_id)
  THEN
    RAISE EXCEPTION 'invariant %', TG_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER decision_source_article BEFORE INSERT ON decision_source
  FOR EACH ROW EXECUTE FUNCTION decision_source_article();

-- A published codebook version is immutable with all its rows.
CREATE OR REPLACE FUNCTION codebook_version_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM changeable_codebook_version WHERE id = OLD.id) THEN
    RAISE EXCEPTION 'invariant %', TG_NAME;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER codebook_version_published BEFORE UPDATE OR DELETE ON codebook_version
  FOR EACH ROW EXECUTE FUNCTION codebook_version_published();
CREATE OR REPLACE FUNCTION refuse_when_published() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  concerned text := CASE TG_OP WHEN 'INSERT' THEN NEW.codebook_version_id ELSE OLD.codebook_version_id END;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM changeable_codebook_version WHERE id = concerned)
    OR (TG_OP = 'UPDATE' AND NEW.codebook_version_id <> concerned)
  THEN
    RAISE EXCEPTION 'invariant %', TG_NAME;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER label_published BEFORE INSERT OR UPDATE OR DELETE ON label FOR EACH ROW
  EXECUTE FUNCTION refuse_when_published();
CREATE OR REPLACE TRIGGER label_group_published BEFORE INSERT OR UPDATE OR DELETE ON label_group FOR EACH ROW
  EXECUTE FUNCTION refuse_when_published();
CREATE OR REPLACE TRIGGER label_group_member_published BEFORE INSERT OR UPDATE OR DELETE ON label_group_member FOR EACH ROW
  EXECUTE FUNCTION refuse_when_published();
CREATE OR REPLACE TRIGGER label_example_published BEFORE INSERT OR UPDATE OR DELETE ON label_example FOR EACH ROW
  EXECUTE FUNCTION refuse_when_published();
CREATE OR REPLACE TRIGGER label_near_miss_published BEFORE INSERT OR UPDATE OR DELETE ON label_near_miss FOR EACH ROW
  EXECUTE FUNCTION refuse_when_published();
CREATE OR REPLACE TRIGGER label_mapping_published BEFORE INSERT OR UPDATE OR DELETE ON label_mapping FOR EACH ROW
  EXECUTE FUNCTION refuse_when_published();
CREATE OR REPLACE TRIGGER attribute_published BEFORE INSERT OR UPDATE OR DELETE ON attribute FOR EACH ROW
  EXECUTE FUNCTION refuse_when_published();
CREATE OR REPLACE TRIGGER attribute_choice_published BEFORE INSERT OR UPDATE OR DELETE ON attribute_choice FOR EACH ROW
  EXECUTE FUNCTION refuse_when_published();
CREATE OR REPLACE TRIGGER attribute_label_published BEFORE INSERT OR UPDATE OR DELETE ON attribute_label FOR EACH ROW
  EXECUTE FUNCTION refuse_when_published();
CREATE OR REPLACE TRIGGER attribute_condition_value_published BEFORE INSERT OR UPDATE OR DELETE ON attribute_condition_value FOR EACH ROW
  EXECUTE FUNCTION refuse_when_published();
CREATE OR REPLACE TRIGGER judgement_question_published BEFORE INSERT OR UPDATE OR DELETE ON judgement_question FOR EACH ROW
  EXECUTE FUNCTION refuse_when_published();
CREATE OR REPLACE TRIGGER judgement_choice_published BEFORE INSERT OR UPDATE OR DELETE ON judgement_choice FOR EACH ROW
  EXECUTE FUNCTION refuse_when_published();
CREATE OR REPLACE TRIGGER relation_type_published BEFORE INSERT OR UPDATE OR DELETE ON relation_type FOR EACH ROW
  EXECUTE FUNCTION refuse_when_published();

-- Closed vocabularies.
ALTER TABLE layer_event ADD CONSTRAINT layer_event_vocabulary CHECK (kind IN (
  'annotation.create', 'annotation.setParts', 'annotation.setLabel', 'annotation.setAttribute',
  'annotation.setConfidence', 'annotation.setNote', 'annotation.remove', 'annotation.restore',
  'relation.create', 'relation.remove', 'entity.create', 'entity.rename', 'entity.remove',
  'mention.add', 'mention.remove', 'judgement.set', 'flag.set', 'flag.clear', 'layer.submit',
  'layer.reopen', 'codebook.migrate', 'decision.record', 'decision.withdraw'));
ALTER TABLE purge ADD CONSTRAINT purge_vocabulary CHECK (scope IN ('project', 'article', 'coder_text'));
ALTER TABLE article_text ADD CONSTRAINT article_text_vocabulary CHECK (newline_style IN ('none', 'lf', 'crlf', 'cr', 'mixed'));
ALTER TABLE zone_revision ADD CONSTRAINT zone_revision_vocabulary CHECK (origin IN ('detected', 'corrected', 'imported'));
ALTER TABLE quotation_revision ADD CONSTRAINT quotation_revision_vocabulary CHECK (origin IN ('detected', 'corrected', 'imported'));
ALTER TABLE zone ADD CONSTRAINT zone_vocabulary CHECK (
  kind IN ('headline', 'byline', 'metadata', 'body', 'call_to_action', 'disclaimer', 'contact'));
ALTER TABLE layer ADD CONSTRAINT layer_vocabulary CHECK (kind IN ('annotator', 'adjudicator', 'key', 'suggestion') AND round >= 1);
ALTER TABLE annotation ADD CONSTRAINT annotation_vocabulary CHECK ((origin IN ('manual', 'import', 'memory', 'all-occurrences', 'model')
  OR origin LIKE 'rule:_%') AND confidence BETWEEN 1 AND 3);
ALTER TABLE flag ADD CONSTRAINT flag_vocabulary CHECK (kind IN ('discuss', 'discard'));
ALTER TABLE decision ADD CONSTRAINT decision_vocabulary CHECK (kind IN ('accept', 'adjust', 'relabel', 'reject', 'plural')
  AND reason IN ('codebook_rule', 'boundary_rule', 'better_label', 'not_a_device', 'attributed_words',
    'ambiguous', 'codebook_gap', 'other'));
ALTER TABLE codebook_version ADD CONSTRAINT codebook_version_vocabulary CHECK (status IN ('draft', 'published'));
ALTER TABLE attribute ADD CONSTRAINT attribute_vocabulary CHECK (
  type IN ('choice', 'choices', 'ordinal', 'text', 'boolean', 'entity', 'entities'));
ALTER TABLE judgement_question ADD CONSTRAINT judgement_question_vocabulary CHECK (
  type IN ('choice', 'choices', 'ordinal', 'text', 'boolean', 'entity', 'entities'));
ALTER TABLE relation_type ADD CONSTRAINT relation_type_vocabulary CHECK (
  from_end IN ('annotation', 'mention', 'entity', 'any') AND to_end IN ('annotation', 'mention', 'entity', 'any'));
ALTER TABLE assignment ADD CONSTRAINT assignment_vocabulary CHECK (purpose IN ('work', 'training', 'control', 'retest') AND round >= 1);
ALTER TABLE coder ADD CONSTRAINT coder_vocabulary CHECK (kind IN ('person', 'imported', 'model')
  AND (user_id IS NULL OR kind = 'person'));
ALTER TABLE project_rule ADD CONSTRAINT project_rule_vocabulary CHECK (blind_until IN ('submission', 'adjudicated', 'never')
  AND adjudicators IN ('reviewers', 'independent_reviewers'));
ALTER TABLE project_counted_zone ADD CONSTRAINT project_counted_zone_vocabulary CHECK (
  zone_kind IN ('headline', 'byline', 'metadata', 'body', 'call_to_action', 'disclaimer', 'contact'));
ALTER TABLE membership_role ADD CONSTRAINT membership_role_vocabulary CHECK (role IN ('owner', 'reviewer', 'annotator', 'observer'));
ALTER TABLE invitation_role ADD CONSTRAINT invitation_role_vocabulary CHECK (role IN ('owner', 'reviewer', 'annotator', 'observer'));
ALTER TABLE one_time_link ADD CONSTRAINT one_time_link_vocabulary CHECK (purpose IN ('set_up', 'password_reset'));
ALTER TABLE import_batch ADD CONSTRAINT import_batch_vocabulary CHECK (status IN ('staged', 'done', 'undone'));
ALTER TABLE user_account ADD CONSTRAINT user_account_vocabulary CHECK (email = lower(trim(email)) AND email <> '');
