"use client";

import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import type { ReleaseChoices } from "@/lib/data/releases/read-release-choices";

/** All articles, or some of them by name. */
export function ArticleChoice({ articles }: Pick<ReleaseChoices, "articles">) {
  const [onlySome, setOnlySome] = useState(false);
  const submitted = articles.filter(({ isSubmitted }) => isSubmitted).length;
  return (
    <fieldset>
      <legend className="mb-1 text-12 font-medium">Articles</legend>
      <Checkbox
        kind="radio"
        name="articles"
        value="all"
        checked={!onlySome}
        onChange={() => setOnlySome(false)}
        label={`All ${articles.length.toLocaleString("en")} articles`}
        hint={`${submitted.toLocaleString("en")} of them with something submitted.`}
      />
      <Checkbox
        kind="radio"
        name="articles"
        value="some"
        checked={onlySome}
        onChange={() => setOnlySome(true)}
        label="Only these"
      />
      {onlySome ? (
        <div
          className="mt-1 ml-6 max-h-64 overflow-y-auto rounded-control border border-rule px-3 py-2"
          role="group"
          aria-label="Articles of the release"
        >
          {articles.map(({ articleId, title, outlet, isSubmitted }) => (
            <Checkbox
              key={articleId}
              name="articleIds"
              value={articleId}
              defaultChecked={isSubmitted}
              label={title}
              hint={[outlet, isSubmitted ? "" : "nothing submitted"].filter(Boolean).join(", ") || undefined}
            />
          ))}
        </div>
      ) : null}
    </fieldset>
  );
}
