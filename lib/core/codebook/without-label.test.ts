import { expect, test } from "vitest";
import { starterCodebooks } from "./starters/starter-codebooks";
import { validateCodebook } from "./validate-codebook";
import { withoutLabel } from "./without-label";

test("any label of any starter codebook can be dropped, and the rest still holds together", () => {
  for (const codebook of starterCodebooks)
    for (const { id } of codebook.labels) {
      const rest = withoutLabel(codebook, id);
      expect(rest.labels).toHaveLength(codebook.labels.length - 1);
      if (rest.labels.length > 0)
        expect(validateCodebook(rest), `${codebook.id} without ${id}`).toMatchObject({ ok: true });
    }
});
