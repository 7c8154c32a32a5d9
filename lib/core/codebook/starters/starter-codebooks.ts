import type { Codebook } from "../codebook";
import { attribution } from "./attribution";
import { basil } from "./basil";
import { entityRoles } from "./entity-roles";
import { framingDevices } from "./framing-devices";
import { genericFrames } from "./generic-frames";
import { neutralWording } from "./neutral-wording";
import { persuasion23 } from "./persuasion-23";
import { ptc1814 } from "./ptc-18-14";
import { sentenceBias } from "./sentence-bias";

/** The codebooks offered when a project is made; the first is the default. */
export const starterCodebooks: readonly Codebook[] = [
  framingDevices,
  persuasion23,
  ptc1814,
  genericFrames,
  basil,
  attribution,
  sentenceBias,
  neutralWording,
  entityRoles,
];
