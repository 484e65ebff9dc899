import { agreements } from "./checks/agreements.js";
import { answerDays } from "./checks/answer-days.js";
import { answers } from "./checks/answers.js";
import { borders } from "./checks/borders.js";
import { changes } from "./checks/changes.js";
import { doubled } from "./checks/doubled.js";
import { gaps } from "./checks/gaps.js";
import { lives } from "./checks/lives.js";
import { membershipStatus } from "./checks/membership-status.js";
import { namedMetrics } from "./checks/named-metrics.js";
import { namedUnits } from "./checks/named-units.js";
import { networkMunicipalities } from "./checks/network-municipalities.js";
import { onePack } from "./checks/one-pack.js";
import { overlaps } from "./checks/overlaps.js";
import { ownershipFees } from "./checks/ownership-fees.js";
import { packDays } from "./checks/pack-days.js";
import { periods } from "./checks/periods.js";
import { references } from "./checks/references.js";
import { statuses } from "./checks/statuses.js";
import { tiles } from "./checks/tiles.js";
import type { Check } from "./draft.js";

/** Every check of rows against each other, in the order in which their faults are told. */
export const checks: readonly Check[] = [
  onePack,
  packDays,
  ...doubled,
  ...references,
  ...periods,
  ...statuses,
  ...membershipStatus,
  ...overlaps,
  ...lives,
  ...gaps,
  networkMunicipalities,
  ...changes,
  ...tiles,
  borders,
  ownershipFees,
  ...answers,
  ...agreements,
  ...answerDays,
  ...namedMetrics,
  ...namedUnits,
];
