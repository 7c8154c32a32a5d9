import { describe, expect, test } from "vitest";
import { applyOperation } from "../apply-operation";
import { apply, refusal } from "../testing/apply";
import { exampleDocument, exampleTime, marking, operationOf } from "../testing/example-document";

const genre = operationOf("judgement.set", { judgementId: "genre", value: "opinion" });
const submit = operationOf("layer.submit", {});

describe("judgements, flags and submission", () => {
  test("a judgement is set, exchanged and taken away", () => {
    const set = (value: string | null) => operationOf("judgement.set", { judgementId: "slant", value });
    expect(apply(exampleDocument(), set("0"), set("1")).layer.judgements).toEqual([
      { judgementId: "slant", value: "1" },
    ]);
    expect(apply(exampleDocument(), set("0"), set(null)).layer.judgements).toEqual([]);
    expect(refusal(exampleDocument(), set("7"))).toBe("value_not_allowed");
    const unknown = operationOf("judgement.set", { judgementId: "mood", value: "sad" });
    expect(refusal(exampleDocument(), unknown)).toBe("unknown_judgement");
  });

  test("one flag of a kind; clearing twice is harmless", () => {
    const set = (note: string) => operationOf("flag.set", { kind: "discuss", note });
    const clear = operationOf("flag.clear", { kind: "discuss" });
    expect(apply(exampleDocument(), set("a"), set("b")).layer.flags).toEqual([
      { kind: "discuss", note: "b" },
    ]);
    expect(apply(exampleDocument(), set("a"), clear, clear).layer.flags).toEqual([]);
  });

  test("submission waits for the required judgements and names them", () => {
    const refused = applyOperation(exampleDocument(), submit);
    expect(refused).toMatchObject({
      ok: false,
      error: { code: "judgement_missing", operationId: submit.id },
    });
    expect(refused.ok ? "" : refused.error.message).toContain("“genre”");
  });

  test("finished without a span is data; afterwards only reopening is taken", () => {
    const submitted = apply(exampleDocument(), genre, submit);
    expect(submitted.layer.submission).toEqual({
      layerVersion: 2,
      codebookVersion: "1",
      zoneRevision: 3,
      submittedAt: exampleTime,
    });
    for (const late of [marking("a", "experts"), genre, submit])
      expect(refusal(submitted, late)).toBe("layer_submitted");
    const reopened = apply(submitted, operationOf("layer.reopen", {}));
    expect(reopened.layer.submission).toBeNull();
    expect(refusal(reopened, operationOf("layer.reopen", {}))).toBe("layer_not_submitted");
  });
});
