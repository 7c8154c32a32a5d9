import { prepareArticle } from "../../articles/prepare-article";
import type { Codebook } from "../../codebook/codebook";
import { stemOf } from "../file-path";
import type { InputFile, ReadItem } from "../format";
import { newVocabulary } from "../vocabulary";
import { codebookOf } from "../codebook-of";
import { vocabularyIds } from "../vocabulary-ids";

/** A codebook without a label, for articles that nobody has said anything about. */
function emptyCodebook(id: string): Codebook {
  const vocabulary = newVocabulary();
  return codebookOf(vocabulary, vocabularyIds(vocabulary), id);
}

/** Reads plain text files as articles without annotations, zones and metadata guessed for a person to correct. */
export function* readPlainText(files: readonly InputFile[]): Generator<ReadItem> {
  const codebook = emptyCodebook("imported");
  for (const { name, bytes } of files) {
    const prepared = prepareArticle(name, bytes);
    if (!prepared.ok) {
      yield { kind: "error", error: { file: name, line: null, field: null, message: prepared.error.reason } };
      continue;
    }
    const { canonical, zones, metadata } = prepared.value;
    const id = stemOf(name);
    const document = { id, text: canonical.text, metadata, zones, codebook, layers: [], unknown: {} };
    yield { kind: "document", document };
  }
}
