import { TextArea } from "@/components/ui/text-area";

const fields = [
  ["summary", "Summary", "What the data set is, in a few sentences. Empty: the project’s description."],
  ["collection", "How the articles were chosen and collected", ""],
  ["annotators", "Who annotated", "How they were chosen, trained and paid. No names."],
  ["limitations", "Limitations", "What is missing, biased or uncertain, and what it must not be used for."],
  ["citation", "Citation", "As others should cite it, for example in BibTeX."],
  ["contact", "Contact", ""],
] as const;

/** What only people know; what stays empty is said to be so in card and datasheet. */
export function CardFields({ errorOf }: { errorOf: (field: string) => string | undefined }) {
  return (
    <details className="border-t border-rule pt-3">
      <summary className="font-serif text-15">Dataset card and datasheet</summary>
      <p className="mt-1 mb-3 text-12 text-grey">
        Counts, splits, tables, languages, outlets and dates fill themselves in from the project.
      </p>
      <div className="flex flex-col gap-4">
        {fields.map(([name, label, hint]) => (
          <TextArea
            key={name}
            name={name}
            label={label}
            hint={hint || undefined}
            error={errorOf(`card.${name}`)}
          />
        ))}
      </div>
    </details>
  );
}
