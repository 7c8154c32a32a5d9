import { persuasionAppeals } from "./persuasion-23-appeals";
import { persuasionWording } from "./persuasion-23-wording";
import { starterCodebook } from "./starter";

/** The 23 persuasion techniques of SemEval-2023 Task 3, in its six groups. */
export const persuasion23 = starterCodebook({
  id: "persuasion-23",
  name: "Persuasion techniques (23, six groups)",
  description:
    "Techniques that persuade by something other than evidence. Mark the shortest stretch that shows the technique; a stretch may show several. The task scores labels by paragraph, so every span stays inside one. Technique names and groups are those of SemEval-2023 Task 3; definitions and examples are our own.",
  groups: [
    { id: "attack_on_reputation", name: "Attack on reputation" },
    { id: "justification", name: "Justification" },
    { id: "distraction", name: "Distraction" },
    { id: "simplification", name: "Simplification" },
    { id: "call", name: "Call" },
    { id: "manipulative_wording", name: "Manipulative wording" },
  ],
  labels: [...persuasionAppeals, ...persuasionWording],
});
