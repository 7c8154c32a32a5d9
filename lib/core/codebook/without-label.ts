import type { Codebook } from "./codebook";

/** A codebook without a label; attributes that were asked of it are asked of the others only. */
export const withoutLabel = (codebook: Codebook, labelId: string): Codebook => ({
  ...codebook,
  labels: codebook.labels.filter(({ id }) => id !== labelId),
  attributes: codebook.attributes.map((attribute) =>
    attribute.labelIds
      ? { ...attribute, labelIds: attribute.labelIds.filter((id) => id !== labelId) }
      : attribute,
  ),
});
