import { reasoningDevices, sourcingDevices } from "./framing-devices-claims";
import { attributes, judgements, relationTypes } from "./framing-devices-questions";
import { stanceDevices, wordChoiceDevices } from "./framing-devices-words";
import { starterCodebook } from "./starter";

/** The default codebook: fourteen devices by which wording, stance, sourcing and reasoning frame a report. */
export const framingDevices = starterCodebook({
  id: "framing-devices",
  name: "Framing devices",
  description:
    "Devices of wording and argument that steer how a report is read. Keep each span as short as it still carries the device. Put your own opinion aside: a controversial topic is not bias, and neither is a false statement. Code a device wherever it stands and record in Voice whose words they are.",
  groups: [
    { id: "word_choice", name: "Word choice" },
    { id: "stance", name: "Stance" },
    { id: "sourcing", name: "Sourcing" },
    { id: "reasoning", name: "Reasoning" },
  ],
  labels: [...wordChoiceDevices, ...stanceDevices, ...sourcingDevices, ...reasoningDevices],
  attributes,
  judgements,
  relationTypes,
});
