import { measures } from "../report/measure";
import type { ReportParameters } from "../report/report-parameters";
import { studyRows, type RowCache } from "../report/study-rows";
import type { AgreementStudy } from "../study/agreement-study";
import type { AgreementData } from "./agreement-data";
import type { Grouping } from "./article-group";
import type { Exploration } from "./exploration";
import { groupValues } from "./group-values";
import { labelPairs } from "./label-pairs";

/** What follows from the rows of articles alone, whatever measures they hold. */
export const rowViews = (
  data: AgreementData,
  study: AgreementStudy,
  parameters: ReportParameters,
  cache: RowCache,
): Pick<Exploration, "labelPairs" | "groups"> => {
  const asked = parameters.measures.flatMap((id) => measures.get(id) ?? []);
  const rows = studyRows(study, parameters, asked, cache);
  const groupsBy = (grouping: Grouping) => groupValues(data, study, grouping, rows, parameters);
  return {
    labelPairs: labelPairs(study, rows),
    groups: {
      article: groupsBy("article"),
      outlet: groupsBy("outlet"),
      month: groupsBy("month"),
      version: groupsBy("version"),
      batch: groupsBy("batch"),
    },
  };
};
