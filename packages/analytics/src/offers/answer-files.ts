import type { Region } from "../region/region.js";
import type { ServiceAnswers } from "./answers.js";
import type { Merged } from "./merge-answers.js";

/** The format of the file that a form saves. */
export const answersFormat = "barneloftet-answers-1";

/** The format of the file that holds joined answers. */
export const registerFormat = "barneloftet-register-1";

/** A service's answers as a file, which a form, a merge and a page read again. */
export function answersFile(answers: ServiceAnswers): string {
  return fileOf({ format: answersFormat, ...answers });
}

/** Joined answers as a file, which a merge and a page read again. */
export function registerFile(
  { id }: Pick<Region, "id">,
  { period, answers }: Pick<Merged, "period" | "answers">,
): string {
  const services = answers.map(({ region: _, ...one }) => ({ region: id, ...one }));
  return fileOf({ format: registerFormat, region: id, period, services });
}

const fileOf = (content: object): string => `${JSON.stringify(content, undefined, 2)}\n`;
