import { frameChoices } from "./frame-choices";
import { frameFacts } from "./frame-facts";
import { starterCodebook, starterJudgement, starterLabel } from "./starter";

/** SemEval-2023 has no tag for what fits no frame. */
const taskTag = (id: string): Record<string, string> => (id === "Other" ? {} : { semeval23frames: id });

/** Fifteen issue frames: one primary frame an article, others beside it, spans as evidence. */
export const genericFrames = starterCodebook({
  id: "generic-frames",
  name: "Generic policy frames",
  description:
    "From which angle an article presents an issue. Answer for the whole article first: one primary frame, any others, that of the headline, and the tone. Then mark the shortest spans that show each frame. Dimensions after Boydstun and others (2014) and the Media Frames Corpus; definitions in our own words.",
  groups: [
    { id: "means", name: "Means and measures" },
    { id: "values", name: "Values" },
    { id: "order", name: "Law and order" },
    { id: "people", name: "People" },
    { id: "power", name: "Power" },
  ],
  labels: frameFacts.map(({ groupId, ...frame }, at) =>
    starterLabel(groupId, {
      ...frame,
      spanRule: "The clause or sentence that shows the frame; several frames may share words.",
      mapsTo: { mfc: `${at + 1}.0`, ...taskTag(frame.id) },
    }),
  ),
  judgements: [
    starterJudgement({
      id: "primary_frame",
      name: "Primary frame",
      type: "choice",
      definition: "The frame that organises the article as a whole.",
      choices: frameChoices,
    }),
    starterJudgement({
      id: "frames",
      name: "All frames",
      type: "choices",
      definition: "Every frame that the article uses, the primary one included.",
      choices: frameChoices,
    }),
    starterJudgement({
      id: "headline_frame",
      name: "Frame of the headline",
      type: "choice",
      definition: "The frame of the headline taken alone.",
      choices: frameChoices,
    }),
    starterJudgement({
      id: "tone",
      name: "Tone",
      type: "ordinal",
      definition: "How the article stands towards the issue as your project words it.",
      choices: [
        ["explicit_anti", "Openly against"],
        ["implicit_anti", "Against by implication"],
        ["neutral", "Neutral"],
        ["implicit_pro", "For by implication"],
        ["explicit_pro", "Openly for"],
      ],
    }),
    starterJudgement({
      id: "irrelevant",
      name: "Not about the issue",
      type: "boolean",
      definition: "The article only touches the issue that your project studies.",
    }),
  ],
});
