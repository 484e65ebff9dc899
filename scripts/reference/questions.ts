import type { Asked } from "./ask.ts";
import { questionsOfHelp } from "./questions-of-help.ts";
import { questionsOfStaff } from "./questions-of-staff.ts";
import { questionsOfUnits } from "./questions-of-units.ts";

/** Everything a director may ask, by theme. */
export const questions: Readonly<Record<string, readonly Asked[]>> = {
  ...questionsOfStaff,
  ...questionsOfHelp,
  ...questionsOfUnits,
};
