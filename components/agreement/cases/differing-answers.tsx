type DifferingAnswersProps = { differing: number; total: number; what: string };

/** On how many things (`what`: one of them) the answers differ, of those with two answers at least. */
export function DifferingAnswers({ differing, total, what }: DifferingAnswersProps) {
  const of = `${differing.toLocaleString("en")} of ${total.toLocaleString("en")} ${what}${total === 1 ? "" : "s"}`;
  return (
    <p className="border-b border-rule px-6 pt-3 pb-2.5 text-12 text-grey tabular-nums">
      {total === 0
        ? `No ${what} has answers of two annotators, so there is nothing to compare.`
        : `The answers differ on ${of}${differing > 0 && differing < total ? "; those first." : "."}`}
    </p>
  );
}
