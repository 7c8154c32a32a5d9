/** Why a coefficient has no value. Never shown as 0, 1 or NaN; `reasonInWords` says it to a person. */
export type UndefinedReason =
  | { kind: "no_articles" }
  | { kind: "one_annotator" }
  | { kind: "nothing_shared" }
  | { kind: "no_counted_text" }
  | { kind: "no_spans" }
  | { kind: "nothing_matched" }
  | { kind: "no_variation" }
  | { kind: "no_pairable_values" }
  | { kind: "not_two_raters"; raters: number }
  | { kind: "value_not_on_scale"; value: string }
  | { kind: "no_chance_disorder" }
  | { kind: "spans_overlap"; articles: number }
  | { kind: "too_few_articles"; articles: number; needed: number }
  | { kind: "no_resamples" }
  | { kind: "resamples_degenerate"; degenerate: number; resamples: number }
  | { kind: "too_much_work"; limit: string };

/** The reason as one sentence for a page, a table note or a terminal. */
export const reasonInWords = (reason: UndefinedReason): string => {
  switch (reason.kind) {
    case "no_articles":
      return "No article has been submitted by anybody who is counted here.";
    case "one_annotator":
      return "Only one annotator has submitted, and agreement needs two.";
    case "nothing_shared":
      return "No article has been submitted by two annotators.";
    case "no_counted_text":
      return "None of the zones that are counted has any text in these articles.";
    case "no_spans":
      return "Nobody marked a span here, so there is nothing to agree about.";
    case "nothing_matched":
      return "No span of one annotator touches one of another with the same label.";
    case "no_variation":
      return "Everybody gave the same answer throughout, so agreement by chance can't be told from real agreement.";
    case "no_pairable_values":
      return "No unit has been judged by two annotators.";
    case "not_two_raters":
      return `This coefficient compares exactly two annotators; here there are ${reason.raters}.`;
    case "value_not_on_scale":
      return `“${reason.value}” does not fit this level of measurement.`;
    case "no_chance_disorder":
      return "Chance would agree perfectly here too, so there is nothing to correct for.";
    case "spans_overlap":
      return `Spans of one annotator overlap in ${countOf(reason.articles)}, which this coefficient has no place for.`;
    case "too_few_articles":
      return `An interval needs at least ${reason.needed} articles; here ${countArticles(reason.articles)}.`;
    case "no_resamples":
      return "No resamples were drawn, so there is no interval yet.";
    case "resamples_degenerate":
      return `${reason.degenerate} of ${reason.resamples} resamples had no value, too many for an interval.`;
    case "too_much_work":
      return `This is larger than what is computed here (${reason.limit}).`;
  }
};

const countOf = (count: number) => (count === 1 ? "1 article" : `${count} articles`);
const countArticles = (count: number) => (count === 1 ? "there is 1" : `there are ${count}`);
