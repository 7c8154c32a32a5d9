import { expect, it } from "vitest";
import { sha256OfText } from "../../text/sha256";
import { explore } from "../explore/explore";
import { asItIs } from "../explore/what-if";
import { dataOf } from "../testing/agreement-data";
import { workedExample } from "../testing/worked-example";
import { engineVersion } from "./content-key";

/** Numbers as far as machines agree on them. */
const rounded = (_: string, value: unknown) =>
  typeof value === "number" ? Number(value.toPrecision(9)) : value;

it("goes up whenever the engine finds something else: browsers keep what an engine found", () => {
  const found: unknown = Object.assign({}, ...explore(dataOf(workedExample), asItIs));
  const digest = sha256OfText(JSON.stringify(found, rounded)).slice(0, 16);
  expect({ engineVersion, digest }).toEqual({ engineVersion: 3, digest: "f9261a7f554e6974" });
});
