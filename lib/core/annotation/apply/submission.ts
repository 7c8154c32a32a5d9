import { quoted } from "../quoted";
import { editLayer } from "./edit-layer";
import { refuse, type Handler } from "./outcome";

/**
 * `layerVersion` is the version that this operation makes: everything up to it was submitted. Only people are asked
 * for missing judgements: an imported annotator or a model can't answer any more.
 */
export const submitLayer: Handler<"layer.submit"> = (document, { at, codebookVersion }) => {
  const { codebook, layer, version, zoneRevision } = document;
  const missing = codebook.judgements.filter(
    ({ id, isRequired }) => isRequired && !layer.judgements.some(({ judgementId }) => judgementId === id),
  );
  if (missing.length > 0 && layer.coder.kind === "person")
    return refuse(
      "judgement_missing",
      `Before you submit, answer ${missing.map(({ name }) => quoted(name)).join(", ")}.`,
    );
  const submission = { layerVersion: version + 1, codebookVersion, zoneRevision, submittedAt: at };
  return editLayer(document, { submission });
};

export const reopenLayer: Handler<"layer.reopen"> = (document) =>
  document.layer.submission
    ? editLayer(document, { submission: null })
    : refuse("layer_not_submitted", "This article is not submitted: you can go on working on it.");
