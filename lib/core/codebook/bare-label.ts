import type { Label } from "./codebook";

/** A label of which only the name is known. */
export const bareLabel = (id: string, name: string): Label => ({
  id,
  name,
  definition: "",
  spanRule: "",
  positive: [],
  nearMisses: [],
  groupIds: [],
  key: null,
  mapsTo: {},
  note: "",
});
