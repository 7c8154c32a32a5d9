import type { Codebook, Label, LabelGroup } from "@/lib/core/codebook/codebook";
import { labelLook } from "@/lib/core/codebook/label-look";
import { CodebookEntry } from "./codebook-entry";
import { QuestionList } from "./question-list";

type CodebookManualProps = { codebook: Codebook; uses: Readonly<Record<string, number>> | null };

/** A codebook read like a manual: its labels by group, then the questions about spans and about the article. */
export function CodebookManual({ codebook, uses }: CodebookManualProps) {
  return (
    <div className="grid grid-cols-1 gap-10 lg:grid-cols-[200px_minmax(0,1fr)]">
      <nav aria-label="Labels" className="hidden lg:block">
        <ul className="sticky top-0 flex flex-col gap-0.5 text-12">
          {codebook.labels.map(({ id, name }) => (
            <li key={id}>
              <a href={`#label-${id}`} className="block py-1 text-grey hover:text-ink">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        {sections(codebook).map(({ group, labels }) => (
          <section key={group.id} aria-label={group.name} className="mb-8">
            <h2 className="border-b border-rule-strong pb-1 text-12 font-semibold">{group.name}</h2>
            {labels.map((label) => (
              <CodebookEntry
                key={label.id}
                label={label}
                look={labelLook(codebook, label.id)}
                uses={uses ? (uses[label.id] ?? 0) : undefined}
              />
            ))}
          </section>
        ))}
        <QuestionList title="Asked of a span" questions={codebook.attributes} />
        <QuestionList title="Asked of the article" questions={codebook.judgements} />
      </div>
    </div>
  );
}

/** Labels under their first group, in the codebook's order; those without one come last. */
function sections({ groups, labels }: Codebook): { group: LabelGroup; labels: Label[] }[] {
  const ofGroup = (id: string | undefined) => labels.filter((label) => label.groupIds[0] === id);
  const rest = {
    group: { id: "", name: groups.length > 0 ? "Further labels" : "Labels" },
    labels: ofGroup(undefined),
  };
  return [...groups.map((group) => ({ group, labels: ofGroup(group.id) })), rest].filter(
    (section) => section.labels.length > 0,
  );
}
