import type { ZoneKind } from "@/lib/core/annotation/article-document";

export const zoneNames: Readonly<Record<ZoneKind, string>> = {
  headline: "Headline",
  byline: "Byline",
  metadata: "Metadata",
  body: "Body",
  call_to_action: "Call to action",
  disclaimer: "Disclaimer",
  contact: "Contact",
};
