import type { JudgementQuestion } from "@/lib/core/codebook/codebook";

/** Attributes or judgements: what is asked, and which answers there are. */
export function QuestionList({
  title,
  questions,
}: {
  title: string;
  questions: readonly JudgementQuestion[];
}) {
  if (questions.length === 0) return null;
  return (
    <section aria-label={title} className="mb-8">
      <h2 className="border-b border-rule-strong pb-1 text-12 font-semibold">{title}</h2>
      <dl>
        {questions.map(({ id, name, definition, choices, isRequired }) => (
          <div key={id} className="grid grid-cols-[160px_1fr] gap-4 border-b border-rule py-3">
            <dt>
              {name}
              {isRequired ? <span className="block text-12 text-grey">always answered</span> : null}
            </dt>
            <dd className="max-w-[62ch]">
              <p className="font-serif text-15">{definition}</p>
              {choices.length > 0 ? (
                <p className="mt-1 text-12 text-grey">{choices.map((choice) => choice.name).join(", ")}</p>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
